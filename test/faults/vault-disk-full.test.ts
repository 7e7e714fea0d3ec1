import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { diskTree } from '../../electron/disk/disk-tree'
import { createVault } from '../../electron/vault/create-vault'
import { unlockVault } from '../../electron/vault/unlock-vault'
import { bytesOf, errorOf, valueOf } from '../helpers/outcome'
import { tempFolder } from '../helpers/temp-folder'
import { cost, note, notesIn, now, passphrase } from '../helpers/vault-maker'

const mayMount = process.platform === 'linux' && process.getuid?.() === 0 && canMount()

function canMount(): boolean {
  const folder = join('/tmp', `desk-mount-${process.pid}`)
  try {
    mkdirSync(folder)
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' })
    execFileSync('umount', [folder])
    return true
  } catch {
    return false
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A disk of one megabyte. */
function tinyDisk(): string {
  const folder = join(tempFolder(), 'disk')
  mkdirSync(folder)
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder])
  onTestFinished(() => {
    execFileSync('umount', ['-l', folder])
  })
  return folder
}

const temps = (folder: string) =>
  readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.tmp'))

const suite = mayMount ? describe : describe.skip
suite(`a disk of 1 MB${mayMount ? '' : ' (skipped: mounting a tmpfs needs root)'}`, () => {
  it('takes saves until it is full, says so, keeps every save and opens again', async () => {
    const disk = tinyDisk()
    const tree = diskTree(join(disk, 'vault'))
    const { vault } = valueOf(await createVault(tree, { passphrase, cost }))
    const scope = valueOf(await vault.createCase())
    const saved: string[] = []
    let refused
    for (let turn = 0; refused === undefined && turn < 1000; turn += 1) {
      const result = await vault.append({
        scope,
        drafts: [note(`note ${turn}`)],
        by: 'anna',
        now: now + turn,
      })
      if (result.ok) saved.push(`note ${turn}`)
      else refused = result.error
    }
    expect(refused).toMatchObject({ kind: 'disk-full', code: 'ENOSPC' })
    expect(saved.length).toBeGreaterThan(20)
    // A save takes two blocks; the last single one goes too.
    fillUp(join(disk, 'film'))
    expect(errorOf(await vault.addDocument(scope, new Uint8Array(2_000_000))).kind).toBe('disk-full')
    expect(errorOf(await vault.writeDraft('letter', new Uint8Array(50_000))).kind).toBe('disk-full')
    expect(errorOf(await vault.changePassphrase({ passphrase }, 'jauna gara parole', cost)).kind).toBe(
      'disk-full',
    )
    expect(await notesIn(vault, scope)).toEqual(saved)
    await vault.lock()

    const again = valueOf(await unlockVault(tree, { passphrase }))
    expect(await notesIn(again, scope)).toEqual(saved)
    expect(valueOf(await again.readScope(scope)).problems).toEqual([])
    expect(valueOf(await again.verify()).bad).toEqual([])
    expect(temps(disk)).toEqual([])
  })

  it('takes saves again when something was deleted', async () => {
    const disk = tinyDisk()
    const { vault } = valueOf(await createVault(diskTree(join(disk, 'vault')), { passphrase, cost }))
    const scope = valueOf(await vault.createCase())
    const filler = join(disk, 'film')
    fillUp(filler)
    expect(errorOf(await vault.append({ scope, drafts: [note('lost')], by: 'anna', now })).kind).toBe(
      'disk-full',
    )
    rmSync(filler)
    valueOf(await vault.append({ scope, drafts: [note('kept')], by: 'anna', now }))
    expect(await notesIn(vault, scope)).toEqual(['kept'])
    expect(valueOf(await vault.readScope(scope)).problems).toEqual([])
  })

  it('that has no room for a vault makes none, and makes one once there is room', async () => {
    const disk = tinyDisk()
    const filler = join(disk, 'film')
    fillUp(filler)
    const tree = diskTree(join(disk, 'vault'))
    expect(errorOf(await createVault(tree, { passphrase, cost })).kind).toBe('disk-full')
    rmSync(filler)
    const { vault } = valueOf(await createVault(tree, { passphrase, cost }))
    expect(valueOf(await vault.verify()).bad).toEqual([])
  })
})

function fillUp(file: string): void {
  for (let size = 1024 * 1024; size >= 512; size /= 2) {
    try {
      writeFileSync(file, bytesOf('x'.repeat(size)), { flag: 'a' })
    } catch {
      // Full for this size; the next half may still fit.
    }
  }
}
