import type { CaseEvent } from '../../../shared/case/events'
import { feeCost, feeGround } from '../../../shared/law/kinds/fee'
import { circumstance } from '../../../shared/law/kinds/circumstances'
import { minor } from '../../../shared/law/kinds/minor'
import { processorSearch } from '../../../shared/law/kinds/processor-request-facts'
import { erasureCategory } from '../../../shared/law/kinds/erasure-facts'
import type { Team } from '../../../shared/team/team'
import { day } from '../../helpers/case-maker'
import { factEvent } from '../../helpers/kind-maker'
import {
  accessAnswer,
  accessGranted,
  asked,
  decided,
  filed,
  refusalParts,
  refused,
  searched,
  team,
  wrote,
} from './case-stories'

export type Told = { readonly events: readonly CaseEvent[]; readonly today?: string; readonly team?: Team }

/** For a ground: a case that leaves it open, and one that answers it. */
export type GroundStory = {
  readonly open: Told
  /** what the file has to admit there */
  readonly because: RegExp
  readonly answered: Told
}

export const identityAsked = (on: string, doubt = 'Rakstīts no adreses, kuras kontā nav.'): CaseEvent => ({
  type: 'identity-asked',
  on: day(on),
  doubt,
})
export const identityConfirmed: CaseEvent = {
  type: 'identity-confirmed',
  on: day('2026-03-05'),
  how: 'code',
  note: '',
}

const feeRecorded: readonly CaseEvent[] = [
  factEvent(feeCost, { what: 'otrā kopija', quantity: 2, unitCents: 350 }),
  factEvent(feeGround, {
    ground: '15-3-further-copy',
    facts: 'Kopija jau izsniegta janvārī.',
    decidedBy: 'Jānis Ozols, valdes loceklis',
    answerBy: day('2026-03-30'),
  }),
]

export const kept = (category: string): CaseEvent =>
  factEvent(erasureCategory, {
    category,
    held: true,
    ground: '17-1-a',
    verdict: 'keep',
    exception: '17-3-b',
    law: 'Grāmatvedības likuma 28. pants',
    until: day('2031-12-31'),
    reasoning: 'Rēķini.',
  })
const allKept = ['DAT-01', 'DAT-02b', 'AUTO-01', 'DAT-99'].map(kept)

const isMinor = factEvent(circumstance, { circumstance: 'MINOR', applies: true })

const withdrawnDepartures: Team = {
  ...team,
  registers: {
    ...team.registers,
    departures: team.registers.departures.map((row) => ({ ...row, status: 'withdrawn' })),
  },
}
const withoutDpo: Team = { ...team, organisation: { ...team.organisation, dpoEmail: '' } }

const partly = decided('ACCESS', 'partly-fulfilled', {
  ground: 'R-15-4',
  facts: 'Divos ierakstos aizklāti citas personas dati.',
})
const withheldText =
  'VDAR 15. panta 4. punkts: divos ierakstos aizklāti citas personas dati. Lēma Jānis Ozols.'
const refusal = (said: Partial<typeof refusalParts> = {}): readonly CaseEvent[] =>
  wrote('refusal', { ...refusalParts, ...said }, { covers: ['ERASURE'] })
const acknowledged = wrote(
  'acknowledgement',
  { receipt: '2026. gada 2. martā saņēmām.' },
  { on: '2026-03-03' },
)

