import { describe, expect, it } from 'vitest'
import type { MemoryDisk } from '../../../electron/disk/memory-calls'
import { memoryDisk } from '../../../electron/disk/memory-calls'
import { memoryTree } from '../../../electron/disk/memory-tree'
import { slotsBytes, parseSlots } from '../../../electron/vault/slots'
import { unlockVault } from '../../../electron/vault/unlock-vault'
import { bytesOf, errorOf, valueOf } from '../../helpers/outcome'
import { madeVault, notesIn, passphrase, pathsOf, saveNotes, unlocked } from '../../helpers/vault-maker'

const snapshot = (disk: MemoryDisk) =>
  new Map([...disk.files()].map(([path, bytes]) => [path, bytes.slice()]))
const flip = (bytes: Uint8Array) => bytes.map((byte, index) => (index === 40 ? byte ^ 1 : byte))

describe('unlocking', () => {
  it('opens with the passphrase, composed or decomposed', async () => {
    const { tree } = await madeVault()
    expect((await unlockVault(tree, { passphrase: passphrase.normalize('NFD') })).ok).toBe(true)
  })

  it('opens with the recovery code as it is typed', async () => {
    const { tree, code } = await madeVault()
    const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')
    expect((await unlockVault(tree, { recoveryCode: typed })).ok).toBe(true)
  })

  it('tells a wrong passphrase, a wrong code, a slip of the pen and no vault apart, and changes nothing', async () => {
    const { tree, disk, code } = await madeVault()
    const other = await madeVault()
    const before = snapshot(disk)
    const kind = async (proof: Parameters<typeof unlockVault>[1], at = tree) =>
      errorOf(await unlockVault(at, proof)).kind
    expect(await kind({ passphrase: `${passphrase} ` })).toBe('wrong-passphrase')
    expect(await kind({ passphrase: '' })).toBe('wrong-passphrase')
    expect(await kind({ recoveryCode: other.code })).toBe('wrong-recovery-code')
    expect(await kind({ recoveryCode: code.slice(0, -1) })).toBe('recovery-code-typo')
    expect(await kind({ passphrase }, memoryTree())).toBe('absent')
    expect(snapshot(disk)).toEqual(before)
  })

  it('answers a tampered slot like a wrong passphrase', async () => {
    const { tree, disk } = await madeVault()
    const slots = valueOf(parseSlots(disk.files().get('slots.a')!))
    const tampered = slotsBytes({
      ...slots,
      slots: slots.slots.map((slot) => ({ ...slot, wrapped: Buffer.alloc(48).toString('base64') })),
    })
    for (const name of ['slots.a', 'slots.b']) disk.put(name, tampered)
    expect(errorOf(await unlockVault(tree, { passphrase }))).toEqual({ kind: 'wrong-passphrase' })
  })
})

describe('a damaged copy', () => {
  it.each(['slots.a', 'slots.b', 'device.sealed', 'device-copy.sealed'])(
    'of %s does not hinder: the other is used, the bad one set aside and written anew',
    async (name) => {
      const { disk } = await madeVault()
      const good = disk.files().get(name)!
      const bad = flip(good)
      disk.put(name, bad)
      const open = await unlocked(memoryTree(disk))
      expect(open.repairs).toEqual([{ file: name, repaired: true }])
      expect(disk.files().get(name)).toEqual(good)
      expect(disk.files().get(`quarantine/${name}`)).toEqual(bad)
      expect((await unlocked(memoryTree(disk))).repairs).toEqual([])
    },
  )

  it('that is missing is written again', async () => {
    const { disk, tree } = await madeVault()
    valueOf(await tree.remove('slots.b'))
    expect((await unlocked(tree)).repairs).toEqual([{ file: 'slots.b', repaired: true }])
    expect(disk.files().get('slots.b')).toEqual(disk.files().get('slots.a'))
  })

  it('that the disk does not give is left alone', async () => {
    const { disk } = await madeVault()
    const before = snapshot(disk)
    const sick = disk.nextProcess(({ call, path }) =>
      call === 'read' && path === 'slots.a' ? { kind: 'error', code: 'EIO' } : undefined,
    )
    expect((await unlocked(memoryTree(sick))).repairs).toEqual([{ file: 'slots.a', repaired: false }])
    expect(snapshot(disk)).toEqual(before)
  })

  it.each([
    ['slots.a', 'slots.b'],
    ['device.sealed', 'device-copy.sealed'],
  ])('of both %s and %s is named, and not a byte is changed', async (first, second) => {
    const { disk, tree } = await madeVault()
    for (const name of [first, second]) disk.put(name, flip(disk.files().get(name)!))
    const before = snapshot(disk)
    expect(errorOf(await unlockVault(tree, { passphrase }))).toEqual({ kind: 'damaged', file: first })
    expect(snapshot(disk)).toEqual(before)
  })
})

