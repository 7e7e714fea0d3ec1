import { compareEvents, mergeEvents } from '../../shared/journal/merge'
import type { JournalEvent } from '../../shared/journal/event'
import type { Hlc } from '../../shared/journal/hlc'
import type { DeviceId, ScopeId } from '../../shared/journal/ids'
import { seenBy } from '../../shared/journal/seen'
import { err, ok } from '../../shared/lib/result'
import type { Result } from '../../shared/lib/result'
import type { ReadFailure } from '../disk/disk-failure'
import { readChecked } from './checked-file'
import type { FileProblem } from './checked-file'
import { folderOfScope, parseFileName } from './file-names'
import { checkJournalFile, longestJournalFile } from './journal-file'
import type { HashedEvent } from './journal-file'
import { listSetAside } from './quarantine'
import { grantScopeKeys, loadKeys, memoryOf } from './scope-keys'
import { chainProblems } from './scope-problems'
import type { ScopeProblem } from './scope-problems'
import { stampOf } from './stamp'
import type { Head, Session } from './session'

/** Every event that could be verified, merged, in the order of the fold. */
export type ScopeContent = {
  readonly events: readonly JournalEvent[]
  readonly problems: readonly ScopeProblem[]
}

const atOnce = 8

/** Reads a scope whole. What cannot be used is left out, named and, when it is final, set aside; the rest loads. */
export async function readScope(
  session: Session,
  scope: ScopeId,
): Promise<Result<ScopeContent, ReadFailure>> {
  const folder = folderOfScope(scope)
  const listed = await session.tree.list(folder)
  if (!listed.ok) return listed
  const aside = await listSetAside(session.tree, folder)
  if (aside === undefined) return err({ kind: 'io', file: `quarantine/${folder}`, code: 'EIO' })
  const names = listed.value.files
  const keyProblems = await loadKeys(session, scope, names)
  const { events, problems } = await readJournals(session, scope, names)
  const earlier = aside
    .filter(({ name }) => !names.includes(name))
    .map(({ file, reason }) => ({ file, reason, setAside: true }))
  const ownAside = aside.map(({ name }) => name)
  rememberHead(session, scope, { names, ownAside, events })
  if (keyProblems.some(({ setAside }) => setAside)) await grantScopeKeys(session, scope)
  const chain = chainProblems(scope, events)
  return ok({
    events: mergeEvents(
      events.map(({ event }) => event),
      [],
    ),
    problems: [...earlier, ...keyProblems, ...problems, ...chain],
  })
}

async function readJournals(
  session: Session,
  scope: ScopeId,
  names: readonly string[],
): Promise<{ readonly events: readonly HashedEvent[]; readonly problems: readonly FileProblem[] }> {
  const { opener } = memoryOf(session, scope)
  const files = names.filter((name) => parseFileName(name)?.kind === 'journal').sort()
  const events: HashedEvent[] = []
  const problems: FileProblem[] = []
  const read = (name: string) =>
    readChecked(session, {
      path: `${folderOfScope(scope)}/${name}`,
      limit: longestJournalFile,
      check: (bytes) => checkJournalFile(session, { scope, opener }, { name, bytes }),
    })
  for (let start = 0; start < files.length; start += atOnce) {
    for (const file of await Promise.all(files.slice(start, start + atOnce).map(read))) {
      if (file.ok) events.push(...file.value)
      else problems.push(file.error)
    }
  }
  return { events, problems }
}

type ReadNames = {
  readonly names: readonly string[]
  readonly ownAside: readonly string[]
  readonly events: readonly HashedEvent[]
}

function rememberHead(session: Session, scope: ScopeId, read: ReadNames): void {
  const memory = memoryOf(session, scope)
  const head = headOf(session.device.public.id, read)
  // What this session wrote itself it knows, even when the disk has lost it meanwhile.
  const known = memory.head
  const prev = head.prev === '' && known?.n === head.n ? known.prev : head.prev
  session.scopes.set(scope, { ...memory, head: { ...head, prev } })
}

/**
 * The next number follows the greatest one ever given out here: in events, in file names (also of files that cannot
 * be read and lie in quarantine), and in what other devices say they have seen. So a lost file never makes a fork.
 */
function headOf(me: DeviceId, { names, ownAside, events }: ReadNames): Head {
  const all = events.map(({ event }) => event)
  const named = [...names, ...ownAside].flatMap((name) => {
    const parsed = parseFileName(name)
    return parsed?.kind === 'journal' && parsed.device === me ? [parsed.n] : []
  })
  const mine = events.filter(({ event }) => event.device === me)
  const n = [...named, ...mine.map(({ event }) => event.n), ...all.map(({ seen }) => seen[me] ?? 0)].reduce(
    (most, one) => Math.max(most, one),
    0,
  )
  const last = mine.filter(({ event }) => event.n === n).sort((a, b) => compareEvents(b.event, a.event))[0]
  return {
    stamp: stampOf(names),
    n,
    prev: last?.hash ?? '',
    own: latest(mine.map(({ event }) => event.hlc)),
    foreign: latest(all.filter(({ device }) => device !== me).map(({ hlc }) => hlc)),
    seen: seenBy(me, all),
  }
}

const latest = (clocks: readonly Hlc[]): Hlc | undefined =>
  clocks.reduce<Hlc | undefined>((most, one) => (most === undefined || one > most ? one : most), undefined)
