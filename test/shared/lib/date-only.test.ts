import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonthsClamped,
  dateOnly,
  dateParts,
  dayOfInstant,
  daysBetween,
  parseDateOnly,
  weekday,
} from '../../../shared/lib/date-only'

describe('a calendar day', () => {
  it.each(['2026-02-28', '2028-02-29', '1000-01-01', '9999-12-31'])('reads %s', (text) => {
    expect(parseDateOnly(text)).toBe(text)
  })

  it.each([
    '2026-02-30',
    '2026-02-29',
    '2026-13-01',
    '2026-1-5',
    '20260105',
    '',
    '0999-01-01',
    '2026-01-05T00:00',
  ])('refuses "%s", which is no day', (text) => {
    expect(parseDateOnly(text)).toBeUndefined()
    expect(() => dateOnly(text)).toThrow(/not a day/)
  })

  it('goes to the last day of a month that has no such date', () => {
    expect(addMonthsClamped(dateOnly('2026-01-31'), 1)).toBe('2026-02-28')
    expect(addMonthsClamped(dateOnly('2028-01-31'), 1)).toBe('2028-02-29')
    expect(addMonthsClamped(dateOnly('2026-02-28'), 1)).toBe('2026-03-28')
    expect(addMonthsClamped(dateOnly('2026-01-31'), 3)).toBe('2026-04-30')
  })

  it('knows its weekday and its parts', () => {
    // 5 April 2026 was Easter Sunday
    expect(weekday(dateOnly('2026-04-05'))).toBe(7)
    expect(weekday(dateOnly('2026-04-06'))).toBe(1)
    expect(dateParts(dateOnly('2026-04-05'))).toEqual({ year: 2026, month: 4, day: 5 })
  })

  it('counts days there and back, over summer time as well', () => {
    expect(daysBetween(dateOnly('2026-03-28'), dateOnly('2026-03-30'))).toBe(2)
    const someDay = fc.date({
      min: new Date('1900-01-01T00:00:00Z'),
      max: new Date('2200-01-01T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(someDay, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        const from = dateOnly(date.toISOString().slice(0, 10))
        const to = addDays(from, days)
        expect(daysBetween(from, to)).toBe(days)
        expect(from < to).toBe(days > 0)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('the day of an instant in Riga', () => {
  it.each([
    ['2026-04-07T20:59:59Z', '2026-04-07'], // 23:59:59 in Riga, summer time
    ['2026-04-07T21:00:00Z', '2026-04-08'],
    ['2026-01-15T21:59:59Z', '2026-01-15'], // winter time
    ['2026-01-15T22:00:00Z', '2026-01-16'],
    ['2026-01-15T20:00:00-05:00', '2026-01-16'],
  ])('%s is %s', (instant, day) => {
    expect(dayOfInstant(instant)).toBe(day)
  })

  it.each(['2026-04-07T20:59:59', '2026-04-07', 'yesterday', ''])('"%s" is no instant', (text) => {
    expect(dayOfInstant(text)).toBeUndefined()
  })
})
