import type { DateOnly } from '../../lib/date-only'
import type { Period } from '../period'
import { weekendsOnly, workingDaysAfter } from '../working-days'
import { workingLine } from '../working-line'

/** CCPA § 7021(a): receipt of a request is confirmed within 10 business days. */
export const ccpaConfirmation = (received: DateOnly): Period => businessDays('ccpa-confirm', received, 10)

/** CCPA § 7026(f): a request to opt out of sale or sharing is followed within 15 business days at the latest. */
export const ccpaOptOut = (received: DateOnly): Period => businessDays('ccpa-opt-out', received, 15)

// The regulations do not say what a business day is; without holidays the date is the earlier, safe one
function businessDays(kind: 'ccpa-confirm' | 'ccpa-opt-out', received: DateOnly, days: number): Period {
  const due = workingDaysAfter(received, days, weekendsOnly)
  return {
    nominal: due,
    due,
    calendarCovers: true,
    warnings: [],
    working: [workingLine(kind, { received, days, due })],
  }
}
