import { circumstance } from '../../../../shared/law/kinds/circumstances'
import { minor } from '../../../../shared/law/kinds/minor'
import type { CaseLetterKind } from '../../../../shared/letters/letter-kind'
import type { Language } from '../../../../shared/lib/language'
import { day, recordOf } from '../../../helpers/case-maker'
import { factEvent } from '../../../helpers/kind-maker'
import { decided, receivedFor } from '../letter-maker'
import { charged, foundNowhere, forwarded, lifted } from '../notice-stories'
import { edited, ready, section, within, without, type Ready } from '../ready-letter'
import { both, said, type Row } from './row'

const of =
  (kind: CaseLetterKind) =>
  (language: Language = 'lv'): Ready =>
    ready(kind, { language })
const extension = of('extension')
const lifting = of('restriction-lifting')
const feeNotice = of('fee-notice')
const forwarding = of('controller-forwarding')
const toldForwarded = of('forwarding-notice')
const toRecipient = of('recipient-notice')

/** What a notice cannot do without: law.md §4.3, marked M. */
const lacking = (kind: CaseLetterKind, name: string): Row => ({
  code: `${name}-missing`,
  severity: 'fatal',
  when: `a notice lacks ${name}`,
  fires: () => [...both((language) => without(of(kind)(language), name)), section(of(kind)(), name, ' … ')],
  rests: () => both(of(kind)),
})

const partRows: readonly Row[] = [
  lacking('restriction-lifting', 'lifting-why'),
  lacking('controller-forwarding', 'forwarded'),
  lacking('controller-forwarding', 'forwarded-request'),
  lacking('forwarding-notice', 'forwarded-told'),
  lacking('recipient-notice', 'notice-what'),
  lacking('recipient-notice', 'notice-data'),
  lacking('recipient-notice', 'notice-action'),
  lacking('recipients-answer', 'recipients-list'),
  lacking('closing-notice', 'closing-reason'),
]

const newDate = (text: string): Ready => section(extension(), 'extension-new-date', text)
const extensionRows: readonly Row[] = [
  {
    code: 'extension-date-differs',
    severity: 'fatal',
    when: 'a notice of extension names another day than the clock',
    fires: () => [
      newDate('Termiņš pagarināts par 2 mēnešiem, līdz 2026. gada 2. jūlijam.'),
      // the day of one further month, while the case plans two
      newDate('Pagarināts par 1 mēnesi, līdz 2026. gada 5. maijam.'),
      newDate('Pagarināts par 1 mēnesi, līdz 2026. gada 2. jūnijam.'),
      section(extension('en'), 'extension-new-date', 'Extended by 2 months, until 2 July 2026.'),
    ],
    rests: () => [
      ...both(extension),
      newDate('Atbildēsim līdz 2026. gada 2. jūnijam.'),
      newDate('Atbildēsim ne vēlāk kā 02.06.2026.'),
      section(extension('en'), 'extension-new-date', 'We will answer by June 2, 2026.'),
    ],
  },
  {
    code: 'extension-reasons-missing',
    severity: 'fatal',
    when: 'a notice of extension gives no reasons',
    fires: () => [
      ...['', 'Kavēšanās iemesli: ', 'Kavēšanās iemesli: …'].map((text) =>
        section(extension(), 'extension-reasons', text),
      ),
      section(extension('en'), 'extension-reasons', 'Reasons for the delay:'),
    ],
    rests: () => both(extension),
  },
  {
    code: 'extension-late',
    severity: 'fatal',
    when: 'a notice of extension leaves after the first month',
    fires: () => [within(extension(), { today: day('2026-04-03') })],
    rests: () => [within(extension(), { today: day('2026-04-02') })],
  },
]

// the letter is of Friday, 20 March 2026
const liftedOn = (on: string): Ready =>
  ready('restriction-lifting', { record: recordOf(receivedFor('full'), ...lifted('lv', on)) })
