import type { DateOnly } from '../lib/date-only'
import { clockWarnings } from './clock-warnings'
import type { Period } from './period'
import { reckon, type ClockInput } from './reckon'
import { calendarWorking, firstMonthWorking, openWorking } from './working'
import { workingLine } from './working-line'

/** `nominal` and `due` are undefined while the first month stands still. */
export type RefusalLimit = Omit<Period, 'nominal' | 'due'> & {
  readonly nominal: DateOnly | undefined
  readonly due: DateOnly | undefined
}

/**
 * The last day to refuse (Art. 12(4) GDPR): the first month with the pauses that began in it. An extension under
 * Art. 12(3) never moves it, for Art. 12(4) knows none.
 */
export function refusalLimit(input: ClockInput): RefusalLimit {
  const reckoning = reckon({ ...input, extension: undefined })
  const { first } = reckoning
  const warnings = clockWarnings(reckoning)
  return {
    nominal: first.open === undefined ? first.nominal : undefined,
    due: first.end,
    calendarCovers: warnings.every(({ kind }) => kind !== 'calendar-does-not-cover'),
    warnings,
    working: [
      workingLine('refusal-month', { received: input.received }),
      ...firstMonthWorking(reckoning),
      ...openWorking(reckoning),
      ...warnings,
      ...(first.end === undefined ? [] : [workingLine('refusal-due', { due: first.end })]),
      calendarWorking(input.calendar),
    ],
  }
}
