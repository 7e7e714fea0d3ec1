import { open, readFile, stat, type FileHandle } from 'node:fs/promises'
import path from 'node:path'
import { err, ok, type Result } from '../../shared/lib/result'
import { codeOf, writeFailure, type WriteFailure } from './disk-failure'

/** Files outside the vault that the person picked in a dialog: mails and documents in, letters and copies out. */
export type PickedFile = { readonly name: string; readonly bytes: Uint8Array }

/** Reads a picked file whole; undefined when it is gone, is no regular file or is larger than `most` bytes. */
export async function readPicked(file: string, most: number): Promise<PickedFile | undefined> {
  try {
    const { size, isFile } = await sizeOf(file)
    return isFile && size <= most
      ? { name: path.basename(file), bytes: new Uint8Array(await readFile(file)) }
      : undefined
  } catch (error) {
    if (codeOf(error) === undefined) throw error
    return undefined
  }
}

async function sizeOf(file: string): Promise<{ readonly size: number; readonly isFile: boolean }> {
  const found = await stat(file)
  return { size: found.size, isFile: found.isFile() }
}

/**
 * Writes a letter or a copy to the place the person chose; the dialog has asked before an older file is written over.
 * Success means that every byte is on the disk.
 */
export async function writePicked(file: string, bytes: Uint8Array): Promise<Result<undefined, WriteFailure>> {
  try {
    const handle = await open(file, 'w', 0o600)
    try {
      await writeAll(handle, bytes)
    } finally {
      await handle.close()
    }
    return ok(undefined)
  } catch (error) {
    return err(writeFailure(error, ''))
  }
}

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  let done = 0
  while (done < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done)
    done += bytesWritten
  }
  await handle.sync()
}
