import type { Calendar } from '../clock/calendar'
import { authorityClock } from '../clock/authority-date'
import { calendarById } from '../clock/calendars'
import type { Clock } from '../clock/due'
import { regimeClock } from '../clock/regimes/regime-clock'
import { ruleSetById, ruleSetFor, type RuleSet } from '../clock/regimes/rule-set'
import { authorityEnquiry } from '../law/kinds/authority-enquiry'
import { feeAnswer } from '../law/kinds/fee'
import type { DateOnly } from '../lib/date-only'
import type { CaseRecord } from './case'
import { factOf } from './facts'

/** The clock of a case: one for all its rights, since one receipt started it (EDPB 01/2022 para 159). */
export function caseClock(record: CaseRecord, calendar: Calendar): Clock {
  const authorityDate = dateOfAuthority(record)
  if (authorityDate !== undefined) return authorityClock(authorityDate)
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
    ...feeDays(record),
    ...(record.extension === undefined ? {} : { extension: record.extension }),
    pausePolicy: 'edpb',
  })
}

/** What the authority's letter sets, in a case that is its enquiry and nothing else: no month runs there. */
export function dateOfAuthority(record: CaseRecord): DateOnly | undefined {
  const { rights, authorityDate } = record.request
  if (rights.some((right) => right !== 'DVI_ENQUIRY')) return undefined
  return factOf(record, authorityEnquiry)?.deadline ?? authorityDate
}

/**
 * The days of a fee that the person was told of in a letter and may still pay; the UK's month waits for it, the EU's
 * does not (law.md §3.2 (d), §3.6). Who narrows or declines waits for nothing.
 */
function feeDays(record: CaseRecord): { readonly feeAsked?: DateOnly; readonly feePaid?: DateOnly } {
  const feeAsked = record.letters.find(
    ({ letter, sent }) => letter.kind === 'fee-notice' && sent !== undefined,
  )?.sent?.on
  const answer = factOf(record, feeAnswer)
  if (answer?.answer === 'paid')
    return { ...(feeAsked === undefined ? {} : { feeAsked }), feePaid: answer.on }
  const isAwaited = answer === undefined || answer.answer === 'accepted'
  return feeAsked !== undefined && isAwaited ? { feeAsked } : {}
}

/** The rules that were in force when the request came: those that the case pinned, else the EU's of that day. */
export const caseRuleSet = ({ pinned, request }: CaseRecord): RuleSet =>
  (pinned === undefined ? undefined : ruleSetById(pinned.ruleSet)) ?? ruleSetFor('EU', request.received)

/** The holidays that count: the desk's own, unless the case is bound to another country's. */
export const caseCalendar = ({ pinned }: CaseRecord, calendar: Calendar): Calendar =>
  (pinned?.calendar === undefined ? undefined : calendarById(pinned.calendar)) ?? calendar
