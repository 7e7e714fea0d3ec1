import type { Case, CaseRecord } from '../../shared/case/case'
import { caseRow } from '../../shared/case/case-row'
import { contextOn, type CaseContext } from '../../shared/case/context'
import type { CaseEvent } from '../../shared/case/events'
import type { Refusal } from '../../shared/case/refusal'
import type { SaveFailure } from '../../shared/ipc/answers'
import type { ActRefusal, SealedRow } from '../../shared/ipc/contract'
import { parseCaseId } from '../../shared/journal/ids'
import { err, ok, type Result } from '../../shared/lib/result'
import { teamCalendar, type Team } from '../../shared/team/team'
import type { OpenCase } from './case-shelf'
import type { Desk, OpenDesk } from './desk'
import { dayInRiga } from './now'

export const locked = { kind: 'locked' } as const

export function contextOf(desk: Desk, { team }: OpenDesk): CaseContext {
  return contextOn(team, dayInRiga(desk.now()))
}

/** An act on a case: replay → decide → append → notice. Nothing is told before it is on the disk. */
export async function act(
  desk: Desk,
  caseId: string,
  decide: (current: Case, context: CaseContext) => Result<CaseEvent | readonly CaseEvent[], Refusal>,
): Promise<Result<undefined, ActRefusal>> {
  return onCase(desk, caseId, async (open, current): Promise<Result<undefined, ActRefusal>> => {
    const decided = decide(current.told, contextOf(desk, open))
    return decided.ok ? save(desk, open, { current, events: [decided.value].flat() }) : decided
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
  // nothing in a row depends on today: what it means on a day is computed where it is shown
  const context = contextOn(open.team, told.request.received)
  const row = caseRow(told, { ...context, id, stamp: rowStamp(open, stamp) })
  const box = open.vault.sealRow(id, new TextEncoder().encode(JSON.stringify(row)))
  return box.ok ? { row, box: box.value } : undefined
}

/** The shape of a row; a change of caseRowSchema raises it, and every older row is made anew. */
const rowShape = '3'

/** A row is current while its shape, the case's files and what the desk counts with are the same. */
export const rowStamp = (open: OpenDesk, caseStamp: string): string =>
  `${rowShape}.${caseStamp}${teamMark(open.team)}`

/**
 * A short mark of what a row is computed with beside its case: calendar, systems, and the rows of the registers that a
 * kind of case asks about. FNV-1a, for change only, not for secrecy.
 */
function teamMark(team: Team): string {
  const known = marks.get(team)
  if (known !== undefined) return known
  const { version } = teamCalendar(team)
  const { calendar, added, removed } = team.calendarChoice
  const { systems, categories, recipients, purposes } = team.registers
  const codes = [systems, categories, recipients, purposes].map((rows) =>
    rows.map(({ code, status }) => `${code}:${status}`),
  )
  const text = JSON.stringify([version, calendar, added.map(({ date }) => date), removed, codes])
  let hash = 0x811c9dc5
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0
  const mark = hash.toString(16).padStart(8, '0')
  marks.set(team, mark)
  return mark
}

const marks = new WeakMap<Team, string>()
