import type { DateOnly } from '../lib/date-only'
import type { ClockWarning, WorkingLine } from './working-line'

/** A period without pauses: its own date, and the last day after any move to a working day. */
export type Period = {
  readonly nominal: DateOnly
  readonly due: DateOnly
  /** false when the count came upon a year whose holidays the calendar does not know */
  readonly calendarCovers: boolean
  readonly warnings: readonly ClockWarning[]
  /** the lines of reasoning in order, warnings among them */
  readonly working: readonly WorkingLine[]
}
