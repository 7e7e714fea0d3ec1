import type { CaseEvent } from '../../../../shared/case/events'
import type { Outcome } from '../../../../shared/case/outcome'
import type { RefusalGroundCode } from '../../../../shared/law/refusal-grounds'
import type { CaseRight } from '../../../../shared/law/right'
import { day } from '../../../helpers/case-maker'
import { sentLetter } from '../../../helpers/kind-maker'
import {
  asked,
  asksIdentity,
  closesCase,
  decided,
  decides,
  extendsTime,
  identityAsked,
  identityConfirmed,
  line,
  searched,
  writes,
  type GateLine,
} from './gate-line'

type Events = readonly CaseEvent[]
/** Refused as excessive; the board decided and the facts are written down. */
const excessive = { right: 'ACCESS', outcome: 'refused', ground: 'R-12-5-excessive' } as const
const meets = (events: Events, outcome: Outcome = 'fulfilled') =>
  decides([...asked('ACCESS'), ...events], { right: 'ACCESS', outcome })

// a month from 31 January ends on 28 February, a Saturday: the last day is Monday, 2 March (Regulation 1182/71, Art. 3(4))
const timeLines: readonly GateLine[] = [
  line('extension-too-late', (when: string) => extendsTime(asked('ACCESS'), when), {
    closes: '2026-03-03',
    opens: '2026-03-02',
  }),
  line('already-extended', (events: Events) => extendsTime([...asked('ACCESS'), ...events]), {
    closes: [{ type: 'deadline-extended', noticeSent: day('2026-02-16'), months: 1, reasons: 'Sarežģīts.' }],
    opens: [],
  }),
  line('clock-paused', (events: Events) => extendsTime([...asked('ACCESS'), identityAsked, ...events]), {
    closes: [],
    opens: [identityConfirmed],
  }),
  line('no-extension-for-enquiry', (right: CaseRight) => extendsTime(asked(right)), {
    closes: 'ENQUIRY',
    opens: 'ACCESS',
  }),
  line(
    'refusal-late',
    (on: string) => decides(asked('ACCESS'), { ...excessive, on: day(on) }, '2026-03-05'),
    { closes: '2026-03-03', opens: '2026-03-02' },
  ),
]

const identityLines: readonly GateLine[] = [
  line('field-missing doubt', (doubt: string) => asksIdentity(asked('ACCESS'), { doubt }), {
    closes: ' ',
    opens: 'Cita adrese.',
  }),
  // seven days count as without undue delay
  line('asked-late', (on: string) => asksIdentity(asked('ACCESS'), { on }), {
    closes: '2026-02-08',
    opens: '2026-02-07',
  }),
  line(
    'identity-already-confirmed',
    (events: Events) => asksIdentity([...asked('ACCESS'), ...events], { on: '2026-02-06' }),
    { closes: [identityConfirmed], opens: [] },
  ),
  line(
    'identity-already-confirmed',
    (events: Events) => writes([...asked('ACCESS'), identityAsked, ...events], 'identity-request'),
    { closes: [identityConfirmed], opens: [] },
  ),
]

const decisionLines: readonly GateLine[] = [
  line(
    'field-missing ground',
    (change: { readonly ground?: RefusalGroundCode }) =>
      decides(asked('ACCESS'), { right: 'ACCESS', outcome: 'refused', ...change }),
    { closes: {}, opens: { ground: 'R-12-5-excessive' } },
  ),
  line('field-missing facts', (facts: string) => decides(asked('ACCESS'), { ...excessive, facts }), {
    closes: '',
    opens: 'Trešā tā paša lūguma reize šomēnes.',
  }),
  line(
    'field-missing decided-by',
    (decidedBy: string) => decides(asked('ACCESS'), { ...excessive, decidedBy }),
    { closes: '', opens: 'Jānis Ozols, valdes loceklis' },
  ),
  line('systems-unanswered', (events: Events) => meets([searched('SYS-01', 'found'), ...events]), {
    closes: [],
    opens: [searched('SYS-02', 'nothing-found')],
  }),
  line(
    'nothing-was-found',
    (found: 'found' | 'nothing-found') =>
      meets([searched('SYS-01', found), searched('SYS-02', 'nothing-found')]),
    { closes: 'nothing-found', opens: 'found' },
  ),
  line(
    'something-was-found',
    (found: 'found' | 'nothing-found') =>
      meets([searched('SYS-01', found), searched('SYS-02', 'nothing-found')], 'no-data'),
    { closes: 'found', opens: 'nothing-found' },
  ),
  line(
    'ground-covers-part-only',
    (outcome: Outcome) =>
      decides([...asked('ACCESS'), searched('SYS-01', 'found'), searched('SYS-02', 'found')], {
        right: 'ACCESS',
        outcome,
        ground: 'R-15-4',
      }),
    { closes: 'refused', opens: 'partly-fulfilled' },
  ),
  line(
    'outcome-not-for-right',
    (outcome: Outcome) => decides(asked('OBJECTION'), { right: 'OBJECTION', outcome }),
    { closes: 'no-data', opens: 'withdrawn-by-subject' },
  ),
]

const refused = decided('ACCESS', 'refused', { ground: 'R-12-5-excessive', facts: 'Trešā reize šomēnes.' })

const letterLines: readonly GateLine[] = [
  line('rights-undecided', (events: Events) => closesCase([...asked('ACCESS'), ...events]), {
    closes: [],
    opens: [decided('ACCESS', 'withdrawn-by-subject')],
  }),
  line('rights-unanswered', (events: Events) => closesCase([...asked('ACCESS'), refused, ...events]), {
    closes: [],
    opens: sentLetter('refusal', '2026-02-12', { covers: ['ACCESS'] }),
  }),
  line('letter-needs-decision', (events: Events) => writes([...asked('ACCESS'), ...events], 'refusal'), {
    closes: [],
    opens: [refused],
  }),
  line('dpo-email-missing', (dpoEmail: string) => writes(asked('ACCESS'), 'acknowledgement', { dpoEmail }), {
    closes: '',
    opens: 'dpo@sendberry.example',
  }),
  line(
    'letter-has-fatal-findings',
    (fatal: readonly string[]) => writes([...asked('ACCESS'), refused], 'refusal', { fatal }),
    { closes: ['no-remedies'], opens: [] },
  ),
]

/** Refusals of acts that every kind of case shares. */
export const refusalLines: readonly GateLine[] = [
  ...timeLines,
  ...identityLines,
  ...decisionLines,
  ...letterLines,
]
