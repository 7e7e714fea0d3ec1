import { greatestN } from '../../shared/journal/event'
import { parseDeviceId } from '../../shared/journal/ids'
import type { DeviceId, ScopeId } from '../../shared/journal/ids'
import { sha256Hex } from './crypto'

/** What a file in a scope's folder says it is. `hash` is the SHA-256 of the file's bytes. */
export type FileName =
  | { readonly kind: 'key'; readonly generation: number; readonly hash: string }
  /** `n` is the number of the last event in it: the next save's number is known even when the file is unreadable. */
  | { readonly kind: 'journal'; readonly device: DeviceId; readonly n: number; readonly hash: string }
  | { readonly kind: 'document'; readonly hash: string }
  | { readonly kind: 'archive'; readonly hash: string }

const shapes = {
  key: /^k-([1-9]\d{0,5})-([0-9a-f]{64})\.age$/,
  journal: /^j-([0-9a-z]{16})-(\d{8})-([0-9a-f]{64})\.age$/,
  document: /^o-([0-9a-f]{64})\.age$/,
  archive: /^a-([0-9a-f]{64})\.zip\.age$/,
}

const anyShape = new RegExp(
  Object.values(shapes)
    .map(({ source }) => source)
    .join('|'),
)

/** Whether a name has the shape of one of the vault's: quick, for two hundred thousand of them. */
export const isVaultFileName = (name: string): boolean => anyShape.test(name)

/** Reads a name; undefined for every file that is none of the vault's. */
export function parseFileName(name: string): FileName | undefined {
  const key = shapes.key.exec(name)
  if (key) return { kind: 'key', generation: Number(key[1]), hash: key[2] ?? '' }
  const journal = shapes.journal.exec(name)
  if (journal) return journalName(journal[1] ?? '', Number(journal[2]), journal[3] ?? '')
  const document = shapes.document.exec(name)
  if (document) return { kind: 'document', hash: document[1] ?? '' }
  const archive = shapes.archive.exec(name)
  return archive ? { kind: 'archive', hash: archive[1] ?? '' } : undefined
}

function journalName(deviceText: string, n: number, hash: string): FileName | undefined {
  const device = parseDeviceId(deviceText)
  return device === undefined || n < 1 ? undefined : { kind: 'journal', device, n, hash }
}

export const keyFileName = (generation: number, sealed: Uint8Array): string =>
  `k-${generation}-${sha256Hex(sealed)}.age`

export const journalFileName = (device: DeviceId, n: number, sealed: Uint8Array): string =>
  `j-${device}-${String(n).padStart(String(greatestN).length, '0')}-${sha256Hex(sealed)}.age`

export const documentFileName = (sealed: Uint8Array): string => `o-${sha256Hex(sealed)}.age`

/** The folder of a scope. */
export const folderOfScope = (scope: ScopeId): string => (scope === 'team' ? 'team' : `cases/${scope}`)
