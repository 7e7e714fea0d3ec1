import { addDays, weekday, type DateOnly } from '../lib/date-only'
import type { Bilingual } from '../lib/language'

/**
 * Public holidays of one member state, dated data (Reg. 1182/71 Art. 2(1)): the days are known and complete for the
 * years `from`–`to` only. For another year the holidays in `holidays` still count, but nobody vouches that they are all.
 */
export type Calendar = {
  readonly id: string
  readonly version: string
  readonly source: string
  readonly from: number
  readonly to: number
  readonly holidays: ReadonlyMap<DateOnly, Bilingual>
}

/** A user's own changes to a shipped calendar: a festival day confirmed, a holiday abolished. */
export type HolidayOverrides = {
  readonly added: readonly { readonly date: DateOnly; readonly name: string }[]
  readonly removed: readonly DateOnly[]
}

/** All days other than public holidays, Sundays and Saturdays (Reg. 1182/71 Art. 2(2)). */
export const isWorkingDay = (calendar: Calendar, date: DateOnly): boolean =>
  weekday(date) < 6 && !calendar.holidays.has(date)

/** The day itself when it is a working day, else the following working day (Reg. 1182/71 Art. 3(4)). */
export function rollToWorkingDay(calendar: Calendar, date: DateOnly): DateOnly {
  let day = date
  while (!isWorkingDay(calendar, day)) day = addDays(day, 1)
  return day
}

/** Whether the calendar's holidays are complete for the year of this day. */
export const coversDay = (calendar: Calendar, date: DateOnly): boolean => {
  const year = Number(date.slice(0, 4))
  return year >= calendar.from && year <= calendar.to
}

/** The calendar with the user's changes; its version says that it was edited. A day both removed and added is a holiday. */
export function withOverrides(calendar: Calendar, { added, removed }: HolidayOverrides): Calendar {
  if (added.length === 0 && removed.length === 0) return calendar
  const holidays = new Map(calendar.holidays)
  for (const date of removed) holidays.delete(date)
  for (const { date, name } of added) holidays.set(date, { lv: name, en: name })
  return {
    ...calendar,
    version: `${calendar.version} (edited: +${added.length} −${removed.length})`,
    holidays,
  }
}
