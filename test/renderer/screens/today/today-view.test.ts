import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { needsMeCount, todayView, type TodayView } from '../../../../renderer/screens/today/today-view'
import type { CaseRow } from '../../../../shared/case/case-row'
import { addDays, dateOnly } from '../../../../shared/lib/date-only'
import { makePausedRow, makeRow } from '../../../helpers/row-maker'

const today = dateOnly('2026-02-27') // a Friday
const groupsOf = (rows: readonly CaseRow[]) => {
  const view = todayView(rows, today)
  const groups: readonly (keyof TodayView)[] = [
    'overdue',
    'thisWeek',
    'monthEnds',
    'waiting',
    'later',
    'promised',
    'toClose',
  ]
  return Object.fromEntries(
    groups.flatMap((group) =>
      view[group].length === 0 ? [] : [[group, view[group].map(({ row }) => row.id)]],
    ),
  )
}
const dueOn = (date: string) => ({
  due: dateOnly(date),
  noticeBy: dateOnly(date),
  cautiousDue: dateOnly(date),
})

describe('a date that a right sets beside the clock', () => {
  const limit = (date: string, isTarget = false) => ({
    limit: { id: 'marketing-stop-by', day: dateOnly(date), isTarget },
  })

  it('puts a case where its own due date alone would not yet', () => {
    expect(groupsOf([makeRow({ id: 'c1', ...limit('2026-03-02') })])).toEqual({ thisWeek: ['c1'] })
    expect(groupsOf([makeRow({ id: 'c1', ...limit('2026-02-26') })])).toEqual({ overdue: ['c1'] })
  })

  it('is never overdue when it is only the desk’s own target', () => {
    expect(groupsOf([makeRow({ id: 'c1', ...limit('2026-02-26', true) })])).toEqual({ thisWeek: ['c1'] })
  })

  it('is not stopped by a clock that stands still', () => {
    expect(groupsOf([makePausedRow({ id: 'c1', ...limit('2026-02-27') })])).toEqual({ thisWeek: ['c1'] })
  })

  it('keeps an answered case in view until what was promised is done', () => {
    const answered = { stage: 'answered', next: 'close' } as const
    expect(groupsOf([makeRow({ id: 'c1', ...answered, ...limit('2026-06-01') })])).toEqual({
      promised: ['c1'],
    })
    expect(groupsOf([makeRow({ id: 'c1', ...answered, ...limit('2026-03-01') })])).toEqual({
      thisWeek: ['c1'],
    })
  })

  it('says nothing about a closed case', () => {
    expect(groupsOf([makeRow({ id: 'c1', stage: 'closed', next: 'none', ...limit('2026-02-26') })])).toEqual(
      {},
    )
  })
})

describe('what needs the DPO on Friday 27 February 2026', () => {
  it('is overdue when the last day was yesterday, not when it is today', () => {
    expect(groupsOf([makeRow({ id: 'c1', ...dueOn('2026-02-26') })])).toEqual({ overdue: ['c1'] })
    expect(groupsOf([makeRow({ id: 'c1', ...dueOn('2026-02-27'), next: 'answer' })])).toEqual({
      thisWeek: ['c1'],
    })
  })

  it('is due within a week up to the seventh day', () => {
    const rows = [
      makeRow({ id: 'c7', ...dueOn('2026-03-06'), next: 'answer' }),
      makeRow({ id: 'c8', ...dueOn('2026-03-07'), next: 'answer' }),
    ]
    expect(groupsOf(rows)).toEqual({ thisWeek: ['c7'], later: ['c8'] })
  })

  it('is a choice between extending and answering when the month ends before the work is done', () => {
    expect(groupsOf([makeRow({ id: 'c1', ...dueOn('2026-03-02'), next: 'search' })])).toEqual({
      monthEnds: ['c1'],
    })
  })

  it('is no such choice once the time limit was extended: it can be extended only once (Art. 12(3))', () => {
    const extended = makeRow({
      id: 'c1',
      due: dateOnly('2026-03-02'),
      noticeBy: dateOnly('2026-01-02'),
      extended: true,
    })
    expect(groupsOf([extended])).toEqual({ thisWeek: ['c1'] })
  })

  it('is no such choice for an enquiry, whose month the law does not set', () => {
    const enquiry = makeRow({ id: 'c1', ...dueOn('2026-03-02'), rights: ['ENQUIRY'], next: 'decide' })
    expect(groupsOf([enquiry])).toEqual({ thisWeek: ['c1'] })
  })

  it('waits for the person while the clock stands still, since the day of the question', () => {
    const view = todayView([makePausedRow({ id: 'c1', pausedSince: dateOnly('2026-02-18') })], today)
    expect(view.waiting.map(({ row, on }) => [row.id, on])).toEqual([['c1', '2026-02-18']])
  })

  it('is only to be closed when it was answered, and nothing when it is closed', () => {
    const rows = [
      makeRow({ id: 'c1', stage: 'answered', ...dueOn('2026-01-01'), next: 'close' }),
      makeRow({ id: 'c2', stage: 'closed', ...dueOn('2026-01-01'), next: 'none' }),
    ]
    expect(groupsOf(rows)).toEqual({ toClose: ['c1'] })
  })

  it('has the soonest first', () => {
    const rows = ['2026-04-09', '2026-03-20', '2026-04-01'].map((date, n) =>
      makeRow({ id: `c${n}`, ...dueOn(date) }),
    )
    expect(todayView(rows, today).later.map(({ on }) => on)).toEqual([
      '2026-03-20',
      '2026-04-01',
      '2026-04-09',
    ])
  })

  it('counts what is overdue, due within a week or at the end of its month', () => {
    const rows = [
      makeRow({ id: 'c1', ...dueOn('2026-02-26') }),
      makeRow({ id: 'c2', ...dueOn('2026-03-02'), next: 'answer' }),
      makeRow({ id: 'c3', ...dueOn('2026-03-02'), next: 'search' }),
      makeRow({ id: 'c4', ...dueOn('2026-05-02') }),
      makePausedRow({ id: 'c5' }),
    ]
    expect(needsMeCount(rows, today)).toBe(3)
  })

  it('shows every case that is not closed exactly once', () => {
    const rowArbitrary = fc
      .record({
        stage: fc.constantFrom('open', 'answered', 'closed'),
        days: fc.integer({ min: -40, max: 90 }),
        extended: fc.boolean(),
        isPaused: fc.boolean(),
        next: fc.constantFrom('acknowledge', 'search', 'decide', 'answer'),
      })
      .map(({ stage, days, extended, isPaused, next }) => {
        const date = addDays(today, days)
        const made = { id: 'c1', stage, extended, next } as const
        return isPaused ? makePausedRow(made) : makeRow({ ...made, due: date, noticeBy: date })
      })
    fc.assert(
      fc.property(fc.array(rowArbitrary), (made) => {
        const rows = made.map((row, n) => ({ ...row, id: `c${n}` }))
        const shown = Object.values(todayView(rows, today)).flatMap((lines) => lines.map(({ row }) => row.id))
        const notClosed = rows.filter(({ stage }) => stage !== 'closed').map(({ id }) => id)
        expect([...shown].sort()).toEqual([...notClosed].sort())
      }),
    )
  })
})
