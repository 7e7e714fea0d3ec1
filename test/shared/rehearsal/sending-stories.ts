import type { CaseEvent } from '../../../shared/case/events'
import { day } from '../../helpers/case-maker'
import { accessAnswer, accessGranted, asked, passphraseTold, receipt, reported, wrote } from './case-stories'
import { identityAsked, identityConfirmed, type GroundStory } from './ground-stories'

export const clarificationAsked: CaseEvent = {
  type: 'clarification-asked',
  on: day('2026-03-04'),
  questions: 'Kuru pakalpojumu dati?',
}
export const extended = (noticeSent: string): CaseEvent => ({
  type: 'deadline-extended',
  noticeSent: day(noticeSent),
  months: 2,
  reasons: 'Septiņi pieprasījumi vienā nedēļā.',
})

export const extensionLetter = wrote(
  'extension',
  { 'extension-reasons': 'Iemesli: septiņi pieprasījumi.' },
  { on: '2026-03-25' },
)
export const identityLetter = (said: Parameters<typeof wrote>[1] = {}): readonly CaseEvent[] =>
  wrote(
    'identity-request',
    {
      'identity-why': 'Šaubu iemesls: rakstīts no adreses, kuras kontā nav.',
      'identity-ways': 'Varat pieslēgties kontam vai ievadīt kodu.',
      'identity-no-copy': 'Lūdzam nesūtīt personu apliecinoša dokumenta kopiju.',
      'asked-time': 'No 2026. gada 3. marta atbildes termiņa tecējums ir apturēts.',
      ...said,
    },
    { on: '2026-03-03' },
  )
export const clarificationLetter = (said: Parameters<typeof wrote>[1] = {}): readonly CaseEvent[] =>
  wrote(
    'clarification-request',
    {
      'clarify-questions': 'Kuru pakalpojumu dati?',
      'clarify-everything':
        'Ja vēlaties saņemt visu, lūdzam to norādīt; Jums nav pienākuma pieprasījumu sašaurināt.',
      ...said,
    },
    { on: '2026-03-04' },
  )

/** Grounds on what left, and on what came of it. */
export const sendingStories: Readonly<Record<string, GroundStory>> = {
  'extension-notice': {
    open: { events: [asked(['ACCESS']), extended('2026-04-09')], today: '2026-04-10' },
    because: /paziņots 2026\. gada 9\. aprīlī, bet tas bija jādara pirmajā mēnesī/u,
    answered: {
      events: [
        ...reported([asked(['ACCESS']), ...extensionLetter], 'delivered', {
          on: '2026-03-25',
          proof: receipt,
        }),
        extended('2026-03-25'),
      ],
    },
  },
  'identity-request': {
    open: { events: [asked(['ACCESS']), identityAsked('2026-03-20')] },
    because: /vairāk nekā nedēļu pēc saņemšanas, un kavēšanās nav pamatota/u,
    answered: {
      events: [asked(['ACCESS']), identityAsked('2026-03-03'), ...identityLetter(), identityConfirmed],
    },
  },
  clarification: {
    open: { events: [asked(['ACCESS']), clarificationAsked], today: '2026-04-10' },
    because: /persona nav saņēmusi neko/u,
    answered: {
      events: [
        ...accessGranted,
        clarificationAsked,
        ...clarificationLetter(),
        { type: 'clarification-answered', on: day('2026-03-06'), answer: 'Viss.' },
        ...accessAnswer(),
      ],
    },
  },
  dispatch: {
    open: {
      events: reported([...accessGranted, ...accessAnswer()], 'failed', { proof: receipt }),
    },
    because: /Vēstule nav piegādāta \(ziņots 2026\. gada 19\. martā\)/u,
    answered: {
      events: reported([...accessGranted, ...accessAnswer()], 'delivered', { proof: receipt }),
    },
  },
  'secure-sending': {
    open: {
      events: [...accessGranted, ...accessAnswer({}, { to: { name: 'Inese', email: 'cita@example.lv' } })],
    },
    because: /uz citu e-pasta adresi/u,
    answered: { events: [...accessGranted, ...accessAnswer(), passphraseTold()] },
  },
}
