import type { CaseRecord } from '../../../shared/case/case'
import { dateOfAuthority } from '../../../shared/case/case-clock'
import type { Clock } from '../../../shared/clock/due'
import { clockState, type ClockState } from '../../../shared/clock/state'
import { hasLawfulMonth } from '../../../shared/law/right'
import { daysBetween, type DateOnly } from '../../../shared/lib/date-only'
import type { Meaning } from '../../components/status-chip'
import { answeredOn } from './clock-line-view'
import type { LineColour } from './clock-line'

/** What the clock says of this case today: a state with its days, or that the answer has left, in time or late. */
export type ClockSays =
  | (ClockState & { readonly isAnswered: false })
  | { readonly isAnswered: true; readonly kind: 'answered'; readonly on: DateOnly; readonly lateBy: number }

export function clockSays(record: CaseRecord, clock: Clock, today: DateOnly): ClockSays {
  const on = answeredOn(record)
  if (on === undefined) return { ...clockState(clock, today), isAnswered: false }
  const lateBy = clock.due === undefined ? 0 : Math.max(0, daysBetween(clock.due, on))
  return { isAnswered: true, kind: 'answered', on, lateBy }
}

/** False when no right of the case has a month set by law: the date is then the desk's own aim. */
export const hasMonthOfLaw = (record: CaseRecord): boolean => record.request.rights.some(hasLawfulMonth)

/** The date is the desk's own aim: neither the law nor an authority has set it. */
export const isOwnAim = (record: CaseRecord): boolean =>
  !hasMonthOfLaw(record) && dateOfAuthority(record) === undefined

export function meaningOf(says: ClockSays): Meaning | undefined {
  if (says.isAnswered) return says.lateBy > 0 ? 'overdue' : 'done'
  return stateMeanings[says.kind]
}

const stateMeanings: Readonly<Record<ClockState['kind'], Meaning | undefined>> = {
  running: undefined,
  'due-soon': 'due',
  'due-today': 'due',
  overdue: 'overdue',
  paused: 'waiting',
}

export function colourOf(says: ClockSays): LineColour {
  const meaning = meaningOf(says)
  return meaning === undefined || meaning === 'law' ? 'primary' : colours[meaning]
}

const colours = { due: 'warning', overdue: 'error', waiting: 'info', done: 'success' } as const
