import type { CaseEvent } from '../../../../shared/case/events'
import type { CaseLetterKind } from '../../../../shared/letters/letter-kind'
import type { Language } from '../../../../shared/lib/language'
import { day, recordOf } from '../../../helpers/case-maker'
import { decided, receivedFor } from '../letter-maker'
import { partStories } from '../part-stories'
import { edited, ready, section, within, type Ready } from '../ready-letter'
import { both, type Row } from './row'

// received on Monday, 2 March 2026; due on Thursday, 2 April; letters of Friday, 20 March
const of =
  (kind: CaseLetterKind) =>
  (language: Language = 'lv'): Ready =>
    ready(kind, { language })
const acknowledgement = of('acknowledgement')
const time = (text: string, language: Language = 'lv'): Ready =>
  section(acknowledgement(language), 'time', text)
const pause: CaseEvent = { type: 'identity-asked', on: day('2026-03-04'), doubt: 'cita adrese' }
const paused = (): Ready => ready('acknowledgement', { record: recordOf(receivedFor('full'), pause) })
const toAuthority = (): Ready =>
  ready('acknowledgement', { record: recordOf(receivedFor('full', { rights: ['DVI_ENQUIRY'] })) })

const clockRows: readonly Row[] = [
  {
    code: 'due-date-differs',
    severity: 'fatal',
    when: 'an acknowledgement names another day than the clock',
    fires: () => [
      time('Atbildēsim līdz 2026. gada 12. aprīlim.'),
      time('We will answer by 12 April 2026.', 'en'),
      time('Atbildēsim mēneša laikā.'),
      // the day in another language than the letter
      time('We will answer by 2 April 2026.'),
      section(paused(), 'time', 'Atbildēsim, kad saņemsim informāciju.'),
    ],
    rests: () => [
      ...both(acknowledgement),
      time('Pēdējā diena atbildei ir 2026. gada 2. aprīlis.'),
      time('Atbildi nosūtīsim ne vēlāk kā 2. aprīlī.'),
      time('Atbildēsim līdz 02.04.2026.'),
      time('Our reply will reach you by April 2, 2026.', 'en'),
      paused(),
      toAuthority(),
    ],
  },
  {
    code: 'receipt-date-differs',
    severity: 'should',
    when: 'the day of receipt is not the one on record',
    fires: () => [
      section(acknowledgement(), 'receipt', 'Saņēmām 2026. gada 3. martā.'),
      section(acknowledgement('en'), 'receipt', 'We received your request on 3 March 2026.'),
      section(acknowledgement(), 'receipt', 'Apliecinām Jūsu pieprasījumu.'),
      section(of('answer')(), 'head', 'Atbildam uz pieprasījumu, ko saņēmām 2026. gada 12. martā.'),
      section(of('extension')('en'), 'head', 'We write about your request, received on 12 March 2026.'),
      section(
        of('controller-forwarding')(),
        'forwarded',
        'Pārsūtām 2026. gada 1. martā saņemto pieprasījumu.',
      ),
    ],
    rests: () => [
      ...both(acknowledgement),
      ...both(of('answer')),
      // the day that the person put on the request is another thing
      section(of('answer')(), 'head', 'Atbildam uz Jūsu 2026. gada 27. februāra pieprasījumu.'),
    ],
  },
  {
    code: 'letter-date-differs',
    severity: 'should',
    when: 'it is not dated on the day on which it leaves',
    fires: () => [edited(of('answer')(), (letter) => ({ ...letter, date: day('2026-03-19') }))],
    rests: () => both(of('answer')),
  },
  {
    code: 'promises-a-past-day',
    severity: 'should',
    when: 'an acknowledgement promises a day that is over',
    fires: () => [within(acknowledgement(), { today: day('2026-04-03') })],
    rests: () => [within(acknowledgement(), { today: day('2026-04-02') })],
  },
  {
    code: 'answer-promised-late',
    severity: 'fatal',
    when: 'an answer is promised after the last day to answer',
    fires: () => [
      time('Atbildēsim līdz 2026. gada 2. aprīlim vai, ja nepaspēsim, līdz 2026. gada 12. aprīlim.'),
      section(acknowledgement(), 'next', 'Atbildi Jums nosūtīsim līdz 2026. gada 30. aprīlim.'),
      section(acknowledgement('en'), 'next', 'You will receive our answer by 30 April 2026.'),
      section(of('fee-notice')(), 'fee-choice', 'Ja maksu pieņemsiet, atbildēsim līdz 2026. gada 4. maijam.'),
      section(of('extension')('en'), 'extension-done', 'We will reply no later than 2 July 2026.'),
      ...[
        'Atbildi sniegsim 30 darbdienu laikā.',
        'Atbildēsim divu mēnešu laikā.',
        'Atbildēsim 40 dienu laikā.',
      ].map((words) => section(acknowledgement(), 'next', words)),
      section(acknowledgement('en'), 'next', 'We will reply within 45 days.'),
    ],
    rests: () => [
      ...both(acknowledgement),
      ...both(of('extension')),
      ...both(of('fee-notice')),
      paused(),
      section(acknowledgement(), 'next', 'Atbildi Jums nosūtīsim līdz 2026. gada 27. martam.'),
      ...[
        'Atbildēsim viena mēneša laikā.',
        'Atbildi sniegsim 20 darbdienu laikā.',
        'Atbildēsim 30 dienu laikā.',
      ].map((words) => section(acknowledgement(), 'next', words)),
      section(
        acknowledgement('en'),
        'next',
        'Please send the list within two months. We will reply soon after.',
      ),
      // what the person is asked to do is no promise
      section(acknowledgement(), 'next', 'Lūdzam atbildēt līdz 2026. gada 30. aprīlim.'),
      // no month of the law runs for a question
      section(
        ready('acknowledgement', { record: recordOf(receivedFor('full', { rights: ['ENQUIRY'] })) }),
        'next',
        'Atbildēsim līdz 2026. gada 30. aprīlim.',
      ),
    ],
  },
]

