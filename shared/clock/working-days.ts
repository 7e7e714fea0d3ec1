import { addDays, type DateOnly } from '../lib/date-only'
import { isWorkingDay, rollToWorkingDay, type Calendar } from './calendar'

/**
 * The `count`-th working day after `day`, which itself is not counted: what is due in five working days, counted from
 * Friday, is due on the next Friday. With 0: the same day, or the next working day when it is none.
 */
export const workingDaysAfter = (day: DateOnly, count: number, calendar: Calendar): DateOnly =>
  count <= 0 ? rollToWorkingDay(calendar, day) : step(day, count, { calendar, by: 1 })

/** The `count`-th working day before `day`, which itself is not counted; with 0 the day itself, whatever it is. */
export const workingDaysBefore = (day: DateOnly, count: number, calendar: Calendar): DateOnly =>
  step(day, count, { calendar, by: -1 })

function step(
  from: DateOnly,
  count: number,
  { calendar, by }: { readonly calendar: Calendar; readonly by: 1 | -1 },
): DateOnly {
  let day = from
  for (let left = count; left > 0;) {
    day = addDays(day, by)
    if (isWorkingDay(calendar, day)) left -= 1
  }
  return day
}

/** A calendar without public holidays, where the law knows none or nothing is moved by them. */
export const weekendsOnly: Calendar = {
  id: 'weekends',
  version: '1',
  source: 'Saturdays and Sundays only',
  from: 1000,
  to: 9999,
  holidays: new Map(),
}
