import { err, ok } from '../../shared/lib/result'
import type { Result } from '../../shared/lib/result'
import { codeOf, readFailure, writeFailure } from './disk-failure'
import type { Exists, ReadFailure, WriteFailure } from './disk-failure'
import type { DiskCalls } from './disk-calls'
import { durableWrite, isThere, placeNew, unlinkIfThere } from './durable-write'
import { nodeCalls } from './node-calls'
import { halfMinute, patiently } from './patience'
import type { Patience } from './patience'
import { below, defaultLimit, folderOf, isSegment, nameOf, segmentsOf } from './tree'
import type { Names, Tree } from './tree'

/** A tree on the real disk. `root` is an absolute path; it need not exist yet. */
export const diskTree = (root: string, patience: Patience = halfMinute): Tree =>
  treeOver(nodeCalls(root), patience)

/** A tree over any set of calls: the real ones or their twin in memory. */
export function treeOver(calls: DiskCalls, patience: Patience): Tree {
  const temps = tempNames(calls)
  const write = async (path: string, bytes: Uint8Array, over: 'nothing' | 'old') => {
    const temp = temps.take(path)
    const written = await durableWrite(calls, patience, { path, bytes, temp, over })
    temps.giveBack(temp)
    return written
  }
  return {
    list: (folder) => reading(folder, async () => namesOf(await calls.list(folder))),
    listEach: (folder) => reading(folder, () => listEach(calls, folder)),
    read: (path, limit = defaultLimit) => reading(path, () => calls.read(path, limit)),
    exists: (path) => reading(path, () => isThere(calls, path)),
    writeNew: (path, bytes) => write(path, bytes, 'nothing'),
    replace: async (path, bytes) => unexpected(await write(path, bytes, 'old')),
    remove: (path) =>
      writing(
        path,
        done(() => remove(calls, patience, path)),
      ),
    makeDir: (path) =>
      writing(
        path,
        done(() => makeDir(calls, path)),
      ),
    move: (from, to) => move(calls, patience, { from, to }),
    sweep: (folder) => writing(folder, () => sweep(calls, folder, temps.isLive)),
  }
}

async function reading<T>(path: string, act: () => Promise<T>): Promise<Result<T, ReadFailure>> {
  segmentsOf(path)
  try {
    return ok(await act())
  } catch (error) {
    return err(readFailure(error, path))
  }
}

async function writing<T>(path: string, act: () => Promise<T>): Promise<Result<T, WriteFailure>> {
  segmentsOf(path)
  try {
    return ok(await act())
  } catch (error) {
    return err(writeFailure(error, path))
  }
}

const done = (act: () => Promise<void>) => async (): Promise<undefined> => {
  await act()
  return undefined
}

// A temp name that was taken (another process's leftover with our number) is a failure like any other.
function unexpected(written: Result<undefined, WriteFailure | Exists>): Result<undefined, WriteFailure> {
  if (written.ok) return written
  const { error } = written
  return err(error.kind === 'exists' ? { kind: 'io', file: error.file, code: 'EEXIST' } : error)
}

const namesOf = (entries: Awaited<ReturnType<DiskCalls['list']>>): Names => {
  const shown = entries.filter(({ name }) => isSegment(name))
  return {
    files: shown.filter(({ kind }) => kind === 'file').map(({ name }) => name),
    folders: shown.filter(({ kind }) => kind === 'folder').map(({ name }) => name),
  }
}

// The blocking call is three times quicker than the promised one; a pause now and then keeps the window alive.
async function listEach(
  calls: DiskCalls,
  folder: string,
): Promise<ReadonlyMap<string, readonly string[] | undefined>> {
  const { folders } = namesOf(await calls.list(folder))
  const each = new Map<string, readonly string[] | undefined>()
  for (const [index, name] of folders.entries()) {
    if (index % 500 === 499) await new Promise((resolve) => setImmediate(resolve))
    try {
      each.set(name, calls.listNow(below(folder, name)).filter(isSegment))
    } catch (error) {
      const code = codeOf(error)
      if (code === undefined) throw error
      // ENOENT: removed since the listing; a case that was purged meanwhile.
      if (code !== 'ENOENT') each.set(name, undefined)
    }
  }
  return each
}

async function remove(calls: DiskCalls, patience: Patience, path: string): Promise<void> {
  if (!(await isThere(calls, path))) return
  await patiently(brief(patience), () => unlinkIfThere(calls, path))
  await calls.syncDir(folderOf(path))
}

// Nothing is lost when these fail, and a folder without rights would hold up the reading of a whole case.
const brief = ({ waits, sleep }: Patience): Patience => ({ waits: waits.slice(0, 5), sleep })

async function makeDir(calls: DiskCalls, path: string): Promise<void> {
  if (await isThere(calls, path)) return
  if (path !== '') await makeDir(calls, folderOf(path))
  try {
    await calls.makeDir(path)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
  if (path !== '') await calls.syncDir(folderOf(path))
}

async function move(
  calls: DiskCalls,
  patience: Patience,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<Result<undefined, WriteFailure | Exists>> {
  try {
    await makeDir(calls, folderOf(to))
    await patiently(brief(patience), () => placeNew(calls, from, to))
    await calls.syncDir(folderOf(to))
    await patiently(brief(patience), () => unlinkIfThere(calls, from))
    await calls.syncDir(folderOf(from))
    return ok(undefined)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return err({ kind: 'exists', file: to })
    return err(writeFailure(error, from))
  }
}

const tempShape = /\.(\d+)-\d+\.tmp$/

function tempNames(calls: DiskCalls) {
  const live = new Set<string>()
  const last = { number: 0 }
  return {
    take: (path: string): string => {
      last.number += 1
      const temp = below(folderOf(path), `${nameOf(path)}.${calls.pid}-${last.number}.tmp`)
      live.add(temp)
      return temp
    },
    giveBack: (temp: string) => live.delete(temp),
    isLive: (temp: string) => live.has(temp),
  }
}

async function sweep(calls: DiskCalls, folder: string, isLive: (temp: string) => boolean): Promise<number> {
  const { files } = namesOf(await calls.list(folder))
  const leftovers = files
    .map((name) => below(folder, name))
    .filter((path) => isLeftover(calls, path) && !isLive(path))
  for (const path of leftovers) await unlinkIfThere(calls, path)
  if (leftovers.length > 0) await calls.syncDir(folder)
  return leftovers.length
}

// Another process that is alive may be writing this very moment: only the dead leave leftovers.
function isLeftover(calls: DiskCalls, path: string): boolean {
  const pid = Number(tempShape.exec(path)?.[1] ?? Number.NaN)
  return !Number.isNaN(pid) && (pid === calls.pid || !calls.isRunning(pid))
}
