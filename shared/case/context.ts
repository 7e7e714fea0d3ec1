import type { Calendar } from '../clock/calendar'
import type { DateOnly } from '../lib/date-only'
import type { Team } from '../team/team'

/** What a decision may know beside the case: today in Riga, the calendar, the register's systems, the desk's own facts. */
export type CaseContext = {
  readonly today: DateOnly
  readonly calendar: Calendar
  /** codes of the register's systems */
  readonly systems: readonly string[]
  readonly team: Team
}
