import type { CaseRow } from '../../../shared/case/case-row'
import type { StepKind } from '../../../shared/case/steps'
import { hasLawfulMonth } from '../../../shared/law/right'
import { daysBetween, type DateOnly } from '../../../shared/lib/date-only'
import { rowState } from '../../components/row-state'

/** A case in a group of the day, and the date that put it there: the clock's, or with `byLimit` one that a right sets. */
export type TodayLine = { readonly row: CaseRow; readonly on: DateOnly; readonly byLimit?: true }

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
  /** answered, with a date of the kind that is still open: a notice before lifting, a review */
  readonly promised: readonly TodayLine[]
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
      .map(({ group: _, ...line }) => line)
      .sort(soonestFirst)
  return {
    overdue: of('overdue'),
    thisWeek: of('thisWeek'),
    monthEnds: of('monthEnds'),
    waiting: of('waiting'),
    later: of('later'),
    promised: of('promised'),
    toClose: of('toClose'),
  }
}

/** How many cases the navigation counts: those with a date in the past or within a week. */
export const needsMeCount = (rows: readonly CaseRow[], today: DateOnly): number =>
  rows.filter((row) => {
    const group = place(row, today)?.group
    return group === 'overdue' || group === 'thisWeek' || group === 'monthEnds'
  }).length

type Placed = TodayLine & { readonly group: TodayGroup }

/** The earlier of the two says where a case stands: its clock, or the open date that one of its rights sets. */
function place(row: CaseRow, today: DateOnly): Placed | undefined {
  const byClock = placeByClock(row, today)
  if (byClock === undefined || row.limit === undefined) return byClock
  const byLimit = placeByLimit(row, row.limit, today)
  return order[byLimit.group] < order[byClock.group] ||
    (byLimit.group === byClock.group && byLimit.on < byClock.on)
    ? byLimit
    : byClock
}

const order: Readonly<Record<TodayGroup, number>> = {
  overdue: 0,
  thisWeek: 1,
  monthEnds: 2,
  waiting: 3,
  later: 4,
  promised: 5,
  toClose: 6,
}

/** A date of the law that has passed is overdue; our own target only presses. */
function placeByLimit(
  row: CaseRow,
  { day, isTarget }: NonNullable<CaseRow['limit']>,
  today: DateOnly,
): Placed {
  const line = { row, on: day, byLimit: true as const }
  if (day < today && !isTarget) return { ...line, group: 'overdue' }
  if (daysBetween(today, day) <= week) return { ...line, group: 'thisWeek' }
  return { ...line, group: row.stage === 'answered' ? 'promised' : 'later' }
}

function placeByClock(row: CaseRow, today: DateOnly): Placed | undefined {
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
  'circumstances',
  'identity',
  'clarify',
  'search',
  'work',
  'decide',
  'deliver-copy',
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
