import { err, ok, type Result } from '../lib/result'
import type { DateOnly } from '../lib/date-only'
import type { Case, CaseRecord } from './case'
import type { Refusal, RequiredField } from './refusal'

/** Gates that several acts share. Each answers the refusal, or undefined when the way is free. */

/** The record of a case that work goes on in: open, or answered and not yet closed. */
export function workable(current: Case): Result<CaseRecord, Refusal> {
  if (current.stage === 'empty' || current.stage === 'closed')
    return err({ kind: 'not-open', stage: current.stage })
  if (current.unreadable > 0) return err({ kind: 'needs-newer-app' })
  return ok(current)
}

export const missing = (
  field: RequiredField,
  text: string | undefined,
  article: string,
): Refusal | undefined =>
  text === undefined || text.trim() === '' ? { kind: 'field-missing', field, article } : undefined

/** A day on which something was done: not before the request came, not after today. */
export function doneDay(on: DateOnly, record: CaseRecord, today: DateOnly): Refusal | undefined {
  const { received } = record.request
  if (on > today) return { kind: 'date-in-future', date: on }
  return on < received ? { kind: 'date-before-receipt', date: on, received } : undefined
}

/** The first refusal of a list of gates. */
export const firstOf = (...gates: readonly (Refusal | undefined)[]): Refusal | undefined =>
  gates.find((gate) => gate !== undefined)

/** The event, unless a gate is closed. */
export const unless = <E>(refusal: Refusal | undefined, event: E): Result<E, Refusal> =>
  refusal === undefined ? ok(event) : err(refusal)
