import { parseScopeId } from '../../shared/journal/ids'
import type { ScopeId } from '../../shared/journal/ids'
import { err, ok } from '../../shared/lib/result'
import type { Result } from '../../shared/lib/result'
import type { ReadFailure } from '../disk/disk-failure'
import type { Tree } from '../disk/tree'
import { openerOf } from './age-file'
import { readAndCheck } from './checked-file'
import { sha256Hex } from './crypto'
import { checkDocument, longestSealed } from './documents'
import { folderOfScope, parseFileName } from './file-names'
import type { FileName } from './file-names'
import { checkJournalFile, longestJournalFile } from './journal-file'
import type { HashedEvent } from './journal-file'
import { checkKeyFile, longestKeyFile } from './key-file'
import type { FileReason } from './quarantine'
import { chainProblems } from './scope-problems'
import type { ScopeProblem } from './scope-problems'
import type { Session } from './session'
import { readDevice, readOutline } from './vault-state'

/** What was found; `events` only when a key was there to count them. Nothing is moved or changed. */
export type VerifyReport = {
  readonly cases: number
  readonly keys: number
  readonly journals: number
  readonly documents: number
  readonly archives: number
  /** Files in the scopes' folders that are not the vault's. */
  readonly foreign: number
  readonly events?: number
  readonly bad: readonly BadFile[]
}
export type BadFile = Pick<ScopeProblem, 'reason'> & { readonly file: string }

type Inspected = { readonly bad: readonly BadFile[]; readonly events: number }
/** `isListed` is false when the disk would not say what is in the folder. */
type ScopeFiles = { readonly scope: ScopeId; readonly names: readonly string[]; readonly isListed: boolean }

/** Checks names against contents, without any key: a vault, a share or a backup. */
export async function verifyVault(tree: Tree): Promise<Result<VerifyReport, ReadFailure>> {
  const scopes = await scopesOf(tree)
  if (!scopes.ok) return scopes
  const bad: BadFile[] = [...(await foundationProblems(tree)), ...unlisted(scopes.value)]
  for (const { scope, names } of scopes.value) bad.push(...(await checkNames(tree, scope, names)))
  return ok({ ...countsOf(scopes.value), bad })
}

/** As `verifyVault`, and opens every file and checks every signature and chain. */
export async function verifyOpenVault(session: Session): Promise<Result<VerifyReport, ReadFailure>> {
  const scopes = await scopesOf(session.tree)
  if (!scopes.ok) return scopes
  const bad: BadFile[] = [
    ...(await foundationProblems(session.tree)),
    ...(await deviceProblems(session)),
    ...unlisted(scopes.value),
  ]
  let events = 0
  for (const files of scopes.value) {
    const inspected = await inspectScope(session, files)
    bad.push(...inspected.bad)
    events += inspected.events
  }
  return ok({ ...countsOf(scopes.value), events, bad })
}

async function scopesOf(tree: Tree): Promise<Result<readonly ScopeFiles[], ReadFailure>> {
  const team = await tree.list('team')
  if (!team.ok && team.error.kind !== 'absent') return team
  const cases = await tree.listEach('cases')
  if (!cases.ok && cases.error.kind !== 'absent') return cases
  const folders = cases.ok ? [...cases.value] : []
  const listed = folders.flatMap(([name, names]) => {
    const scope = name === 'team' ? undefined : parseScopeId(name)
    return scope === undefined ? [] : [{ scope, names: names ?? [], isListed: names !== undefined }]
  })
  return ok([{ scope: 'team' as const, names: team.ok ? team.value.files : [], isListed: true }, ...listed])
}

const unlisted = (scopes: readonly ScopeFiles[]): readonly BadFile[] =>
  scopes
    .filter(({ isListed }) => !isListed)
    .map(({ scope }) => ({ file: folderOfScope(scope), reason: 'unreadable' }))

