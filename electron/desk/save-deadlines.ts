import { caseCalendar, caseClock } from '../../shared/case/case-clock'
import type { CaseRecord } from '../../shared/case/case'
import { caseLimits } from '../../shared/case/limits'
import { deadlineCalendar, type DeadlineEvent } from '../../shared/clock/deadline-ics'
import type { ActRefusal, Handlers, Saved } from '../../shared/ipc/contract'
import { parseCaseId, type CaseId } from '../../shared/journal/ids'
import type { Language } from '../../shared/lib/language'
import { err, type Result } from '../../shared/lib/result'
import { contextOf, locked } from './act'
import { deadlineTexts } from './deadline-texts'
import type { Desk, OpenDesk } from './desk'

/** The dates of open cases as a calendar file. Whoever opens it sees references and rights, nobody's name. */
export const saveDeadlines =
  (desk: Desk): Handlers['saveDeadlines'] =>
  async ({ caseIds, language }): Promise<Result<Saved, ActRefusal>> => {
    const { open } = desk
    if (open === undefined) return err(locked)
    const events: DeadlineEvent[] = []
    for (const id of caseIds.map(parseCaseId).filter((one) => one !== undefined)) {
      const read = await open.shelf.read(id)
      if (!read.ok) return read
      const { told } = read.value
      if (told.stage === 'empty' || told.stage === 'closed') continue
      events.push(...datesOf(desk, open, { id, record: told, language }))
    }
    const file = deadlineCalendar(events, new Date(desk.now()).toISOString())
    return desk.dialogs.save(deadlineTexts[language].fileName, new TextEncoder().encode(file))
  }

type OneCase = { readonly id: CaseId; readonly record: CaseRecord; readonly language: Language }

/** The last day to answer, the last day for a notice, and what the kinds of the case set beside them. */
function datesOf(desk: Desk, open: OpenDesk, { id, record, language }: OneCase): readonly DeadlineEvent[] {
  const context = contextOf(desk, open)
  const calendar = caseCalendar(record, context.calendar)
  const { due, cautiousDue, noticeAndRefusalBy } = caseClock(record, context.calendar)
  const { reference } = record.request
  const texts = deadlineTexts[language]
  const event = (name: string, date: DeadlineEvent['date'], title: string): DeadlineEvent => ({
    uid: `${name}-${id}@dsr-desk`,
    date,
    title: `${reference}: ${title}`,
    description: texts.openCase(reference),
    calendar,
  })
  const answered = record.stage === 'answered'
  return [
    ...(answered ? [] : [event('answer', due ?? cautiousDue, texts.answerBy)]),
    ...(answered || noticeAndRefusalBy === undefined || noticeAndRefusalBy === due
      ? []
      : [event('notice', noticeAndRefusalBy, texts.noticeBy)]),
    ...caseLimits(record, context)
      .filter(({ isDone }) => !isDone)
      .map(({ id: limit, day, what }) => event(limit, day, what[language])),
  ]
}
