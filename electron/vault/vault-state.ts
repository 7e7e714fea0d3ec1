import type { Tree } from '../disk/tree'
import { deviceNames, readCopies, slotsNames } from './copies'
import { formatFile, readFormat } from './format-file'
import type { Absent, Damaged, TooNew } from './format-file'
import { openDeviceFile } from './device-file'
import type { DeviceFile } from './device-file'
import type { Secret } from './secret'
import { subkey } from './subkeys'
import { parseSlots } from './slots'
import type { Slots } from './slots'
import { creationMark } from './unfinished'
import { err, ok } from '../../shared/lib/result'
import type { Result } from '../../shared/lib/result'
import type { Copies } from './copies'

/** What is in the vault's folder. Nothing is changed by looking. */
export type VaultState =
  | Absent
  /** `readOnly`: a newer app has written here; this one can read it all the same. */
  | { readonly kind: 'present'; readonly readOnly: boolean }
  | Damaged
  | TooNew

export async function vaultState(tree: Tree): Promise<VaultState> {
  const outline = await readOutline(tree)
  return outline.ok ? { kind: 'present', readOnly: outline.value.readOnly } : outline.error
}

export type Outline = { readonly vault: string; readonly readOnly: boolean; readonly slots: Copies<Slots> }

/** Format and slots: what can be known without a secret. */
export async function readOutline(tree: Tree): Promise<Result<Outline, Absent | Damaged | TooNew>> {
  const format = await readFormat(tree)
  if (!format.ok) return format.error.kind === 'absent' ? err(await absentOrDamaged(tree)) : format
  const slots = await readSlots(tree, format.value.vault)
  return slots.ok ? ok({ ...format.value, slots: slots.value }) : slots
}

/** The slots of this vault; another vault's are as good as damaged. */
export const readSlots = (tree: Tree, vault: string): Promise<Result<Copies<Slots>, Damaged>> =>
  readCopies(tree, slotsNames, {
    parse: (bytes) => {
      const parsed = parseSlots(bytes)
      return parsed.ok && parsed.value.vault === vault ? parsed.value : undefined
    },
    rank: ({ generation }) => generation,
  })

/** This device's file, opened with the vault key. */
export function readDevice(
  tree: Tree,
  { vault, vaultKey }: { readonly vault: string; readonly vaultKey: Secret },
): Promise<Result<Copies<DeviceFile>, Damaged>> {
  const key = subkey(vaultKey, vault, 'device')
  return readCopies(tree, deviceNames, {
    parse: (bytes) => openDeviceFile(bytes, { vault, key }),
    rank: ({ generation }) => generation,
  }).finally(() => {
    key.wipe()
  })
}

/**
 * Without FORMAT.json there is a vault that lost it, or none. Only a creation that was cut off before its end leaves
 * other files behind rightly, and it says so with its mark.
 */
async function absentOrDamaged(tree: Tree): Promise<Absent | Damaged> {
  const found = await vaultFiles(tree)
  if (found === undefined) return { kind: 'damaged', file: formatFile }
  const unfinished = found.files.includes(creationMark) && !found.hasCases
  return found.files.length === 0 || unfinished ? { kind: 'absent' } : { kind: 'damaged', file: formatFile }
}

const ownFolders = ['team', 'cases', 'drafts']
const ownFiles: ReadonlySet<string> = new Set([
  'slots.a',
  'slots.b',
  'device.sealed',
  'device-copy.sealed',
  creationMark,
])

/** The vault's own files at the top and those in `team` and `drafts`; undefined when the disk would not say. */
async function vaultFiles(tree: Tree): Promise<{ files: readonly string[]; hasCases: boolean } | undefined> {
  const top = await tree.list('')
  if (!top.ok) return top.error.kind === 'absent' ? { files: [], hasCases: false } : undefined
  const files = top.value.files.filter((name) => ownFiles.has(name))
  let hasCases = false
  for (const folder of ownFolders.filter((name) => top.value.folders.includes(name))) {
    const inside = await tree.list(folder)
    if (!inside.ok) return undefined
    files.push(...inside.value.files.map((name) => `${folder}/${name}`))
    if (folder === 'cases' && inside.value.folders.length > 0) hasCases = true
    if (hasCases) files.push(folder)
  }
  return { files, hasCases }
}
