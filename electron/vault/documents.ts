import type { ScopeId } from '../../shared/journal/ids'
import { err, ok } from '../../shared/lib/result'
import type { Result } from '../../shared/lib/result'
import { sealAge } from './age-file'
import type { Opener } from './age-file'
import { readChecked } from './checked-file'
import { sha256Hex } from './crypto'
import { documentFileName, folderOfScope, parseFileName } from './file-names'
import { isPadded, pad } from './padding'
import type { FileReason } from './quarantine'
import { loadKeys, memoryOf, writingKey } from './scope-keys'
import type { SaveFailure } from './scope-write'
import type { Session } from './session'

/** What an event must record to find a document again and to know that it is whole. `size` in bytes. */
export type DocumentRef = { readonly name: string; readonly sha256: string; readonly size: number }

export type DocumentFailure =
  | { readonly kind: 'absent'; readonly file: string }
  /** Set aside when `setAside`; `reason` as for every file. */
  | {
      readonly kind: 'damaged'
      readonly file: string
      readonly reason: FileReason
      readonly setAside: boolean
    }

/** The largest document, in bytes: the size of a mail with attachments that no server carries. */
export const longestDocument = 256 * 1024 * 1024
/** The same sealed: with padding, header and tags. */
export const longestSealed = longestDocument + 1024 * 1024

/** Seals a document, padded with zeros, and writes it. Success means that it is on the disk. */
export async function addDocument(
  session: Session,
  scope: ScopeId,
  bytes: Uint8Array,
): Promise<Result<DocumentRef, SaveFailure>> {
  if (!session.canWrite) return err({ kind: 'too-new' })
  if (bytes.length > longestDocument) return err({ kind: 'too-large' })
  const loaded = await freshKeys(session, scope)
  if (!loaded.ok) return loaded
  const key = writingKey(memoryOf(session, scope))
  if (key === undefined) return err({ kind: 'no-key' })
  const sealed = await sealAge(pad(bytes, 0), [key.recipient])
  const name = documentFileName(sealed)
  const file = `${folderOfScope(scope)}/${name}`
  const written = await session.tree.writeNew(file, sealed)
  if (written.ok) return ok({ name, sha256: sha256Hex(bytes), size: bytes.length })
  const { error } = written
  return err(error.kind === 'exists' ? { kind: 'io', file, code: 'EEXIST' } : error)
}

/** The document an event refers to, exactly as it was added. */
export async function readDocument(
  session: Session,
  scope: ScopeId,
  ref: DocumentRef,
): Promise<Result<Uint8Array, DocumentFailure>> {
  const file = `${folderOfScope(scope)}/${ref.name}`
  if (parseFileName(ref.name)?.kind !== 'document') return err({ kind: 'absent', file })
  const loaded = await freshKeys(session, scope)
  const there = loaded.ok ? await session.tree.exists(file) : ok(false)
  if (there.ok && !there.value) return err({ kind: 'absent', file })
  const { opener } = memoryOf(session, scope)
  const check = (bytes: Uint8Array) => checkDocument(opener, ref.name, bytes)
  const read = await readChecked(session, { path: file, limit: longestSealed, check })
  if (!read.ok) return err({ kind: 'damaged', ...read.error })
  const content = contentOf(read.value, ref)
  // The file is whole: it is the reference that is wrong, so the file stays where it is.
  return content === undefined
    ? err({ kind: 'damaged', file, reason: 'wrong-place', setAside: false })
    : ok(content)
}

async function freshKeys(session: Session, scope: ScopeId): Promise<Result<undefined, SaveFailure>> {
  const listed = await session.tree.list(folderOfScope(scope))
  if (!listed.ok) {
    const { error } = listed
    return err(error.kind === 'too-large' ? { kind: 'io', file: error.file, code: 'EFBIG' } : error)
  }
  await loadKeys(session, scope, listed.value.files)
  return ok(undefined)
}

/** Opens a sealed document; what comes out is still padded. */
export async function checkDocument(
  opener: Opener,
  fileName: string,
  bytes: Uint8Array,
): Promise<Result<Uint8Array, FileReason>> {
  const name = parseFileName(fileName)
  if (name?.kind !== 'document' || sha256Hex(bytes) !== name.hash) return err('damaged')
  const opened = await opener.open(bytes)
  if (!opened.ok) return err(opened.error.kind)
  return isPadded(opened.value) ? ok(opened.value) : err('malformed')
}

function contentOf(padded: Uint8Array, { size, sha256 }: DocumentRef): Uint8Array | undefined {
  const content = padded.slice(0, size)
  const filledWithZeros = padded.subarray(size).every((byte) => byte === 0)
  return filledWithZeros && sha256Hex(content) === sha256 ? content : undefined
}
