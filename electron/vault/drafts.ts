import { err, ok } from '../../shared/lib/result'
import type { Result } from '../../shared/lib/result'
import type { ReadFailure, WriteFailure } from '../disk/disk-failure'
import { openBox, sealBox } from './crypto'
import { setAside } from './quarantine'
import type { Session } from './session'

/** An unsent letter's name: lower-case letters, digits and hyphens, at most 64. It stands in a file name. */
export const isDraftId = (id: string): boolean => /^[a-z0-9][a-z0-9-]{0,63}$/.test(id)

export type DraftFailure =
  | ReadFailure
  /** Set aside: it could not be opened with this vault's key. */
  | { readonly kind: 'damaged'; readonly file: string }

const folder = 'drafts'
const ending = '.sealed'
const longest = 32 * 1024 * 1024

// Draft ids are made by us; one that cannot be a name is a bug.
function fileOf(id: string): string {
  if (!isDraftId(id)) throw new Error('not a draft id')
  return `${folder}/${id}${ending}`
}

const about = (session: Session, id: string): string => `dsr-desk/draft/1/${session.vault}/${id}`

/** Keeps a draft, in place of its last version. */
export async function writeDraft(
  session: Session,
  id: string,
  bytes: Uint8Array,
): Promise<Result<undefined, WriteFailure>> {
  const file = fileOf(id)
  const made = await session.tree.makeDir(folder)
  if (!made.ok) return made
  const box = sealBox(session.draftKey, { bytes, about: about(session, id) }, session.random)
  return session.tree.replace(file, box)
}

export async function readDraft(session: Session, id: string): Promise<Result<Uint8Array, DraftFailure>> {
  const file = fileOf(id)
  const read = await session.tree.read(file, longest)
  if (!read.ok) return read
  const opened = openBox(session.draftKey, { bytes: read.value, about: about(session, id) })
  if (opened !== undefined) return ok(opened)
  if (session.canWrite) await setAside(session.tree, file, 'damaged')
  return err({ kind: 'damaged', file })
}

export const removeDraft = (session: Session, id: string): Promise<Result<undefined, WriteFailure>> =>
  session.tree.remove(fileOf(id))

/** The ids of all drafts. */
export async function listDrafts(session: Session): Promise<Result<readonly string[], ReadFailure>> {
  const listed = await session.tree.list(folder)
  if (!listed.ok) return listed.error.kind === 'absent' ? ok([]) : listed
  const ids = listed.value.files
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
  return ok(ids.filter(isDraftId).sort())
}