describe('a disk that takes nothing', () => {
  it.each(['ENOSPC', 'EROFS'])(
    'still opens the vault (%s), also when a copy waits for repair',
    async (code) => {
      const { vault, disk } = await madeVault()
      const scope = valueOf(await vault.createCase())
      await saveNotes(vault, scope, ['one'])
      disk.put('slots.a', bytesOf('rubbish'))
      const full = disk.nextProcess(({ call }) => (call === 'read' ? undefined : { kind: 'error', code }))
      const open = await unlocked(memoryTree(full))
      expect(open.repairs).toEqual([{ file: 'slots.a', repaired: false }])
      expect(await notesIn(open, scope)).toEqual(['one'])
    },
  )
})

describe('what a killed process left half-written', () => {
  it('is swept at the next unlock', async () => {
    const { disk, vault } = await madeVault()
    const scope = valueOf(await vault.createCase())
    await saveNotes(vault, scope, ['one'])
    const temps = [
      'slots.a.77-1.tmp',
      'team/k-1.age.77-2.tmp',
      'drafts/x.sealed.77-3.tmp',
      `cases/${scope}/j.age.77-4.tmp`,
    ]
    for (const path of temps) disk.put(path, bytesOf('half'))
    const open = await unlocked(memoryTree(disk))
    expect(valueOf(await open.listCases())).toHaveLength(1)
    expect(pathsOf(disk, '.tmp')).toEqual([])
  })

  it('of a creation’s end is only the mark, which goes', async () => {
    const { disk } = await madeVault()
    disk.put('creating.mark', new Uint8Array(0))
    await unlocked(memoryTree(disk))
    expect(pathsOf(disk, 'creating')).toEqual([])
  })
})

describe('a slot that would hurt', () => {
  it.each([
    { memoryKiB: 64 * 1024 * 1024, iterations: 1, parallelism: 1 },
    { memoryKiB: 1024, iterations: 1_000_000_000, parallelism: 1 },
  ])('is refused before any work is done: %j', async (hostile) => {
    const { disk, tree } = await madeVault()
    const slots = valueOf(parseSlots(disk.files().get('slots.a')!))
    const bytes = slotsBytes({
      ...slots,
      slots: slots.slots.map((slot) =>
        slot.kind === 'passphrase' ? { ...slot, kdf: { ...(slot.kdf as object), ...hostile } } : slot,
      ),
    })
    for (const name of ['slots.a', 'slots.b']) disk.put(name, bytes)
    const before = performance.now()
    expect(errorOf(await unlockVault(tree, { passphrase }))).toEqual({ kind: 'damaged', file: 'slots.a' })
    expect(performance.now() - before).toBeLessThan(500)
  })
})

describe('an empty disk', () => {
  it('gives absent, and nothing is written', async () => {
    const disk = memoryDisk()
    expect(errorOf(await unlockVault(memoryTree(disk), { passphrase }))).toEqual({ kind: 'absent' })
    expect(disk.files().size).toBe(0)
  })
})
