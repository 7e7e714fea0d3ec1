import { describe, expect, it } from 'vitest'
import { dateOnly } from '../../../shared/lib/date-only'
import {
  dateInWords,
  dateWithWeekday,
  daysInWords,
  latvianWeekdayWhen,
  listDate,
  monthInWords,
  monthsInWords,
  weekdayInWords,
  workingDaysInWords,
} from '../../../shared/lib/date-words'

// The table of law.md §4.2
const months = [
  [1, 'janvāris', 'janvāra', 'janvārim', 'janvārī', 'January'],
  [2, 'februāris', 'februāra', 'februārim', 'februārī', 'February'],
  [3, 'marts', 'marta', 'martam', 'martā', 'March'],
  [4, 'aprīlis', 'aprīļa', 'aprīlim', 'aprīlī', 'April'],
  [5, 'maijs', 'maija', 'maijam', 'maijā', 'May'],
  [6, 'jūnijs', 'jūnija', 'jūnijam', 'jūnijā', 'June'],
  [7, 'jūlijs', 'jūlija', 'jūlijam', 'jūlijā', 'July'],
  [8, 'augusts', 'augusta', 'augustam', 'augustā', 'August'],
  [9, 'septembris', 'septembra', 'septembrim', 'septembrī', 'September'],
  [10, 'oktobris', 'oktobra', 'oktobrim', 'oktobrī', 'October'],
  [11, 'novembris', 'novembra', 'novembrim', 'novembrī', 'November'],
  [12, 'decembris', 'decembra', 'decembrim', 'decembrī', 'December'],
] as const

describe('dates in words', () => {
  it.each(months)(
    'writes month %i in every Latvian case',
    (...[month, nominative, genitive, dative, locative, english]) => {
      const date = dateOnly(`2026-${String(month).padStart(2, '0')}-07`)
      expect(dateInWords(date, 'lv')).toBe(`2026. gada 7. ${nominative}`)
      expect(dateInWords(date, 'lv', 'genitive')).toBe(`2026. gada 7. ${genitive}`)
      expect(dateInWords(date, 'lv', 'dative')).toBe(`2026. gada 7. ${dative}`)
      expect(dateInWords(date, 'lv', 'locative')).toBe(`2026. gada 7. ${locative}`)
      expect(dateInWords(date, 'en')).toBe(`7 ${english} 2026`)
      expect(monthInWords(month, 'lv', 'locative')).toBe(locative)
      expect(monthInWords(month, 'en')).toBe(english)
    },
  )

  // 2 March 2026 is a Monday
  it.each([
    ['2026-03-02', 'pirmdiena', 'pirmdienas', 'pirmdienai', 'pirmdienā', 'pirmdien', 'Monday'],
    ['2026-03-03', 'otrdiena', 'otrdienas', 'otrdienai', 'otrdienā', 'otrdien', 'Tuesday'],
    ['2026-03-04', 'trešdiena', 'trešdienas', 'trešdienai', 'trešdienā', 'trešdien', 'Wednesday'],
    ['2026-03-05', 'ceturtdiena', 'ceturtdienas', 'ceturtdienai', 'ceturtdienā', 'ceturtdien', 'Thursday'],
    ['2026-03-06', 'piektdiena', 'piektdienas', 'piektdienai', 'piektdienā', 'piektdien', 'Friday'],
    ['2026-03-07', 'sestdiena', 'sestdienas', 'sestdienai', 'sestdienā', 'sestdien', 'Saturday'],
    ['2026-03-08', 'svētdiena', 'svētdienas', 'svētdienai', 'svētdienā', 'svētdien', 'Sunday'],
  ] as const)(
    'names the weekday of %s',
    (...[day, nominative, genitive, dative, locative, when, english]) => {
      const date = dateOnly(day)
      expect(weekdayInWords(date, 'lv')).toBe(nominative)
      expect(weekdayInWords(date, 'lv', 'genitive')).toBe(genitive)
      expect(weekdayInWords(date, 'lv', 'dative')).toBe(dative)
      expect(weekdayInWords(date, 'lv', 'locative')).toBe(locative)
      expect(latvianWeekdayWhen(date)).toBe(when)
      expect(weekdayInWords(date, 'en')).toBe(english)
    },
  )

  it('puts the weekday in the same case as the date', () => {
    expect(dateWithWeekday(dateOnly('2026-04-07'), 'lv', 'dative')).toBe('2026. gada 7. aprīlim (otrdienai)')
    expect(dateWithWeekday(dateOnly('2026-04-07'), 'en')).toBe('Tuesday 7 April 2026')
  })

  it('names the year in a list only when it is not this one', () => {
    const today = dateOnly('2026-02-11')
    expect(listDate(dateOnly('2026-03-02'), 'lv', today)).toBe('pirmdien, 2. martā')
    expect(listDate(dateOnly('2026-03-02'), 'en', today)).toBe('Mon 2 Mar')
    expect(listDate(dateOnly('2027-03-01'), 'lv', today)).toBe('pirmdien, 2027. gada 1. martā')
    expect(listDate(dateOnly('2027-03-01'), 'en', today)).toBe('Mon 1 Mar 2027')
    expect(listDate(dateOnly('2025-09-30'), 'en', today)).toBe('Tue 30 Sep 2025')
  })
})

