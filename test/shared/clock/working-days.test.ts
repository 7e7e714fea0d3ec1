import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWorkingDay } from '../../../shared/clock/calendar'
import { weekendsOnly, workingDaysAfter, workingDaysBefore } from '../../../shared/clock/working-days'
import { addDays, dateOnly } from '../../../shared/lib/date-only'
import { calendar } from './clock-maker'

const lv = calendar('LV')

describe('working days after a day', () => {
  it.each([
    ['2026-03-06', 5, '2026-03-13', 'Friday to Friday'],
    ['2026-03-07', 1, '2026-03-09', 'Saturday: Monday is the first'],
    ['2026-04-02', 2, '2026-04-08', 'over Good Friday, Easter and Easter Monday'],
    ['2026-03-09', 0, '2026-03-09', 'the same day, for it is a working day'],
    ['2026-05-01', 0, '2026-05-05', 'no working day until after the 4 May'],
  ])('%s + %i = %s (%s)', (day, count, expected) => {
    expect(workingDaysAfter(dateOnly(day), count, lv)).toBe(expected)
  })

  it('without holidays leave out weekends alone', () => {
    expect(workingDaysAfter(dateOnly('2026-12-23'), 2, weekendsOnly)).toBe('2026-12-25')
  })
})

describe('working days before a day', () => {
  it.each([
    ['2026-04-07', 1, '2026-04-02', 'over Easter'],
    ['2026-03-15', 1, '2026-03-13', 'from a Sunday'],
    ['2026-03-15', 0, '2026-03-15', 'the day itself'],
  ])('%s − %i = %s (%s)', (day, count, expected) => {
    expect(workingDaysBefore(dateOnly(day), count, lv)).toBe(expected)
  })

  it('are the way back of working days after', () => {
    const days = fc.integer({ min: 0, max: 8000 }).map((count) => addDays(dateOnly('2016-01-01'), count))
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 20 }), (day, count) => {
        fc.pre(isWorkingDay(lv, day))
        expect(workingDaysBefore(workingDaysAfter(day, count, lv), count, lv)).toBe(day)
      }),
      { numRuns: 200 },
    )
  })
})
