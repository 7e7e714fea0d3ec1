import type { DateOnly } from '../lib/date-only'
import { clockWarnings } from './clock-warnings'
import { daysMet, reckon, type ClockInput } from './reckon'
import { coversDay } from './calendar'
import { clockWorking } from './working'
import type { ClockWarning, WorkingLine } from './working-line'

/** The month of Art. 12(3) GDPR for one request. No today in it: state.ts says what it means on a day. */
export type Clock = {
  /** the period's own date, stopped days added, not moved; undefined while a stop is open */
  readonly nominal: DateOnly | undefined
  /** the last day to answer, a working day; undefined while a stop is open */
  readonly due: DateOnly | undefined
  /** the due date as if no stop were allowed */
  readonly cautiousDue: DateOnly
  /** the last day for a notice of extension and for a refusal (Art. 12(4)); undefined while the first month stands still */
  readonly noticeAndRefusalBy: DateOnly | undefined
  /** stopped days that are over (up to the open question, if there is one) */
  readonly pauseDays: number
  readonly extensionValid: boolean
  /** days left of the period when the open stop began; undefined when none is open */
  readonly remainingDays: number | undefined
  /** the day of the question that is still open */
  readonly openPauseFrom: DateOnly | undefined
  /** false when the count came upon a year whose holidays the calendar does not know */
  readonly calendarCovers: boolean
  /** what needs the reader's eye; written, like the working, when first read */
  readonly warnings: readonly ClockWarning[]
  /** the lines of reasoning in order, warnings among them; written when first read */
  readonly working: readonly WorkingLine[]
}

/** Counts the period of law.md §3.2: month from receipt, clamped; stopped days added; moved to a working day once, at the end. */
export function due(input: ClockInput): Clock {
  const reckoning = reckon(input)
  const { first, period, extension, remainingDays, cautiousDue } = reckoning
  let warnings: readonly ClockWarning[] | undefined
  let lines: readonly WorkingLine[] | undefined
  return {
    nominal: period.open === undefined ? period.nominal : undefined,
    due: period.end,
    cautiousDue,
    noticeAndRefusalBy: first.end,
    pauseDays: period.days,
    extensionValid: extension.kind === 'valid',
    remainingDays,
    openPauseFrom: period.open?.until,
    calendarCovers: daysMet(reckoning).every((day) => coversDay(input.calendar, day)),
    get warnings() {
      warnings ??= clockWarnings(reckoning)
      return warnings
    },
    get working() {
      lines ??= clockWorking(reckoning, this.warnings)
      return lines
    },
  }
}
