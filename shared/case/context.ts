import type { Calendar } from '../clock/calendar'
import type { DateOnly } from '../lib/date-only'
import { liveRows } from '../policy/registers'
import { teamCalendar, type Team } from '../team/team'

/** What a decision may know beside the case: today in Riga, the calendar, the register's systems, the desk's own facts. */
export type CaseContext = {
  readonly today: DateOnly
  readonly calendar: Calendar
  /** codes of the register's systems that are in use */
  readonly systems: readonly string[]
  readonly team: Team
}

/** The context of a desk on a day. */
export const contextOn = (team: Team, today: DateOnly): CaseContext => ({
  today,
  calendar: teamCalendar(team),
  systems: liveRows(team.registers.systems).map(({ code }) => code),
  team,
})
