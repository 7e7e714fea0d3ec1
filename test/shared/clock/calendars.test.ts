import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { calendarFiles, memberStates, packagedHolidays } from '../../../scripts/generate-calendars'
import { isWorkingDay, rollToWorkingDay, withOverrides, type Calendar } from '../../../shared/clock/calendar'
import { calendarById, calendarIds } from '../../../shared/clock/calendars'
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
    expect([...calendarIds].sort()).toEqual([...memberStates, 'LV+OJ', 'LV+TR'].sort())
    for (const id of calendarIds) {
      expect(calendar(id).source).not.toBe('')
      expect(calendar(id).version).toMatch(/\d{4}-\d{2}-\d{2}/)
    }
    expect(calendarById('XX')).toBeUndefined()
    expect(calendarById('toString')).toBeUndefined()
  })

  it.each(calendarIds)(
    '%s has New Year, Christmas and at least nine holidays in every year, named in both languages',
    (id) => {
      const { from, to, holidays } = calendar(id)
      for (let year = from; year <= to; year += 1) {
        expect(holidays.has(dateOnly(`${year}-01-01`))).toBe(true)
        expect(holidays.has(dateOnly(`${year}-12-25`))).toBe(true)
        expect(daysOf(id, String(year)).length).toBeGreaterThanOrEqual(9)
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

  it('carry the licence of their source', () => {
    const eu = JSON.parse(readFileSync(join(folder, 'eu.json'), 'utf8')) as {
      licence: string
      version: string
    }
    expect(eu.licence).toMatch(/CC BY-SA 3\.0/)
    expect(eu.version).toMatch(/^date-holidays \d+\.\d+\.\d+, /)
  })
})
