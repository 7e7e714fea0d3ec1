import type { ScopeId } from '../../shared/journal/ids'
import { err, ok } from '../../shared/lib/result'
import type { Result } from '../../shared/lib/result'
import type { WriteFailure } from '../disk/disk-failure'
import { checkDocument } from './documents'
import { folderOfScope, parseFileName } from './file-names'
import { sha256Hex } from './crypto'
import { checkKeyFile } from './key-file'
import { checkJournalFile } from './journal-file'
import type { FileReason } from './quarantine'
import { loadKeys, memoryOf } from './scope-keys'
import type { Session } from './session'

/** A file from elsewhere: the share, a backup. */
export type Arrival = { readonly scope: ScopeId; readonly name: string; readonly bytes: Uint8Array }

export type AdmitFailure =
  | WriteFailure
  | { readonly kind: 'too-new' }
  /** Not taken; `no-key` and `unknown-device` may pass another time. */
  | { readonly kind: 'refused'; readonly reason: FileReason }

/** Takes a file into the vault once it has passed every check that the vault's own files must pass. */
export async function admit(
  session: Session,
  arrival: Arrival,
): Promise<Result<'added' | 'already', AdmitFailure>> {
  if (!session.canWrite) return err({ kind: 'too-new' })
  const folder = folderOfScope(arrival.scope)
  const listed = await session.tree.list(folder)
  if (listed.ok) await loadKeys(session, arrival.scope, listed.value.files)
  const checked = await checkArrival(session, arrival)
  if (!checked.ok) return err({ kind: 'refused', reason: checked.error })
  const made = await session.tree.makeDir(folder)
  if (!made.ok) return made
  const written = await session.tree.writeNew(`${folder}/${arrival.name}`, arrival.bytes)
  if (written.ok) return ok('added')
  // The name is the hash of the content, and the content has just been checked against it.
  return written.error.kind === 'exists' ? ok('already') : err(written.error)
}

async function checkArrival(session: Session, arrival: Arrival): Promise<Result<unknown, FileReason>> {
  const { scope, name, bytes } = arrival
  const parsed = parseFileName(name)
  const { opener } = memoryOf(session, scope)
  switch (parsed?.kind) {
    case 'key':
      return checkKeyFile(session, scope, { name, bytes })
    case 'journal':
      return checkJournalFile(session, { scope, opener }, { name, bytes })
    case 'document':
      return checkDocument(opener, name, bytes)
    case 'archive':
      return sha256Hex(bytes) === parsed.hash ? ok(undefined) : err('damaged')
    case undefined:
      return err('malformed')
  }
}
