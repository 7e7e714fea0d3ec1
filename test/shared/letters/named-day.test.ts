import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { namedDays, namesDay } from '../../../shared/letters/named-day'
import { dateInWords, dateWithWeekday } from '../../../shared/lib/date-words'
import { addDays } from '../../../shared/lib/date-only'
import { day } from '../../helpers/case-maker'
import { languages } from './letter-maker'

const near = day('2026-03-20')
const daysOf = (text: string) => namedDays(text, near).map((named) => named.day)

describe('the days that a text names', () => {
  it.each([
    ['Atbildēsim līdz 2026. gada 7. aprīlim.', '2026-04-07'],
    ['Par 2026. gada 7. aprīli rakstījām.', '2026-04-07'],
    ['2026.g. 7. maiju', '2026-05-07'],
    ['līdz 07.04.2026.', '2026-04-07'],
    ['7.4.2026', '2026-04-07'],
    ['2026-04-07', '2026-04-07'],
    ['by 7 April 2026', '2026-04-07'],
    ['by 7th of April, 2026', '2026-04-07'],
    ['by April 7th, 2026', '2026-04-07'],
    ['on 7 Sept. 2026', '2026-09-07'],
    // without a year: the nearest one
    ['līdz 7. aprīlim', '2026-04-07'],
    ['since 30 December', '2025-12-30'],
  ])('“%s” names %s', (text, date) => {
    expect(daysOf(text)).toEqual([date])
  })

  it.each([
    'VDAR 12. panta 3. punkts un politikas 7.3.1. punkts',
    'Art. 12(3) GDPR; 10 decisions, 3 marketing lists',
    'Lietas Nr. 2026-AB-0012, tālr. +371 67223131, LV-1050',
    'versija 10.2.14',
    'IP 10.3.20.26',
  ])('“%s” names none', (text) => {
    expect(daysOf(text)).toEqual([])
  })

  it('knows the end of a time from its beginning', () => {
    const [since, until] = namedDays('No 2026. gada 4. marta līdz 2026. gada 2. aprīlim.', near)
    expect([since?.until, until?.until]).toEqual([false, true])
  })

  it('reads a day with its weekday in any case, and in the other language not at all', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3000 }),
        fc.constantFrom(...languages),
        fc.constantFrom('nominative', 'genitive', 'dative', 'locative'),
        (offset, language, latvianCase) => {
          const date = addDays(day('2023-01-01'), offset)
          const [named] = namedDays(dateWithWeekday(date, language, latvianCase), near)
          expect(named?.day).toBe(date)
          expect(named?.weekday).toBe(new Date(`${date}T00:00:00Z`).getUTCDay() || 7)
          const words = dateInWords(date, language, latvianCase)
          expect(namesDay(words, date, language)).toBe(true)
          expect(namesDay(words, date, language === 'lv' ? 'en' : 'lv')).toBe(false)
        },
      ),
    )
  })
})
