import { addMonthsClamped, type DateOnly } from '../lib/date-only'
import { rollToWorkingDay, type Calendar } from './calendar'
import { coverageWarnings } from './clock-warnings'
import type { Period } from './period'
import { calendarWorking, monthWorking, moveWorking } from './working'
import { workingLine } from './working-line'

/** Art. 21(3) GDPR has no period: the use stops on the day of the objection; the month of Art. 12(3) is for telling so. */
export function marketingObjection(
  received: DateOnly,
  calendar: Calendar,
): Period & { readonly stopBy: DateOnly } {
  const nominal = addMonthsClamped(received, 1)
  const due = rollToWorkingDay(calendar, nominal)
  const warnings = coverageWarnings(calendar, [nominal, due])
  return {
    stopBy: received,
    nominal,
    due,
    calendarCovers: warnings.length === 0,
    warnings,
    working: [
      workingLine('marketing-stop', { received }),
      workingLine('marketing-information'),
      monthWorking(received, 1, nominal),
      moveWorking(nominal, due, calendar),
      ...warnings,
      workingLine('due', { due }),
      calendarWorking(calendar),
    ],
  }
}