const liftingRows: readonly Row[] = [
  {
    code: 'lifting-date-missing',
    severity: 'fatal',
    when: 'the planned day of the lifting is not named',
    fires: () =>
      both((language) =>
        section(
          lifting(language),
          'lifting-date',
          said(language, 'Drīz to atcelsim.', 'We will lift it soon.'),
        ),
      ),
    rests: () => both(lifting),
  },
  {
    code: 'lifting-not-ahead',
    severity: 'fatal',
    when: 'the restriction is lifted on the day of the notice or before it',
    fires: () => [liftedOn('2026-03-20'), liftedOn('2026-03-19')],
    rests: () => [liftedOn('2026-03-23'), liftedOn('2026-03-27')],
  },
  {
    code: 'lifting-short-notice',
    severity: 'consider',
    when: 'less than five working days are left to react',
    fires: () => [liftedOn('2026-03-23')],
    rests: () => [liftedOn('2026-03-27'), ...both(lifting)],
  },
]

const feeRows: readonly Row[] = [
  {
    code: 'fee-ground-missing',
    severity: 'fatal',
    when: 'a fee has no ground of the law with facts',
    fires: () => [
      section(feeNotice(), 'fee-ground', 'Maksa noteikta saskaņā ar mūsu cenrādi.'),
      section(feeNotice(), 'fee-ground', 'VDAR 12. panta 5. punkts. Jānis Bērziņš'),
      section(feeNotice('en'), 'fee-ground', 'The fee follows our price list. Jānis Bērziņš'),
    ],
    rests: () => [...both(feeNotice), section(feeNotice(), 'fee-ground', furtherCopy)],
  },
  {
    code: 'fee-amount-differs',
    severity: 'fatal',
    when: 'the fee is not the one that was calculated',
    fires: () => [
      section(feeNotice(), 'fee-amount', 'Maksa: 1 300,00 EUR.'),
      section(feeNotice('en'), 'fee-amount', 'Fee: EUR 1,300.00.'),
      // nothing was calculated
      ready('fee-notice', { record: recordOf(receivedFor('full'), ...charged('lv').slice(2)) }),
    ],
    rests: () => [
      ...both(feeNotice),
      ...['1246,50 EUR', 'EUR 1,246.50', '1 246,50 EUR par kopiju'].map((text) =>
        section(feeNotice(), 'fee-amount', text),
      ),
    ],
  },
  {
    code: 'fee-amounts-differ',
    severity: 'should',
    when: 'another amount stands beside the fee',
    fires: () => [
      section(feeNotice(), 'fee-until', 'Lūdzam samaksāt 1 300,00 EUR līdz 2026. gada 7. aprīlim.'),
      section(feeNotice('en'), 'fee-until', 'Please pay €1,300 by 7 April 2026.'),
    ],
    rests: () => [
      ...both(feeNotice),
      section(feeNotice(), 'fee-until', 'Lūdzam samaksāt 1 246,50 EUR līdz 2026. gada 7. aprīlim.'),
      // the price of a page is part of the calculation
      section(
        feeNotice('en'),
        'fee-choice',
        'You may withdraw or narrow your request: a page costs EUR 0.50.',
      ),
    ],
  },
  {
    code: 'fee-choice-missing',
    severity: 'fatal',
    when: 'the person is not told that the request may be withdrawn or narrowed',
    fires: () => [
      section(feeNotice(), 'fee-choice', 'Jūs varat pieprasījumu atsaukt.'),
      section(feeNotice('en'), 'fee-choice', 'You may withdraw your request.'),
    ],
    rests: () => both(feeNotice),
  },
  {
    code: 'fee-decision-maker-missing',
    severity: 'fatal',
    when: 'nobody is named who decided on the fee',
    fires: () => [section(feeNotice(), 'fee-ground', furtherCopy)],
    rests: () => both(feeNotice),
  },
]
const furtherCopy =
  'Papildu kopija (VDAR 15. panta 3. punkts): tāda pati kopija jau tika izsniegta februārī, un dati nav mainījušies.'

