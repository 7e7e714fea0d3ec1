import { existsSync } from 'node:fs'
import { readFile, realpath } from 'node:fs/promises'
import path from 'node:path'

/**
 * A file of the built renderer, or undefined when there is none by that URL path inside `root`: traversal, encoded
 * separators, NUL and links that lead outside give undefined.
 */
export async function readAppFile(root: string, urlPath: string): Promise<Uint8Array | undefined> {
  const name = decode(urlPath)
  if (name === undefined || /[\\\0]|%/.test(name)) return undefined
  const file = path.join(root, name)
  if (!file.startsWith(root + path.sep)) return undefined
  try {
    const real = await realpath(file)
    return real.startsWith((await realpath(root)) + path.sep) ? await readFile(real) : undefined
  } catch {
    return undefined
  }
}

function decode(urlPath: string): string | undefined {
  try {
    return decodeURIComponent(urlPath)
  } catch {
    return undefined
  }
}

/** Whether something stands under this path; asked once, before the first window. */
export const isFileThere = (file: string): boolean => existsSync(file)
