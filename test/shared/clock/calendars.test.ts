import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  calendarFiles,
  memberStates,
  neighbours,
  packagedHolidays,
} from '../../../scripts/generate-calendars'
import { isWorkingDay, rollToWorkingDay, withOverrides, type Calendar } from '../../../shared/clock/calendar'
import { calendarById, calendarIds, calendarNames } from '../../../shared/clock/calendars'
import { dateOnly, weekday, type DateOnly } from '../../../shared/lib/date-only'
import published from '../../vectors/lv-calendar.json'

const folder = join(import.meta.dirname, '../../../shared/clock/calendars')

function calendar(id: string): Calendar {
  const found = calendarById(id)
  if (found === undefined) throw new Error(`no calendar ${id}`)
  return found
}

const daysOf = (id: string, year?: string): readonly DateOnly[] =>
  [...calendar(id).holidays.keys()].filter((day) => year === undefined || day.startsWith(`${year}-`)).sort()

describe('the Latvian calendar', () => {
  it.each(Object.entries(published.statutory))('has the published statutory holidays of %s', (year, days) => {
    expect(daysOf('LV', year)).toEqual(days)
  })

  it('agrees with date-holidays but for the days that the package does not know', () => {
    const packaged = new Set(packagedHolidays('LV').map(({ date }) => date))
    const own = daysOf('LV')
    expect([...packaged].filter((day) => !own.includes(day))).toEqual([])
    // Mother's Day and Pentecost are always Sundays; the weekdays are the festivals' substitutes and the papal visit
    const missing = own.filter((day) => !packaged.has(day))
    expect(missing.filter((day) => weekday(day) !== 7)).toEqual(['2018-07-09', '2018-09-24', '2023-07-10'])
  })

  it('holds the closing days of the festivals of 2018 and 2023 and leaves 2028 to the user', () => {
    expect(isWorkingDay(calendar('LV'), dateOnly('2018-07-09'))).toBe(false)
    expect(isWorkingDay(calendar('LV'), dateOnly('2023-07-10'))).toBe(false)
    expect(isWorkingDay(calendar('LV'), dateOnly('2028-07-10'))).toBe(true)
    const added = [{ date: dateOnly('2028-07-10'), name: 'Dziesmu un deju svētki' }]
    expect(isWorkingDay(withOverrides(calendar('LV'), { added, removed: [] }), dateOnly('2028-07-10'))).toBe(
      false,
    )
  })

  it('keeps transferred days as working days, unless the user chose the calendar that does not', () => {
    const transferred = Object.keys(published.transferredDayOff_to_workingSaturday)
    for (const day of transferred) {
      expect(isWorkingDay(calendar('LV'), dateOnly(day))).toBe(true)
      expect(isWorkingDay(calendar('LV+OJ'), dateOnly(day))).toBe(!published.inOJlist.includes(day))
      expect(isWorkingDay(calendar('LV+TR'), dateOnly(day))).toBe(false)
    }
    expect(daysOf('LV+TR')).toHaveLength(daysOf('LV').length + transferred.length)
    expect(daysOf('LV+OJ')).toHaveLength(daysOf('LV').length + published.inOJlist.length)
  })

  it('never makes a Saturday worked instead a working day (Reg. 1182/71 Art. 2(2))', () => {
    for (const day of Object.values(published.transferredDayOff_to_workingSaturday)) {
      for (const id of ['LV', 'LV+OJ', 'LV+TR']) expect(isWorkingDay(calendar(id), dateOnly(day))).toBe(false)
    }
  })

  it('vouches for transferred days only in the years of its list', () => {
    expect(calendar('LV')).toMatchObject({ from: 2016, to: 2040 })
    expect(calendar('LV+OJ')).toMatchObject({ from: 2025, to: 2026 })
    expect(calendar('LV+TR')).toMatchObject({ from: 2024, to: 2026 })
  })
})

