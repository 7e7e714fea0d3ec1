import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { diskError } from '../../../electron/disk/disk-failure'
import { memoryTree } from '../../../electron/disk/memory-tree'
import { parseCaseId } from '../../../shared/journal/ids'
import { verifierOf } from '../../../electron/vault/signing'
import { bytesOf, errorOf, valueOf } from '../../helpers/outcome'
import { madeVault, note, notesIn, now, passphrase, saveNotes, unlocked } from '../../helpers/vault-maker'

describe('the list of cases', () => {
  it('names each case with a stamp that changes when its files do', async () => {
    const { vault } = await madeVault()
    expect(valueOf(await vault.listCases())).toEqual([])
    const first = valueOf(await vault.createCase())
    const second = valueOf(await vault.createCase())
    const before = new Map(valueOf(await vault.listCases()).map(({ id, stamp }) => [id, stamp]))
    expect([...before.keys()].toSorted()).toEqual([first, second].toSorted())
    await saveNotes(vault, first, ['one'])
    const after = new Map(valueOf(await vault.listCases()).map(({ id, stamp }) => [id, stamp]))
    expect(after.get(first)).not.toBe(before.get(first))
    expect(after.get(second)).toBe(before.get(second))
    expect(valueOf(await vault.stamp(first))).toBe(after.get(first))
  })

  it('names a case whose folder the disk refuses, with a stamp that is never current', async () => {
    const { vault, disk } = await madeVault()
    const scope = valueOf(await vault.createCase())
    const listNow = () => {
      throw diskError('EACCES')
    }
    const open = await unlocked(memoryTree({ ...disk, calls: { ...disk.calls, listNow } }))
    expect(valueOf(await open.listCases())).toEqual([{ id: scope, stamp: '' }])
    expect(valueOf(await open.verify()).bad).toEqual([{ file: `cases/${scope}`, reason: 'unreadable' }])
  })

  it('leaves out folders that are no case', async () => {
    const { vault, disk } = await madeVault()
    disk.put('cases/notes/x.age', bytesOf('x'))
    disk.put(`cases/${'0'.repeat(26)}/desktop.ini`, bytesOf('x'))
    expect(valueOf(await vault.listCases())).toEqual([])
  })
})

describe('a new case', () => {
  it('gets an id of its own, or the one that is asked for, once', async () => {
    const { vault } = await madeVault()
    const wanted = parseCaseId('7'.repeat(26))!
    expect(valueOf(await vault.createCase(wanted))).toBe(wanted)
    expect(errorOf(await vault.createCase(wanted))).toEqual({ kind: 'exists', file: `cases/${wanted}` })
    expect(valueOf(await vault.createCase())).not.toBe(valueOf(await vault.createCase()))
  })
})

describe('the team’s journal', () => {
  it('is a scope like a case, there from the beginning', async () => {
    const { vault } = await madeVault()
    valueOf(await vault.append({ scope: 'team', drafts: [note('roster')], by: 'anna', now }))
    expect(valueOf(await vault.readScope('team')).events).toHaveLength(1)
  })
})

describe('a row of the index', () => {
  it('opens under its own id and vault only', async () => {
    const { vault, tree } = await madeVault()
    const other = await madeVault()
    const box = valueOf(vault.sealRow('row-1', bytesOf('Bērziņa lieta')))
    expect(valueOf(vault.openRow('row-1', box))).toEqual(bytesOf('Bērziņa lieta'))
    expect(valueOf((await unlocked(tree)).openRow('row-1', box))).toEqual(bytesOf('Bērziņa lieta'))
    expect(errorOf(vault.openRow('row-2', box))).toEqual({ kind: 'damaged' })
    expect(errorOf(other.vault.openRow('row-1', box))).toEqual({ kind: 'damaged' })
    expect(Buffer.from(box).includes('Bērziņa')).toBe(false)
  })
})

