import { due } from '../due'
import { daysClock } from './days-clock'
import type { RegimeClock, RegimeInput } from './regime-input'
import { ukClock } from './uk-clock'

/** The clock of a request by the rule set its case has pinned, in one shape for every regime. */
export function regimeClock(input: RegimeInput): RegimeClock {
  const { period } = input.ruleSet
  if (period.kind === 'days') return daysClock(input, period)
  return period.stops === 'paused' ? euClock(input) : ukClock(input)
}

/** Waiting for a fee does not stop the EU clock (law.md §3.2 (d)): no authority for it. */
function euClock({ received, calendar, pauses, pausePolicy, extension }: RegimeInput): RegimeClock {
  const clock = due({
    received,
    calendar,
    pauses,
    pausePolicy,
    ...(extension === undefined
      ? {}
      : {
          extension: {
            noticeSent: extension.noticeSent,
            months: extension.months ?? 2,
            reasons: extension.reasons,
          },
        }),
  })
  // The clock writes its reasoning when it is first read; Object.assign keeps that, a copy would not
  return Object.assign(clock, { start: received })
}
