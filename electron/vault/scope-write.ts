import type { EventDraft, JournalEvent } from '../../shared/journal/event'
import { greatestN } from '../../shared/journal/event'
import { nextHlc } from '../../shared/journal/hlc'
import type { ScopeId } from '../../shared/journal/ids'
import { err, ok } from '../../shared/lib/result'
import type { Result } from '../../shared/lib/result'
import type { ReadFailure, WriteFailure } from '../disk/disk-failure'
import { sealAge } from './age-file'
import { folderOfScope, journalFileName } from './file-names'
import { journalBytes, signEvent } from './journal-file'
import { randomText } from './random'
import { memoryOf, writingKey } from './scope-keys'
import { readScope } from './scope-read'
import { stampOf } from './stamp'
import type { Head, Session } from './session'

/** One save. `by` is the acting member's id, `now` the wall clock in milliseconds since 1970. */
export type Save = {
  readonly scope: ScopeId
  readonly drafts: readonly EventDraft[]
  readonly by: string
  readonly now: number
}

/** Why a save did not happen: nothing of it counts, what was there before is untouched. */
export type SaveFailure =
  | WriteFailure
  | { readonly kind: 'absent'; readonly file: string }
  /** No case key could be read: sealing to nobody is no saving. */
  | { readonly kind: 'no-key' }
  | { readonly kind: 'too-large' }
  /** A draft that JSON cannot carry. */
  | { readonly kind: 'malformed' }
  /** A newer app has written this vault: reading only. */
  | { readonly kind: 'too-new' }

/** Writes the events of one save as one file. Success means that they are on the disk. */
export async function append(
  session: Session,
  save: Save,
): Promise<Result<readonly JournalEvent[], SaveFailure>> {
  if (!session.canWrite) return err({ kind: 'too-new' })
  if (save.drafts.length === 0) return ok([])
  const current = await currentHead(session, save.scope)
  if (!current.ok) return current
  const key = writingKey(memoryOf(session, save.scope))
  if (key === undefined) return err({ kind: 'no-key' })
  const signed = signAll(session, save, current.value.head)
  if (signed === undefined) return err({ kind: 'malformed' })
  const content = journalBytes(signed.lines)
  if (content === undefined) return err({ kind: 'too-large' })
  const sealed = await sealAge(content, [key.recipient])
  const name = journalFileName(session.device.public.id, signed.head.n, sealed)
  const written = await session.tree.writeNew(`${folderOfScope(save.scope)}/${name}`, sealed)
  // After a failure the names tell, at the next save, whether the file is there after all.
  if (!written.ok) return err(asSaveFailure(written.error))
  setHead(session, save.scope, { ...signed.head, stamp: stampOf([...current.value.names, name]) })
  return ok(signed.events)
}

/** Where the chain stands now. Read again when a file came or went. */
async function currentHead(
  session: Session,
  scope: ScopeId,
): Promise<Result<{ readonly head: Head; readonly names: readonly string[] }, SaveFailure>> {
  const listed = await session.tree.list(folderOfScope(scope))
  if (!listed.ok) return err(asSaveFailure(listed.error))
  const names = listed.value.files
  const { head } = memoryOf(session, scope)
  if (head?.stamp === stampOf(names)) return ok({ head, names })
  const read = await readScope(session, scope)
  if (!read.ok) return err(asSaveFailure(read.error))
  const fresh = memoryOf(session, scope).head
  return fresh === undefined ? err({ kind: 'no-key' }) : ok({ head: fresh, names })
}

function setHead(session: Session, scope: ScopeId, head: Head): void {
  session.scopes.set(scope, { ...memoryOf(session, scope), head })
}

type Signed = {
  readonly events: readonly JournalEvent[]
  readonly lines: readonly string[]
  readonly head: Head
}

function signAll(session: Session, save: Save, start: Head): Signed | undefined {
  const events: JournalEvent[] = []
  const lines: string[] = []
  let head = start
  for (const { type, v, body } of save.drafts) {
    const place = { case: save.scope, device: session.device.public.id, n: head.n + 1, prev: head.prev }
    if (place.n > greatestN) return undefined
    const hlc = nextHlc(head.own, head.foreign, save.now)
    const id = randomText(session.random, 26)
    const signed = signEvent(session, { id, ...place, hlc, seen: head.seen, by: save.by, type, v, body })
    if (signed === undefined) return undefined
    events.push(signed.event)
    lines.push(signed.line)
    head = { ...head, n: place.n, prev: signed.hash, own: hlc }
  }
  return { events, lines, head }
}

function asSaveFailure(error: ReadFailure | WriteFailure | { kind: 'exists'; file: string }): SaveFailure {
  if (error.kind === 'exists') return { kind: 'io', file: error.file, code: 'EEXIST' }
  return error.kind === 'too-large' ? { kind: 'io', file: error.file, code: 'EFBIG' } : error
}
