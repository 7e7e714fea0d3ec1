import type { CaseEvent } from '../../../../shared/case/events'
import type { Outcome } from '../../../../shared/case/outcome'
import { automatedDecision, automatedReview } from '../../../../shared/law/kinds/automated-decision-facts'
import { objectionPurpose, type ObjectionPurpose } from '../../../../shared/law/kinds/objection-facts'
import { marketingStopped } from '../../../../shared/law/kinds/objection-marketing'
import type { RefusalGroundCode } from '../../../../shared/law/refusal-grounds'
import type { CaseRight } from '../../../../shared/law/right'
import type { ValuesOf } from '../../../../shared/lib/fields'
import { day } from '../../../helpers/case-maker'
import { factEvent } from '../../../helpers/kind-maker'
import { asked, asksIdentity, decides, line, records, type GateLine } from './gate-line'

const stopped = factEvent(marketingStopped, { on: day('2026-01-31'), channels: ['email'] })
const marketing = (events: readonly CaseEvent[], outcome: Outcome = 'fulfilled') =>
  decides([...asked('OBJECTION_MARKETING'), ...events], { right: 'OBJECTION_MARKETING', outcome })

const marketingLines: readonly GateLine[] = [
  line('marketing-is-absolute', (outcome: Outcome) => marketing([stopped], outcome), {
    closes: 'refused',
    opens: 'fulfilled',
  }),
  line('marketing-not-stopped', marketing, { closes: [], opens: [stopped] }),
  line(
    'marketing-stopped-late',
    (on: string) =>
      records(asked('OBJECTION_MARKETING'), marketingStopped, { on: day(on), channels: ['email'] }),
    { closes: '2026-02-01', opens: '2026-01-31' },
  ),
  line('no-identity-for-marketing', (rights: readonly CaseRight[]) => asksIdentity(asked(...rights)), {
    closes: ['OBJECTION_MARKETING'],
    opens: ['OBJECTION_MARKETING', 'ACCESS'],
  }),
]

type Purpose = Partial<ObjectionPurpose>
/** A purpose on legitimate interests: restricted on 2 February, nothing overrides the objection, stopped on the 9th. */
const upheld = {
  purpose: 'P07',
  basis: '6-1-f',
  compelling: 'none',
  balance: 'Personas intereses ir svarīgākas.',
} as const
const dates = { restrictedOn: day('2026-02-02'), stoppedOn: day('2026-02-09') }
const purpose = (change: Purpose = dates): CaseEvent => factEvent(objectionPurpose, { ...upheld, ...change })
const objection = (...events: readonly CaseEvent[]) =>
  decides([...asked('OBJECTION'), ...events], { right: 'OBJECTION', outcome: 'fulfilled' })
const refusal = (change: Purpose, ground: RefusalGroundCode) =>
  decides([...asked('OBJECTION'), purpose({ ...dates, ...change })], {
    right: 'OBJECTION',
    outcome: 'refused',
    ground,
  })

const objectionLines: readonly GateLine[] = [
  line('objection-no-purposes', (events: readonly CaseEvent[]) => objection(...events), {
    closes: [],
    opens: [purpose()],
  }),
  line('objection-not-restricted', (change: Purpose) => objection(purpose(change)), {
    closes: { stoppedOn: dates.stoppedOn },
    opens: dates,
  }),
  line(
    'objection-no-balance',
    (balance: string) => refusal({ compelling: '21-1-compelling', balance }, 'R-21-1-compelling'),
    { closes: '', opens: 'Bez šīs apstrādes platforma nav droša nevienam.' },
  ),
  line('objection-not-stopped', (change: Purpose) => objection(purpose(change)), {
    closes: { restrictedOn: dates.restrictedOn },
    opens: dates,
  }),
  line(
    'objection-outcome-differs',
    (compelling: ObjectionPurpose['compelling']) => objection(purpose({ ...dates, compelling })),
    { closes: '21-1-compelling', opens: 'none' },
  ),
  line(
    'objection-ground-differs',
    (ground: RefusalGroundCode) => refusal({ compelling: '21-1-claims' }, ground),
    { closes: 'R-21-1-compelling', opens: 'R-21-1-claims' },
  ),
]

const examined = (change: Partial<ValuesOf<typeof automatedDecision.fields>> = {}): CaseEvent =>
  factEvent(automatedDecision, {
    what: 'Konts bloķēts krāpšanas aizdomu dēļ.',
    solely: true,
    significant: true,
    allowedBy: '22-2-a',
    logic: 'Punkti par neparastiem maksājumiem.',
    ...change,
  })
const review = factEvent(automatedReview, {
  reviewer: 'Līga Bērziņa, klientu apkalpošanas vadītāja',
  statement: 'Maksājumi bija parasti.',
  result: 'changed',
  reasons: 'Persona parādīja rēķinus.',
  on: day('2026-02-09'),
})
const reviewed = (...events: readonly CaseEvent[]) =>
  decides([...asked('AUTOMATED_DECISION'), ...events], { right: 'AUTOMATED_DECISION', outcome: 'fulfilled' })
const denied = (ground: RefusalGroundCode, event: CaseEvent) =>
  decides([...asked('AUTOMATED_DECISION'), event, review], {
    right: 'AUTOMATED_DECISION',
    outcome: 'refused',
    ground,
  })

const automatedLines: readonly GateLine[] = [
  line('automated-unexamined', (events: readonly CaseEvent[]) => reviewed(review, ...events), {
    closes: [],
    opens: [examined()],
  }),
  line('automated-no-such-decision', (solely: boolean) => reviewed(examined({ solely }), review), {
    closes: false,
    opens: true,
  }),
  line('automated-decision-exists', (solely: boolean) => denied('R-22-1-none', examined({ solely })), {
    closes: true,
    opens: false,
  }),
  line('automated-exception-differs', (ground: RefusalGroundCode) => denied(ground, examined()), {
    closes: 'R-22-2-c',
    opens: 'R-22-2-a',
  }),
  line('automated-no-human-review', (events: readonly CaseEvent[]) => reviewed(examined(), ...events), {
    closes: [],
    opens: [review],
  }),
]

/** Objections, Art. 21, and automated decisions, Art. 22. */
export const objectionAndAutomatedLines: readonly GateLine[] = [
  ...marketingLines,
  ...objectionLines,
  ...automatedLines,
]
