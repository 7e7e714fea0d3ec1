import { informationDue } from '../clock/information'
import type { WorkingLine } from '../clock/working-line'
import type { DateOnly } from '../lib/date-only'
import type { RowOf } from './registers'

export type NoticeDue = {
  /** the last lawful day, never moved to a working day */
  readonly due: DateOnly
  readonly because: 'month' | 'first-communication' | 'first-disclosure'
  /** clause 2.6 promises "immediately" for data from our own other sites (departure D11): the desk's own target */
  readonly target?: DateOnly
  /** how the month of Art. 14(3)(a) was counted */
  readonly working: readonly WorkingLine[]
}

type Notice = Pick<
  RowOf<'notices'>,
  'obtained' | 'firstCommunication' | 'firstDisclosure' | 'ownSite' | 'exception' | 'sent'
>

/**
 * By when people are told of data that did not come from them: one month after obtaining, or the first communication
 * with them, or the first disclosure, whichever comes first (Art. 14(3)(a)–(c)). Undefined under an exception of Art. 14(5).
 */
export function noticeDue(notice: Notice): NoticeDue | undefined {
  if (notice.exception !== undefined) return undefined
  const month = informationDue(notice.obtained)
  const ends = [
    { due: month.due, because: 'month' as const },
    ...(notice.firstCommunication === undefined
      ? []
      : [{ due: notice.firstCommunication, because: 'first-communication' as const }]),
    ...(notice.firstDisclosure === undefined
      ? []
      : [{ due: notice.firstDisclosure, because: 'first-disclosure' as const }]),
  ]
  const earliest = ends.reduce((first, one) => (one.due < first.due ? one : first))
  return {
    ...earliest,
    ...(notice.ownSite ? { target: notice.obtained } : {}),
    working: month.working,
  }
}

/** Where a notice stands on a day (Riga): a late one stays late, and is not a reason to refuse the record of it. */
export function noticeState(
  notice: Notice,
  today: DateOnly,
): 'excepted' | 'told' | 'told-late' | 'due' | 'overdue' {
  const limit = noticeDue(notice)
  if (limit === undefined) return 'excepted'
  if (notice.sent !== undefined) return notice.sent <= limit.due ? 'told' : 'told-late'
  return today <= limit.due ? 'due' : 'overdue'
}