const withStranger = (): Ready => {
  const text = 'Lūdzu dzēst visu, ko par mani zina draugs@example.lv un SIA Veikals.'
  return ready('controller-forwarding', { record: recordOf(receivedFor('full', { text }), ...forwarded()) })
}
const forwardingRows: readonly Row[] = [
  {
    code: 'forwarding-duty-missing',
    severity: 'fatal',
    when: 'the controller is not told whose duty the answer is and that its month runs',
    fires: () => [
      ...['Atbildēt ir Jūsu pienākums.', 'Termiņš nepagarinās.', 'Paldies!'].map((text) =>
        section(forwarding(), 'forwarded-duty', text),
      ),
      section(forwarding('en'), 'forwarded-duty', 'Answering is your responsibility.'),
    ],
    rests: () => [
      ...both(forwarding),
      section(
        forwarding('en'),
        'forwarded-duty',
        'Answering is your responsibility; our involvement does not extend the time limit.',
      ),
    ],
  },
  {
    code: 'controller-unnamed',
    severity: 'fatal',
    when: 'the person is not told who the controller is',
    fires: () => [
      section(toldForwarded(), 'forwarded', 'Pārzinis ir kāds mūsu klients.'),
      ...both((language) => without(toldForwarded(language), 'forwarded')),
    ],
    rests: () => [
      ...both(toldForwarded),
      ready('forwarding-notice', { record: recordOf(receivedFor('full'), foundNowhere('lv')) }),
    ],
  },
  {
    code: 'controller-not-disclosed',
    severity: 'consider',
    when: 'a customer may not be named',
    fires: () => [ready('forwarding-notice', { record: recordOf(receivedFor('full'), ...forwarded()) })],
    rests: () => both(toldForwarded),
  },
  {
    code: 'other-people-disclosed',
    severity: 'consider',
    when: 'a stranger’s address goes to a customer or a recipient',
    fires: () => [
      section(withStranger(), 'forwarded-data', 'Sarakste ar kaimins@example.lv.'),
      section(toRecipient(), 'notice-data', 'Uzvārds; inese.kalnina@example.lv'),
    ],
    // the words of the request stand as they are
    rests: () => [withStranger(), ...both(toRecipient)],
  },
  {
    code: 'request-text-disclosed',
    severity: 'should',
    when: 'a recipient gets the words of the request',
    fires: () => {
      const text = 'Mans uzvārds pēc laulībām ir mainījies, un es lūdzu to izlabot visos jūsu reģistros.'
      const record = recordOf(receivedFor('full', { text }))
      return [section(ready('recipient-notice', { record }), 'notice-data', `Uzvārds. ${text}`)]
    },
    rests: () => both(toRecipient),
  },
]

const minorNoted = factEvent(circumstance, { circumstance: 'MINOR', applies: true })
const toChild = (...more: readonly ReturnType<typeof factEvent>[]): Ready =>
  ready('acknowledgement', {
    record: recordOf(receivedFor('full', { rights: ['OBJECTION'] }), minorNoted, ...more),
  })
const aboutDeceased = (): Ready =>
  ready('answer', {
    record: recordOf(
      receivedFor('full'),
      factEvent(circumstance, { circumstance: 'DECEASED', applies: true }),
      decided({ outcome: 'not-a-data-subject-request' }),
    ),
  })
const circumstanceRows: readonly Row[] = [
  {
    code: 'minor-language',
    severity: 'consider',
    when: 'it is addressed to a child',
    fires: () => [toChild()],
    rests: () => [
      toChild(factEvent(minor, { age: 9, askedBy: 'parent', plainLanguage: false })),
      ready('acknowledgement'),
    ],
  },
  {
    code: 'deceased-remedies',
    severity: 'should',
    when: 'it points to complaint and court about a deceased person',
    fires: () => [
      edited(aboutDeceased(), (letter) => ({
        ...letter,
        blocks: [
          ...letter.blocks,
          { type: 'paragraph', section: 'remedies', runs: [{ text: 'Varat vērsties tiesā.' }] },
        ],
      })),
    ],
    rests: () => [aboutDeceased(), ready('answer')],
  },
]

export const noticeRows: readonly Row[] = [
  ...partRows,
  ...extensionRows,
  ...liftingRows,
  ...feeRows,
  ...forwardingRows,
  ...circumstanceRows,
]