function countsOf(scopes: readonly ScopeFiles[]) {
  const names = scopes.flatMap((scope) => scope.names).filter((name) => !name.endsWith('.tmp'))
  const kinds = names.map((name) => parseFileName(name)?.kind)
  const count = (kind: FileName['kind'] | undefined) => kinds.filter((one) => one === kind).length
  return {
    cases: scopes.filter(({ scope }) => scope !== 'team').length,
    keys: count('key'),
    journals: count('journal'),
    documents: count('document'),
    archives: count('archive'),
    foreign: count(undefined),
  }
}

/** Format and slots. A share has neither, and that is right. */
async function foundationProblems(tree: Tree): Promise<readonly BadFile[]> {
  const outline = await readOutline(tree)
  if (outline.ok) return outline.value.slots.stale.map(({ name }) => ({ file: name, reason: 'damaged' }))
  if (outline.error.kind !== 'damaged') return []
  const isShare = !(await isThere(tree, 'slots.a')) && !(await isThere(tree, 'slots.b'))
  const lostFormat = !(await isThere(tree, outline.error.file))
  return isShare && lostFormat ? [] : [{ file: outline.error.file, reason: 'damaged' }]
}

async function isThere(tree: Tree, path: string): Promise<boolean> {
  const there = await tree.exists(path)
  return !there.ok || there.value
}

async function deviceProblems(session: Session): Promise<readonly BadFile[]> {
  const device = await readDevice(session.tree, session)
  if (!device.ok) return [{ file: device.error.file, reason: 'damaged' }]
  return device.value.stale.map(({ name }) => ({ file: name, reason: 'damaged' }))
}

async function checkNames(tree: Tree, scope: ScopeId, names: readonly string[]): Promise<readonly BadFile[]> {
  const bad: BadFile[] = []
  for (const name of names) {
    const parsed = parseFileName(name)
    if (parsed === undefined) continue
    const path = `${folderOfScope(scope)}/${name}`
    const checked = await readAndCheck(
      { tree },
      { path, limit: limitOf(parsed), check: (bytes) => Promise.resolve(sameHash(parsed, bytes)) },
    )
    if (!checked.ok) bad.push({ file: path, reason: checked.error })
  }
  return bad
}

const sameHash = (name: FileName, bytes: Uint8Array): Result<undefined, FileReason> =>
  sha256Hex(bytes) === name.hash ? ok(undefined) : err('damaged')

function limitOf({ kind }: FileName): number | undefined {
  if (kind === 'key') return longestKeyFile
  if (kind === 'journal') return longestJournalFile
  return kind === 'document' ? longestSealed : undefined
}

async function inspectScope(session: Session, { scope, names }: ScopeFiles): Promise<Inspected> {
  const bad: BadFile[] = []
  const identities = new Set<string>()
  const events: HashedEvent[] = []
  const look = async <T>(name: string, check: (bytes: Uint8Array) => Promise<Result<T, FileReason>>) => {
    const parsed = parseFileName(name)
    const path = `${folderOfScope(scope)}/${name}`
    const checked = await readAndCheck(session, { path, limit: parsed && limitOf(parsed), check })
    if (!checked.ok) bad.push({ file: path, reason: checked.error })
    return checked.ok ? checked.value : undefined
  }
  const ofKind = (kind: FileName['kind']) => names.filter((name) => parseFileName(name)?.kind === kind)
  for (const name of ofKind('key')) {
    const key = await look(name, (bytes) => checkKeyFile(session, scope, { name, bytes }))
    if (key !== undefined) identities.add(key.identity)
  }
  const opener = openerOf([...identities])
  for (const name of ofKind('journal')) {
    const read = await look(name, (bytes) => checkJournalFile(session, { scope, opener }, { name, bytes }))
    events.push(...(read ?? []))
  }
  for (const name of ofKind('document')) await look(name, (bytes) => checkDocument(opener, name, bytes))
  bad.push(...(await checkNames(session.tree, scope, ofKind('archive'))))
  const chain = chainProblems(scope, events).map(({ file, reason }) => ({ file, reason }))
  return { bad: [...bad, ...chain], events: events.length }
}
