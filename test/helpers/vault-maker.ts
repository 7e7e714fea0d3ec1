import type { MemoryDisk } from '../../electron/disk/memory-calls'
import { memoryDisk } from '../../electron/disk/memory-calls'
import { memoryTree } from '../../electron/disk/memory-tree'
import type { Tree } from '../../electron/disk/tree'
import { createVault } from '../../electron/vault/create-vault'
import type { Cost } from '../../electron/vault/kdf'
import type { OpenVault } from '../../electron/vault/open-vault'
import { unlockVault } from '../../electron/vault/unlock-vault'
import type { CaseId } from '../../shared/journal/ids'
import { valueOf } from './outcome'

export const passphrase = 'zirgs brien pa upi'
/** The least Argon2id takes: tests try passphrases by the hundred. */
export const cost: Cost = { memoryKiB: 8, iterations: 1, parallelism: 1 }
/** 22 November 2026, noon UTC. */
export const now = Date.UTC(2026, 10, 22, 12)

export type MadeVault = {
  readonly vault: OpenVault
  readonly tree: Tree
  readonly disk: MemoryDisk
  readonly code: string
  readonly identity: string
}

/** A new vault in memory. */
export async function madeVault(disk: MemoryDisk = memoryDisk()): Promise<MadeVault> {
  const tree = memoryTree(disk)
  const { vault, recovery } = valueOf(await createVault(tree, { passphrase, cost }))
  return { vault, tree, disk, code: recovery.code.reveal(), identity: recovery.identity.reveal() }
}

export const unlocked = async (tree: Tree): Promise<OpenVault> =>
  valueOf(await unlockVault(tree, { passphrase }))

export const note = (text: string) => ({ type: 'note-added', v: 1, body: { text } })

/** Saves notes to a case, one save each; tells the texts. */
export async function saveNotes(vault: OpenVault, scope: CaseId, texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    valueOf(await vault.append({ scope, drafts: [note(text)], by: 'anna', now }))
  }
}

/** The texts of the notes in a case, in order. */
export async function notesIn(vault: OpenVault, scope: CaseId): Promise<readonly unknown[]> {
  const { events } = valueOf(await vault.readScope(scope))
  return events.map(({ body }) =>
    typeof body === 'object' && body !== null && 'text' in body ? body['text'] : body,
  )
}

/** The paths of a disk's files that a test is about. */
export const pathsOf = (disk: MemoryDisk, part: string): readonly string[] =>
  [...disk.files().keys()].filter((path) => path.includes(part)).sort()
