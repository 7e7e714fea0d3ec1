import { isDpo } from '../law/decision-maker'
import { activeKinds } from '../law/kinds/active-kinds'
import { closed } from '../law/kinds/gate'
import { decisionMakerIsDpo, groundNotForKind, identityNotAsked } from '../law/kinds/common-gates'
import { feeDecisionGate } from '../law/kinds/fee'
import { caseKind } from '../law/kinds/kinds'
import { redirectGate } from '../law/kinds/processor-request'
import { refusalGround } from '../law/refusal-grounds'
import type { DateOnly } from '../lib/date-only'
import type { Result } from '../lib/result'
import type { Case, CaseRecord } from './case'
import { caseClock } from './case-clock'
import type { CaseContext } from './context'
import type { BodyOf, CaseEvent } from './events'
import { doneDay, firstOf, missing, unless, workable } from './gates'
import { outcomeRefuses } from './outcome'
import type { Refusal } from './refusal'
import { systemsWithFindings, unansweredSystems } from './search'

type Decision = BodyOf<'right-decided'>

/**
 * The controller's decision on one right, beside the DPO's advice (Art. 24, 38(3), 39). A refusal, whole or in part,
 * needs a ground of that right, the facts, a named decision-maker who is not the DPO, and must leave within one month of
 * receipt (Art. 12(4)). What else a right needs says its kind (shared/law/kinds).
 */
export function decideRight(
  current: Case,
  decision: Decision,
  context: CaseContext,
): Result<CaseEvent, Refusal> {
  const record = workable(current)
  if (!record.ok) return record
  return unless(decisionRefusal(record.value, decision, context), { type: 'right-decided', ...decision })
}

function decisionRefusal(record: CaseRecord, decision: Decision, context: CaseContext): Refusal | undefined {
  const { right, outcome } = decision
  if (!record.request.rights.includes(right)) return { kind: 'right-not-requested', right }
  const kind = caseKind(right)
  return firstOf(
    doneDay(decision.on, record, context.today),
    missing('decided-by', decision.decidedBy, 'Art. 24'),
    kind.outcomes.includes(outcome) ? undefined : notForRight(record, decision, context),
    outcomeRefuses(outcome) ? refusalGate(record, decision, context) : undefined,
    outcome === 'no-reply-to-identity' && record.identity.kind !== 'asked'
      ? closed(identityNotAsked)
      : undefined,
    feeDecisionGate(decision, record),
    redirectGate(decision, record),
    kind.searches ? searchGate(record, decision, context.systems) : undefined,
    ...activeKinds(record)
      .filter(({ id, sort }) => id === right || sort !== 'right')
      .map((one) => one.decide?.(decision, record, context)),
  )
}

/** The kind says best why the law knows no such end: marketing, a consent and the authority cannot be refused. */
function notForRight(record: CaseRecord, decision: Decision, context: CaseContext): Refusal {
  const { right } = decision
  return caseKind(right).decide?.(decision, record, context) ?? { kind: 'outcome-not-for-right', right }
}

function refusalGate(record: CaseRecord, decision: Decision, context: CaseContext): Refusal | undefined {
  const { right, outcome, ground, facts, lateReason, on } = decision
  if (ground === undefined) return { kind: 'field-missing', field: 'ground', article: 'Art. 12(4)' }
  return firstOf(
    missing('facts', facts, 'Art. 12(4)'),
    caseKind(right).refusals.includes(ground) ? undefined : closed(groundNotForKind),
    outcome === 'refused' && refusalGround(ground).reach === 'part'
      ? { kind: 'ground-covers-part-only' }
      : undefined,
    isDpo(decision.decidedBy, context.team.organisation) ? closed(decisionMakerIsDpo) : undefined,
    lateRefusal(caseClock(record, context.calendar).noticeAndRefusalBy, on, lateReason),
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

/** What is answered from the systems: none of them may be unanswered, and the outcome must agree with the search. */
function searchGate(
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

/** Takes a decision back, because what it rested on changed; the person is told the new one. */
export function withdrawDecision(
  current: Case,
  withdrawal: BodyOf<'decision-withdrawn'>,
): Result<CaseEvent, Refusal> {
  const record = workable(current)
  if (!record.ok) return record
  const { right, reason } = withdrawal
  return unless(
    firstOf(
      record.value.decisions.has(right) ? undefined : { kind: 'rights-undecided', rights: [right] },
      missing('reason', reason, 'Art. 5(2)'),
    ),
    { type: 'decision-withdrawn', ...withdrawal },
  )
}
