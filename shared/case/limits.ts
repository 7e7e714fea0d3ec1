import { activeKinds } from '../law/kinds/active-kinds'
import type { Limit } from '../law/kinds/kind'
import type { CaseRecord } from './case'
import type { CaseContext } from './context'

/** The dates that the kinds of a case set beside its clock, the earliest first: of law, and the desk's own targets. */
export const caseLimits = (record: CaseRecord, context: CaseContext): readonly Limit[] =>
  activeKinds(record)
    .flatMap((kind) => kind.limits?.(record, context) ?? [])
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
