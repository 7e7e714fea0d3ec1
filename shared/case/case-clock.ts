import type { Calendar } from '../clock/calendar'
import { calendarById } from '../clock/calendars'
import type { Clock } from '../clock/due'
import { regimeClock } from '../clock/regimes/regime-clock'
import { ruleSetById, ruleSetFor, type RuleSet } from '../clock/regimes/rule-set'
import { feeAnswer } from '../law/kinds/fee'
import type { CaseRecord } from './case'
import { factOf } from './facts'

/** The clock of a case: one for all its rights, since one receipt started it (EDPB 01/2022 para 159). */
export function caseClock(record: CaseRecord, calendar: Calendar): Clock {
  const fee = factOf(record, feeAnswer)
  return regimeClock({
    ruleSet: caseRuleSet(record),
    received: record.request.received,
    calendar: caseCalendar(record, calendar),
    pauses: record.pauses.map(({ kind, asked, answered, justification }) => ({
      kind,
      asked,
      ...(answered === undefined ? {} : { answered }),
      ...(justification === undefined ? {} : { justification }),
    })),
    ...(fee?.answer === 'paid' ? { feePaid: fee.on } : {}),
    ...(record.extension === undefined ? {} : { extension: record.extension }),
    pausePolicy: 'edpb',
  })
}

/** The rules that were in force when the request came: those that the case pinned, else the EU's of that day. */
export const caseRuleSet = ({ pinned, request }: CaseRecord): RuleSet =>
  (pinned === undefined ? undefined : ruleSetById(pinned.ruleSet)) ?? ruleSetFor('EU', request.received)

/** The holidays that count: the desk's own, unless the case is bound to another country's. */
export const caseCalendar = ({ pinned }: CaseRecord, calendar: Calendar): Calendar =>
  (pinned?.calendar === undefined ? undefined : calendarById(pinned.calendar)) ?? calendar
