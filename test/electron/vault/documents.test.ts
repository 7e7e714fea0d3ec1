import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { memoryTree } from '../../../electron/disk/memory-tree'
import { sha256Hex } from '../../../electron/vault/crypto'
import { longestDocument } from '../../../electron/vault/documents'
import { caseId } from '../../helpers/journal-arbitraries'
import { bytesOf, errorOf, valueOf } from '../../helpers/outcome'
import { madeVault, unlocked } from '../../helpers/vault-maker'

async function withCase() {
  const made = await madeVault()
  return { ...made, scope: valueOf(await made.vault.createCase()) }
}

describe('a document', () => {
  it('comes back byte for byte, whatever it was', async () => {
    const { vault, scope, tree } = await withCase()
    const reader = await unlocked(tree)
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 10_000 }), async (bytes) => {
        const ref = valueOf(await vault.addDocument(scope, bytes))
        expect(ref).toMatchObject({ size: bytes.length, sha256: sha256Hex(bytes) })
        expect(Buffer.compare(valueOf(await reader.readDocument(scope, ref)), bytes)).toBe(0)
      }),
      { numRuns: 100 },
    )
  })

  it('ending in zeros keeps them', async () => {
    const { vault, scope } = await withCase()
    const bytes = new Uint8Array([1, 0, 0, 0])
    const ref = valueOf(await vault.addDocument(scope, bytes))
    expect(valueOf(await vault.readDocument(scope, ref))).toEqual(bytes)
  })

  it('is named by its sealed bytes, and sizes go up in steps', async () => {
    const { vault, scope, disk } = await withCase()
    const refs = [
      valueOf(await vault.addDocument(scope, bytesOf('a'))),
      valueOf(await vault.addDocument(scope, bytesOf('bcd'))),
    ]
    const files = refs.map(({ name }) => disk.files().get(`cases/${scope}/${name}`)!)
    expect(refs.map(({ name }) => name)).toEqual(files.map((bytes) => `o-${sha256Hex(bytes)}.age`))
    expect(files[0]!.length).toBe(files[1]!.length)
  })

  it('is refused with any byte changed or cut off, and set aside', async () => {
    const { vault, scope, disk } = await withCase()
    const ref = valueOf(await vault.addDocument(scope, bytesOf('content')))
    const path = `cases/${scope}/${ref.name}`
    const good = disk.files().get(path)!
    for (const at of [0, 30, 100, 170, 250, 2000, good.length - 1]) {
      for (const bad of [good.map((byte, index) => (index === at ? byte ^ 8 : byte)), good.slice(0, at)]) {
        disk.put(path, bad)
        expect(errorOf(await vault.readDocument(scope, ref))).toEqual({
          kind: 'damaged',
          file: path,
          reason: 'damaged',
          setAside: true,
        })
      }
    }
    expect(errorOf(await vault.readDocument(scope, ref)).kind).toBe('absent')
    disk.put(path, good)
    expect(valueOf(await vault.readDocument(scope, ref))).toEqual(bytesOf('content'))
  })

  it('stays where it is when only the reference is wrong', async () => {
    const { vault, scope } = await withCase()
    const ref = valueOf(await vault.addDocument(scope, bytesOf('content')))
    const wrong = [
      { ...ref, size: 3 },
      { ...ref, size: 8 },
      { ...ref, sha256: sha256Hex('other') },
    ]
    for (const one of wrong) {
      expect(errorOf(await vault.readDocument(scope, one))).toMatchObject({
        reason: 'wrong-place',
        setAside: false,
      })
    }
    expect(valueOf(await vault.readDocument(scope, ref))).toEqual(bytesOf('content'))
  })

  it('that is not there, or is no document, is absent', async () => {
    const { vault, scope } = await withCase()
    const ref = { name: `o-${sha256Hex('x')}.age`, sha256: sha256Hex('x'), size: 1 }
    expect(errorOf(await vault.readDocument(scope, ref)).kind).toBe('absent')
    expect(errorOf(await vault.readDocument(scope, { ...ref, name: '../../FORMAT.json' })).kind).toBe(
      'absent',
    )
    expect(errorOf(await vault.readDocument(caseId('9'.repeat(26)), ref)).kind).toBe('absent')
    expect(errorOf(await vault.addDocument(caseId('9'.repeat(26)), bytesOf('x'))).kind).toBe('absent')
  })

  it('of another case does not open here', async () => {
    const { vault, scope, disk } = await withCase()
    const ref = valueOf(await vault.addDocument(scope, bytesOf('content')))
    const other = valueOf(await vault.createCase())
    disk.put(`cases/${other}/${ref.name}`, disk.files().get(`cases/${scope}/${ref.name}`)!)
    expect(errorOf(await vault.readDocument(other, ref))).toMatchObject({ kind: 'damaged', reason: 'no-key' })
  })

  it('that is too large is refused before it is sealed', async () => {
    const { vault, scope } = await withCase()
    expect(errorOf(await vault.addDocument(scope, new Uint8Array(longestDocument + 1))).kind).toBe(
      'too-large',
    )
  })

  it('is not saved on a full disk, and the user is told', async () => {
    const { disk, scope } = await withCase()
    const full = disk.nextProcess(({ call }) =>
      call === 'write' ? { kind: 'error', code: 'ENOSPC' } : undefined,
    )
    const open = await unlocked(memoryTree(full))
    expect(errorOf(await open.addDocument(scope, bytesOf('x'))).kind).toBe('disk-full')
  })
})
