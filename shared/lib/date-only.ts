import { Temporal } from 'temporal-polyfill'

/** The mark that parseDateOnly leaves on a text; it exists for the compiler alone. */
export interface DateOnlyBrand {
  readonly dateOnly: true
}
/** A calendar day without time or zone, `YYYY-MM-DD`, years 1000–9999. Sorts as text. The only kind of date the law's rules know. */
export type DateOnly = string & DateOnlyBrand

const shape = /^[1-9]\d{3}-\d{2}-\d{2}$/

/** The day a text names, or undefined when it is not a real day written `YYYY-MM-DD` (2026-02-30 is not). */
export function parseDateOnly(text: string): DateOnly | undefined {
  if (!shape.test(text)) return undefined
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() as DateOnly
  } catch {
    return undefined
  }
}

/** For days written in our own code and data: a text that is no day is a bug. */
export function dateOnly(text: string): DateOnly {
  const date = parseDateOnly(text)
  if (date === undefined) throw new Error(`not a day: ${text}`)
  return date
}

const plain = (date: DateOnly): Temporal.PlainDate => Temporal.PlainDate.from(date)

export const addDays = (date: DateOnly, days: number): DateOnly =>
  plain(date).add({ days }).toString() as DateOnly

/** The same date `months` later; the last day of that month where the date does not exist (Reg. 1182/71 Art. 3(2)(c)). */
export const addMonthsClamped = (date: DateOnly, months: number): DateOnly =>
  plain(date).add({ months }, { overflow: 'constrain' }).toString() as DateOnly

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: DateOnly, to: DateOnly): number =>
  plain(from).until(plain(to), { largestUnit: 'days' }).days

/** 1 = Monday … 7 = Sunday. */
export const weekday = (date: DateOnly): number => plain(date).dayOfWeek

/** Year, month (1–12) and day of the month. */
export function dateParts(date: DateOnly): {
  readonly year: number
  readonly month: number
  readonly day: number
} {
  const { year, month, day } = plain(date)
  return { year, month, day }
}

/** The calendar day an instant (ISO 8601 with offset or Z) falls on in a time zone, Riga by default; undefined when it is no instant. */
export function dayOfInstant(instant: string, timeZone = 'Europe/Riga'): DateOnly | undefined {
  try {
    return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString() as DateOnly
  } catch {
    return undefined
  }
}
