import type { DateOnly } from '../../lib/date-only'
import type { Calendar } from '../calendar'
import type { Clock } from '../due'
import type { PausePolicy } from '../reckon'
import type { Pause } from '../stops'
import type { RuleSet } from './rule-set'

/** What the clock of any regime is counted from. `received`: day of arrival at any official channel, in Riga. */
export type RegimeInput = {
  readonly ruleSet: RuleSet
  readonly received: DateOnly
  readonly calendar: Calendar
  /** questions to the requester; one without a kind counts as a clarification, which gives the earlier date */
  readonly pauses: readonly Pause[]
  /** the day a fee was asked and the day it was paid: the UK month starts with the payment, elsewhere it stops nothing */
  readonly feeAsked?: DateOnly | undefined
  readonly feePaid?: DateOnly | undefined
  readonly extension?: RegimeExtension | undefined
  /** `none` counts as if no question had been asked, in every regime */
  readonly pausePolicy: PausePolicy
}

/**
 * A notice of extension. `months`: further months, two when absent where the law counts in months; `announced`: the new
 * last day that the notice names, where the law counts in days.
 */
export type RegimeExtension = {
  readonly noticeSent: DateOnly
  readonly reasons: string
  readonly months?: 1 | 2 | undefined
  readonly announced?: DateOnly | undefined
}

/**
 * `start`: the day the period runs from (UK: the latest of receipt, proof of identity and fee), undefined while it has
 * not started. While identity or fee is awaited `remainingDays` is undefined: the whole month is still to come.
 */
export type RegimeClock = Clock & { readonly start: DateOnly | undefined }
