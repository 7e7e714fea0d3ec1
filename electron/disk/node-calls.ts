import { constants, readdirSync } from 'node:fs'
import type { Dirent } from 'node:fs'
import { link, lstat, mkdir, open, readdir, rename, unlink } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { codeOf, diskError } from './disk-failure'
import type { DiskCalls, Entry, EntryKind, NewFile } from './disk-calls'
import { segmentsOf } from './tree'

const isWindows = process.platform === 'win32'

/** The system's own calls on a folder of the real disk; `root` is an absolute path. */
export function nodeCalls(root: string): DiskCalls {
  const at = (path: string): string => join(root, ...segmentsOf(path))
  return {
    create: async (path) => newFile(await open(at(path), 'wx', 0o600)),
    read: (path, limit) => readRegular(at(path), limit),
    link: (from, to) => link(at(from), at(to)),
    rename: (from, to) => rename(at(from), at(to)),
    unlink: (path) => unlink(at(path)),
    makeDir: async (path) => {
      await mkdir(at(path), { mode: 0o700, recursive: path === '' })
    },
    syncDir: (path) => syncFolder(at(path)),
    kindOf: async (path) => kindOf(await lstat(at(path))),
    list: async (path) => (await readdir(at(path), { withFileTypes: true })).map(entryOf),
    listNow: (path) => readdirSync(at(path)),
    pid: process.pid,
    isRunning,
  }
}

function newFile(file: FileHandle): NewFile {
  return {
    write: async (bytes, offset) => (await file.write(bytes, offset)).bytesWritten,
    sync: () => file.sync(),
    size: async () => (await file.stat()).size,
    close: () => file.close(),
  }
}

// A link could lead out of the vault, a pipe would never end: neither is opened.
async function readRegular(path: string, limit: number): Promise<Uint8Array> {
  const file = await open(
    path,
    constants.O_RDONLY | (isWindows ? 0 : constants.O_NOFOLLOW | constants.O_NONBLOCK),
  )
  try {
    const stat = await file.stat()
    if (!stat.isFile()) throw diskError('EFTYPE')
    if (stat.size > limit) throw diskError('EFBIG')
    return new Uint8Array(await file.readFile())
  } finally {
    await file.close()
  }
}

async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r')
    try {
      await folder.sync()
    } finally {
      await folder.close()
    }
  } catch (error) {
    // Windows cannot open or sync a folder; NTFS journals its entries itself.
    if (isWindows && ['EPERM', 'EISDIR', 'EACCES'].includes(codeOf(error) ?? '')) return
    throw error
  }
}

const kindOf = (entry: Pick<Dirent, 'isFile' | 'isDirectory'>): EntryKind =>
  entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other'

const entryOf = (entry: Dirent): Entry => ({ name: entry.name, kind: kindOf(entry) })

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}
