import type { Calendar } from '../../../shared/clock/calendar'
import type { InputOf } from '../../../shared/ipc/contract'
import { parseDateOnly, type DateOnly } from '../../../shared/lib/date-only'
import type { CalendarChoice } from '../../../shared/team/team'

/** A holiday about to be added, as it stands in the fields. */
export type NewHoliday = { readonly date: string; readonly name: string }
export type NewHolidayErrors = {
  readonly date?: 'not-date' | 'is-holiday' | 'required'
  readonly name?: 'required'
}
export const noHoliday: NewHoliday = { date: '', name: '' }

/** The choice with one holiday more, or what is wrong with it. */
export function addHoliday(
  choice: CalendarChoice,
  { date, name }: NewHoliday,
  calendar: Calendar,
): { readonly choice: CalendarChoice } | { readonly errors: NewHolidayErrors } {
  const day = parseDateOnly(date)
  const nameError: NewHolidayErrors = name.trim() === '' ? { name: 'required' } : {}
  if (day === undefined) return { errors: { ...nameError, date: date === '' ? 'required' : 'not-date' } }
  if (isHoliday(choice, day, calendar)) return { errors: { ...nameError, date: 'is-holiday' } }
  if (nameError.name !== undefined) return { errors: nameError }
  const added = [...choice.added, { date: day, name: name.trim() }]
  added.sort((a, b) => a.date.localeCompare(b.date))
  return { choice: { ...choice, added, removed: choice.removed.filter((one) => one !== day) } }
}

/** Takes a day out: an added one is forgotten, a shipped one is marked as removed. */
export const removeHoliday = (choice: CalendarChoice, date: DateOnly): CalendarChoice =>
  choice.added.some((one) => one.date === date)
    ? { ...choice, added: choice.added.filter((one) => one.date !== date) }
    : { ...choice, removed: [...new Set([...choice.removed, date])].sort() }

export const restoreHoliday = (choice: CalendarChoice, date: DateOnly): CalendarChoice => ({
  ...choice,
  removed: choice.removed.filter((one) => one !== date),
})

/** Another calendar has other days: what was removed from the one before means nothing in it; added days stay. */
export const chooseCalendar = (choice: CalendarChoice, calendar: string): CalendarChoice => ({
  ...choice,
  calendar,
  removed: [],
})

/** Shipped holidays of a year that still count, to be taken out one by one. */
export const removableHolidays = (
  choice: CalendarChoice,
  calendar: Calendar,
  year: number,
): readonly DateOnly[] =>
  [...calendar.holidays.keys()]
    .filter((date) => date.startsWith(`${year}-`) && !choice.removed.includes(date))
    .sort()

export const toCalendarInput = (choice: CalendarChoice): InputOf<'setCalendar'> => ({
  calendar: choice.calendar,
  added: choice.added.map((one) => ({ ...one })),
  removed: [...choice.removed],
})

const isHoliday = (choice: CalendarChoice, day: DateOnly, calendar: Calendar): boolean =>
  choice.added.some(({ date }) => date === day) ||
  (calendar.holidays.has(day) && !choice.removed.includes(day))