/** A paragraph of the DPO's own at the end. */
const saying = (words: string, language: Language = 'lv'): Ready =>
  edited(of('answer')(language), (letter) => ({
    ...letter,
    blocks: [...letter.blocks, { type: 'paragraph', section: 'fulfilled', runs: [{ text: words }] }],
  }))

const calendarRows: readonly Row[] = [
  {
    code: 'day-impossible',
    severity: 'should',
    when: 'it names a day that no calendar has',
    fires: () => [
      saying('Dati būs pieejami līdz 2026. gada 31. aprīlim.'),
      saying('Dzēsts 30. februārī.'),
      saying('Dzēsts 31.06.2026.'),
      saying('They were erased on 29 February 2026.', 'en'),
      saying('They were erased on April 31, 2026.', 'en'),
    ],
    rests: () => [
      ...both(of('answer')),
      saying('Līgums noslēgts 29. februārī.'),
      saying('Līgums noslēgts 2024. gada 29. februārī.'),
      saying('Skatiet VDAR 12. panta 3. punktu un politikas 7.3.1. punktu.'),
      saying('Art. 12 may be read with recital 63.', 'en'),
    ],
  },
  {
    code: 'weekday-differs',
    severity: 'should',
    when: 'a weekday does not belong to its date',
    fires: () => [
      saying('Zvanīsim Jums 2026. gada 7. aprīlī (pirmdien).'),
      saying('Zvanīsim Jums pirmdien, 2026. gada 7. aprīlī.'),
      saying('We will call you on Monday, 7 April 2026.', 'en'),
      saying('We will call you on 7 April 2026 (a Monday).', 'en'),
    ],
    rests: () => [
      saying('Zvanīsim Jums 2026. gada 7. aprīlī (otrdien).'),
      saying('Zvanīsim Jums otrdien, 2026. gada 7. aprīlī.'),
      saying('We will call you on Tuesday, 7 April 2026.', 'en'),
      // the year is not said, so the weekday may be right
      saying('We called you on Monday, 7 April.', 'en'),
    ],
  },
]

