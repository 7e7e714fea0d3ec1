import { caseClock } from '../../case/case-clock'
import type { CaseRecord } from '../../case/case'
import { factOf } from '../../case/facts'
import { extensionPlan } from '../../law/kinds/extension'
import type { DateOnly } from '../../lib/date-only'
import { teamCalendar, type Team } from '../../team/team'
import { gap, paragraph } from '../blocks'
import type { LetterBlock } from '../letter'
import { textsOf } from '../texts/texts-of'
import type { LetterInput } from './letter-input'
import { decidedList } from './reasons'

/** L04: the new date as the clock gives it, the reasons, what is decided already (Art. 12(3) sentence 3). */
export function extension(input: LetterInput): readonly LetterBlock[] {
  const { extension: texts } = textsOf(input.language).notices
  const planned = plannedExtension(input)
  const until = planned === undefined ? undefined : extendedDue(input, planned.months, input.today)
  const reasons = planned?.reasons.trim() ?? ''
  return [
    planned === undefined || until === undefined
      ? gap('extension-new-date')
      : paragraph('extension-new-date', texts.newDate(planned.months, until), 'clock'),
    reasons === ''
      ? gap('extension-reasons')
      : paragraph('extension-reasons', texts.reasons(reasons), source),
    ...decidedList(input, 'extension-done', texts.done),
  ]
}

const source = `fact ${extensionPlan.id}`

/** What is asked for, planned or already done, in this order. */
export function plannedExtension({
  record,
  extension: wished,
}: Pick<LetterInput, 'record' | 'extension'>):
  { readonly months: 1 | 2; readonly reasons: string } | undefined {
  if (wished !== undefined) return wished
  const plan = factOf(record, extensionPlan)
  return plan === undefined
    ? record.extension
    : { months: plan.months === '1' ? 1 : 2, reasons: plan.reasons }
}

/** The last day to answer if a notice of extension leaves on a day; undefined when that notice would extend nothing. */
export function extendedDue(
  { record, team }: { readonly record: CaseRecord; readonly team: Team },
  months: 1 | 2,
  noticeSent: DateOnly,
): DateOnly | undefined {
  // that reasons are given is asked of the letter; the date does not hang on their words
  const notice = record.extension ?? { noticeSent, months, reasons: extensionPlan.article }
  const clock = caseClock({ ...record, extension: { ...notice, months } }, teamCalendar(team))
  return clock.extensionValid ? clock.due : undefined
}
