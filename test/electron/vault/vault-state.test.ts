import { describe, expect, it } from 'vitest'
import { memoryDisk } from '../../../electron/disk/memory-calls'
import type { MemoryDisk } from '../../../electron/disk/memory-calls'
import { memoryTree } from '../../../electron/disk/memory-tree'
import { unlockVault } from '../../../electron/vault/unlock-vault'
import { vaultState } from '../../../electron/vault/vault-state'
import { bytesOf, errorOf } from '../../helpers/outcome'
import { madeVault, passphrase, unlocked } from '../../helpers/vault-maker'

const stateOf = (disk: MemoryDisk) => vaultState(memoryTree(disk))
const format = (change: object) =>
  bytesOf(JSON.stringify({ format: 1, reader: 1, writer: 1, vault: '0'.repeat(26), ...change }))
const snapshot = (disk: MemoryDisk) =>
  new Map([...disk.files()].map(([path, bytes]) => [path, bytes.slice()]))

describe('what is in the vault’s folder', () => {
  it('is nothing: no folder, an empty one, or only what the system puts everywhere', async () => {
    const disk = memoryDisk()
    expect(await stateOf(disk)).toEqual({ kind: 'absent' })
    disk.put('desktop.ini', bytesOf('[.ShellClassInfo]'))
    disk.put('.DS_Store', bytesOf('x'))
    expect(await stateOf(disk)).toEqual({ kind: 'absent' })
  })

  it('is a vault', async () => {
    const { disk } = await madeVault()
    expect(await stateOf(disk)).toEqual({ kind: 'present', readOnly: false })
  })

  it.each([
    'slots.a',
    'slots.b',
    'device.sealed',
    `cases/${'0'.repeat(26)}/o-x.age`,
    'team/k.age',
    'drafts/a.sealed',
  ])('is a vault that lost its FORMAT.json, not an empty place, when there is %s', async (path) => {
    const disk = memoryDisk()
    disk.put('cases/x', bytesOf(''))
    disk.put(path, bytesOf('anything'))
    expect(await stateOf(disk)).toEqual({ kind: 'damaged', file: 'FORMAT.json' })
  })

  it.each([
    ['empty', ''],
    ['half of it', '{"format":1,"rea'],
    ['zeros', '\u0000'.repeat(80)],
    ['no versions', '{}'],
    ['a text as version', '{"format":1,"reader":"1","writer":1}'],
    ['no vault id', '{"format":1,"reader":1,"writer":1}'],
    ['an endless one', ' '.repeat(70_000)],
  ])('is damaged when FORMAT.json is %s', async (_, text) => {
    const { disk } = await madeVault()
    disk.put('FORMAT.json', bytesOf(text))
    expect(await stateOf(disk)).toEqual({ kind: 'damaged', file: 'FORMAT.json' })
  })

  it('is damaged, not absent, when the disk does not give FORMAT.json', async () => {
    const { disk } = await madeVault()
    const sick = disk.nextProcess(({ call, path }) =>
      call === 'read' && path === 'FORMAT.json' ? { kind: 'error', code: 'EIO' } : undefined,
    )
    expect(await stateOf(sick)).toEqual({ kind: 'damaged', file: 'FORMAT.json' })
  })

  it('is too new when a newer app alone can read it, and says what it needs', async () => {
    const { disk } = await madeVault()
    disk.put('FORMAT.json', format({ format: 3, reader: 2, writer: 2, vault: 'of another shape' }))
    const before = snapshot(disk)
    expect(await stateOf(disk)).toEqual({ kind: 'too-new', needs: '3' })
    const refused = await unlockVault(memoryTree(disk), { passphrase })
    expect(errorOf(refused)).toEqual({ kind: 'too-new', needs: '3' })
    expect(snapshot(disk)).toEqual(before)
  })

  it('is a vault to read only when a newer app has written here', async () => {
    const { disk, vault } = await madeVault()
    disk.put('FORMAT.json', format({ writer: 2, vault: vault.vaultId, added: 'by a newer app' }))
    expect(await stateOf(disk)).toEqual({ kind: 'present', readOnly: true })
    const before = snapshot(disk)
    const open = await unlocked(memoryTree(disk))
    expect(open.readOnly).toBe(true)
    expect(snapshot(disk)).toEqual(before)
  })

  it('is damaged when both slots files are, and when they are another vault’s', async () => {
    const { disk } = await madeVault()
    const other = await madeVault()
    for (const name of ['slots.a', 'slots.b']) disk.put(name, other.disk.files().get(name)!)
    expect(await stateOf(disk)).toEqual({ kind: 'damaged', file: 'slots.a' })
  })

  it('is not changed by looking', async () => {
    const { disk } = await madeVault()
    disk.put('slots.a', bytesOf('rubbish'))
    const before = snapshot(disk)
    await stateOf(disk)
    expect(snapshot(disk)).toEqual(before)
  })
})
