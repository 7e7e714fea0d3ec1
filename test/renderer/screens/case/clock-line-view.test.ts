import { describe, expect, it } from 'vitest'
import { answeredOn, clockLine } from '../../../../renderer/screens/case/clock-line-view'
import { clockSays, meaningOf } from '../../../../renderer/screens/case/clock-panel-view'
import { caseClock } from '../../../../shared/case/case-clock'
import type { CaseEvent } from '../../../../shared/case/events'
import { day, drafted, granted, latvianCalendar, received, recordOf, sent } from '../../../helpers/case-maker'

const lineOf = (today: string, ...events: readonly CaseEvent[]) => {
  const record = recordOf(received(), ...events)
  return clockLine(record, caseClock(record, latvianCalendar()), day(today))
}
const saysOf = (today: string, ...events: readonly CaseEvent[]) => {
  const record = recordOf(received(), ...events)
  return clockSays(record, caseClock(record, latvianCalendar()), day(today))
}
const askedIdentity: CaseEvent = { type: 'identity-asked', on: day('2026-02-03'), doubt: 'other address' }

describe('the line of the clock', () => {
  it('runs from receipt to the due date, with today between them', () => {
    // received Saturday 31 January 2026, due Monday 2 March: 30 days; 10 February is the tenth of them
    const line = lineOf('2026-02-10')
    expect(line).toMatchObject({ from: '2026-01-31', to: '2026-03-02', stops: [] })
    expect(line.marks.map(({ kind, date }) => [kind, date])).toEqual([
      ['received', '2026-01-31'],
      ['today', '2026-02-10'],
      ['due', '2026-03-02'],
    ])
    expect(line.over).toBeCloseTo((10 / 30) * 100)
  })

  it('goes on to today when the due date has passed', () => {
    const line = lineOf('2026-03-11')
    expect(line.to).toBe('2026-03-11')
    expect(line.marks.find(({ kind }) => kind === 'due')?.at).toBeLessThan(100)
  })

  it('hatches an open stop up to today and marks the cautious date alone', () => {
    const line = lineOf('2026-02-20', askedIdentity)
    expect(line.stops).toHaveLength(1)
    expect(line.stops[0]).toMatchObject({ isOpen: true, end: line.over })
    expect(line.marks.map(({ kind }) => kind)).toEqual(['received', 'today', 'cautious'])
  })

  it('marks refusal limit and cautious date apart from an extended due date', () => {
    const extended: CaseEvent = {
      type: 'deadline-extended',
      noticeSent: day('2026-02-20'),
      months: 2,
      reasons: 'nine systems',
    }
    const answered: CaseEvent = { type: 'identity-confirmed', on: day('2026-02-10'), how: 'code', note: '' }
    // a week of stop: first month to Monday 9 March, three months to Thursday 7 May, cautiously 30 April
    expect(
      lineOf('2026-03-20', askedIdentity, answered, extended)
        .marks.filter(({ kind }) => kind !== 'received' && kind !== 'today')
        .map(({ kind, date }) => [kind, date]),
    ).toEqual([
      ['notice', '2026-03-09'],
      ['cautious', '2026-04-30'],
      ['due', '2026-05-07'],
    ])
  })

  it('shows the day of the answer instead of today once everything is answered', () => {
    const line = lineOf('2026-06-01', granted, drafted(), sent('letter1', '2026-02-11'))
    expect(line.to).toBe('2026-03-02')
    expect(line.marks.map(({ kind }) => kind)).toEqual(['received', 'answered', 'due'])
  })
})

describe('what the clock says', () => {
  it('counts the days that are left, and warns within the last week', () => {
    expect(saysOf('2026-02-10')).toMatchObject({ kind: 'running', days: 20 })
    expect(meaningOf(saysOf('2026-02-10'))).toBeUndefined()
    expect(meaningOf(saysOf('2026-02-23'))).toBe('due')
    expect(saysOf('2026-03-02')).toMatchObject({ kind: 'due-today' })
    expect(meaningOf(saysOf('2026-03-03'))).toBe('overdue')
  })

  it('waits while the person is asked', () => {
    expect(saysOf('2026-02-12', askedIdentity)).toMatchObject({ kind: 'paused', days: 9 })
    expect(meaningOf(saysOf('2026-02-12', askedIdentity))).toBe('waiting')
  })

  it('tells a late answer from one in time', () => {
    const answered = (on: string) => saysOf('2026-06-01', granted, drafted(), sent('letter1', on))
    expect(answered('2026-03-02')).toMatchObject({ isAnswered: true, lateBy: 0 })
    expect(answered('2026-03-05')).toMatchObject({ isAnswered: true, lateBy: 3 })
  })

  it('knows the last day on which something was answered', () => {
    expect(answeredOn(recordOf(received()))).toBeUndefined()
    expect(answeredOn(recordOf(received(), granted, drafted(), sent('letter1', '2026-02-11')))).toBe(
      '2026-02-11',
    )
  })
})
