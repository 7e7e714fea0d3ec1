import * as v from 'valibot'
import type { Calendar } from '../clock/calendar'
import { caseRights } from '../law/right'
import { count, day, id, text, type Of } from '../lib/schema'
import { caseClock } from './case-clock'
import type { CaseRecord } from './case'
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
  answeredSystems: count,
  allSystems: count,
})
export type CaseRow = Of<typeof caseRowSchema>

export function caseRow(
  record: CaseRecord,
  context: {
    readonly id: string
    readonly stamp: string
    readonly calendar: Calendar
    readonly systems: readonly string[]
  },
): CaseRow {
  const clock = caseClock(record, context.calendar)
  const { request } = record
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
    next: nextStep(record, context.systems).kind,
    answeredSystems: context.systems.filter((system) => record.searches.has(system)).length,
    allSystems: context.systems.length,
  }
}
