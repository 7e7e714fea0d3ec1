import { addMonthsClamped, daysBetween, type DateOnly } from '../lib/date-only'
import { rollToWorkingDay, type Calendar } from './calendar'
import { countStops, mergePauses, type Counted, type Pause, type Stop } from './stops'

/** What the month of Art. 12(3) GDPR is counted from. `received`: day of arrival at any official channel, in Riga. */
export type ClockInput = {
  readonly received: DateOnly
  readonly calendar: Calendar
  readonly pauses: readonly Pause[]
  readonly extension?: ExtensionNotice | undefined
  /** `none` counts as if no pause were allowed: the text of Art. 12(3) knows none */
  readonly pausePolicy: PausePolicy
}

export type PausePolicy = 'edpb' | 'none'

/** The notice to the requester (Art. 12(3) sentence 3): one or two *further* months, with reasons. */
export type ExtensionNotice = {
  readonly noticeSent: DateOnly
  readonly months: 1 | 2
  readonly reasons: string
}

/** What the notice is worth. Without reasons, or after the first month, it is not the notice that Art. 12(3) speaks of. */
export type Extension =
  | { readonly kind: 'none' }
  | { readonly kind: 'valid' | 'without-reasons' | 'before-receipt'; readonly notice: ExtensionNotice }
  | { readonly kind: 'too-late'; readonly notice: ExtensionNotice; readonly limit: DateOnly }

/** Every step of the count in the order of law.md §3.2; `due` and its working are read off it. */
export type Reckoning = {
  readonly input: ClockInput
  readonly stops: readonly Stop[]
  readonly firstBase: DateOnly
  /** the first month: the limit for a notice of extension and for a refusal */
  readonly first: Counted
  readonly extension: Extension
  /** months of the whole period, counted from receipt */
  readonly months: number
  readonly base: DateOnly
  readonly period: Counted
  /** days left of the period when the open stop began; undefined when none is open */
  readonly remainingDays: number | undefined
  readonly cautiousDue: DateOnly
}

export function reckon(input: ClockInput): Reckoning {
  const { received, calendar, pausePolicy } = input
  const stops = pausePolicy === 'none' ? [] : mergePauses(input.pauses, received)
  const firstBase = addMonthsClamped(received, 1)
  const first = countStops(firstBase, stops, calendar)
  const extension = judgeExtension(input, first)
  const months = extension.kind === 'valid' ? 1 + extension.notice.months : 1
  // Two *further* months run from receipt, not from the end of the first month: 31 January + 3 months is 30 April
  const base = months === 1 ? firstBase : addMonthsClamped(received, months)
  const period = months === 1 ? first : countStops(base, stops, calendar)
  return {
    input,
    stops,
    firstBase,
    first,
    extension,
    months,
    base,
    period,
    remainingDays: period.open === undefined ? undefined : daysBetween(period.open.until, period.nominal),
    cautiousDue:
      stops.length === 0 && period.end !== undefined ? period.end : rollToWorkingDay(calendar, base),
  }
}

/** While the first month itself stands still no notice can be too late. */
function judgeExtension({ extension: notice, received }: ClockInput, { end: limit }: Counted): Extension {
  if (notice === undefined) return { kind: 'none' }
  if (notice.noticeSent < received) return { kind: 'before-receipt', notice }
  if (notice.reasons.trim() === '') return { kind: 'without-reasons', notice }
  return limit === undefined || notice.noticeSent <= limit
    ? { kind: 'valid', notice }
    : { kind: 'too-late', notice, limit }
}

/** Every day whose being a working day the count had to ask. */
export const daysMet = ({ first, period, base, cautiousDue }: Reckoning): readonly DateOnly[] =>
  [first.nominal, first.end, period.nominal, period.end, base, cautiousDue].filter((day) => day !== undefined)
