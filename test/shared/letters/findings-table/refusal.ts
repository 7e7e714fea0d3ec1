import { day, recordOf } from '../../../helpers/case-maker'
import type { Language } from '../../../../shared/lib/language'
import { decided, receivedFor } from '../letter-maker'
import { edited, ready, section, within, without, type Ready } from '../ready-letter'
import { both, said, type Row } from './row'

type Change = Partial<Parameters<typeof decided>[0]>

const refusing = (language: Language = 'lv', change: Change = {}): Ready =>
  ready('refusal', {
    language,
    record: recordOf(
      receivedFor('full', { rights: ['ERASURE'] }),
      decided({
        right: 'ERASURE',
        outcome: 'refused',
        ground: 'R-12-5-excessive',
        facts: said(
          language,
          'Šis ir septītais vienāds pieprasījums kopš janvāra.',
          'This is the seventh identical request since January.',
        ),
        ...change,
      }),
    ),
  })

/** The decision in the case has neither ground nor facts. */
const unfounded = (): Ready =>
  ready('refusal', {
    record: recordOf(
      receivedFor('full', { rights: ['ERASURE'] }),
      decided({ right: 'ERASURE', outcome: 'refused' }),
    ),
  })

const reasons = (text: string): Ready => section(refusing(), 'reasons', text)
const remedies = (text: string): Ready => section(refusing(), 'remedies', text)
const ownWords =
  'Šis ir septītais vienāds pieprasījums kopš janvāra (VDAR 12. panta 5. punkts). Lēma Jānis Bērziņš.'
const ownWordsEnglish =
  'Since January you have sent the same request seven times (Art. 12(5) GDPR). Decided by Jānis Bērziņš.'
const moved = (): Ready =>
  section(
    without(refusing(), 'remedies'),
    'decision',
    'Erasure is refused. You may complain to the supervisory authority and go to court.',
  )

const onDay = (one: Ready, date: string): Ready =>
  within(
    edited(one, (letter) => ({ ...letter, date: day(date) })),
    { today: day(date) },
  )

/** An answer that refuses nothing, a day before and a day after the month. */
const objecting = (today: string): Ready =>
  onDay(
    ready('answer', {
      record: recordOf(receivedFor('full', { rights: ['OBJECTION'] }), decided({ right: 'OBJECTION' })),
    }),
    today,
  )
const rectifying = (language: Language): Ready =>
  ready('answer', {
    language,
    record: recordOf(receivedFor('full', { rights: ['RECTIFICATION'] }), decided({ right: 'RECTIFICATION' })),
  })

const reasonRows: readonly Row[] = [
  {
    code: 'reasons-missing',
    severity: 'fatal',
    when: 'something is refused without reasons',
    fires: () => [
      ...both((language) => without(refusing(language), 'reasons')),
      reasons(' … '),
      without(ready('access-response'), 'withheld'),
      without(ready('answer'), 'reasons'),
    ],
    rests: () => [...both(refusing), ready('access-response'), ready('answer')],
  },
  {
    code: 'ground-missing',
    severity: 'fatal',
    when: 'the reasons name no article and no ground',
    fires: () => [
      reasons('Šis ir septītais vienāds pieprasījums. Lēmumu pieņēma J. Bērziņš.'),
      reasons('You have asked the same seven times. Decided by J. Bērziņš.'),
      unfounded(),
      // two refusals on two grounds, of which one is named
      section(
        ready('refusal'),
        'reasons',
        'Septītais vienāds pieprasījums (12. panta 5. punkts), un numurs nav Jūsu. Lēma J. Bērziņš un I. Ozola.',
      ),
    ],
    rests: () => [
      ...both(refusing),
      ...both((language) => ready('refusal', { language })),
      reasons(ownWords),
      reasons(ownWordsEnglish),
    ],
  },
  {
    code: 'facts-missing',
    severity: 'fatal',
    when: 'the name of a rule is the only reason',
    fires: () => [
      reasons(
        'Pamats saskaņā ar VDAR: pieprasījums ir pārmērīgs, īpaši regulāras atkārtošanās dēļ (12. panta 5. punkts).',
      ),
      unfounded(),
    ],
    rests: () => [...both(refusing), reasons(ownWords), reasons(ownWordsEnglish)],
  },
  {
    code: 'decision-maker-missing',
    severity: 'fatal',
    when: 'nobody is named who took the decision',
    fires: () =>
      both((language) =>
        without(
          section(
            refusing(language),
            'reasons',
            said(
              language,
              'Septītais pieprasījums (12. panta 5. punkts).',
              'The seventh request (Art. 12(5)).',
            ),
          ),
          'signature',
        ),
      ),
    rests: () => [
      ...both(refusing),
      // in whatever case the name stands
      without(reasons('Septītais pieprasījums (12. panta 5. punkts); Jāņa Bērziņa lēmums.'), 'signature'),
    ],
  },
  {
    code: 'refusal-late',
    severity: 'fatal',
    when: 'a refusal leaves after the month and does not own the delay',
    fires: () => [
      ...both((language) => onDay(refusing(language), '2026-04-03')),
      // an older date on the letter does not save it
      within(refusing(), { today: day('2026-04-03') }),
    ],
    rests: () => both(refusing),
  },
  {
    code: 'refusal-late',
    severity: 'should',
    when: 'a late refusal owns the delay',
    fires: () => [onDay(refusing('lv', { lateReason: 'Lēmuma pieņēmējs bija slims.' }), '2026-04-03')],
    rests: () => [refusing('lv', { lateReason: 'Lēmuma pieņēmējs bija slims.' })],
  },
  {
    code: 'answer-late',
    severity: 'should',
    when: 'an answer leaves after the month',
    fires: () => [objecting('2026-04-03')],
    rests: () => [objecting('2026-04-02'), ready('closing-notice')],
  },
]

