import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { memoryDisk } from '../../../electron/disk/memory-calls'
import { memoryTree } from '../../../electron/disk/memory-tree'
import { createVault } from '../../../electron/vault/create-vault'
import { vaultState } from '../../../electron/vault/vault-state'
import { bytesOf, errorOf, textOf, valueOf } from '../../helpers/outcome'
import {
  cost,
  madeVault,
  note,
  notesIn,
  now,
  passphrase,
  pathsOf,
  saveNotes,
  unlocked,
} from '../../helpers/vault-maker'

describe('making a vault', () => {
  it('writes the files the format names, and nothing else', async () => {
    const { disk } = await madeVault()
    const top = [...disk.files().keys()].filter((path) => !path.includes('/')).sort()
    expect(top).toEqual(['FORMAT.json', 'device-copy.sealed', 'device.sealed', 'slots.a', 'slots.b'])
    expect(pathsOf(disk, 'team/')).toHaveLength(2)
    expect(pathsOf(disk, 'team/').every((path) => path.startsWith('team/k-1-'))).toBe(true)
    const format = JSON.parse(textOf(disk.files().get('FORMAT.json')!)) as { vault: string }
    const stated = `{"format":1,"reader":1,"vault":"${format.vault}","writer":1}`
    expect(format).toEqual({
      ...JSON.parse(stated),
      checksum: createHash('sha256').update(stated).digest('hex'),
    })
    expect(format.vault).toMatch(/^[0-9a-hjkmnp-tv-z]{26}$/)
  })

  it('gives a vault that works at once and after unlocking', async () => {
    const { vault, tree } = await madeVault()
    const scope = valueOf(await vault.createCase())
    await saveNotes(vault, scope, ['one'])
    await vault.lock()
    expect(await notesIn(await unlocked(tree), scope)).toEqual(['one'])
  })

  it('puts the recovery sheet nowhere on the disk', async () => {
    const { disk, code, identity } = await madeVault()
    for (const bytes of disk.files().values()) {
      const text = Buffer.from(bytes).toString('latin1')
      for (const secret of [code, code.replaceAll('-', ''), identity, passphrase])
        expect(text).not.toContain(secret)
    }
  })

  it('refuses a short passphrase before anything is written', async () => {
    const disk = memoryDisk()
    for (const short of ['', 'a', 'elevenchars', 'ķēniņi ķēni'.normalize('NFD')]) {
      const refused = await createVault(memoryTree(disk), { passphrase: short, cost })
      expect(errorOf(refused)).toEqual({ kind: 'passphrase-too-short' })
    }
    expect(disk.steps()).toEqual([])
  })

  it('does not touch a vault that is there, or one that is damaged or too new', async () => {
    const { disk, tree } = await madeVault()
    const before = new Map(disk.files())
    expect(errorOf(await createVault(tree, { passphrase, cost }))).toEqual({
      kind: 'exists',
      file: 'FORMAT.json',
    })
    expect(new Map(disk.files())).toEqual(before)
    const formats = [
      ['damaged', 'rubbish'],
      ['too-new', '{"format":2,"reader":2}'],
    ] as const
    for (const [kind, text] of formats) {
      disk.put('FORMAT.json', bytesOf(text))
      const files = new Map(disk.files())
      expect(errorOf(await createVault(tree, { passphrase, cost })).kind).toBe(kind)
      expect(new Map(disk.files())).toEqual(files)
    }
  })

  it('can join a team: the team’s vault id, and no team key of its own', async () => {
    const { vault: first } = await madeVault()
    const disk = memoryDisk()
    const joined = valueOf(await createVault(memoryTree(disk), { passphrase, cost, joins: first.vaultId }))
    expect(joined.vault.vaultId).toBe(first.vaultId)
    expect(joined.vault.device().id).not.toBe(first.device().id)
    expect(pathsOf(disk, 'team/')).toEqual([])
  })
})

describe('a creation that was cut off', () => {
  const stepsOfCreation = async () => (await madeVault()).disk.steps().length

  it('at any step is begun again, and the second try makes a whole vault', async () => {
    const length = await stepsOfCreation()
    expect(length).toBeGreaterThan(30)
    for (let number = 1; number <= length; number += 1) {
      const disk = memoryDisk((step) => (step.number === number ? { kind: 'kill' } : undefined))
      await expect(madeVault(disk)).rejects.toThrow()
      const next = disk.nextProcess()
      const state = await vaultState(memoryTree(next))
      if (state.kind === 'present') continue
      expect(state).toEqual({ kind: 'absent' })
      const { vault } = await madeVault(next)
      const scope = valueOf(await vault.createCase())
      await saveNotes(vault, scope, ['kept'])
      expect(await notesIn(await unlocked(memoryTree(next)), scope)).toEqual(['kept'])
    }
  })

  it('by a full disk at any step says so, and makes a vault once there is room', async () => {
    const length = await stepsOfCreation()
    for (let number = 1; number <= length; number += 1) {
      const disk = memoryDisk((step) =>
        step.number === number ? { kind: 'error', code: 'ENOSPC' } : undefined,
      )
      const tree = memoryTree(disk)
      const created = await createVault(tree, { passphrase, cost })
      if (!created.ok) {
        const { kind } = created.error
        expect(['disk-full', 'io', 'damaged']).toContain(kind)
        if (kind !== 'damaged') expect(await vaultState(tree)).toEqual({ kind: 'absent' })
        valueOf(await createVault(memoryTree(disk.nextProcess()), { passphrase, cost }))
      }
      await unlocked(memoryTree(disk.nextProcess()))
    }
  })

  it('deletes nothing of the first try', async () => {
    const disk = memoryDisk(({ call, path }) =>
      call === 'create' && path.startsWith('FORMAT.json') ? { kind: 'kill' } : undefined,
    )
    await expect(madeVault(disk)).rejects.toThrow()
    const first = [...disk.files().values()].map((bytes) => Buffer.from(bytes).toString('hex'))
    const next = disk.nextProcess()
    await madeVault(next)
    const left = new Set([...next.files().values()].map((bytes) => Buffer.from(bytes).toString('hex')))
    expect(first).toHaveLength(7)
    expect(first.every((bytes) => left.has(bytes))).toBe(true)
    expect(pathsOf(next, 'quarantine/slots.a')).not.toEqual([])
  })

  it('is never mistaken for a vault with cases that lost its FORMAT.json', async () => {
    const { vault, disk, tree } = await madeVault()
    valueOf(
      await vault.append({ scope: valueOf(await vault.createCase()), drafts: [note('x')], by: 'anna', now }),
    )
    disk.put('creating.mark', new Uint8Array(0))
    valueOf(await tree.remove('FORMAT.json'))
    expect(await vaultState(tree)).toEqual({ kind: 'damaged', file: 'FORMAT.json' })
  })
})
