import type { DateOnly } from '../lib/date-only'
import type { Result } from '../lib/result'
import type { Case, CaseRecord } from './case'
import type { BodyOf, CaseEvent } from './events'
import { doneDay, firstOf, unless, workable } from './gates'
import type { Refusal } from './refusal'

/** Records what one system of the register held: found, nothing found, not applicable (Art. 15(1), 5(2)). */
export function recordSearch(
  current: Case,
  search: BodyOf<'system-searched'>,
  context: { readonly today: DateOnly; readonly systems: readonly string[] },
): Result<CaseEvent, Refusal> {
  const record = workable(current)
  if (!record.ok) return record
  const refusal = firstOf(
    context.systems.includes(search.system) ? undefined : { kind: 'unknown-system', system: search.system },
    doneDay(search.on, record.value, context.today),
  )
  return unless(refusal, { type: 'system-searched', ...search })
}

/** Systems of the register that nobody has answered for yet. */
export const unansweredSystems = (record: CaseRecord, systems: readonly string[]): readonly string[] =>
  systems.filter((system) => !record.searches.has(system))

/** Systems in which data of the person were found. */
export const systemsWithFindings = (record: CaseRecord): readonly string[] =>
  [...record.searches.values()].filter(({ outcome }) => outcome === 'found').map(({ system }) => system)
