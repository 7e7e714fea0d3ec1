import {
  warning,
  workingLine,
  type ClockWarning,
  type Values,
  type WarningKind,
  type WorkingKind,
  type WorkingLine,
} from '../working-line'
import type { RuleSet } from './rule-set'

/** A line of this rule set's clock: it cites the set's own article and source. */
export const lineOf =
  ({ article, source }: RuleSet) =>
  (kind: WorkingKind, values: Values = {}): WorkingLine =>
    workingLine(kind, { article, source, ...values })

/** A warning of this rule set's clock, citing likewise. */
export const warningOf =
  ({ article, source }: RuleSet) =>
  (kind: WarningKind, values: Values = {}): ClockWarning =>
    warning(kind, { article, source, ...values })