/** Grounds on the time, the refusal and the answer itself. */
export const commonStories: Readonly<Record<string, GroundStory>> = {
  'time-limit': {
    open: { events: [asked(['ACCESS'])], today: '2026-04-10' },
    because: /Lietā nav nosūtītas atbildes par visām tiesībām, un termiņš beidzās 2026\. gada 2\. aprīlī/u,
    answered: { events: [...accessGranted, ...accessAnswer()] },
  },
  'each-right': {
    open: {
      events: [asked(['ACCESS', 'ERASURE']), ...accessGranted.slice(1), ...accessAnswer()],
      today: '2026-04-10',
    },
    because: /„Dzēšana” \(VDAR 17\. pants\): atbildes nav/u,
    answered: {
      events: [
        asked(['ERASURE', 'ENQUIRY']),
        refused(),
        decided('ENQUIRY', 'fulfilled'),
        ...refusal(),
        ...wrote('answer', { text: 'Atbildam uz jautājumu.' }, { covers: ['ENQUIRY'] }),
      ],
    },
  },
  suspension: {
    open: { events: [asked(['ACCESS']), identityAsked('2026-03-20')], today: '2026-05-20' },
    because: /vairāk nekā nedēļu pēc saņemšanas/u,
    answered: {
      events: [...accessGranted, identityAsked('2026-03-03'), identityConfirmed, ...accessAnswer()],
    },
  },
  channel: {
    open: { events: [asked(['ACCESS'], { channel: 'phone', text: '' })] },
    because: /nav pierakstīts/u,
    answered: {
      events: [
        asked(['ACCESS'], { channel: 'phone', receivedFrom: { where: 'typed', line: 'zvana pieraksts' } }),
        ...acknowledged,
      ],
    },
  },
  fee: {
    open: { events: [asked(['ACCESS']), ...feeRecorded.slice(1)] },
    because: /Personai par maksu nav paziņots/u,
    answered: {
      events: [
        asked(['ACCESS']),
        filed('Janvāra atbilde', 'other'),
        ...feeRecorded,
        ...wrote('fee-notice', {
          'fee-ground':
            'VDAR 15. panta 3. punkts: kopiju mēs Jums jau izsniedzām šā gada janvārī, tāpēc šī ir papildu kopija. Lēma Jānis Ozols, valdes loceklis.',
          'fee-amount': 'Maksa ir 7,00 EUR.',
          'fee-choice': 'Pieprasījumu varat atsaukt vai sašaurināt.',
        }),
      ],
    },
  },
  'refusal-reasons': {
    open: { events: [asked(['ERASURE']), refused(), ...refusal({ reasons: '' })] },
    because: /Atteikumam nav iemeslu/u,
    answered: { events: [asked(['ERASURE']), ...allKept, refused(), ...refusal()] },
  },
  'refusal-ground': {
    open: { events: [asked(['ERASURE']), refused(), ...refusal()] },
    because: /kamēr nav izvērtēta katra datu kategorija/u,
    answered: { events: [asked(['ERASURE']), ...allKept, refused(), ...refusal()] },
  },
  'decision-maker': {
    open: { events: [asked(['ERASURE']), refused({ decidedBy: 'Anna Liepa' })] },
    because: /lēma datu aizsardzības speciālists: Anna Liepa/u,
    answered: { events: [asked(['ERASURE']), refused()] },
  },
  'access-information': {
    open: { events: [...accessGranted, ...accessAnswer({ 'art-15-1-d': '' })] },
    because: /Nav norādīts glabāšanas laikposms/u,
    answered: { events: [...accessGranted, ...accessAnswer()] },
  },
  'recipients-named': {
    open: {
      events: [...accessGranted, ...accessAnswer({ 'art-15-1-c': 'Analītikas pakalpojumu sniedzēji.' })],
    },
    because: /Saņēmēji ir zināmi, bet vēstulē nav nosaukti: Google Ireland Ltd/u,
    answered: { events: [...accessGranted, ...accessAnswer()] },
  },
  copy: {
    open: { events: [...accessGranted, ...accessAnswer({}, { attachments: [] })] },
    because: /pielikuma nav/u,
    answered: { events: [...accessGranted, ...accessAnswer()] },
  },
  withheld: {
    open: { events: [...accessGranted, partly, ...accessAnswer()] },
    because: /Atteikumam nav iemeslu/u,
    answered: {
      events: [...accessGranted, filed('Atrastais'), partly, ...accessAnswer({ withheld: withheldText })],
    },
  },
  search: {
    open: { events: [asked(['ACCESS']), ...searched('SYS-01'), decided('ACCESS', 'fulfilled')] },
    because: /nav atbildes: „tīmekļa žurnāli”, „zvanu ieraksti”/u,
    answered: { events: accessGranted },
  },
  processor: {
    open: {
      events: [asked(['ACCESS']), { type: 'role-decided', role: 'processor', reason: 'klienta saraksts' }],
    },
    because: /Nav noskaidrots, kuru klientu datos persona ir/u,
    answered: {
      events: [
        asked(['ACCESS']),
        { type: 'role-decided', role: 'processor', reason: 'klienta saraksts' },
        factEvent(processorSearch, {
          where: 'Pēc numura visos kontos.',
          on: day('2026-03-03'),
          by: 'Anna',
          found: 'none',
        }),
      ],
    },
  },
  language: {
    open: { events: [...accessGranted, ...accessAnswer({}, { language: 'en' })] },
    because: /Pieprasījuma valoda \(lv\) nav vēstules valoda \(en\)/u,
    answered: { events: [...accessGranted, ...accessAnswer()] },
  },
  child: {
    open: { events: [asked(['ACCESS']), isMinor] },
    because: /ne bērna vecums/u,
    answered: {
      events: [
        asked(['ACCESS']),
        isMinor,
        factEvent(minor, { age: 14, askedBy: 'child', plainLanguage: true }),
      ],
    },
  },
  'dpo-contact': {
    open: { events: [asked(['ACCESS'])], team: withoutDpo },
    because: /e-pasta adrese iestatījumos nav norādīta/u,
    answered: { events: [asked(['ACCESS']), ...acknowledged] },
  },
  policy: {
    open: {
      events: [asked(['ERASURE']), refused({ facts: 'Saskaņā ar politikas 8.2.3. punktu dati nav jādzēš.' })],
    },
    because: /pamatots ar politiku \(8\.2\.3\. punkts\)/u,
    answered: { events: [asked(['ERASURE']), refused()], team: withdrawnDepartures },
  },
}
