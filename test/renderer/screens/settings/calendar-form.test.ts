import { describe, expect, it } from 'vitest'
import {
  addHoliday,
  chooseCalendar,
  removableHolidays,
  removeHoliday,
  restoreHoliday,
} from '../../../../renderer/screens/settings/calendar-form'
import { calendarById } from '../../../../shared/clock/calendars'
import { dateOnly } from '../../../../shared/lib/date-only'

const latvia = calendarById('LV')!
const shipped = { calendar: 'LV', added: [], removed: [] } as const
const independenceDay = dateOnly('2026-11-18')

describe('changing the holidays', () => {
  it('adds a day with its name, in the order of the year', () => {
    const first = addHoliday(shipped, { date: '2026-07-10', name: ' Festival ' }, latvia)
    if (!('choice' in first)) throw new Error('refused')
    const second = addHoliday(first.choice, { date: '2026-03-03', name: 'Visit' }, latvia)
    expect(second).toEqual({
      choice: {
        ...shipped,
        added: [
          { date: '2026-03-03', name: 'Visit' },
          { date: '2026-07-10', name: 'Festival' },
        ],
      },
    })
  })

  it('refuses a day that is a holiday already', () => {
    expect(addHoliday(shipped, { date: '2026-11-18', name: 'x' }, latvia)).toEqual({
      errors: { date: 'is-holiday' },
    })
  })

  it('refuses a day that does not exist and a missing name, both at once', () => {
    expect(addHoliday(shipped, { date: '2026-02-30', name: ' ' }, latvia)).toEqual({
      errors: { date: 'not-date', name: 'required' },
    })
    expect(addHoliday(shipped, { date: '', name: 'x' }, latvia)).toEqual({ errors: { date: 'required' } })
  })

  it('takes a shipped holiday out and puts it back', () => {
    const without = removeHoliday(shipped, independenceDay)
    expect(without.removed).toEqual(['2026-11-18'])
    expect(removableHolidays(without, latvia, 2026)).not.toContain('2026-11-18')
    expect(restoreHoliday(without, independenceDay)).toEqual(shipped)
  })

  it('forgets an added day instead of marking it as removed', () => {
    const added = { ...shipped, added: [{ date: dateOnly('2026-07-10'), name: 'Festival' }] }
    expect(removeHoliday(added, dateOnly('2026-07-10'))).toEqual(shipped)
  })

  it('lets a removed holiday be added again under a name of its own', () => {
    const without = removeHoliday(shipped, independenceDay)
    expect(addHoliday(without, { date: '2026-11-18', name: 'National day' }, latvia)).toEqual({
      choice: { ...shipped, added: [{ date: '2026-11-18', name: 'National day' }] },
    })
  })

  it('drops the removed days with another calendar, and keeps the added ones', () => {
    const changed = {
      ...removeHoliday(shipped, independenceDay),
      added: [{ date: dateOnly('2026-07-10'), name: 'F' }],
    }
    expect(chooseCalendar(changed, 'EE')).toEqual({
      calendar: 'EE',
      added: [{ date: '2026-07-10', name: 'F' }],
      removed: [],
    })
  })
})
