import { describe, expect, it } from 'vitest'
import { memoryTree } from '../../../electron/disk/memory-tree'
import { openerOf } from '../../../electron/vault/age-file'
import { unlockVault } from '../../../electron/vault/unlock-vault'
import { verifyVault } from '../../../electron/vault/verify-vault'
import { golden, goldenDisk, goldenScope } from '../../helpers/golden-vault'
import { textOf, valueOf } from '../../helpers/outcome'
import { note, notesIn, now, pathsOf } from '../../helpers/vault-maker'

describe('the vault frozen with format 1', () => {
  it.each([
    ['the passphrase', { passphrase: golden.passphrase }],
    ['the passphrase in decomposed letters', { passphrase: golden.passphrase.normalize('NFD') }],
    ['the recovery code', { recoveryCode: golden.code }],
  ])('opens with %s and gives everything that was put in', async (_, proof) => {
    const disk = goldenDisk()
    const before = new Map(disk.files())
    const vault = valueOf(await unlockVault(memoryTree(disk), proof))
    expect(vault.vaultId).toBe(golden.vault)
    expect(vault.device()).toEqual(golden.device)
    expect(valueOf(await vault.listCases()).map(({ id }) => id)).toEqual([golden.scope])
    const { events, problems } = valueOf(await vault.readScope(goldenScope))
    expect(events.map(({ body }) => body)).toEqual(golden.bodies)
    expect(problems).toEqual([])
    expect(valueOf(await vault.readScope('team')).events).toHaveLength(1)
    expect(textOf(valueOf(await vault.readDocument(goldenScope, golden.ref)))).toBe(golden.document)
    expect(textOf(valueOf(await vault.readDraft('letter-1')))).toBe(golden.draft)
    expect(valueOf(await vault.verify()).bad).toEqual([])
    expect(new Map(disk.files())).toEqual(before)
  })

  it('can be written on', async () => {
    const vault = valueOf(await unlockVault(memoryTree(goldenDisk()), { passphrase: golden.passphrase }))
    valueOf(await vault.append({ scope: goldenScope, drafts: [note('now')], by: 'anna', now: now + 5000 }))
    expect((await notesIn(vault, goldenScope)).at(-1)).toBe('now')
    expect(valueOf(await vault.readScope(goldenScope)).problems).toEqual([])
  })

  it('verifies without a key', async () => {
    expect(valueOf(await verifyVault(memoryTree(goldenDisk())))).toEqual({
      cases: 1,
      keys: 4,
      journals: 3,
      documents: 1,
      archives: 0,
      foreign: 0,
      bad: [],
    })
  })

  it('has every key file open to the printed identity', async () => {
    const disk = goldenDisk()
    const opener = openerOf([golden.identity])
    for (const path of pathsOf(disk, '/k-'))
      expect((await opener.open(disk.files().get(path)!)).ok).toBe(true)
  })
})
