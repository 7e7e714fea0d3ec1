import { addDays, addMonthsClamped, daysBetween, type DateOnly } from '../../lib/date-only'
import { rollToWorkingDay } from '../calendar'
import { countStops, mergePauses, type Counted, type Pause, type Stop } from '../stops'
import type { RegimeExtension, RegimeInput } from './regime-input'

/** Proof of identity or a fee: what the month waits for. `given` is absent while it has not come. */
export type Awaited = {
  readonly what: 'identity' | 'fee'
  readonly asked: DateOnly
  readonly given: DateOnly | undefined
}

export type UkExtension =
  | { readonly kind: 'none' }
  | { readonly kind: 'valid' | 'without-reasons' | 'before-receipt'; readonly notice: RegimeExtension }
  | { readonly kind: 'too-late'; readonly notice: RegimeExtension; readonly limit: DateOnly }

/** One month from a start, with the clarifications that fall into it. */
export type UkMonth = {
  readonly start: DateOnly
  readonly firstBase: DateOnly
  readonly first: Counted
  readonly extension: UkExtension
  readonly months: number
  readonly base: DateOnly
  readonly period: Counted
}

export type UkReckoning = UkMonth & {
  readonly input: RegimeInput
  /** what moved the start from the day of receipt, if anything did */
  readonly startedBy: Awaited | undefined
  readonly open: Awaited | undefined
  /** asked after the period had ended */
  readonly ignored: readonly Awaited[]
  readonly remainingDays: number | undefined
  readonly cautiousDue: DateOnly
}

/**
 * The month of the UK GDPR (law.md §3.6): it starts with the latest of receipt, proof of identity and fee, and the days
 * from a question for clarification to its answer, both included, count neither toward it nor toward the month in which
 * the notice of extension is sent. Three months run from the same start.
 */
export function ukReckon(input: RegimeInput): UkReckoning {
  const { received, calendar } = input
  let month = countMonth(input, received)
  let startedBy: Awaited | undefined
  let open: Awaited | undefined
  const ignored: Awaited[] = []
  for (const one of awaitedThings(input)) {
    if (isPast(month, one.asked)) ignored.push(one)
    else if (one.given === undefined) open ??= one
    else if (one.given > month.start) {
      startedBy = one
      month = countMonth(input, one.given)
    }
  }
  const clarification = open === undefined ? month.period.open : undefined
  // While the month has not started no notice can be too late
  const extension = open === undefined ? month.extension : judgeNotice(input, undefined)
  const months = monthsOf(extension)
  return {
    ...month,
    extension,
    months,
    input,
    startedBy,
    open,
    ignored,
    // The day of the answer does not count either, hence one more than in the EU
    remainingDays:
      clarification === undefined ? undefined : daysBetween(clarification.until, month.period.nominal) + 1,
    cautiousDue: rollToWorkingDay(calendar, addMonthsClamped(received, months)),
  }
}

/** The clarification days as half-open stops: the day of the answer stands still too. */
const clarificationStops = ({ pauses, pausePolicy }: RegimeInput, start: DateOnly): readonly Stop[] =>
  pausePolicy === 'none' ? [] : mergePauses(pauses.filter(isClarification).map(withAnswerDay), start)

const isClarification = ({ kind, asked, answered }: Pause): boolean =>
  kind !== 'identity' && (answered === undefined || answered >= asked)

const withAnswerDay = (pause: Pause): Pause =>
  pause.answered === undefined ? pause : { ...pause, answered: addDays(pause.answered, 1) }

function awaitedThings(input: RegimeInput): readonly Awaited[] {
  const { pauses, received, feeAsked, feePaid, pausePolicy } = input
  if (pausePolicy === 'none') return []
  const identity = pauses
    .filter(
      ({ kind, asked, answered }) => kind === 'identity' && (answered === undefined || answered >= asked),
    )
    .map(({ asked, answered }): Awaited => ({ what: 'identity', asked, given: answered }))
  const asked = feeAsked ?? (feePaid === undefined ? undefined : received)
  const fee: readonly Awaited[] = asked === undefined ? [] : [{ what: 'fee', asked, given: feePaid }]
  return [...identity, ...fee].sort(byAsked)
}

// What came later decides: with the same day of the question, the open one stands last
const byAsked = (a: Awaited, b: Awaited): number => {
  if (a.asked !== b.asked) return a.asked < b.asked ? -1 : 1
  return (a.given ?? '9') < (b.given ?? '9') ? -1 : 1
}

const isPast = ({ period }: UkMonth, asked: DateOnly): boolean =>
  period.end !== undefined && asked > period.end

function countMonth(input: RegimeInput, start: DateOnly): UkMonth {
  const { calendar } = input
  const stops = clarificationStops(input, start)
  const firstBase = addMonthsClamped(start, 1)
  const first = countStops(firstBase, stops, calendar)
  const extension = judgeNotice(input, first.end)
  const months = monthsOf(extension)
  const base = addMonthsClamped(start, months)
  return {
    start,
    firstBase,
    first,
    extension,
    months,
    base,
    period: months === 1 ? first : countStops(base, stops, calendar),
  }
}

const monthsOf = (extension: UkExtension): number =>
  extension.kind === 'valid' ? 1 + (extension.notice.months ?? 2) : 1

function judgeNotice({ extension: notice, received }: RegimeInput, limit: DateOnly | undefined): UkExtension {
  if (notice === undefined) return { kind: 'none' }
  if (notice.noticeSent < received) return { kind: 'before-receipt', notice }
  if (notice.reasons.trim() === '') return { kind: 'without-reasons', notice }
  return limit === undefined || notice.noticeSent <= limit
    ? { kind: 'valid', notice }
    : { kind: 'too-late', notice, limit }
}
