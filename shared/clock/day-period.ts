import { addDays, type DateOnly } from '../lib/date-only'
import { rollToWorkingDay, type Calendar } from './calendar'
import { coverageWarnings } from './clock-warnings'
import type { Period } from './period'
import { calendarWorking, moveWorking } from './working'
import { workingDaysAfter } from './working-days'
import { workingLine } from './working-line'

/**
 * A period in whole days after an event (Reg. 1182/71 Art. 3): the day of the event is not counted, the last day moves to
 * a working day, and a period of two days or more holds at least two working days. `days` is at least 1.
 */
export function dayPeriod(event: DateOnly, days: number, calendar: Calendar): Period {
  const nominal = addDays(event, days)
  const moved = rollToWorkingDay(calendar, nominal)
  const second = days >= 2 ? workingDaysAfter(event, 2, calendar) : moved
  const due = second > moved ? second : moved
  const warnings = coverageWarnings(calendar, [addDays(event, 1), nominal, due])
  return {
    nominal,
    due,
    calendarCovers: warnings.length === 0,
    warnings,
    working: [
      workingLine('days-counted', { received: event, days, nominal }),
      moveWorking(nominal, moved, calendar),
      ...(second > moved ? [workingLine('two-working-days', { second })] : []),
      ...warnings,
      workingLine('days-due', { due }),
      calendarWorking(calendar),
    ],
  }
}
