import type { CaseRecord } from '../../../../shared/case/case'
import { caseClock, caseRuleSet } from '../../../../shared/case/case-clock'
import type { CaseContext } from '../../../../shared/case/context'
import { extensionGate } from '../../../../shared/case/extend'
import { extensionRule } from '../../../../shared/clock/regimes/rule-set'
import { extensionPlan } from '../../../../shared/law/kinds/extension'
import { parseDateOnly, type DateOnly } from '../../../../shared/lib/date-only'
import type { Fields } from '../../../../shared/lib/fields'
import type { FormValues } from '../../../components/fields/field-form'
import type { FormProblem } from '../form-problem'
import { factForm, factProblem } from './fact-form'

/** The plan of the extension as it stands, or a new one of the longest that the law allows. */
export function extensionForm(record: CaseRecord, { today }: CaseContext): FormValues {
  const form = factForm(record, extensionPlan, { key: '', today })
  return form['months'] === '' ? { ...form, months: '2' } : form
}

/** What is asked for follows from the rules of the case: months, a new day that the notice names, or neither. */
export function extensionFields(record: CaseRecord): Fields {
  const { kind } = extensionRule(caseRuleSet(record))
  const { months, announced, reasons } = extensionPlan.fields
  return {
    ...(kind === 'months' ? { months } : {}),
    ...(kind === 'announced' ? { announced } : {}),
    reasons,
  }
}

/** Art. 12(3): after the first month no plan helps any more; before it, reasons are needed. */
export const extensionProblem = (
  record: CaseRecord,
  form: FormValues,
  context: CaseContext,
): FormProblem | undefined =>
  extensionGate(record, context) ?? factProblem(record, { kind: extensionPlan, form }, context)

/** The due date that a notice sent today would give. */
export function extendedDue(
  record: CaseRecord,
  form: FormValues,
  { today, calendar }: CaseContext,
): DateOnly | undefined {
  const announced = typeof form['announced'] === 'string' ? parseDateOnly(form['announced']) : undefined
  const extension = {
    noticeSent: today,
    months: form['months'] === '1' ? (1 as const) : (2 as const),
    ...(announced === undefined ? {} : { announced }),
    reasons: '–',
  }
  return caseClock({ ...record, extension }, calendar).due
}
