import { describe, expect, it } from 'vitest'
import type { Fate, MemoryDisk } from '../../electron/disk/memory-calls'
import { memoryTree } from '../../electron/disk/memory-tree'
import type { DocumentRef } from '../../electron/vault/documents'
import { unlockVault } from '../../electron/vault/unlock-vault'
import type { CaseId } from '../../shared/journal/ids'
import { bytesOf, valueOf } from '../helpers/outcome'
import { madeVault, note, notesIn, now, passphrase } from '../helpers/vault-maker'

type Acked = {
  scope: CaseId | undefined
  notes: string[]
  documents: DocumentRef[]
  draft: string | undefined
}
const attempted = ['one', 'two', 'three']

/** A working session; what it was told is saved stands in `acked`, up to the moment the process dies. */
async function work(disk: MemoryDisk, acked: Acked): Promise<void> {
  const vault = valueOf(await unlockVault(memoryTree(disk), { passphrase }))
  const scope = valueOf(await vault.createCase())
  acked.scope = scope
  for (const text of attempted) {
    valueOf(await vault.append({ scope, drafts: [note(text)], by: 'anna', now }))
    acked.notes.push(text)
  }
  acked.documents.push(valueOf(await vault.addDocument(scope, bytesOf('scan'))))
  for (const text of ['first', 'second']) {
    valueOf(await vault.writeDraft('letter', bytesOf(text)))
    acked.draft = text
  }
  valueOf(await vault.replaceRecoveryCode({ passphrase }))
}

async function expectEverythingAcked(disk: MemoryDisk, acked: Acked): Promise<void> {
  const vault = valueOf(await unlockVault(memoryTree(disk), { passphrase }))
  if (acked.scope !== undefined) {
    const found = await notesIn(vault, acked.scope)
    expect(found.slice(0, acked.notes.length)).toEqual(acked.notes)
    expect(attempted.slice(0, found.length)).toEqual(found)
    expect(valueOf(await vault.readScope(acked.scope)).problems).toEqual([])
    for (const ref of acked.documents) {
      expect(valueOf(await vault.readDocument(acked.scope, ref))).toEqual(bytesOf('scan'))
    }
  }
  if (acked.draft !== undefined) {
    const draft = new TextDecoder().decode(valueOf(await vault.readDraft('letter')))
    expect(['first', 'second'].indexOf(draft)).toBeGreaterThanOrEqual(
      ['first', 'second'].indexOf(acked.draft),
    )
  }
}

const none = (): Acked => ({ scope: undefined, notes: [], documents: [], draft: undefined })
const fates: readonly (readonly [entry: Fate, content: Fate])[] = [
  ['lost', 'lost'],
  ['kept', 'lost'],
  ['kept', 'zeros'],
  ['kept', 'half'],
]

async function stepsOfWork(): Promise<number> {
  const { disk } = await madeVault()
  const session = disk.nextProcess()
  await work(session, none())
  return session.steps().length
}

describe('a process killed at any step of a working session', () => {
  it('loses no save that was acknowledged, and the vault opens', async () => {
    const length = await stepsOfWork()
    expect(length).toBeGreaterThan(60)
    for (let number = 1; number <= length; number += 1) {
      const { disk } = await madeVault()
      const acked = none()
      const dying = disk.nextProcess((step) => (step.number === number ? { kind: 'kill' } : undefined))
      await expect(work(dying, acked)).rejects.toThrow()
      await expectEverythingAcked(dying.nextProcess(), acked)
    }
  })
})

describe('a power cut at any step of a working session', () => {
  it.each(fates)(
    'loses no save that was acknowledged (names unconfirmed: %s, contents unconfirmed: %s)',
    async (entry, content) => {
      const length = await stepsOfWork()
      for (let number = 1; number <= length; number += 1) {
        const { disk } = await madeVault()
        const acked = none()
        const dying = disk.nextProcess((step) => (step.number === number ? { kind: 'kill' } : undefined))
        await expect(work(dying, acked)).rejects.toThrow()
        await expectEverythingAcked(
          dying.afterPowerCut(({ of }) => (of === 'entry' ? entry : content)),
          acked,
        )
      }
    },
  )
})
