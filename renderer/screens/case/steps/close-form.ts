import type { CaseRecord } from '../../../../shared/case/case'
import type { CaseContext } from '../../../../shared/case/context'
import { closeCase } from '../../../../shared/case/close'
import { reopenCase } from '../../../../shared/case/receive'
import type { DateOnly } from '../../../../shared/lib/date-only'
import { dayOf, notADay, problemOf, type FormProblem } from '../form-problem'

export function closeProblem(record: CaseRecord, on: string, context: CaseContext): FormProblem | undefined {
  const day = dayOf(on)
  return day === undefined ? notADay : problemOf(closeCase(record, day, context))
}

export type ReopenForm = { readonly on: string; readonly reason: string }

export function reopenProblem(
  record: CaseRecord,
  { on, reason }: ReopenForm,
  today: DateOnly,
): FormProblem | undefined {
  const day = dayOf(on)
  return day === undefined ? notADay : problemOf(reopenCase(record, { on: day, reason }, today))
}
