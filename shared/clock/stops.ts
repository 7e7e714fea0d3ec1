import { addDays, daysBetween, type DateOnly } from '../lib/date-only'
import { rollToWorkingDay, type Calendar } from './calendar'

export type PauseKind = 'identity' | 'clarification'

/**
 * Time in which the requester was asked for what is needed (EDPB Guidelines 01/2022 para 159): from the day of the
 * question to the day of the *sufficient* answer, open while `answered` is absent.
 */
export type Pause = {
  readonly kind?: PauseKind | undefined
  readonly asked: DateOnly
  readonly answered?: DateOnly | undefined
  readonly justification?: string | undefined
}

/**
 * Pauses that overlap or touch, as one. Days `from` ≤ day < `until` stand still; an open stop has no end yet, and its
 * `until` is the day of the question that is still open.
 */
export type Stop = {
  readonly from: DateOnly
  readonly until: DateOnly
  readonly days: number
  readonly isOpen: boolean
  readonly kinds: readonly PauseKind[]
}

type Span = Omit<Stop, 'days'>

/** One period with the stops that fall into it. */
export type Counted = {
  /** whole days that stand still, up to the open question if there is one */
  readonly days: number
  /** the base with these days added, before any move to a working day */
  readonly nominal: DateOnly
  /** the last day, moved to a working day; undefined while a stop is open */
  readonly end: DateOnly | undefined
  readonly stops: readonly Stop[]
  /** those of them that began after the period's own date, on days that only lead to the next working day */
  readonly late: readonly Stop[]
  /** stops that began after the period had ended: they change nothing */
  readonly ignored: readonly Stop[]
  readonly open: Stop | undefined
}

/** The pauses as disjoint stops in order of time. Days before receipt and pauses that end before they begin do not count. */
export function mergePauses(pauses: readonly Pause[], received: DateOnly): readonly Stop[] {
  if (pauses.length === 0) return []
  const firstOpen = firstOf(pauses.filter(({ answered }) => answered === undefined).map(({ asked }) => asked))
  const merged: Span[] = []
  for (const pause of pauses.filter((one) => isCountable(one, received)).sort(byAsked)) {
    const span = spanOf(pause, received, firstOpen)
    const last = merged.at(-1)
    if (last === undefined || span.from > last.until) merged.push(span)
    else merged[merged.length - 1] = joined(last, span)
  }
  return merged.map((span) => ({ ...span, days: daysBetween(span.from, span.until) }))
}

/**
 * Adds to `base` the stops that began while the period ran, in order of time: each one moves the end that the next one
 * is measured against. A stop that begins on the last day, moved or not, is in time (law.md §3.2).
 */
export function countStops(base: DateOnly, stops: readonly Stop[], calendar: Calendar): Counted {
  let days = 0
  let nominal = base
  const counted: Stop[] = []
  const late: Stop[] = []
  for (const stop of stops) {
    const isLate = stop.from > nominal
    if (isLate && stop.from > rollToWorkingDay(calendar, nominal)) break
    counted.push(stop)
    if (isLate) late.push(stop)
    days += stop.days
    nominal = addDays(base, days)
  }
  const open = counted.find(({ isOpen }) => isOpen)
  const end = open === undefined ? rollToWorkingDay(calendar, nominal) : undefined
  return { days, nominal, end, stops: counted, late, ignored: stops.slice(counted.length), open }
}

/** A pause that ended before it began, or before the request came, counts for nothing. */
const isCountable = ({ asked, answered }: Pause, received: DateOnly): boolean =>
  answered === undefined || (answered >= asked && answered >= received)

const byAsked = (a: Pause, b: Pause): number => (a.asked < b.asked ? -1 : a.asked > b.asked ? 1 : 0)

const firstOf = (dates: readonly DateOnly[]): DateOnly | undefined =>
  dates.reduce<DateOnly | undefined>(
    (first, date) => (first === undefined || date < first ? date : first),
    undefined,
  )

const later = (a: DateOnly, b: DateOnly): DateOnly => (a > b ? a : b)
const earlier = (a: DateOnly, b: DateOnly): DateOnly => (a < b ? a : b)

// From the first open question on everything stands still, whatever else was asked and answered in the meantime
function spanOf({ kind, asked, answered }: Pause, received: DateOnly, firstOpen: DateOnly | undefined): Span {
  const from = later(asked, received)
  const open = firstOpen === undefined ? undefined : later(firstOpen, received)
  const isOpen = open !== undefined && (answered === undefined || answered >= open)
  const until = isOpen ? open : (answered ?? from)
  return { from: earlier(from, until), until, isOpen, kinds: kind === undefined ? [] : [kind] }
}

const joined = (a: Span, b: Span): Span => ({
  from: a.from,
  until: later(a.until, b.until),
  isOpen: a.isOpen || b.isOpen,
  kinds: [...new Set([...a.kinds, ...b.kinds])],
})