describe('the calendars of the member states', () => {
  it('are 27, Latvia in three forms, each with its source and version', () => {
    expect(memberStates).toHaveLength(27)
    const beyond: readonly string[] = neighbours
    const inUnion = calendarIds.filter((id) => !beyond.includes(id))
    expect([...inUnion].sort()).toEqual([...memberStates, 'LV+OJ', 'LV+TR'].sort())
    for (const id of calendarIds) {
      expect(calendar(id).source).not.toBe('')
      expect(calendar(id).version).toMatch(/\d{4}-\d{2}-\d{2}/)
    }
    expect(calendarById('XX')).toBeUndefined()
    expect(calendarById('toString')).toBeUndefined()
  })

  it.each(calendarIds)(
    '%s has New Year, Christmas and its least number of holidays in every year, named in both languages',
    (id) => {
      // England and Wales have eight bank holidays; the Swiss cantons share four days and two Sundays
      const least = id === 'CH' ? 6 : id === 'UK-EW' ? 8 : 9
      const { from, to, holidays } = calendar(id)
      for (let year = from; year <= to; year += 1) {
        expect(holidays.has(dateOnly(`${year}-01-01`))).toBe(true)
        expect(holidays.has(dateOnly(`${year}-12-25`))).toBe(true)
        expect(daysOf(id, String(year)).length).toBeGreaterThanOrEqual(least)
      }
      for (const { lv, en } of holidays.values()) expect(lv !== '' && en !== '').toBe(true)
    },
  )

  it.each([
    ['DE', '2026-10-03', 'Germany: Unity Day'],
    ['DE', '2026-05-25', 'Germany: Whit Monday'],
    ['FR', '2026-07-14', 'France: 14 July'],
    ['EE', '2026-02-24', 'Estonia: Independence Day'],
    ['LT', '2026-02-16', 'Lithuania: Restoration of the State'],
    ['PL', '2026-11-11', 'Poland: Independence Day'],
    ['IT', '2026-06-02', 'Italy: Republic Day'],
    ['RO', '2026-01-02', 'Romania: the second day of New Year'],
    ['BG', '2026-12-28', 'Bulgaria: Monday for 26 December on a Saturday'],
    ['CY', '2026-02-23', 'Cyprus: Clean Monday, 48 days before 12 April'],
    ['CY', '2026-06-01', 'Cyprus: Kataklysmos, 50 days after 12 April'],
    ['GR', '2026-02-23', 'Greece: Clean Monday'],
  ])('%s: %s is a holiday (%s)', (id, day) => {
    expect(isWorkingDay(calendar(id), dateOnly(day))).toBe(false)
  })

  it.each([
    ['CY', '2026-02-24', 'the Tuesday after Clean Monday'],
    ['ES', '2022-12-26', 'a substitute in some communities only'],
    ['RO', '2023-01-06', 'a holiday since 2024 only'],
    ['DE', '2026-11-01', 'All Saints, in some Länder only'],
    ['FI', '2026-06-23', 'Midsummer is the Saturday before'],
    ['SK', '2026-09-15', 'a working day by the law of 2025'],
  ])('%s: %s is not among the holidays (%s)', (id, day) => {
    expect(calendar(id).holidays.has(dateOnly(day))).toBe(false)
  })

  it('roll the same request to different days in Germany and Latvia', () => {
    expect(rollToWorkingDay(calendar('DE'), dateOnly('2026-05-24'))).toBe('2026-05-26')
    expect(rollToWorkingDay(calendar('LV'), dateOnly('2026-05-24'))).toBe('2026-05-25')
  })

  it('are what the generator makes of the installed package, and stay small', () => {
    const generatedOn = /(\d{4}-\d{2}-\d{2})"/.exec(readFileSync(join(folder, 'lv.json'), 'utf8'))?.[1] ?? ''
    const files = [...calendarFiles(dateOnly(generatedOn))]
    for (const [name, text] of files) expect(readFileSync(join(folder, name), 'utf8')).toBe(text)
    const bytes = files.reduce((sum, [name]) => sum + statSync(join(folder, name)).size, 0)
    expect(bytes).toBeLessThan(150_000)
  })

  it.each(['eu.json', 'neighbours.json'])('%s carries the licence of its source', (name) => {
    const file = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
      licence: string
      version: string
    }
    expect(file.licence).toMatch(/CC BY-SA 3\.0/)
    expect(file.version).toMatch(/^date-holidays \d+\.\d+\.\d+, /)
  })
})