const erasing = (): Ready =>
  ready('answer', {
    record: recordOf(
      receivedFor('full', { rights: ['ERASURE'] }),
      decided({ right: 'ERASURE' }),
      ...(partStories.ERASURE?.('lv') ?? []),
    ),
  })
const fee = of('fee-notice')
const recordRows: readonly Row[] = [
  {
    code: 'day-not-on-record',
    severity: 'should',
    when: 'it tells another day than the case has on record',
    fires: () => [
      section(erasing(), 'erased', 'E-pasta adresi dzēsām 2026. gada 11. martā.'),
      section(of('forwarding-notice')('en'), 'forwarded-told', 'We passed it on on 6 March 2026.'),
      // two days for one lifting
      section(
        of('restriction-lifting')(),
        'lifting-date',
        'Ierobežojumu atcelsim 2026. gada 10. aprīlī, vēlākais 2026. gada 20. aprīlī.',
      ),
    ],
    rests: () => [
      erasing(),
      section(erasing(), 'erased', 'E-pasta adresi dzēsām 10.03.2026.'),
      ...both(of('forwarding-notice')),
      ...both(of('recipients-answer')),
    ],
  },
  {
    code: 'day-before-receipt',
    severity: 'should',
    when: 'what was done for the request was done before it came',
    fires: () => [
      section(erasing(), 'erased', 'E-pasta adresi dzēsām 2025. gada 10. martā.'),
      section(of('recipient-notice')('en'), 'notice-what', 'On 11 March 2025 we rectified personal data.'),
    ],
    rests: () => [erasing(), ...both(of('recipient-notice'))],
  },
  {
    code: 'reply-date-differs',
    severity: 'should',
    when: 'the day to reply by is not the one on record',
    fires: () => [
      section(fee(), 'fee-until', 'Lūdzam atbildēt līdz 2026. gada 17. aprīlim.'),
      section(fee('en'), 'fee-until', 'Please answer by 17 April 2026.'),
      section(of('restriction-lifting')(), 'lifting-contest', 'Iebilst varat līdz 2026. gada 30. aprīlim.'),
      section(of('controller-forwarding')('en'), 'forwarded-help', 'We wait for you until 12 March 2026.'),
    ],
    rests: () => [
      ...both(fee),
      ...both(of('restriction-lifting')),
      ...both(of('controller-forwarding')),
      section(fee(), 'fee-until', 'Gaidīsim atbildi līdz 07.04.2026.'),
    ],
  },
  {
    code: 'reply-date-past',
    severity: 'should',
    when: 'the last day to do something is over',
    fires: () => [
      section(
        of('access-response')(),
        'art-15-3',
        'Kopija pievienota; saite derīga līdz 2026. gada 15. martam.',
      ),
      section(
        of('access-response')('en'),
        'art-15-3',
        'The copy is attached and online until 15 March 2026.',
      ),
      section(fee(), 'fee-until', 'Lūdzam atbildēt līdz 2026. gada 7. martam.'),
      within(of('controller-forwarding')(), { today: day('2026-03-20') }),
    ],
    rests: () => [
      section(
        of('access-response')(),
        'art-15-3',
        'Kopija pievienota; saite derīga līdz 2026. gada 15. aprīlim.',
      ),
      section(
        of('access-response')(),
        'art-15-3',
        'Kopija sagatavota 2026. gada 15. martā un ir pievienota.',
      ),
      ...both(of('controller-forwarding')),
    ],
  },
]

export const dateRows: readonly Row[] = [...clockRows, ...calendarRows, ...recordRows]
