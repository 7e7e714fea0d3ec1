import { describe, expect, it } from 'vitest'
import { memoryDisk } from '../../../electron/disk/memory-calls'
import { memoryTree } from '../../../electron/disk/memory-tree'
import { sha256Hex } from '../../../electron/vault/crypto'
import { verifyVault } from '../../../electron/vault/verify-vault'
import { bytesOf, valueOf } from '../../helpers/outcome'
import { madeVault, pathsOf, saveNotes } from '../../helpers/vault-maker'

async function filledVault() {
  const made = await madeVault()
  const scope = valueOf(await made.vault.createCase())
  await saveNotes(made.vault, scope, ['one', 'two', 'three'])
  valueOf(await made.vault.addDocument(scope, bytesOf('scan')))
  const archive = bytesOf('archive')
  made.disk.put(`cases/${scope}/a-${sha256Hex(archive)}.zip.age`, archive)
  made.disk.put(`cases/${scope}/desktop.ini`, bytesOf('x'))
  return { ...made, scope }
}
const counts = { cases: 1, keys: 4, journals: 3, documents: 1, archives: 1, foreign: 1 }
const flip = (bytes: Uint8Array) =>
  bytes.map((byte, index) => (index === Math.min(50, bytes.length - 1) ? byte ^ 1 : byte))

describe('verifying a vault', () => {
  it('counts what is there and finds nothing bad', async () => {
    const { tree, vault } = await filledVault()
    expect(valueOf(await verifyVault(tree))).toEqual({ ...counts, bad: [] })
    expect(valueOf(await vault.verify())).toEqual({ ...counts, events: 3, bad: [] })
  })

  it('names every file that was changed, with and without the key, and moves none', async () => {
    const { tree, vault, disk } = await filledVault()
    const sealed = [...disk.files().keys()].filter((path) => path.endsWith('.age'))
    for (const path of sealed) disk.put(path, flip(disk.files().get(path)!))
    const before = new Map(disk.files())
    const without = valueOf(await verifyVault(tree)).bad.map(({ file }) => file)
    expect(without.toSorted()).toEqual(sealed.toSorted())
    const withKey = valueOf(await vault.verify()).bad.map(({ file }) => file)
    expect(withKey.toSorted()).toEqual(sealed.toSorted())
    expect(new Map(disk.files())).toEqual(before)
  })

  it('names damaged copies of what the vault stands on', async () => {
    const { tree, vault, disk } = await filledVault()
    for (const name of ['slots.b', 'device-copy.sealed']) disk.put(name, flip(disk.files().get(name)!))
    expect(valueOf(await verifyVault(tree)).bad).toEqual([{ file: 'slots.b', reason: 'damaged' }])
    expect(valueOf(await vault.verify()).bad).toEqual([
      { file: 'slots.b', reason: 'damaged' },
      { file: 'device-copy.sealed', reason: 'damaged' },
    ])
    disk.put('device.sealed', bytesOf('x'))
    expect(valueOf(await vault.verify()).bad).toContainEqual({ file: 'device.sealed', reason: 'damaged' })
    disk.put('FORMAT.json', bytesOf('x'))
    expect(valueOf(await verifyVault(tree)).bad).toContainEqual({ file: 'FORMAT.json', reason: 'damaged' })
    valueOf(await tree.remove('FORMAT.json'))
    expect(valueOf(await verifyVault(tree)).bad).toContainEqual({ file: 'FORMAT.json', reason: 'damaged' })
  })

  it('finds a journal file that is gone, which only the chain can tell', async () => {
    const { tree, vault, disk, scope } = await filledVault()
    const [, second] = pathsOf(disk, `cases/${scope}/j-`)
    valueOf(await tree.remove(second!))
    expect(valueOf(await verifyVault(tree)).bad).toEqual([])
    expect(valueOf(await vault.verify()).bad).toEqual([
      { file: `cases/${scope}/j-${vault.device().id}-00000002`, reason: 'missing' },
    ])
  })

  it('checks a share, which has no FORMAT.json and no slots', async () => {
    const { disk } = await filledVault()
    const share = memoryDisk()
    for (const [path, bytes] of disk.files()) if (/^(team|cases)\//.test(path)) share.put(path, bytes)
    expect(valueOf(await verifyVault(memoryTree(share)))).toEqual({ ...counts, bad: [] })
    const [journal] = pathsOf(share, '/j-')
    share.put(journal!, flip(share.files().get(journal!)!))
    expect(valueOf(await verifyVault(memoryTree(share))).bad).toEqual([{ file: journal, reason: 'damaged' }])
  })

  it('says so when the disk does not answer', async () => {
    const { disk } = await filledVault()
    const [journal] = pathsOf(disk, '/j-')
    const sick = disk.nextProcess(({ call, path }) =>
      call === 'read' && path === journal ? { kind: 'error', code: 'EIO' } : undefined,
    )
    expect(valueOf(await verifyVault(memoryTree(sick))).bad).toEqual([
      { file: journal, reason: 'unreadable' },
    ])
  })

  it('finds an empty folder empty', async () => {
    expect(valueOf(await verifyVault(memoryTree()))).toMatchObject({ cases: 0, bad: [] })
  })
})
