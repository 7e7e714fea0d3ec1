import { err, ok, type Result } from '../lib/result'
import type { DateOnly } from '../lib/date-only'
import type { Case } from './case'
import type { BodyOf, CaseEvent } from './events'
import { unansweredRights } from './evolve'
import { doneDay, firstOf, missing, unless, workable } from './gates'
import type { Refusal } from './refusal'
import { unansweredSystems } from './search'

/**
 * Closes a case: every right decided and told, and for an access request no system of the register left unanswered
 * (Art. 12(3), 15; accountability 5(2)).
 */
export function closeCase(
  current: Case,
  on: DateOnly,
  context: { readonly today: DateOnly; readonly systems: readonly string[] },
): Result<CaseEvent, Refusal> {
  if (current.stage === 'closed') return err({ kind: 'already-closed' })
  const record = workable(current)
  if (!record.ok) return record
  const { request, decisions } = record.value
  const undecided = request.rights.filter((right) => !decisions.has(right))
  const untold = unansweredRights(record.value)
  const searched = decisions.get('ACCESS')?.outcome ?? 'duplicate'
  const systems = needsSearch(searched) ? unansweredSystems(record.value, context.systems) : []
  const refusal = firstOf(
    doneDay(on, record.value, context.today),
    undecided.length > 0 ? { kind: 'rights-undecided', rights: undecided } : undefined,
    untold.length > 0 ? { kind: 'rights-unanswered', rights: untold } : undefined,
    systems.length > 0 ? { kind: 'systems-unanswered', systems } : undefined,
  )
  return unless(refusal, { type: 'case-closed', on })
}

const needsSearch = (outcome: string): boolean =>
  outcome === 'fulfilled' || outcome === 'partly-fulfilled' || outcome === 'no-data'

/** A note of the desk; nothing is ever taken away from it. */
export function addNote(current: Case, note: BodyOf<'note-added'>): Result<CaseEvent, Refusal> {
  if (current.stage === 'empty') return err({ kind: 'not-open', stage: 'empty' })
  return unless(missing('text', note.text, 'Art. 5(2)'), { type: 'note-added', ...note })
}

/** Files a document with the case. */
export function fileDocument(current: Case, filed: BodyOf<'document-added'>): Result<CaseEvent, Refusal> {
  if (current.stage === 'empty') return err({ kind: 'not-open', stage: 'empty' })
  return ok({ type: 'document-added', ...filed })
}
