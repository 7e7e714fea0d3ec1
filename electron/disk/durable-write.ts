import { err, ok } from '../../shared/lib/result'
import type { Result } from '../../shared/lib/result'
import { codeOf, diskError, writeFailure } from './disk-failure'
import type { Exists, WriteFailure } from './disk-failure'
import type { DiskCalls, NewFile } from './disk-calls'
import { folderOf } from './tree'
import type { Patience } from './patience'
import { patiently } from './patience'

export type WriteOrder = {
  readonly path: string
  /** A name of its own in the same folder. */
  readonly temp: string
  readonly bytes: Uint8Array
  readonly over: 'nothing' | 'old'
}

/**
 * The one writer. Temp file → every byte counted → fsync → size check → into its place → fsync of the folder; only
 * then success. On failure nothing is left but what was there before. An fsync that failed is never tried again: the
 * system may have thrown the pages away and report success the second time.
 */
export async function durableWrite(
  calls: DiskCalls,
  patience: Patience,
  order: WriteOrder,
): Promise<Result<undefined, WriteFailure | Exists>> {
  const placed = { is: false }
  try {
    await writeTemp(calls, order)
    await patiently(patience, () => place(calls, order))
    placed.is = true
    await patiently(patience, () => unlinkIfThere(calls, order.temp))
    await calls.syncDir(folderOf(order.path))
    return ok(undefined)
  } catch (error) {
    await withdraw(calls, order, placed.is)
    if (codeOf(error) === 'EEXIST') return err({ kind: 'exists', file: order.path })
    return err(writeFailure(error, order.path))
  }
}

async function writeTemp(calls: DiskCalls, { temp, bytes }: WriteOrder): Promise<void> {
  const file = await createTemp(calls, temp)
  try {
    for (let offset = 0; offset < bytes.length;) {
      const written = await file.write(bytes, offset)
      // A disk that takes nothing and says nothing is full.
      if (written <= 0) throw diskError('ENOSPC')
      offset += written
    }
    await file.sync()
    if ((await file.size()) !== bytes.length) throw diskError('EIO')
  } finally {
    await file.close()
  }
}

// A temp name belongs to one write of one process: what stands there was left by a dead one that had our number.
async function createTemp(calls: DiskCalls, temp: string): Promise<NewFile> {
  try {
    return await calls.create(temp)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
  await unlinkIfThere(calls, temp)
  return calls.create(temp)
}

async function place(calls: DiskCalls, { temp, path, over }: WriteOrder): Promise<void> {
  return over === 'old' ? calls.rename(temp, path) : placeNew(calls, temp, path)
}

const withoutHardLinks: ReadonlySet<string> = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK'])

/**
 * Gives a file its name without ever taking the place of another: link() fails where rename() would overwrite. File
 * systems without hard links (FAT, some shares) get a check and a rename. Afterwards `from` may still be there.
 */
export async function placeNew(calls: DiskCalls, from: string, to: string): Promise<void> {
  try {
    await calls.link(from, to)
    return
  } catch (error) {
    if (!withoutHardLinks.has(codeOf(error) ?? '')) throw error
  }
  if (await isThere(calls, to)) throw diskError('EEXIST')
  await calls.rename(from, to)
}

/** Whether anything stands at a path. */
export async function isThere(calls: DiskCalls, path: string): Promise<boolean> {
  try {
    await calls.kindOf(path)
    return true
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false
    throw error
  }
}

export async function unlinkIfThere(calls: DiskCalls, path: string): Promise<void> {
  try {
    await calls.unlink(path)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  }
}

// What cannot be taken back now is swept at the next start; the failure that is reported is the first one.
async function withdraw(calls: DiskCalls, order: WriteOrder, placed: boolean): Promise<void> {
  const paths = placed && order.over === 'nothing' ? [order.temp, order.path] : [order.temp]
  for (const path of paths) {
    try {
      await unlinkIfThere(calls, path)
    } catch (error) {
      if (codeOf(error) === undefined) throw error
    }
  }
}
