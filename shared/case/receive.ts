import { calendarById } from '../clock/calendars'
import { ruleSetById, ruleSetFor } from '../clock/regimes/rule-set'
import { err, type Result } from '../lib/result'
import type { DateOnly } from '../lib/date-only'
import type { Case } from './case'
import type { BodyOf, CaseEvent } from './events'
import { doneDay, firstOf, missing, unless, workable } from './gates'
import type { Refusal } from './refusal'

/** Registers a request: any form, any official channel, no motive needed (EDPB 01/2022 paras 52–56, 167). */
export function receiveRequest(
  request: BodyOf<'request-received'>,
  today: DateOnly,
): Result<CaseEvent, Refusal> {
  const refusal = firstOf(
    request.received > today ? { kind: 'date-in-future', date: request.received } : undefined,
    request.rights.length === 0 ? { kind: 'no-rights' } : undefined,
    missing('requester', request.requester.name + (request.requester.email ?? ''), 'Art. 12(2)'),
    missing('text', request.text, 'Art. 5(2)'),
  )
  return unless(refusal, { type: 'request-received', ...request })
}

/** Corrects what was registered; the earlier value and the reason stay in the journal. */
export function correctRequest(
  current: Case,
  correction: BodyOf<'request-corrected'>,
  today: DateOnly,
): Result<CaseEvent, Refusal> {
  const record = workable(current)
  if (!record.ok) return record
  const { received, rights, reason } = correction
  const refusal = firstOf(
    missing('reason', reason, 'Art. 5(2)'),
    received !== undefined && received > today ? { kind: 'date-in-future', date: received } : undefined,
    rights?.length === 0 ? { kind: 'no-rights' } : undefined,
  )
  return unless(refusal, { type: 'request-corrected', ...correction })
}

/** Controller, processor or both: the first question of a platform that carries its customers' messages (Art. 4(7)–(8), 28). */
export function decideRole(current: Case, decision: BodyOf<'role-decided'>): Result<CaseEvent, Refusal> {
  const record = workable(current)
  if (!record.ok) return record
  const needsReason = decision.role !== 'controller'
  return unless(needsReason ? missing('reason', decision.reason, 'Art. 28(3)(e)') : undefined, {
    type: 'role-decided',
    ...decision,
  })
}

/** Binds a case to a set of rules of the clock, and to the holidays of their country. */
export function pinClock(current: Case, pinned: BodyOf<'clock-pinned'>): Result<CaseEvent, Refusal> {
  const record = workable(current)
  if (!record.ok) return record
  return unless(pinnedRefusal(pinned), { type: 'clock-pinned', ...pinned })
}

/** What a new case is bound to: the rules chosen for it, else the EU's that are in force on the day of receipt. */
export const firstPin = (
  received: DateOnly,
  chosen: Partial<BodyOf<'clock-pinned'>>,
): Result<CaseEvent, Refusal> => {
  const pinned = { ...chosen, ruleSet: chosen.ruleSet ?? ruleSetFor('EU', received).id }
  return unless(pinnedRefusal(pinned), { type: 'clock-pinned', ...pinned })
}

function pinnedRefusal({ ruleSet, calendar }: BodyOf<'clock-pinned'>): Refusal | undefined {
  if (ruleSetById(ruleSet) === undefined) return { kind: 'no-such-rule-set', ruleSet }
  return calendar === undefined || calendarById(calendar) !== undefined
    ? undefined
    : { kind: 'no-such-calendar', calendar }
}

/** Opens a closed case again, for example when the person answers after a closing letter. */
export function reopenCase(
  current: Case,
  reopening: BodyOf<'case-reopened'>,
  today: DateOnly,
): Result<CaseEvent, Refusal> {
  if (current.stage !== 'closed')
    return err({ kind: 'not-open', stage: current.stage === 'empty' ? 'empty' : 'answered' })
  const refusal = firstOf(
    doneDay(reopening.on, current, today),
    missing('reason', reopening.reason, 'Art. 5(2)'),
  )
  return unless(refusal, { type: 'case-reopened', ...reopening })
}
