import type { DateOnly } from '../../lib/date-only'
import { coversDay } from '../calendar'
import type { ClockWarning, WorkingLine } from '../working-line'
import type { RegimeClock, RegimeInput } from './regime-input'
import { ukReckon, type UkReckoning } from './uk-reckon'
import { ukWarnings } from './uk-warnings'
import { ukWorking } from './uk-working'

/** The clock of a request under the UK GDPR; the rule set says only whose words the working cites, the count is one. */
export function ukClock(input: RegimeInput): RegimeClock {
  const reckoning = ukReckon(input)
  const { first, period, extension, open, remainingDays, cautiousDue } = reckoning
  const hasStarted = open === undefined
  let warnings: readonly ClockWarning[] | undefined
  let lines: readonly WorkingLine[] | undefined
  return {
    start: hasStarted ? reckoning.start : undefined,
    nominal: hasStarted && period.open === undefined ? period.nominal : undefined,
    due: hasStarted ? period.end : undefined,
    cautiousDue,
    noticeAndRefusalBy: hasStarted ? first.end : undefined,
    pauseDays: hasStarted ? period.days : 0,
    extensionValid: extension.kind === 'valid',
    remainingDays,
    openPauseFrom: open?.asked ?? period.open?.until,
    calendarCovers: ukDaysMet(reckoning).every((day) => coversDay(input.calendar, day)),
    get warnings() {
      warnings ??= ukWarnings(reckoning, ukDaysMet(reckoning))
      return warnings
    },
    get working() {
      lines ??= ukWorking(reckoning, this.warnings)
      return lines
    },
  }
}

const ukDaysMet = ({ open, first, period, base, cautiousDue }: UkReckoning): readonly DateOnly[] =>
  (open === undefined
    ? [first.nominal, first.end, period.nominal, period.end, base, cautiousDue]
    : [cautiousDue]
  ).filter((day) => day !== undefined)
