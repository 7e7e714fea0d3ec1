import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMailDate } from '../../../shared/intake/mail-date'
import { findWrittenDates } from '../../../shared/intake/written-date'

describe('a date in a mail header', () => {
  // RFC 5322 §3.3 and §4.3
  it.each([
    ['Fri, 03 Jul 2026 17:59:00 +0300', '2026-07-03T17:59:00+03:00'],
    ['3 Jul 2026 17:59 +0300 (EEST)', '2026-07-03T17:59:00+03:00'],
    ['Fri, 03 Jul 2026 14:59:00 GMT', '2026-07-03T14:59:00Z'],
    ['Fri, 03 Jul 26 09:59:00 EST', '2026-07-03T09:59:00-05:00'],
    ['Sat, 31 Dec 2016 23:59:60 +0000', '2016-12-31T23:59:59+00:00'],
    ['Fri, 30 Jan 2026 22:30:00 -0000', '2026-01-30T22:30:00-00:00'],
  ])('%s is %s', (written, instant) => {
    expect(readMailDate(written)).toBe(instant)
  })

  it.each([
    '',
    'yesterday',
    'Fri, 03 Jul 2026 17:59:00',
    '30 Feb 2026 10:00:00 +0200',
    '3 Jul 2026 25:00:00 +0300',
    '3 Jul 2026 10:00:00 +9900',
  ])('does not guess what "%s" means', (written) => {
    expect(readMailDate(written)).toBeUndefined()
  })

  it('is read from any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (written) => {
        const read = readMailDate(written)
        expect(read === undefined || /^\d{4}-\d{2}-\d{2}T/.test(read)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a day in a letter', () => {
  it.each([
    ['līdz 2026. gada 16. martam', '2026-03-16'],
    ['by 16 March 2026', '2026-03-16'],
    ['until March 16, 2026', '2026-03-16'],
    ['bis zum 16. März 2026', '2026-03-16'],
    ['до 16 марта 2026 г.', '2026-03-16'],
    ['avant le 1er août 2026', '2026-08-01'],
    ['do 16. července 2026', '2026-07-16'],
    ['do 16. června 2026', '2026-06-16'],
    ['iki 2026 m. kovo 16 d.', '2026-03-16'],
    ['16.03.2026.', '2026-03-16'],
    ['16. 3. 2026', '2026-03-16'],
    ['2026-03-16', '2026-03-16'],
  ])('%s', (written, day) => {
    expect(findWrittenDates(written).map((one) => one.date)).toEqual([day])
  })

  it('that can be read two ways says so', () => {
    expect(findWrittenDates('3/4/2026')[0]).toMatchObject({ date: '2026-04-03', ambiguous: true })
    expect(findWrittenDates('16/3/2026')[0]).toMatchObject({ date: '2026-03-16', ambiguous: false })
  })

  it('that does not exist is none', () => {
    expect(findWrittenDates('30. februārī 2026, 31.02.2026')).toEqual([])
  })
})
