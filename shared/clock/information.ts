import { addMonthsClamped, type DateOnly } from '../lib/date-only'
import type { Period } from './period'
import { monthWorking } from './working'
import { workingLine } from './working-line'

/**
 * Art. 14(3)(a) GDPR: a person whose data came from elsewhere is told within one month of obtaining them at the latest,
 * earlier at the first communication or disclosure. Cautiously not moved to a working day (law.md §3.4).
 */
export function informationDue(obtained: DateOnly): Period {
  const nominal = addMonthsClamped(obtained, 1)
  return {
    nominal,
    due: nominal,
    calendarCovers: true,
    warnings: [],
    working: [
      workingLine('information-month', { received: obtained }),
      monthWorking(obtained, 1, nominal),
      workingLine('information-not-moved', { due: nominal }),
    ],
  }
}
