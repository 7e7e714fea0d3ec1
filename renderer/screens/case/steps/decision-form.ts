import type { CaseRecord, Decision } from '../../../../shared/case/case'
import type { CaseContext } from '../../../../shared/case/context'
import { decideRight } from '../../../../shared/case/decide'
import { outcomeRefuses, type Outcome } from '../../../../shared/case/outcome'
import { caseKind } from '../../../../shared/law/kinds/kinds'
import type { RefusalGroundCode } from '../../../../shared/law/refusal-grounds'
import type { CaseRight } from '../../../../shared/law/right'
import type { DateOnly } from '../../../../shared/lib/date-only'
import { choiceMissing, dayOf, notADay, problemOf, written, type FormProblem } from '../form-problem'

/** The controller's decision on one right; the DPO's advice stands beside it (Art. 38(3), 39). */
export type DecisionForm = {
  readonly right: CaseRight
  readonly outcome: Outcome | undefined
  readonly on: string
  readonly ground: RefusalGroundCode | undefined
  readonly facts: string
  readonly decidedBy: string
  readonly advice: string
  readonly lateReason: string
}

/** The decision as it stands, or an empty form with the person who decided on another right of this case. */
export function decisionForm(record: CaseRecord, right: CaseRight, today: DateOnly): DecisionForm {
  const decidedBy = [...record.decisions.values()].at(-1)?.decidedBy ?? ''
  const empty = { right, outcome: undefined, on: today, ground: undefined, decidedBy, advice: '' }
  const earlier = record.decisions.get(right)
  return { ...empty, ...earlier, facts: earlier?.facts ?? '', lateReason: earlier?.lateReason ?? '' }
}

/** How the right may end, and what it may be refused on: nothing else is offered, but what was decided stays in view. */
export const offeredOutcomes = ({ right, outcome }: DecisionForm): readonly Outcome[] =>
  withOwn(caseKind(right).outcomes, outcome)

export const offeredGrounds = ({ right, ground }: DecisionForm): readonly RefusalGroundCode[] =>
  withOwn(caseKind(right).refusals, ground)

const withOwn = <T>(offered: readonly T[], own: T | undefined): readonly T[] =>
  own === undefined || offered.includes(own) ? offered : [...offered, own]

/** What is asked for with this outcome: only a refusal has a ground, facts and a last day of its own (Art. 12(4)). */
export function decisionAsks(
  { outcome, on, lateReason }: DecisionForm,
  lastDay: DateOnly | undefined,
): { readonly isRefusal: boolean; readonly isLate: boolean } {
  const isRefusal = outcome !== undefined && outcomeRefuses(outcome)
  const isLate = lastDay !== undefined && on > lastDay
  return { isRefusal, isLate: isRefusal && (isLate || lateReason !== '') }
}

/** The input without the fields that the outcome does not ask for. */
export function decisionInput(form: DecisionForm): Decision | undefined {
  const { right, outcome, ground } = form
  const on = dayOf(form.on)
  if (on === undefined || outcome === undefined) return undefined
  const common = { right, outcome, on, decidedBy: form.decidedBy.trim(), advice: form.advice.trim() }
  if (!outcomeRefuses(outcome)) return common
  return {
    ...common,
    ...(ground === undefined ? {} : { ground }),
    ...written('facts', form.facts),
    ...written('lateReason', form.lateReason),
  }
}

export function decisionProblem(
  record: CaseRecord,
  form: DecisionForm,
  context: CaseContext,
): FormProblem | undefined {
  const input = decisionInput(form)
  if (input === undefined) return form.outcome === undefined ? choiceMissing : notADay
  return problemOf(decideRight(record, input, context))
}