describe('a signature of the device', () => {
  it('is for one purpose and verifies with the public key', async () => {
    const { vault } = await madeVault()
    const signature = valueOf(vault.sign('dsr-desk/head/1', 'text'))
    const verify = verifierOf(vault.device().signingKey)!
    expect(verify('dsr-desk/head/1\ntext', signature)).toBe(true)
    expect(verify('text', signature)).toBe(false)
  })
})

describe('locking', () => {
  it('makes every later call answer locked', async () => {
    const { vault, tree, code } = await madeVault()
    const scope = valueOf(await vault.createCase())
    const box = valueOf(vault.sealRow('a', bytesOf('x')))
    await vault.lock()
    const proof = { passphrase }
    const ref = { name: 'o', sha256: '', size: 0 }
    const answers = [
      await vault.listCases(),
      await vault.createCase(),
      await vault.readScope(scope),
      await vault.stamp(scope),
      await vault.append({ scope, drafts: [note('x')], by: 'anna', now }),
      await vault.addDocument(scope, bytesOf('x')),
      await vault.readDocument(scope, ref),
      await vault.writeDraft('a', bytesOf('x')),
      await vault.readDraft('a'),
      await vault.removeDraft('a'),
      await vault.listDrafts(),
      vault.sealRow('a', bytesOf('x')),
      vault.openRow('a', box),
      await vault.changePassphrase(proof, 'another long one'),
      await vault.replaceRecoveryCode(proof),
      await vault.renewRecoveryIdentity(proof),
      await vault.checkRecoveryCode(code),
      vault.setTeam({ devices: [], recipients: [] }),
      await vault.grantKeys(scope),
      await vault.renewKey(scope),
      await vault.admit({ scope, name: 'x', bytes: bytesOf('x') }),
      await vault.verify(),
      vault.sign('dsr-desk/head/1', 'x'),
    ]
    for (const answer of answers) expect(errorOf<{ kind: string }>(answer)).toEqual({ kind: 'locked' })
    const methods = Object.values(vault).filter((value) => typeof value === 'function').length
    // All but device() and lock(), which hold no secret.
    expect(answers).toHaveLength(methods - 2)
    await vault.lock()
    expect((await unlocked(tree)).device()).toEqual(vault.device())
  })

  it('lets a save that has begun end, and wipes the keys only then', async () => {
    const { vault, tree } = await madeVault()
    const scope = valueOf(await vault.createCase())
    const saves = Array.from({ length: 5 }, (_, index) =>
      vault.append({ scope, drafts: [note(String(index))], by: 'anna', now }),
    )
    const document = vault.addDocument(scope, bytesOf('scan'))
    await vault.lock()
    for (const save of await Promise.all(saves)) valueOf(save)
    const ref = valueOf(await document)
    const open = await unlocked(tree)
    expect(await notesIn(open, scope)).toEqual(['0', '1', '2', '3', '4'])
    expect(valueOf(await open.readDocument(scope, ref))).toEqual(bytesOf('scan'))
  })

  it('reports a save that failed meanwhile', async () => {
    const made = await madeVault()
    const scope = valueOf(await made.vault.createCase())
    const full = made.disk.nextProcess(({ call }) =>
      call === 'write' ? { kind: 'error', code: 'ENOSPC' } : undefined,
    )
    const open = await unlocked(memoryTree(full))
    const save = open.append({ scope, drafts: [note('x')], by: 'anna', now })
    await open.lock()
    expect(errorOf(await save).kind).toBe('disk-full')
  })

  it('leaves no way to print a secret before or after', async () => {
    const { vault, identity } = await madeVault()
    for (const print of [() => inspect(vault, { depth: 9, showHidden: true }), () => JSON.stringify(vault)]) {
      expect(print()).not.toContain('AGE-SECRET-KEY')
      expect(print()).not.toContain(identity)
    }
    await vault.lock()
    expect(inspect(vault, { depth: 9 })).not.toContain('AGE-SECRET-KEY')
  })
})
