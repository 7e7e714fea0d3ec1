import * as v from 'valibot'
import { caseRights } from '../law/right'
import { count, day, id, text, type Of } from '../lib/schema'
import { caseClock } from './case-clock'
import type { CaseRecord } from './case'
import type { CaseContext } from './context'
import { caseLimits } from './limits'
import { isUndelivered } from './sendings'
import { stepKinds, nextStep } from './steps'

/** What a list shows of a case: the content of one sealed row of the index. State against today is computed where it is shown. */
export const caseRowSchema = v.strictObject({
  id,
  stamp: text(64), // which files of the case and of the team the row was made from
  reference: text(40),
  name: text(300),
  rights: v.array(v.picklist(caseRights)),
  stage: v.picklist(['open', 'answered', 'closed']),
  received: day,
  due: v.optional(day), // absent while the clock is paused
  cautiousDue: day,
  noticeBy: v.optional(day), // the last day for an extension notice or a refusal
  extended: v.boolean(),
  pausedSince: v.optional(day),
  closedOn: v.optional(day),
  next: v.picklist(stepKinds),
  part: v.optional(text(80)), // which step of which kind, when the next one is a kind's own
  /** the earliest date that the law or the desk sets beside the clock, not yet met */
  limit: v.optional(v.strictObject({ id: text(80), day, isTarget: v.boolean() })),
  undelivered: v.optional(v.literal(true)), // a letter left, did not arrive and was not sent again
  email: v.optional(text(320)), // of the requester: to find earlier cases and replies
  thread: v.optional(text(300)), // message id of the request
  answeredSystems: count,
  allSystems: count,
})
export type CaseRow = Of<typeof caseRowSchema>

export function caseRow(
  record: CaseRecord,
  context: CaseContext & { readonly id: string; readonly stamp: string },
): CaseRow {
  const clock = caseClock(record, context.calendar)
  const { request } = record
  const next = nextStep(record, context)
  const limit = caseLimits(record, context).find(({ isDone }) => !isDone)
  return {
    id: context.id,
    stamp: context.stamp,
    reference: request.reference,
    name: request.requester.name,
    rights: request.rights,
    stage: record.stage,
    received: request.received,
    ...(clock.due === undefined ? {} : { due: clock.due }),
    cautiousDue: clock.cautiousDue,
    ...(clock.noticeAndRefusalBy === undefined ? {} : { noticeBy: clock.noticeAndRefusalBy }),
    extended: record.extension !== undefined,
    ...(clock.openPauseFrom === undefined ? {} : { pausedSince: clock.openPauseFrom }),
    ...(record.closedOn === undefined ? {} : { closedOn: record.closedOn }),
    next: next.kind,
    ...(next.kind === 'work' ? { part: next.id } : {}),
    ...(limit === undefined || record.stage === 'closed'
      ? {}
      : { limit: { id: limit.id, day: limit.day, isTarget: limit.isTarget } }),
    ...lostLetter(record),
    ...(request.requester.email === undefined ? {} : { email: request.requester.email }),
    ...(request.mail === undefined ? {} : { thread: request.mail.messageId.slice(0, 300) }),
    answeredSystems: context.systems.filter((system) => record.searches.has(system)).length,
    allSystems: context.systems.length,
  }
}

const lostLetter = ({ letters }: CaseRecord): { readonly undelivered?: true } =>
  letters.some(isUndelivered) ? { undelivered: true } : {}