const inspected =
  'Septītais pieprasījums (12. panta 5. punkts; lēma Jānis Bērziņš). Datu valsts inspekcija to uzskata par pārmērīgu.'

const remedyRows: readonly Row[] = [
  {
    code: 'authority-missing',
    severity: 'fatal',
    when: 'a refusal does not tell of the complaint to an authority',
    fires: () => [
      ...both((language) => without(refusing(language), 'remedies')),
      remedies('Jums ir tiesības vērsties tiesā.'),
      remedies('You may go to court.'),
      section(remedies('Vērsieties tiesā.'), 'reasons', `Jūsu sūdzību saņēmām. ${inspected}`),
      // complaining to us is no complaint to an authority
      remedies('Varat sūdzēties mums vai vērsties tiesā.'),
    ],
    rests: () => [
      ...both(refusing),
      moved(),
      remedies('Par šo atbildi varat sūdzēties Datu valsts inspekcijai, kā arī celt prasību tiesā.'),
      remedies('Varat sūdzēties DVI vai iet uz tiesu.'),
      remedies('Jums ir tiesības sūdzēties. Iestāde: Datu valsts inspekcija, www.dvi.gov.lv.'),
    ],
  },
  {
    code: 'court-missing',
    severity: 'fatal',
    when: 'a refusal does not tell of the court, which “tiesības” does not name',
    fires: () => [
      ...both((language) => without(refusing(language), 'remedies')),
      remedies(
        'Jums ir tiesības iesniegt sūdzību Datu valsts inspekcijā; par savām tiesībām jautājiet mums.',
      ),
      remedies('You may complain to the Data State Inspectorate.'),
      without(ready('access-response'), 'remedies'),
      // something was left undone in the case that closes
      without(ready('closing-notice'), 'remedies'),
    ],
    rests: () => [
      ...both(refusing),
      moved(),
      remedies(
        'Varat sūdzēties Datu valsts inspekcijai un pārsūdzēt atbildi tiesas ceļā: tiesai iesniedzot prasību.',
      ),
      without(
        ready('closing-notice', { record: recordOf(receivedFor('full'), decided({ outcome: 'no-data' })) }),
        'remedies',
      ),
    ],
  },
  {
    code: 'remedies-not-offered',
    severity: 'consider',
    when: 'an answer that refuses nothing offers neither complaint nor court',
    fires: () => both((language) => without(rectifying(language), 'remedies')),
    rests: () => [...both(rectifying), ready('authority-answer')],
  },
]

export const refusalRows: readonly Row[] = [...reasonRows, ...remedyRows]
