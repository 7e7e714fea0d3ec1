import type { Calendar } from '../../../shared/clock/calendar'
import { calendarById } from '../../../shared/clock/calendars'
import type { ClockInput } from '../../../shared/clock/reckon'
import type { Pause } from '../../../shared/clock/stops'
import { dateOnly } from '../../../shared/lib/date-only'

export function calendar(id: string): Calendar {
  const found = calendarById(id)
  if (found === undefined) throw new Error(`no calendar ${id}`)
  return found
}

/** A request with Latvian holidays; pauses as `[asked, answered]`, or `[asked]` when the question is open. */
export function request(
  received: string,
  pauses: readonly (readonly [string, string?])[] = [],
  more: Partial<ClockInput> = {},
): ClockInput {
  return {
    received: dateOnly(received),
    calendar: calendar('LV'),
    pauses: pauses.map(pause),
    pausePolicy: 'edpb',
    ...more,
  }
}

const pause = ([asked, answered]: readonly [string, string?]): Pause => ({
  kind: 'identity',
  asked: dateOnly(asked),
  answered: answered === undefined ? undefined : dateOnly(answered),
})

/** A notice of extension with reasons. */
export const extension = (noticeSent: string, months: 1 | 2 = 2, reasons = 'Liels datu apjoms') => ({
  extension: { noticeSent: dateOnly(noticeSent), months, reasons },
})
