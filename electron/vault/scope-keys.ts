import type { ScopeId } from '../../shared/journal/ids'
import { err, ok } from '../../shared/lib/result'
import type { Result } from '../../shared/lib/result'
import type { WriteFailure } from '../disk/disk-failure'
import { newIdentity, openerOf, recipientOf } from './age-file'
import { folderOfScope, parseFileName } from './file-names'
import { checkKeyFile, longestKeyFile, sealKeyFile } from './key-file'
import { readChecked } from './checked-file'
import type { FileProblem } from './checked-file'
import type { CaseKey, ScopeMemory, Session } from './session'

/** A key file holds the only way into a case: it is sealed twice, to two files, against one bad sector. */
const copies = 2

const noMemory: ScopeMemory = { keys: new Map(), opener: openerOf([]), head: undefined }

/** What is remembered of a scope; nothing yet is an empty memory. */
export const memoryOf = (session: Session, scope: ScopeId): ScopeMemory =>
  session.scopes.get(scope) ?? noMemory

/** The key that new files are sealed to: the newest generation; two of one generation are told apart by name. */
export function writingKey({ keys }: ScopeMemory): CaseKey | undefined {
  const newest = Math.max(...[...keys.values()].map(({ generation }) => generation))
  const names = [...keys].filter(([, key]) => key.generation === newest).map(([name]) => name)
  return keys.get(names.sort()[0] ?? '')
}

/** Reads the key files among these names that are not in memory yet, and remembers the good ones. */
export async function loadKeys(
  session: Session,
  scope: ScopeId,
  names: readonly string[],
): Promise<readonly FileProblem[]> {
  const before = memoryOf(session, scope)
  const keys = new Map([...before.keys].filter(([name]) => names.includes(name)))
  const problems: FileProblem[] = []
  for (const name of names.filter((one) => parseFileName(one)?.kind === 'key' && !keys.has(one))) {
    const path = `${folderOfScope(scope)}/${name}`
    const check = (bytes: Uint8Array) => checkKeyFile(session, scope, { name, bytes })
    const key = await readChecked(session, { path, limit: longestKeyFile, check })
    if (key.ok) keys.set(name, key.value)
    else problems.push(key.error)
  }
  remember(session, scope, keys)
  return problems
}

function remember(session: Session, scope: ScopeId, keys: ReadonlyMap<string, CaseKey>): void {
  const before = memoryOf(session, scope)
  const same = before.keys.size === keys.size && [...keys.keys()].every((name) => before.keys.has(name))
  if (same && session.scopes.has(scope)) return
  const identities = new Set([...keys.values()].map(({ identity }) => identity))
  session.scopes.set(scope, { ...before, keys, opener: openerOf([...identities]) })
}

/** Makes the folder and the first key of a scope. */
export async function createScopeKey(
  session: Session,
  scope: ScopeId,
): Promise<Result<undefined, WriteFailure>> {
  const made = await session.tree.makeDir(folderOfScope(scope))
  return made.ok ? writeKeys(session, scope, await freshKey(1)) : made
}

/** Writes every key of a scope once more, for all who may read it now. */
export async function grantScopeKeys(
  session: Session,
  scope: ScopeId,
): Promise<Result<undefined, WriteFailure>> {
  const byIdentity = new Map([...memoryOf(session, scope).keys.values()].map((key) => [key.identity, key]))
  for (const key of byIdentity.values()) {
    const written = await writeKeys(session, scope, key)
    if (!written.ok) return written
  }
  return ok(undefined)
}

/** A new generation: what is written from now on, nobody reads who is not a recipient now. */
export async function renewScopeKey(
  session: Session,
  scope: ScopeId,
): Promise<Result<undefined, WriteFailure>> {
  const last = writingKey(memoryOf(session, scope))
  return writeKeys(session, scope, await freshKey((last?.generation ?? 0) + 1))
}

async function freshKey(generation: number): Promise<CaseKey> {
  const identity = await newIdentity()
  return { generation, identity, recipient: await recipientOf(identity) }
}

async function writeKeys(
  session: Session,
  scope: ScopeId,
  key: CaseKey,
): Promise<Result<undefined, WriteFailure>> {
  const keys = new Map(memoryOf(session, scope).keys)
  for (let copy = 0; copy < copies; copy += 1) {
    const { name, bytes } = await sealKeyFile(session, scope, key)
    const written = await session.tree.writeNew(`${folderOfScope(scope)}/${name}`, bytes)
    if (!written.ok) return err(asFailure(written.error))
    keys.set(name, key)
  }
  remember(session, scope, keys)
  return ok(undefined)
}

// A name made of the content's hash that is taken would be a broken random source; it is reported, not hidden.
const asFailure = (error: WriteFailure | { readonly kind: 'exists'; readonly file: string }): WriteFailure =>
  error.kind === 'exists' ? { kind: 'io', file: error.file, code: 'EEXIST' } : error
