import * as v from 'valibot'
import type { Tree } from '../disk/tree'
import { textOf, utf8 } from './crypto'
import { parseJson } from './format-file'

/** Why a file cannot be used. */
const fileReasons = [
  /** The bytes are not those the name was made of: changed, cut short, or zeros. */
  'damaged',
  /** Whole, yet not what such a file holds. */
  'malformed',
  /** Belongs to another case, device or number than its name and folder say. */
  'wrong-place',
  /** The signature is not that device's, or was made for another vault. */
  'forged',
  'too-large',
  /** Written by a device that is not in the roster (yet). */
  'unknown-device',
  /** No case key here opens it (yet). */
  'no-key',
  /** The disk did not give the bytes; it may another time. */
  'unreadable',
] as const
export type FileReason = (typeof fileReasons)[number]

/** Reasons that time does not heal. The others leave the file where it is. */
export const isFinal = (reason: FileReason): boolean =>
  reason !== 'unknown-device' && reason !== 'no-key' && reason !== 'unreadable'

const root = 'quarantine'
const noteEnd = '.reason.json'
const tries = 100

const place = (path: string, time: number): string => `${root}/${path}${time === 0 ? '' : `.${time}`}`

/**
 * Moves a file that cannot be used to the same path below `quarantine/`, with its reason beside it. Never deletes,
 * never overwrites. False when the disk refuses: the file then stays where it was.
 */
export async function setAside(tree: Tree, path: string, reason: FileReason): Promise<boolean> {
  for (let time = 0; time < tries; time += 1) {
    const to = place(path, time)
    const moved = await tree.move(path, to)
    if (moved.ok) {
      // The note is for people; without it the file still lies in quarantine.
      await tree.writeNew(`${to}${noteEnd}`, utf8(`${JSON.stringify({ file: path, reason })}\n`))
      return true
    }
    if (moved.error.kind !== 'exists') return false
  }
  return false
}

export type SetAside = { readonly file: string; readonly name: string; readonly reason: FileReason }

const noteShape = v.object({ reason: v.picklist(fileReasons) })

/** What lies in quarantine from a folder; undefined when the disk would not say. */
export async function listSetAside(tree: Tree, folder: string): Promise<readonly SetAside[] | undefined> {
  const names = await tree.list(`${root}/${folder}`)
  if (!names.ok) return names.error.kind === 'absent' ? [] : undefined
  const files = names.value.files.filter((name) => !name.endsWith(noteEnd) && !name.endsWith('.tmp'))
  return Promise.all(
    files.map(async (name) => {
      const file = `${root}/${folder}/${name}`
      return { file, name: name.replace(/\.\d+$/, ''), reason: await reasonOf(tree, file) }
    }),
  )
}

async function reasonOf(tree: Tree, file: string): Promise<FileReason> {
  const note = await tree.read(`${file}${noteEnd}`, 4096)
  const parsed = v.safeParse(noteShape, note.ok ? parseJson(textOf(note.value) ?? '') : undefined)
  return parsed.success ? parsed.output.reason : 'damaged'
}
