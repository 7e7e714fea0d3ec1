import * as v from 'valibot'
import { canonicalJson } from '../../shared/journal/canonical-json'
import { err, ok } from '../../shared/lib/result'
import type { Result } from '../../shared/lib/result'
import type { Tree } from '../disk/tree'
import { sha256Hex, textOf, utf8 } from './crypto'

/** What this version of the app reads and writes. */
const readerVersion = 1
const writerVersion = 1

export type Damaged = { readonly kind: 'damaged'; readonly file: string }
/** `needs` is the format that a newer app reads. */
export type TooNew = { readonly kind: 'too-new'; readonly needs: string }
export type Absent = { readonly kind: 'absent' }

export type Format = { readonly vault: string; readonly readOnly: boolean }

export const formatFile = 'FORMAT.json'
const longest = 64 * 1024

const version = v.pipe(v.number(), v.safeInteger(), v.minValue(1))
// Other versions may add fields; what the checksum is made of stays the same in all of them.
const versions = v.looseObject({ format: version, reader: version, checksum: v.optional(v.string()) })
const ours = v.looseObject({
  format: version,
  reader: version,
  writer: version,
  vault: v.pipe(v.string(), v.regex(/^[0-9a-hjkmnp-tv-z]{26}$/)),
})

/** The file of a new vault. */
export function formatBytes(vault: string): Uint8Array {
  const stated = { format: 1, reader: readerVersion, writer: writerVersion, vault }
  return utf8(`${JSON.stringify({ ...stated, checksum: checksumOf(stated) })}\n`)
}

/** Of the canonical JSON of everything else in the file: one changed bit must not pass for a newer version. */
function checksumOf(stated: Readonly<Record<string, unknown>>): string | undefined {
  const text = canonicalJson(stated)
  return text.ok ? sha256Hex(text.value) : undefined
}

/** Reads FORMAT.json. A newer version may have changed everything but `format` and `reader`. */
export async function readFormat(tree: Tree): Promise<Result<Format, Absent | Damaged | TooNew>> {
  const read = await tree.read(formatFile, longest)
  if (!read.ok) return err(read.error.kind === 'absent' ? { kind: 'absent' } : damaged)
  const value = parseJson(textOf(read.value) ?? '')
  const stated = v.safeParse(versions, value)
  if (!stated.success || !isWhole(stated.output)) return err(damaged)
  if (stated.output.reader > readerVersion)
    return err({ kind: 'too-new', needs: String(stated.output.format) })
  const format = v.safeParse(ours, value)
  if (!format.success) return err(damaged)
  return ok({ vault: format.output.vault, readOnly: format.output.writer > writerVersion })
}

// A file without a checksum was written by hand, from the slots, after the first one was lost.
function isWhole({ checksum, ...rest }: v.InferOutput<typeof versions>): boolean {
  return checksum === undefined || checksum === checksumOf(rest)
}

const damaged: Damaged = { kind: 'damaged', file: formatFile }

/** JSON or undefined. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
