import ical, { ICalAlarmType } from 'ical-generator'
import { dateParts, daysBetween, type DateOnly } from '../lib/date-only'
import type { Calendar } from './calendar'
import { workingDaysBefore } from './working-days'

/**
 * One last day for a calendar program. No personal data: the caller names the case by its reference and the right.
 * `calendar` says which days are working days for the alarms.
 */
export type DeadlineEvent = {
  /** the same for the same deadline of the same case, so that a second import replaces the first */
  readonly uid: string
  readonly date: DateOnly
  readonly title: string
  readonly description: string
  readonly calendar: Calendar
}

/**
 * The deadlines as a calendar file (RFC 5545): all-day events, each with alarms 14, 7, 3 and 1 working days before
 * (law.md §3.8) at nine in the morning of the reader's own time. `stamp`: the instant of writing, ISO 8601.
 */
export function deadlineCalendar(events: readonly DeadlineEvent[], stamp: string): string {
  const file = ical({ prodId: { company: 'DSR Desk', product: 'Deadlines', language: 'EN' } })
  for (const { uid, date, title, description, calendar } of events) {
    const event = file.createEvent({
      id: uid,
      start: atMidnightUtc(date),
      allDay: true,
      stamp: new Date(stamp),
      summary: title,
      description,
    })
    for (const days of alarmDays(date, calendar)) {
      event.createAlarm({
        type: ICalAlarmType.display,
        triggerBefore: days * secondsADay - alarmHour * 3600,
        description: title,
      })
    }
  }
  // The last line of a file ends like every other (RFC 5545 §3.1); the package leaves that to its caller
  return `${file.toString()}\r\n`
}

const workingDaysAhead = [14, 7, 3, 1] as const
const secondsADay = 86_400
const alarmHour = 9

/** Calendar days before the date: an alarm relative to the event needs no time zone. */
const alarmDays = (date: DateOnly, calendar: Calendar): readonly number[] =>
  workingDaysAhead.map((count) => daysBetween(workingDaysBefore(date, count, calendar), date))

// The package writes the UTC day of an all-day start, whatever the zone of the machine
function atMidnightUtc(date: DateOnly): Date {
  const { year, month, day } = dateParts(date)
  return new Date(Date.UTC(year, month - 1, day))
}
