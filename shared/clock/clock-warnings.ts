import { assertNever } from '../lib/assert-never'
import { addDays, type DateOnly } from '../lib/date-only'
import { coversDay, rollToWorkingDay, type Calendar } from './calendar'
import { daysMet, type Reckoning } from './reckon'
import type { Counted, Pause } from './stops'
import { warning, type ClockWarning } from './working-line'

/** What needs the reader's eye in the facts or in the count of the whole period. */
export const clockWarnings = (reckoning: Reckoning): readonly ClockWarning[] => [
  ...pauseWarnings(reckoning),
  ...stopWarnings(reckoning.period),
  ...extensionWarnings(reckoning),
  ...coverageWarnings(reckoning.input.calendar, daysMet(reckoning)),
]

/** Suspension presupposes a question without undue delay; law.md §3.2 (c) takes that to be a week. */
const daysToAskIn = 7

function pauseWarnings({ input }: Reckoning): readonly ClockWarning[] {
  const { pauses, received, pausePolicy } = input
  if (pauses.length === 0 || pausePolicy === 'none') return []
  const lastDayToAsk = addDays(received, daysToAskIn)
  return pauses.flatMap((pause) => {
    const { asked, answered } = pause
    if (answered !== undefined && answered < asked) {
      return [warning('pause-answered-before-asked', { asked, answered })]
    }
    if (asked < received) return [warning('pause-before-receipt', { asked, received })]
    return asked > lastDayToAsk && isUnexplained(pause) ? [warning('pause-asked-late', { asked })] : []
  })
}

/** Stops that change nothing, and those that began on the days between the period's date and the next working day. */
const stopWarnings = ({ late, ignored }: Counted): readonly ClockWarning[] => [
  ...late.map(({ from }) => warning('pause-after-nominal-end', { asked: from })),
  ...ignored.map(({ from }) => warning('pause-without-effect', { asked: from })),
]

function extensionWarnings({ input, extension, first, firstBase }: Reckoning): readonly ClockWarning[] {
  if (extension.kind === 'none') return []
  const { noticeSent: sent } = extension.notice
  switch (extension.kind) {
    case 'before-receipt':
      return [warning('extension-before-receipt', { sent, received: input.received })]
    case 'without-reasons':
      return [warning('extension-without-reasons', { sent })]
    case 'too-late':
      return [warning('extension-too-late', { sent, limit: extension.limit })]
    case 'valid': {
      const isOnMovedDay = first.open === undefined && sent > first.nominal
      const limit = rollToWorkingDay(input.calendar, firstBase)
      return [
        ...(isOnMovedDay ? [warning('extension-on-moved-day', { sent, nominal: first.nominal })] : []),
        ...(sent > limit ? [warning('extension-relies-on-pause', { sent, limit })] : []),
      ]
    }
    default:
      return assertNever(extension)
  }
}

/** Says so, once a year, when the count came upon a year whose holidays the calendar does not know. */
export function coverageWarnings(calendar: Calendar, days: readonly DateOnly[]): readonly ClockWarning[] {
  const uncovered = days.filter((day) => !coversDay(calendar, day))
  const oneAYear = new Map(uncovered.map((day) => [day.slice(0, 4), day]))
  const { id, from, to } = calendar
  return [...oneAYear.values()].map((day) => warning('calendar-does-not-cover', { id, from, to, day }))
}

const isUnexplained = ({ justification }: Pause): boolean => (justification ?? '').trim() === ''
