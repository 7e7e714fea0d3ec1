import { dayOfInstant, daysBetween, parseDateOnly, type DateOnly } from '../lib/date-only'
import type { Clock } from './due'

/** What the clock means on a day. `days`: to the due date, past it (overdue), or since the open question (paused). */
export type ClockState = {
  readonly kind: 'running' | 'due-soon' | 'due-today' | 'overdue' | 'paused'
  readonly days: number
}

const soon = 7

/** State of an unanswered request; `today` is a day in Riga. */
export function clockState(
  { due, openPauseFrom }: Pick<Clock, 'due' | 'openPauseFrom'>,
  today: DateOnly,
): ClockState {
  if (due === undefined)
    return { kind: 'paused', days: Math.max(0, daysBetween(openPauseFrom ?? today, today)) }
  const days = daysBetween(today, due)
  if (days < 0) return { kind: 'overdue', days: -days }
  if (days === 0) return { kind: 'due-today', days }
  return { kind: days <= soon ? 'due-soon' : 'running', days }
}

/**
 * Whether something was done by the last hour of the last day (Reg. 1182/71 Art. 3(2)(c)). `doneAt` is a day, or an
 * instant (ISO 8601 with offset) whose day in Riga counts. No due date: a stop is open and the period cannot have ended,
 * so it was in time. Undefined when `doneAt` is neither.
 */
export function isOnTime(due: DateOnly | undefined, doneAt: string): boolean | undefined {
  const day = rigaDay(doneAt)
  if (day === undefined) return undefined
  return due === undefined || day <= due
}

/** The calendar day in Riga of a day or an instant written as text; undefined when it is neither. */
export const rigaDay = (text: string): DateOnly | undefined => parseDateOnly(text) ?? dayOfInstant(text)
