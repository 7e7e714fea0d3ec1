import { randomBytes } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Looks for words that must not lie on the disk. Canaries are random, so a hit is never chance, and so a compressed
 * store keeps the first copy of each as it is.
 */
export const newCanary = (): string => `Zq${randomBytes(9).toString('hex')}ķā`

export type Hit = { readonly file: string; readonly encoding: string }

type Needle = { readonly encoding: string; readonly bytes: Buffer }

/** The canary as it would look in each encoding; base64 at the three places a word can begin in a group of three. */
function needlesOf(canary: string): readonly Needle[] {
  const plain = Buffer.from(canary, 'utf8')
  const ascii = Buffer.from(canary.replace(/[^ -~]+$/, ''), 'utf8')
  return [
    { encoding: 'utf8', bytes: ascii },
    { encoding: 'utf16le', bytes: Buffer.from(canary, 'utf16le') },
    { encoding: 'hex', bytes: Buffer.from(plain.toString('hex')) },
    ...[0, 1, 2].map((shift) => ({ encoding: 'base64', bytes: base64Middle(plain, shift) })),
  ]
}

/** The characters of base64 that depend on the word alone, whatever stands before and after it. */
function base64Middle(word: Buffer, shift: number): Buffer {
  const text = Buffer.concat([Buffer.alloc(shift), word])
    .toString('base64')
    .replace(/=+$/, '')
  const begin = shift === 0 ? 0 : shift + 1
  return Buffer.from(text.slice(begin, text.length - 2))
}

/** Every file below the folders that holds a canary in one of the encodings. Links are not followed. */
export function scanForCanaries(folders: readonly string[], canaries: readonly string[]): readonly Hit[] {
  const needles = canaries.flatMap(needlesOf)
  return folders.flatMap(filesBelow).flatMap((file) => {
    const content = readFileSync(file)
    const names = Buffer.from(file, 'utf8')
    return needles
      .filter(({ bytes }) => content.includes(bytes) || names.includes(bytes))
      .map(({ encoding }) => ({ file, encoding }))
  })
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name)
    const found = lstatSync(file)
    if (found.isDirectory()) return filesBelow(file)
    return found.isFile() ? [file] : []
  })
}
