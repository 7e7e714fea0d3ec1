import type { CaseRow } from '../../../shared/case/case-row'
import type { StepKind } from '../../../shared/case/steps'
import { hasLawfulMonth } from '../../../shared/law/right'
import { daysBetween, type DateOnly } from '../../../shared/lib/date-only'
import { rowState } from '../../components/row-state'

/** A case in a group of the day, and the date that put it there. */
export type TodayLine = { readonly row: CaseRow; readonly on: DateOnly }

/** Every case that is not closed, in one group each, the soonest first. */
export type TodayView = {
  readonly overdue: readonly TodayLine[]
  /** due within a week */
  readonly thisWeek: readonly TodayLine[]
  /** the month ends within a week and the work is not done: extend with notice, refuse, or answer (Art. 12(3)–(4)) */
  readonly monthEnds: readonly TodayLine[]
  /** the clock stands still since `on` */
  readonly waiting: readonly TodayLine[]
  readonly later: readonly TodayLine[]
  readonly toClose: readonly TodayLine[]
}
export type TodayGroup = keyof TodayView

const week = 7 // days

/** What needs the DPO on this day. */
export function todayView(rows: readonly CaseRow[], today: DateOnly): TodayView {
  const lines = rows.flatMap((row) => {
    const placed = place(row, today)
    return placed === undefined ? [] : [placed]
  })
  const of = (group: TodayGroup): readonly TodayLine[] =>
    lines
      .filter((line) => line.group === group)
      .map(({ row, on }) => ({ row, on }))
      .sort(soonestFirst)
  return {
    overdue: of('overdue'),
    thisWeek: of('thisWeek'),
    monthEnds: of('monthEnds'),
    waiting: of('waiting'),
    later: of('later'),
    toClose: of('toClose'),
  }
}

/** How many cases the navigation counts: those with a date in the past or within a week. */
export const needsMeCount = (rows: readonly CaseRow[], today: DateOnly): number =>
  rows.filter((row) => {
    const group = place(row, today)?.group
    return group === 'overdue' || group === 'thisWeek' || group === 'monthEnds'
  }).length

function place(row: CaseRow, today: DateOnly): (TodayLine & { readonly group: TodayGroup }) | undefined {
  const state = rowState(row, today)
  if (state.kind === 'closed') return undefined
  if (state.kind === 'answered') return { row, on: row.received, group: 'toClose' }
  if (row.due === undefined) return { row, on: row.pausedSince ?? row.received, group: 'waiting' }
  if (state.kind === 'overdue') return { row, on: row.due, group: 'overdue' }
  const monthEnd = choiceDueBy(row, today)
  if (monthEnd !== undefined) return { row, on: monthEnd, group: 'monthEnds' }
  return { row, on: row.due, group: state.kind === 'running' ? 'later' : 'thisWeek' }
}

const workBeforeAnswer: readonly StepKind[] = [
  'acknowledge',
  'role',
  'identity',
  'clarify',
  'search',
  'decide',
]

/**
 * The last day to extend or refuse, when it is within a week and the choice is still open: not extended, no decision on
 * every right yet, and a right whose month the law sets.
 */
function choiceDueBy(row: CaseRow, today: DateOnly): DateOnly | undefined {
  if (row.extended || row.noticeBy === undefined) return undefined
  if (!workBeforeAnswer.includes(row.next) || !row.rights.some(hasLawfulMonth)) return undefined
  const days = daysBetween(today, row.noticeBy)
  return days >= 0 && days <= week ? row.noticeBy : undefined
}

const soonestFirst = (a: TodayLine, b: TodayLine): number =>
  a.on.localeCompare(b.on) || a.row.reference.localeCompare(b.row.reference)
