import { describe, expect, it } from 'vitest'
import { memoryTree } from '../../../electron/disk/memory-tree'
import { openerOf } from '../../../electron/vault/age-file'
import { unlockVault } from '../../../electron/vault/unlock-vault'
import { bytesOf, errorOf, valueOf } from '../../helpers/outcome'
import { cost, madeVault, notesIn, passphrase, pathsOf, saveNotes } from '../../helpers/vault-maker'

const next = 'jauna gara parole'
const proof = { passphrase }
const opens = async (tree: ReturnType<typeof memoryTree>, secret: Parameters<typeof unlockVault>[1]) =>
  (await unlockVault(tree, secret)).ok

describe('changing the passphrase', () => {
  it('lets the new one in and the old one no more, in both copies', async () => {
    const { vault, tree, disk, code } = await madeVault()
    const scope = valueOf(await vault.createCase())
    await saveNotes(vault, scope, ['one'])
    valueOf(await vault.changePassphrase(proof, next, cost))
    expect(disk.files().get('slots.a')).toEqual(disk.files().get('slots.b'))
    expect(await opens(tree, { passphrase })).toBe(false)
    const open = valueOf(await unlockVault(tree, { passphrase: next }))
    expect(await notesIn(open, scope)).toEqual(['one'])
    expect(await opens(tree, { recoveryCode: code })).toBe(true)
  })

  it('asks for the old one, or the recovery code', async () => {
    const { vault, tree, code } = await madeVault()
    expect(errorOf(await vault.changePassphrase({ passphrase: 'not this one' }, next, cost)).kind).toBe(
      'wrong-passphrase',
    )
    expect(errorOf(await vault.changePassphrase(proof, 'elevenchars', cost)).kind).toBe(
      'passphrase-too-short',
    )
    expect(await opens(tree, { passphrase })).toBe(true)
    valueOf(await vault.changePassphrase({ recoveryCode: code }, next, cost))
    expect(await opens(tree, { passphrase: next })).toBe(true)
  })

  it('cut off at any step leaves one passphrase that opens', async () => {
    const { vault, disk } = await madeVault()
    const from = disk.steps().length
    valueOf(await vault.changePassphrase(proof, next, cost))
    const length = disk.steps().length - from
    for (let number = 1; number <= length; number += 1) {
      const fresh = await madeVault()
      const faulty = fresh.disk.nextProcess()
      const opened = valueOf(await unlockVault(memoryTree(faulty), proof))
      const start = faulty.steps().length
      const killed = fresh.disk.nextProcess((step) =>
        step.number === start + number ? { kind: 'kill' } : undefined,
      )
      const dying = valueOf(await unlockVault(memoryTree(killed), proof))
      await expect(dying.changePassphrase(proof, next, cost)).rejects.toThrow()
      await opened.lock()
      const tree = memoryTree(fresh.disk.nextProcess())
      const worked = [await opens(tree, { passphrase }), await opens(tree, { passphrase: next })]
      expect(worked.filter((works) => works)).toHaveLength(1)
      expect(fresh.disk.files().get('slots.a')).toEqual(fresh.disk.files().get('slots.b'))
    }
  })

  it('on a full disk fails and the old one still opens', async () => {
    const { disk } = await madeVault()
    const full = disk.nextProcess(({ call }) =>
      call === 'create' ? { kind: 'error', code: 'ENOSPC' } : undefined,
    )
    const vault = valueOf(await unlockVault(memoryTree(full), proof))
    expect(errorOf(await vault.changePassphrase(proof, next, cost)).kind).toBe('disk-full')
    expect(await opens(memoryTree(disk.nextProcess()), { passphrase })).toBe(true)
  })

  it('sets a copy aside that was damaged meanwhile, and says when both were', async () => {
    const { vault, disk } = await madeVault()
    disk.put('slots.b', bytesOf('rubbish'))
    valueOf(await vault.changePassphrase(proof, next, cost))
    expect(disk.files().get('quarantine/slots.b')).toEqual(bytesOf('rubbish'))
    for (const name of ['slots.a', 'slots.b']) disk.put(name, bytesOf('rubbish'))
    expect(errorOf(await vault.changePassphrase({ passphrase: next }, 'another long one', cost))).toEqual({
      kind: 'damaged',
      file: 'slots.a',
    })
  })
})

describe('the recovery code', () => {
  it('is checked by typing it back', async () => {
    const { vault, code } = await madeVault()
    const other = await madeVault()
    valueOf(await vault.checkRecoveryCode(code.toLowerCase()))
    expect(errorOf(await vault.checkRecoveryCode(other.code)).kind).toBe('wrong-recovery-code')
    expect(errorOf(await vault.checkRecoveryCode('ABCDE')).kind).toBe('recovery-code-typo')
  })

  it('is replaced: the old one opens nothing any more', async () => {
    const { vault, tree, code } = await madeVault()
    const fresh = valueOf(await vault.replaceRecoveryCode(proof)).reveal()
    expect(fresh).not.toBe(code)
    expect(await opens(tree, { recoveryCode: code })).toBe(false)
    expect(await opens(tree, { recoveryCode: fresh })).toBe(true)
    expect(await opens(tree, { passphrase })).toBe(true)
    expect(errorOf(await vault.replaceRecoveryCode({ passphrase: 'not this one' })).kind).toBe(
      'wrong-passphrase',
    )
  })
})

describe('the recovery identity', () => {
  it('is renewed: the new sheet opens old cases once their keys are granted again', async () => {
    const { vault, tree, disk } = await madeVault()
    const scope = valueOf(await vault.createCase())
    const identity = valueOf(await vault.renewRecoveryIdentity(proof)).reveal()
    const openedBy = async () => {
      const keys = pathsOf(disk, `cases/${scope}/k-`).map((path) => disk.files().get(path)!)
      return (await Promise.all(keys.map((bytes) => openerOf([identity]).open(bytes)))).filter(({ ok }) => ok)
        .length
    }
    expect(await openedBy()).toBe(0)
    valueOf(await vault.grantKeys(scope))
    expect(await openedBy()).toBe(2)
    const again = valueOf(await unlockVault(tree, proof))
    expect(again.device().recoveryRecipient).toBe(vault.device().recoveryRecipient)
    expect(disk.files().get('device.sealed')).toEqual(disk.files().get('device-copy.sealed'))
  })
})
