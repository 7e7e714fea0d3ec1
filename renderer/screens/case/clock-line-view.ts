import type { Clock } from '../../../shared/clock/due'
import { daysBetween, type DateOnly } from '../../../shared/lib/date-only'
import type { CaseRecord } from '../../../shared/case/case'
import { isAnswer } from '../../../shared/letters/letter-kind'

/** The clock as a line: places are per cent from the day of receipt to the last day that is shown. */
export type ClockLine = {
  readonly from: DateOnly
  readonly to: DateOnly
  readonly marks: readonly ClockMark[]
  /** time that stood still; an open stop reaches up to today */
  readonly stops: readonly { readonly start: number; readonly end: number; readonly isOpen: boolean }[]
  /** the part of the line that is over */
  readonly over: number
}
type ClockMark = { readonly kind: MarkKind; readonly date: DateOnly; readonly at: number }
export type MarkKind = 'received' | 'today' | 'answered' | 'notice' | 'cautious' | 'due'

export function clockLine(record: CaseRecord, clock: Clock, today: DateOnly): ClockLine {
  const from = record.request.received
  const now = answeredOn(record) ?? today
  const dates = marked(record, clock, now)
  const to = dates.reduce((last, { date }) => later(last, date), from)
  const at = place(from, to)
  return {
    from,
    to,
    marks: dates.map((mark) => ({ ...mark, at: at(mark.date) })),
    stops: record.pauses
      .map(({ asked, answered }) => ({
        start: at(later(asked, from)),
        end: at(answered ?? later(now, asked)),
        isOpen: answered === undefined,
      }))
      .filter(({ start, end }) => end > start),
    over: at(now),
  }
}

/** The day on which the last answer left, once nothing is open any more: from then on today says nothing. */
export function answeredOn(record: CaseRecord): DateOnly | undefined {
  if (record.stage === 'open') return undefined
  const days = record.letters.flatMap(({ letter, sent }) =>
    sent !== undefined && isAnswer(letter.kind) ? [sent.on] : [],
  )
  return days.reduce<DateOnly | undefined>(
    (last, day) => (last === undefined ? day : later(last, day)),
    record.closedOn === undefined || days.length > 0 ? undefined : record.closedOn,
  )
}

type Dated = Omit<ClockMark, 'at'>

/** One mark a day for the limits: a refusal limit or a cautious date that is the due date needs none of its own. */
function marked(record: CaseRecord, clock: Clock, now: DateOnly): readonly Dated[] {
  const { due, cautiousDue, noticeAndRefusalBy } = clock
  const limits: readonly (Dated | undefined)[] = [
    noticeAndRefusalBy === undefined ? undefined : { kind: 'notice', date: noticeAndRefusalBy },
    { kind: 'cautious', date: cautiousDue },
  ]
  return [
    { kind: 'received', date: record.request.received },
    { kind: answeredOn(record) === undefined ? 'today' : 'answered', date: now },
    ...limits.filter((mark) => mark !== undefined).filter(({ date }) => date !== due),
    ...(due === undefined ? [] : [{ kind: 'due' as const, date: due }]),
  ]
}

const place = (from: DateOnly, to: DateOnly): ((date: DateOnly) => number) => {
  const length = Math.max(1, daysBetween(from, to))
  return (date) => Math.min(100, Math.max(0, (daysBetween(from, date) / length) * 100))
}

const later = (a: DateOnly, b: DateOnly): DateOnly => (a > b ? a : b)
