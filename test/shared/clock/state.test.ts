import { describe, expect, it } from 'vitest'
import { due } from '../../../shared/clock/due'
import { clockState, isOnTime, rigaDay } from '../../../shared/clock/state'
import { dateOnly } from '../../../shared/lib/date-only'
import { request } from './clock-maker'

describe('the state of an unanswered request', () => {
  // received 5 March 2026, due Tuesday 7 April
  it.each([
    ['2026-03-05', 'running', 33],
    ['2026-03-30', 'running', 8],
    ['2026-03-31', 'due-soon', 7],
    ['2026-04-06', 'due-soon', 1],
    ['2026-04-07', 'due-today', 0],
    ['2026-04-08', 'overdue', 1],
    ['2026-05-07', 'overdue', 30],
  ] as const)('on %s it is %s (%i days)', (today, kind, days) => {
    expect(clockState(due(request('2026-03-05')), dateOnly(today))).toEqual({ kind, days })
  })

  it('is paused while a question is open, and counts the days since', () => {
    const clock = due(request('2026-06-01', [['2026-06-03']]))
    expect(clockState(clock, dateOnly('2026-06-12'))).toEqual({ kind: 'paused', days: 9 })
    expect(clockState(clock, dateOnly('2026-06-03'))).toEqual({ kind: 'paused', days: 0 })
    expect(clockState(clock, dateOnly('2026-06-01'))).toEqual({ kind: 'paused', days: 0 })
  })
})

describe('in time or not', () => {
  const lastDay = dateOnly('2026-04-07')

  it('ends with the last hour of the last day in Riga', () => {
    expect(isOnTime(lastDay, '2026-04-07T20:59:59Z')).toBe(true)
    expect(isOnTime(lastDay, '2026-04-07T23:59:59+03:00')).toBe(true)
    expect(isOnTime(lastDay, '2026-04-07T21:00:00Z')).toBe(false)
    expect(isOnTime(lastDay, '2026-04-07')).toBe(true)
    expect(isOnTime(lastDay, '2026-04-08')).toBe(false)
  })

  it('cannot be late while a question is open', () => {
    expect(isOnTime(undefined, '2026-04-08')).toBe(true)
  })

  it('is not known of a text that is neither a day nor an instant', () => {
    expect(isOnTime(lastDay, '2026-04-07T20:59:59')).toBeUndefined()
    expect(isOnTime(undefined, 'soon')).toBeUndefined()
  })

  it('takes the day of arrival in Riga, also on the last minute of a Sunday', () => {
    expect(rigaDay('2026-02-08T21:59:00Z')).toBe('2026-02-08')
    expect(rigaDay('2026-02-08T22:00:00Z')).toBe('2026-02-09')
    expect(rigaDay('2026-02-08')).toBe('2026-02-08')
    expect(rigaDay('2026-02-30')).toBeUndefined()
  })
})
