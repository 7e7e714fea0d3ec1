import type { Calendar } from '../clock/calendar'
import { refusalGround } from '../law/refusal-grounds'
import type { DateOnly } from '../lib/date-only'
import type { Result } from '../lib/result'
import type { Case, CaseRecord } from './case'
import { caseClock } from './case-clock'
import type { BodyOf, CaseEvent } from './events'
import { doneDay, firstOf, missing, unless, workable } from './gates'
import { outcomeRefuses } from './outcome'
import type { Refusal } from './refusal'
import { systemsWithFindings, unansweredSystems } from './search'

type Decision = BodyOf<'right-decided'>
type Context = { readonly today: DateOnly; readonly calendar: Calendar; readonly systems: readonly string[] }

/**
 * The controller's decision on one right, beside the DPO's advice (Art. 24, 38(3), 39). A refusal, whole or in part,
 * needs a ground, the facts, a named decision-maker, and must leave within one month of receipt (Art. 12(4)).
 */
export function decideRight(current: Case, decision: Decision, context: Context): Result<CaseEvent, Refusal> {
  const record = workable(current)
  if (!record.ok) return record
  const refusal = firstOf(
    record.value.request.rights.includes(decision.right)
      ? undefined
      : { kind: 'right-not-requested', right: decision.right },
    doneDay(decision.on, record.value, context.today),
    missing('decided-by', decision.decidedBy, 'Art. 24'),
    outcomeRefuses(decision.outcome) ? refusalGate(record.value, decision, context.calendar) : undefined,
    decision.right === 'ACCESS'
      ? accessGate(record.value, decision, context.systems)
      : onlyForAccess(decision),
  )
  return unless(refusal, { type: 'right-decided', ...decision })
}

function refusalGate(record: CaseRecord, decision: Decision, calendar: Calendar): Refusal | undefined {
  const { outcome, ground, facts, lateReason, on } = decision
  if (ground === undefined) return { kind: 'field-missing', field: 'ground', article: 'Art. 12(4)' }
  return firstOf(
    missing('facts', facts, 'Art. 12(4)'),
    outcome === 'refused' && refusalGround(ground).reach === 'part'
      ? { kind: 'ground-covers-part-only' }
      : undefined,
    lateRefusal(caseClock(record, calendar).noticeAndRefusalBy, on, lateReason),
  )
}

/** A late refusal is a breach that must still be told: it goes out only with the delay owned up to in writing. */
function lateRefusal(
  lastDay: DateOnly | undefined,
  on: DateOnly,
  lateReason: string | undefined,
): Refusal | undefined {
  if (lastDay === undefined || on <= lastDay) return undefined
  return missing('late-reason', lateReason, 'Art. 12(4)') === undefined
    ? undefined
    : { kind: 'refusal-late', lastDay }
}

/** An access answer says what all the systems hold: none may be unanswered, and the outcome must agree with the search. */
function accessGate(
  record: CaseRecord,
  { outcome }: Decision,
  systems: readonly string[],
): Refusal | undefined {
  if (outcome !== 'fulfilled' && outcome !== 'partly-fulfilled' && outcome !== 'no-data') return undefined
  const unanswered = unansweredSystems(record, systems)
  if (unanswered.length > 0) return { kind: 'systems-unanswered', systems: unanswered }
  const found = systemsWithFindings(record)
  if (outcome === 'no-data')
    return found.length > 0 ? { kind: 'something-was-found', systems: found } : undefined
  return found.length === 0 ? { kind: 'nothing-was-found' } : undefined
}

const onlyForAccess = ({ right, outcome }: Decision): Refusal | undefined =>
  outcome === 'no-data' && right === 'ENQUIRY' ? { kind: 'outcome-not-for-right', right } : undefined
