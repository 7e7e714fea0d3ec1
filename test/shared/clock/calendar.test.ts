import { describe, expect, it } from 'vitest'
import {
  coversDay,
  isWorkingDay,
  rollToWorkingDay,
  withOverrides,
  type Calendar,
} from '../../../shared/clock/calendar'
import { dateOnly } from '../../../shared/lib/date-only'

const name = { lv: 'Svētki', en: 'Holiday' }
// 3 April 2026 is a Friday, 6 April a Monday
const easter: Calendar = {
  id: 'XX',
  version: '1',
  source: 'test',
  from: 2026,
  to: 2026,
  holidays: new Map(['2026-04-03', '2026-04-05', '2026-04-06'].map((day) => [dateOnly(day), name])),
}

describe('a calendar', () => {
  it('knows working days: no weekend, no public holiday', () => {
    expect(isWorkingDay(easter, dateOnly('2026-04-02'))).toBe(true)
    expect(isWorkingDay(easter, dateOnly('2026-04-03'))).toBe(false)
    expect(isWorkingDay(easter, dateOnly('2026-04-11'))).toBe(false)
    expect(isWorkingDay(easter, dateOnly('2026-04-12'))).toBe(false)
  })

  it('moves over a row of days off to the working day after them, and leaves a working day alone', () => {
    expect(rollToWorkingDay(easter, dateOnly('2026-04-03'))).toBe('2026-04-07')
    expect(rollToWorkingDay(easter, dateOnly('2026-04-07'))).toBe('2026-04-07')
  })

  it('says for which years its holidays are complete', () => {
    expect(coversDay(easter, dateOnly('2025-12-31'))).toBe(false)
    expect(coversDay(easter, dateOnly('2026-01-01'))).toBe(true)
    expect(coversDay(easter, dateOnly('2026-12-31'))).toBe(true)
    expect(coversDay(easter, dateOnly('2027-01-01'))).toBe(false)
  })
})

describe('the user’s own changes to a calendar', () => {
  it('add a holiday and take one away, and the version says so', () => {
    const edited = withOverrides(easter, {
      added: [{ date: dateOnly('2026-04-07'), name: 'Noslēguma diena' }],
      removed: [dateOnly('2026-04-03')],
    })
    expect(rollToWorkingDay(edited, dateOnly('2026-04-03'))).toBe('2026-04-03')
    expect(rollToWorkingDay(edited, dateOnly('2026-04-05'))).toBe('2026-04-08')
    expect(edited.holidays.get(dateOnly('2026-04-07'))).toEqual({
      lv: 'Noslēguma diena',
      en: 'Noslēguma diena',
    })
    expect(edited.id).toBe('XX')
    expect(edited.version).not.toBe(easter.version)
    expect(easter.holidays.has(dateOnly('2026-04-03'))).toBe(true)
  })

  it('keep a day that was both removed and added', () => {
    const day = dateOnly('2026-04-03')
    const edited = withOverrides(easter, { added: [{ date: day, name: 'Mans' }], removed: [day] })
    expect(isWorkingDay(edited, day)).toBe(false)
  })

  it('leave the calendar as it is when there are none', () => {
    expect(withOverrides(easter, { added: [], removed: [] })).toBe(easter)
  })
})
