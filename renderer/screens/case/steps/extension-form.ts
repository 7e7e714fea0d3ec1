import type { CaseRecord } from '../../../../shared/case/case'
import { caseClock } from '../../../../shared/case/case-clock'
import { extendDeadline } from '../../../../shared/case/extend'
import type { Calendar } from '../../../../shared/clock/calendar'
import type { DateOnly } from '../../../../shared/lib/date-only'
import { dayOf, notADay, problemOf, type FormProblem } from '../form-problem'

/** The extension of Art. 12(3): how long, why, and when the person was told. */
type ExtensionForm = { readonly noticeSent: string; readonly months: 1 | 2; readonly reasons: string }
type Context = { readonly today: DateOnly; readonly calendar: Calendar }

export const extensionForm = (today: DateOnly): ExtensionForm => ({
  noticeSent: today,
  months: 2,
  reasons: '',
})

export const extensionInput = ({ noticeSent, months, reasons }: ExtensionForm) => {
  const day = dayOf(noticeSent)
  return day === undefined ? undefined : { noticeSent: day, months, reasons: reasons.trim() }
}

export function extensionProblem(
  record: CaseRecord,
  form: ExtensionForm,
  context: Context,
): FormProblem | undefined {
  const input = extensionInput(form)
  return input === undefined ? notADay : problemOf(extendDeadline(record, input, context))
}

/** Why a notice sent today would extend nothing; undefined while the way is open. */
export const extensionGate = (record: CaseRecord, context: Context): FormProblem | undefined =>
  extensionProblem(record, { noticeSent: context.today, months: 2, reasons: '–' }, context)

/** The due date that this extension would give. */
export function extendedDue(
  record: CaseRecord,
  form: ExtensionForm,
  calendar: Calendar,
): DateOnly | undefined {
  const extension = extensionInput({ ...form, reasons: '–' })
  return extension === undefined ? undefined : caseClock({ ...record, extension }, calendar).due
}
