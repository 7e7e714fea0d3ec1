/** A file being written. Every method throws a system error as Node does. */
export type NewFile = {
  /** Writes from `offset` of `bytes`; tells how many it took, which may be fewer than asked. */
  readonly write: (bytes: Uint8Array, offset: number) => Promise<number>
  readonly sync: () => Promise<void>
  readonly size: () => Promise<number>
  readonly close: () => Promise<void>
}
export type EntryKind = 'file' | 'folder' | 'other'
export type Entry = { readonly name: string; readonly kind: EntryKind }

/**
 * The calls to the system that the tree is made of; they throw system errors. The real ones are in `node-calls.ts`;
 * `memory-calls.ts` is their twin, which can fail, be killed and lose power at every one of them.
 */
export type DiskCalls = {
  /** Fails when the file is there. */
  readonly create: (path: string) => Promise<NewFile>
  /** Regular files only: a link is not followed. A file over `limit` bytes is EFBIG. */
  readonly read: (path: string, limit: number) => Promise<Uint8Array>
  readonly link: (from: string, to: string) => Promise<void>
  readonly rename: (from: string, to: string) => Promise<void>
  readonly unlink: (path: string) => Promise<void>
  /** One level. */
  readonly makeDir: (path: string) => Promise<void>
  readonly syncDir: (path: string) => Promise<void>
  readonly kindOf: (path: string) => Promise<EntryKind>
  readonly list: (path: string) => Promise<readonly Entry[]>
  readonly listNow: (path: string) => readonly string[]
  readonly pid: number
  readonly isRunning: (pid: number) => boolean
}
