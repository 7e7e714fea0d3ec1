import type { Case, CaseRecord } from '../../shared/case/case'
import { caseRow } from '../../shared/case/case-row'
import type { CaseEvent } from '../../shared/case/events'
import type { Refusal } from '../../shared/case/refusal'
import type { Calendar } from '../../shared/clock/calendar'
import type { SaveFailure } from '../../shared/ipc/answers'
import type { ActRefusal, SealedRow } from '../../shared/ipc/contract'
import { parseCaseId } from '../../shared/journal/ids'
import type { DateOnly } from '../../shared/lib/date-only'
import { err, ok, type Result } from '../../shared/lib/result'
import { teamCalendar, type Team } from '../../shared/team/team'
import type { OpenCase } from './case-shelf'
import type { Desk, OpenDesk } from './desk'
import { dayInRiga } from './now'

/** What a decision may know beside the case: today in Riga, the calendar, the systems of the register. */
export type ActContext = {
  readonly today: DateOnly
  readonly calendar: Calendar
  readonly systems: readonly string[]
  readonly team: Team
}

export const locked = { kind: 'locked' } as const

export function contextOf(desk: Desk, { team }: OpenDesk): ActContext {
  return { today: dayInRiga(desk.now()), calendar: teamCalendar(team), systems: systemsOf(team), team }
}

const systemsOf = (team: Team): readonly string[] => team.registers.systems.map(({ code }) => code)

/** An act on a case: replay → decide → append → notice. Nothing is told before it is on the disk. */
export async function act(
  desk: Desk,
  caseId: string,
  decide: (current: Case, context: ActContext) => Result<CaseEvent, Refusal>,
): Promise<Result<undefined, ActRefusal>> {
  return onCase(desk, caseId, async (open, current): Promise<Result<undefined, ActRefusal>> => {
    const decided = decide(current.told, contextOf(desk, open))
    return decided.ok ? save(desk, open, { current, events: [decided.value] }) : decided
  })
}

/** An open case that has a request in it. */
export type ToldCase = OpenCase & { readonly told: CaseRecord }

/** Work on one case, in its turn, with the case read. */
export async function onCase<T, E>(
  desk: Desk,
  caseId: string,
  work: (open: OpenDesk, current: ToldCase) => Promise<Result<T, E>>,
): Promise<Result<T, E | SaveFailure | { readonly kind: 'no-such-case' }>> {
  const { open } = desk
  if (open === undefined) return err(locked)
  const id = parseCaseId(caseId)
  if (id === undefined) return err({ kind: 'no-such-case' })
  return open.shelf.inTurn(id, async () => {
    const current = await open.shelf.read(id)
    if (!current.ok) return current
    const { told } = current.value
    return told.stage === 'empty' ? err({ kind: 'no-such-case' }) : work(open, { ...current.value, told })
  })
}

/** Writes the events and tells the window the new row. */
export async function save(
  desk: Desk,
  open: OpenDesk,
  { current, events }: { readonly current: OpenCase; readonly events: readonly CaseEvent[] },
): Promise<Result<undefined, SaveFailure>> {
  const saved = await open.shelf.append(current, events, desk.now())
  if (!saved.ok) return saved
  const row = sealedRow(open, saved.value)
  if (row !== undefined) desk.tell('caseChanged', row)
  return ok(undefined)
}

/** The case's row with its box for the window's index; undefined when the vault is locked or the case tells nothing. */
export function sealedRow(open: OpenDesk, { id, stamp, told }: OpenCase): SealedRow | undefined {
  if (told.stage === 'empty') return undefined
  const row = caseRow(told, {
    id,
    stamp: rowStamp(open, stamp),
    calendar: teamCalendar(open.team),
    systems: systemsOf(open.team),
  })
  const box = open.vault.sealRow(id, new TextEncoder().encode(JSON.stringify(row)))
  return box.ok ? { row, box: box.value } : undefined
}

/** The shape of a row; a change of caseRowSchema raises it, and every older row is made anew. */
const rowShape = '1'

/** A row is current while its shape, the case's files and what the desk counts with are the same. */
export const rowStamp = (open: OpenDesk, caseStamp: string): string =>
  `${rowShape}.${caseStamp}${teamMark(open.team)}`

/** A short mark of what a row is computed with beside its case: calendar and systems. FNV-1a, for change only, not for secrecy. */
function teamMark(team: Team): string {
  const { version } = teamCalendar(team)
  const { calendar, added, removed } = team.calendarChoice
  const text = JSON.stringify([version, calendar, added.map(({ date }) => date), removed, systemsOf(team)])
  let hash = 0x811c9dc5
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash.toString(16).padStart(8, '0')
}
