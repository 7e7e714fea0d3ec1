import type { Result } from '../../shared/lib/result'
import type { Exists, ReadFailure, WriteFailure } from './disk-failure'

/** What is in a folder: regular files and folders; links, pipes and devices are not shown. */
export type Names = { readonly files: readonly string[]; readonly folders: readonly string[] }

/**
 * A folder with all that is below it. Paths are relative, parted by `/`; the empty path is the folder itself. A path
 * that leaves the folder is a bug and throws; everything the disk may do comes back as data.
 */
export type Tree = {
  readonly list: (folder: string) => Promise<Result<Names, ReadFailure>>
  /**
   * The names in every folder of a folder, in one go: quick for ten thousand of them. A folder that the disk would not
   * list has `undefined`, which is not the same as none.
   */
  readonly listEach: (
    folder: string,
  ) => Promise<Result<ReadonlyMap<string, readonly string[] | undefined>, ReadFailure>>
  /** `limit` in bytes: a larger file is `too-large` and is not read. */
  readonly read: (path: string, limit?: number) => Promise<Result<Uint8Array, ReadFailure>>
  readonly exists: (path: string) => Promise<Result<boolean, ReadFailure>>
  /** Success means that the bytes are on the disk. Never overwrites. */
  readonly writeNew: (path: string, bytes: Uint8Array) => Promise<Result<undefined, WriteFailure | Exists>>
  /** As `writeNew`, but in place of the old file at once: for slots, settings and drafts only. */
  readonly replace: (path: string, bytes: Uint8Array) => Promise<Result<undefined, WriteFailure>>
  /** Absent already is success. */
  readonly remove: (path: string) => Promise<Result<undefined, WriteFailure>>
  /** With the folders above it; there already is success. */
  readonly makeDir: (path: string) => Promise<Result<undefined, WriteFailure>>
  /** Never overwrites; makes the folder it goes to. */
  readonly move: (from: string, to: string) => Promise<Result<undefined, WriteFailure | Exists>>
  /** Removes the half-written files that a killed process left in this folder; tells how many. */
  readonly sweep: (folder: string) => Promise<Result<number, WriteFailure>>
}

const limitOfRead = 2 ** 30

/** The largest file that is read when no limit is named: 1 GiB. */
export const defaultLimit = limitOfRead

/** Whether a name can stand in a path on every system the app runs on. */
export function isSegment(name: string): boolean {
  if (name === '' || name === '.' || name === '..' || name.length > 255) return false
  return !/[/\\:\p{Cc}]/u.test(name)
}

/** The parts of a path. Throws on a path that is absolute or leaves the tree. */
export function segmentsOf(path: string): readonly string[] {
  if (path === '') return []
  const segments = path.split('/')
  if (!segments.every(isSegment)) throw new Error('not a path inside the tree')
  return segments
}

/** The folder a path is in; '' for the top. */
export const folderOf = (path: string): string => segmentsOf(path).slice(0, -1).join('/')

/** The last part of a path. */
export const nameOf = (path: string): string => segmentsOf(path).at(-1) ?? ''

/** A path below a folder; the top folder is ''. */
export const below = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`)
