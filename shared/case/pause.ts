import { addDays, type DateOnly } from '../lib/date-only'
import { identityGate } from '../law/kinds/identity-gate'
import type { Clock } from '../clock/due'
import type { Result } from '../lib/result'
import type { Case, CaseRecord, Pause } from './case'
import type { BodyOf, CaseEvent } from './events'
import { doneDay, firstOf, missing, unless, workable } from './gates'
import type { Refusal } from './refusal'

/** Days within which a question counts as asked without undue delay; later needs a justification in writing. */
const promptDays = 7

/** Asks for proof of identity: only on reasonable doubt, written down (Art. 12(6); EDPB 01/2022 paras 65, 70–79). */
export function askIdentity(
  current: Case,
  ask: BodyOf<'identity-asked'>,
  today: DateOnly,
): Result<CaseEvent, Refusal> {
  const record = workable(current)
  if (!record.ok) return record
  const refusal = firstOf(
    record.value.identity.kind === 'confirmed' ? { kind: 'identity-already-confirmed' } : undefined,
    identityGate(record.value),
    missing('doubt', ask.doubt, 'Art. 12(6)'),
    doneDay(ask.on, record.value, today),
    prompt(record.value, ask.on, ask.lateReason),
  )
  return unless(refusal, { type: 'identity-asked', ...ask })
}

/** Records how the identity was confirmed. No copy of a document is kept (EDPB 01/2022 para 79). */
export function confirmIdentity(
  current: Case,
  confirmation: BodyOf<'identity-confirmed'>,
  today: DateOnly,
): Result<CaseEvent, Refusal> {
  const record = workable(current)
  if (!record.ok) return record
  const { identity } = record.value
  const refusal = firstOf(
    doneDay(confirmation.on, record.value, today),
    identity.kind === 'asked' ? inOrder(identity.on, confirmation.on) : undefined,
  )
  return unless(refusal, { type: 'identity-confirmed', ...confirmation })
}

/** Asks the person to specify the request: only for a large quantity of information, never a condition (recital 63). */
export function askClarification(
  current: Case,
  ask: BodyOf<'clarification-asked'>,
  today: DateOnly,
): Result<CaseEvent, Refusal> {
  const record = workable(current)
  if (!record.ok) return record
  const refusal = firstOf(
    missing('questions', ask.questions, 'recital 63'),
    doneDay(ask.on, record.value, today),
    prompt(record.value, ask.on, ask.lateReason),
  )
  return unless(refusal, { type: 'clarification-asked', ...ask })
}

/** Records the answer; "everything" is an answer too, and the clock runs on. */
export function answerClarification(
  current: Case,
  answer: BodyOf<'clarification-answered'>,
  today: DateOnly,
): Result<CaseEvent, Refusal> {
  const record = workable(current)
  if (!record.ok) return record
  const { clarification } = record.value
  const refusal = firstOf(
    clarification.kind === 'asked' ? inOrder(clarification.on, answer.on) : { kind: 'nothing-asked' },
    missing('answer', answer.answer, 'recital 63'),
    doneDay(answer.on, record.value, today),
  )
  return unless(refusal, { type: 'clarification-answered', ...answer })
}

const inOrder = (earlier: DateOnly, date: DateOnly): Refusal | undefined =>
  date < earlier ? { kind: 'date-out-of-order', date, earlier } : undefined

function prompt(record: CaseRecord, on: DateOnly, lateReason: string | undefined): Refusal | undefined {
  const { received } = record.request
  return isPrompt(received, on, lateReason) ? undefined : { kind: 'asked-late', since: received }
}

/** Asked without undue delay, or with the delay justified in writing (EDPB 01/2022 para 159). */
const isPrompt = (received: DateOnly, asked: DateOnly, lateReason: string | undefined): boolean =>
  asked <= addDays(received, promptDays) || (lateReason ?? '').trim() !== ''

/**
 * The day from which the month stands still because the person was asked; undefined when it runs on: nothing of the kind
 * is open, it was asked too late without a reason, or the rules of the case know no such stop.
 */
export function standsStillSince(
  record: CaseRecord,
  kind: Pause['kind'],
  { openPauseFrom }: Pick<Clock, 'openPauseFrom'>,
): DateOnly | undefined {
  if (openPauseFrom === undefined) return undefined
  const { received } = record.request
  return record.pauses.find(
    (pause) =>
      pause.kind === kind &&
      pause.answered === undefined &&
      isPrompt(received, pause.asked, pause.justification),
  )?.asked
}