describe('counts in words', () => {
  // law.md §4.2: singular for numbers that end in 1, except 11
  it.each([
    [0, '0 dienas', '0 dienām', '0 darbdienas', '0 days', '0 mēneši'],
    [1, '1 diena', '1 dienu', '1 darbdiena', '1 day', '1 mēnesis'],
    [2, '2 dienas', '2 dienām', '2 darbdienas', '2 days', '2 mēneši'],
    [10, '10 dienas', '10 dienām', '10 darbdienas', '10 days', '10 mēneši'],
    [11, '11 dienas', '11 dienām', '11 darbdienas', '11 days', '11 mēneši'],
    [21, '21 diena', '21 dienu', '21 darbdiena', '21 days', '21 mēnesis'],
    [101, '101 diena', '101 dienu', '101 darbdiena', '101 days', '101 mēnesis'],
    [111, '111 dienas', '111 dienām', '111 darbdienas', '111 days', '111 mēneši'],
  ])('%i', (...[count, days, afterPar, workingDays, english, monthCount]) => {
    expect(daysInWords(count, 'lv')).toBe(days)
    expect(daysInWords(count, 'lv', 'after-par')).toBe(afterPar)
    expect(workingDaysInWords(count, 'lv')).toBe(workingDays)
    expect(daysInWords(count, 'en')).toBe(english)
    expect(monthsInWords(count, 'lv')).toBe(monthCount)
  })

  it.each([
    [1, '1 mēnesi', '1 darbdienu', '1 month'],
    [2, '2 mēnešiem', '2 darbdienām', '2 months'],
    [10, '10 mēnešiem', '10 darbdienām', '10 months'],
    [11, '11 mēnešiem', '11 darbdienām', '11 months'],
    [21, '21 mēnesi', '21 darbdienu', '21 months'],
    [101, '101 mēnesi', '101 darbdienu', '101 months'],
  ])('%i after "par"', (...[count, monthCount, workingDays, english]) => {
    expect(monthsInWords(count, 'lv', 'after-par')).toBe(monthCount)
    expect(workingDaysInWords(count, 'lv', 'after-par')).toBe(workingDays)
    expect(monthsInWords(count, 'en')).toBe(english)
  })

  it('extends "par 1 mēnesi" and "par 2 mēnešiem"', () => {
    expect(`par ${monthsInWords(1, 'lv', 'after-par')}`).toBe('par 1 mēnesi')
    expect(`par ${monthsInWords(2, 'lv', 'after-par')}`).toBe('par 2 mēnešiem')
    expect(`by ${monthsInWords(1, 'en', 'after-par')}`).toBe('by 1 month')
    expect(`by ${monthsInWords(2, 'en', 'after-par')}`).toBe('by 2 months')
    expect(workingDaysInWords(1, 'lv', 'after-par')).toBe('1 darbdienu')
    expect(workingDaysInWords(5, 'en')).toBe('5 working days')
  })
})
