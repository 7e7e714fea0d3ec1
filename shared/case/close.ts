import { activeKinds } from '../law/kinds/active-kinds'
import { closed } from '../law/kinds/gate'
import { identityCopy } from '../law/kinds/common-gates'
import { caseKind } from '../law/kinds/kinds'
import type { DateOnly } from '../lib/date-only'
import { err, type Result } from '../lib/result'
import type { Case, CaseRecord } from './case'
import type { CaseContext } from './context'
import type { BodyOf, CaseEvent } from './events'
import { unansweredRights } from './evolve'
import { doneDay, firstOf, missing, unless, workable } from './gates'
import { outcomeCarriesOut, type Outcome } from './outcome'
import type { Refusal } from './refusal'
import { unansweredSystems } from './search'

/**
 * Closes a case: every right decided and told, no system of the register left unanswered where one was searched, and
 * nothing left of what its kinds promise or the law wants after the answer (Art. 12(3), 15, 19; accountability 5(2)).
 */
export function closeCase(current: Case, on: DateOnly, context: CaseContext): Result<CaseEvent, Refusal> {
  if (current.stage === 'closed') return err({ kind: 'already-closed' })
  const record = workable(current)
  if (!record.ok) return record
  return unless(closingRefusal(record.value, on, context), { type: 'case-closed', on })
}

function closingRefusal(record: CaseRecord, on: DateOnly, context: CaseContext): Refusal | undefined {
  const { request, decisions } = record
  const undecided = request.rights.filter((right) => !decisions.has(right))
  const untold = unansweredRights(record)
  const searched = [...decisions.values()].some(
    ({ right, outcome }) => caseKind(right).searches && needsSearch(outcome),
  )
  const systems = searched ? unansweredSystems(record, context.systems) : []
  return firstOf(
    doneDay(on, record, context.today),
    undecided.length > 0 ? { kind: 'rights-undecided', rights: undecided } : undefined,
    untold.length > 0 ? { kind: 'rights-unanswered', rights: untold } : undefined,
    systems.length > 0 ? { kind: 'systems-unanswered', systems } : undefined,
    ...activeKinds(record).map((kind) => kind.close?.(record, context)),
  )
}

const needsSearch = (outcome: Outcome): boolean => outcomeCarriesOut(outcome) || outcome === 'no-data'

/** A note of the desk; nothing is ever taken away from it. */
export function addNote(current: Case, note: BodyOf<'note-added'>): Result<CaseEvent, Refusal> {
  if (current.stage === 'empty') return err({ kind: 'not-open', stage: 'empty' })
  return unless(missing('text', note.text, 'Art. 5(2)'), { type: 'note-added', ...note })
}

/** Files a document with the case; never the copy of an identity document (EDPB 01/2022 para 79). */
export function fileDocument(current: Case, filed: BodyOf<'document-added'>): Result<CaseEvent, Refusal> {
  if (current.stage === 'empty') return err({ kind: 'not-open', stage: 'empty' })
  return unless(namesIdentityCopy(filed.document.title) ? closed(identityCopy) : undefined, {
    type: 'document-added',
    ...filed,
  })
}

// Only a name that says so can be caught here; what is inside a file nobody but the DPO sees
const identityCopyNames =
  /(?<!\p{L})(?:pas[ei]s?|pases?[ _-]?kopija|id[ _-]?kart\p{L}*|passport\p{L}*|identity[ _-]?card|id[ _-]?card|personalausweis|reisepass|paszport\p{L}*|паспорт\p{L}*)(?!\p{L})/iu
const namesIdentityCopy = (title: string): boolean => identityCopyNames.test(title)