const weekdaysOff = (id: string, year: string): readonly string[] =>
  daysOf(id, year)
    .filter((day) => weekday(day) < 6)
    .map((day) => day.slice(5))

// Bank holidays as gov.uk lists them and, for later years, as the Banking and Financial Dealings Act 1971 gives them:
// a holiday on a weekend is kept on the next weekday that is none itself
describe('the calendars of the United Kingdom', () => {
  it.each([
    ['2024', '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26'],
    ['2025', '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26'],
    ['2026', '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
    ['2027', '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
    ['2028', '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26'],
    ['2022', '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27'],
    ['2023', '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26'],
  ])('England and Wales, %s: %s', (year, days) => {
    expect(weekdaysOff('UK-EW', year).join(' ')).toBe(days)
  })

  it.each([
    ['2024', '01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26'],
    ['2025', '01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26'],
    ['2026', '01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28'],
    ['2027', '01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28'],
    ['2028', '01-03 01-04 04-14 05-01 05-29 08-07 11-30 12-25 12-26'],
  ])('Scotland, %s: %s', (year, days) => {
    expect(weekdaysOff('UK-SC', year).join(' ')).toBe(days)
  })

  it.each([
    ['2024', '01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26'],
    ['2025', '01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26'],
    ['2026', '01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28'],
    ['2027', '01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28'],
    ['2028', '01-03 03-17 04-14 04-17 05-01 05-29 07-12 08-28 12-25 12-26'],
  ])('Northern Ireland, %s: %s', (year, days) => {
    expect(weekdaysOff('UK-NI', year).join(' ')).toBe(days)
  })
})

describe('the calendars of the rest of the EEA and of Switzerland', () => {
  it.each([
    ['NO', '2026-05-01', 'Labour Day'],
    ['NO', '2027-05-17', 'Constitution Day'],
    ['NO', '2026-04-02', 'Maundy Thursday'],
    ['IS', '2024-04-25', 'First Day of Summer: the first Thursday after 18 April'],
    ['IS', '2026-04-23', 'First Day of Summer'],
    ['IS', '2026-06-17', 'National Day'],
    ['IS', '2026-08-03', 'Commerce Day, the first Monday of August'],
    ['LI', '2029-08-15', 'National Day'],
    ['LI', '2027-11-01', 'All Saints'],
    ['LI', '2026-12-08', 'Immaculate Conception'],
    ['CH', '2028-08-01', 'National Day'],
    ['CH', '2026-05-14', 'Ascension'],
  ])('%s: %s is a holiday (%s)', (id, day) => {
    expect(calendar(id).holidays.has(dateOnly(day))).toBe(true)
  })

  it.each([
    ['IS', '2024-04-18', 'a Thursday, but not after 18 April'],
    ['IS', '2026-12-24', 'a holiday from one o’clock only'],
    ['LI', '2026-05-15', 'a bridge day'],
    ['LI', '2026-04-03', 'Good Friday, a bank holiday'],
    ['CH', '2026-04-03', 'Good Friday, not in Ticino and Valais'],
    ['CH', '2026-12-26', 'St Stephen, in some cantons only'],
    ['NO', '2026-12-24', 'no public holiday'],
  ])('%s: %s is not among the holidays (%s)', (id, day) => {
    expect(calendar(id).holidays.has(dateOnly(day))).toBe(false)
  })

  it('say in their names which part of the kingdom they are of, and what Switzerland leaves out', () => {
    expect(Object.keys(calendarNames).every((id) => calendarIds.includes(id))).toBe(true)
    expect(calendarNames['UK-SC']).toEqual({
      en: 'United Kingdom: Scotland',
      lv: 'Apvienotā Karaliste: Skotija',
    })
    expect(calendarIds.filter((id) => id.includes('-')).every((id) => id in calendarNames)).toBe(true)
  })
})
