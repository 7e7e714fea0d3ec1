import { contextOn, type CaseContext } from '../../shared/case/context'
import { replay } from '../../shared/case/evolve'
import type { Case, CaseRecord } from '../../shared/case/case'
import type { BodyOf, CaseEvent, JournalEntry } from '../../shared/case/events'
import { calendarById } from '../../shared/clock/calendars'
import type { Calendar } from '../../shared/clock/calendar'
import { dateOnly } from '../../shared/lib/date-only'
import type { Letter } from '../../shared/letters/letter'
import { newTeam } from '../../shared/team/team'

/** Cases for tests, told as the events that lead to them. */
export const day = dateOnly

export function latvianCalendar(): Calendar {
  const calendar = calendarById('LV')
  if (calendar === undefined) throw new Error('the Latvian calendar is shipped')
  return calendar
}

export const request: BodyOf<'request-received'> = {
  reference: '2026-AB-0012',
  received: day('2026-01-31'),
  receivedFrom: { where: 'hop', line: 'mx.sendberry.example, 2026-01-30T22:30:00Z' },
  channel: 'email',
  rights: ['ACCESS'],
  language: 'lv',
  requester: { name: 'Inese Kalniņa', email: 'inese.kalnina@example.lv' },
  subject: 'Pieprasījums par piekļuvi personas datiem',
  text: 'Lūdzu izsniegt manu personas datu kopiju.',
}

export const received = (change: Partial<BodyOf<'request-received'>> = {}): CaseEvent => ({
  type: 'request-received',
  ...request,
  ...change,
})

export const entriesOf = (events: readonly CaseEvent[]): readonly JournalEntry[] =>
  events.map((event, index) => ({
    id: `event${index}`,
    device: 'device1',
    n: index + 1,
    by: 'Anna Liepa',
    at: '2026-02-01T08:00:00Z',
    event,
  }))

export const caseOf = (...events: readonly CaseEvent[]): Case => replay(entriesOf(events))

export function recordOf(...events: readonly CaseEvent[]): CaseRecord {
  const told = caseOf(...events)
  if (told.stage === 'empty') throw new Error('the events tell no case')
  return told
}

/** The desk that a case is worked at; `systems` stand for those of its register. */
export const contextFor = (
  today: string,
  change: Partial<CaseContext> & { readonly dpoEmail?: string } = {},
): CaseContext => {
  const { dpoEmail = 'dpo@example.lv', ...rest } = change
  const team = { ...newTeam, organisation: { ...newTeam.organisation, dpoName: 'Anna Liepa', dpoEmail } }
  return { ...contextOn(team, day(today)), ...rest }
}

export const found = (system: string): CaseEvent => ({
  type: 'system-searched',
  system,
  outcome: 'found',
  on: day('2026-02-03'),
  by: 'Anna Liepa',
  note: '',
})

export const granted: CaseEvent = {
  type: 'right-decided',
  right: 'ACCESS',
  outcome: 'fulfilled',
  on: day('2026-02-10'),
  decidedBy: 'Jānis Ozols, valdes loceklis',
  advice: '',
}

export const letter = (change: Partial<Letter> = {}): Letter => ({
  id: 'letter1',
  kind: 'access-response',
  language: 'lv',
  date: day('2026-02-10'),
  to: { name: 'Inese Kalniņa', email: 'inese.kalnina@example.lv' },
  subject: 'Atbilde uz piekļuves pieprasījumu (2026-AB-0012)',
  covers: ['ACCESS'],
  blocks: [],
  attachments: [],
  ...change,
})

export const drafted = (change: Partial<Letter> = {}): CaseEvent => ({
  type: 'letter-drafted',
  letter: letter(change),
  files: [],
})

export const sent = (id = 'letter1', on = '2026-02-11'): CaseEvent => ({
  type: 'letter-sent',
  letter: id,
  kind: 'access-response',
  on: day(on),
  how: 'recorded',
})
