import type { Calendar } from '../clock/calendar'
import { hasLawfulMonth } from '../law/right'
import type { DateOnly } from '../lib/date-only'
import type { Result } from '../lib/result'
import type { Case, CaseRecord } from './case'
import { caseClock } from './case-clock'
import type { BodyOf, CaseEvent } from './events'
import { doneDay, firstOf, missing, unless, workable } from './gates'
import type { Refusal } from './refusal'

/**
 * Extends the time limit by one or two further months, once, because of complexity and number of requests, when the
 * person was told with reasons within the first month (Art. 12(3); EDPB 01/2022 paras 157, 162–164).
 */
export function extendDeadline(
  current: Case,
  extension: BodyOf<'deadline-extended'>,
  context: { readonly today: DateOnly; readonly calendar: Calendar },
): Result<CaseEvent, Refusal> {
  const record = workable(current)
  if (!record.ok) return record
  const refusal = firstOf(
    record.value.extension === undefined ? undefined : { kind: 'already-extended' },
    record.value.request.rights.some(hasLawfulMonth) ? undefined : { kind: 'no-extension-for-enquiry' },
    missing('reasons', extension.reasons, 'Art. 12(3)'),
    doneDay(extension.noticeSent, record.value, context.today),
    withinFirstMonth(record.value, extension.noticeSent, context.calendar),
  )
  return unless(refusal, { type: 'deadline-extended', ...extension })
}

function withinFirstMonth(record: CaseRecord, noticeSent: DateOnly, calendar: Calendar): Refusal | undefined {
  const lastDay = caseClock(record, calendar).noticeAndRefusalBy
  if (lastDay === undefined) return { kind: 'clock-paused' }
  return noticeSent > lastDay ? { kind: 'extension-too-late', lastDay } : undefined
}
