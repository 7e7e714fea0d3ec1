import type { CaseEvent } from '../../../../shared/case/events'
import { holdPlaced, holdReleased } from '../../../../shared/law/kinds/deletion-hold'
import { feeAnswer, feeCost, feeGround } from '../../../../shared/law/kinds/fee'
import { restrictionScope } from '../../../../shared/law/kinds/restriction-facts'
import type { CaseRight } from '../../../../shared/law/right'
import { day } from '../../../helpers/case-maker'
import { factEvent, sentLetter } from '../../../helpers/kind-maker'
import {
  answered,
  asked,
  closesCase,
  decided,
  decides,
  line,
  records,
  writes,
  type GateLine,
} from './gate-line'

const cost = factEvent(feeCost, { what: 'Kopijas', quantity: 40, unitCents: 10 })
const ground = {
  ground: '12-5-excessive',
  facts: 'Tas pats pieprasījums trešo reizi šomēnes.',
  decidedBy: 'Jānis Ozols, valdes loceklis',
  answerBy: day('2026-02-16'),
} as const
const grounded = factEvent(feeGround, ground)
const told = sentLetter('fee-notice', '2026-02-06', { covers: [] })

type Answer = 'accepted' | 'not-accepted' | 'no-answer'
const noticed = [...asked('ACCESS'), cost, grounded]

const feeLines: readonly GateLine[] = [
  line(
    'fee-no-ground',
    (events: readonly CaseEvent[]) => writes([...asked('ACCESS'), cost, ...events], 'fee-notice'),
    { closes: [], opens: [grounded] },
  ),
  line(
    'fee-no-calculation',
    (events: readonly CaseEvent[]) => records([...asked('ACCESS'), ...events], feeGround, ground),
    { closes: [], opens: [cost] },
  ),
  line(
    'fee-no-calculation',
    (quantity: number) =>
      writes(
        [...asked('ACCESS'), factEvent(feeCost, { what: 'Kopijas', quantity, unitCents: 10 }), grounded],
        'fee-notice',
      ),
    { closes: 0, opens: 1 },
  ),
  line(
    'fee-decided-by-dpo',
    (decidedBy: string) => records([...asked('ACCESS'), cost], feeGround, { ...ground, decidedBy }),
    { closes: 'Anna Liepa', opens: 'Jānis Ozols, valdes loceklis' },
  ),
  line(
    'fee-further-copy-only',
    (right: CaseRight) =>
      records([...asked(right), cost], feeGround, { ...ground, ground: '15-3-further-copy' }),
    { closes: 'ERASURE', opens: 'ACCESS' },
  ),
  line('fee-always-free', (right: CaseRight) => records([...asked(right), cost], feeGround, ground), {
    closes: 'CONSENT_WITHDRAWAL',
    opens: 'OBJECTION',
  }),
  line(
    'fee-no-notice',
    (events: readonly CaseEvent[]) =>
      records([...noticed, ...events], feeAnswer, { answer: 'not-accepted', on: day('2026-02-18') }),
    { closes: [], opens: told },
  ),
  // a whole last day to answer in
  line(
    'fee-answer-awaited',
    (on: string) => records([...noticed, ...told], feeAnswer, { answer: 'no-answer', on: day(on) }),
    { closes: '2026-02-16', opens: '2026-02-17' },
  ),
  line(
    'fee-not-declined',
    (answer: Answer) =>
      decides([...noticed, ...told, factEvent(feeAnswer, { answer, on: day('2026-02-09') })], {
        right: 'ACCESS',
        outcome: 'fee-not-accepted',
      }),
    { closes: 'accepted', opens: 'not-accepted' },
  ),
]

const release = { on: day('2026-02-16'), by: 'Anna Liepa' } as const
const scope = (which: '18-1-a' | '18-1-b'): CaseEvent =>
  factEvent(restrictionScope, {
    category: 'DAT-01',
    ground: which,
    systems: ['SYS-01'],
    technique: 'locked',
    since: day('2026-02-02'),
  })
const held = factEvent(holdPlaced, { system: 'SYS-01', on: day('2026-02-02'), by: 'Anna Liepa' })

const holdLines: readonly GateLine[] = [
  line(
    'hold-rights-unanswered',
    (events: readonly CaseEvent[]) =>
      records([...asked('OBJECTION'), decided('OBJECTION'), ...events], holdReleased, release),
    { closes: [], opens: answered('OBJECTION') },
  ),
  line(
    'hold-restriction-keeps',
    (which: '18-1-a' | '18-1-b') =>
      records(
        [...asked('RESTRICTION'), scope(which), decided('RESTRICTION'), ...answered('RESTRICTION')],
        holdReleased,
        release,
      ),
    { closes: '18-1-b', opens: '18-1-a' },
  ),
  line(
    'hold-not-released',
    (events: readonly CaseEvent[]) =>
      closesCase([...asked('OBJECTION'), held, decided('OBJECTION'), ...answered('OBJECTION'), ...events]),
    { closes: [], opens: [factEvent(holdReleased, release)] },
  ),
]

/** Fee, Art. 12(5), and hold on routine deletion, Arts 5(1)(e) and 12(3). */
export const feeAndHoldLines: readonly GateLine[] = [...feeLines, ...holdLines]
