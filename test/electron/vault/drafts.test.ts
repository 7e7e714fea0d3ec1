import { describe, expect, it } from 'vitest'
import { isDraftId } from '../../../electron/vault/drafts'
import { bytesOf, errorOf, textOf, valueOf } from '../../helpers/outcome'
import { madeVault, pathsOf, unlocked } from '../../helpers/vault-maker'

describe('an unsent letter', () => {
  it('is kept, changed, listed and removed', async () => {
    const { vault, tree } = await madeVault()
    expect(valueOf(await vault.listDrafts())).toEqual([])
    valueOf(await vault.writeDraft('letter-1', bytesOf('first')))
    valueOf(await vault.writeDraft('letter-1', bytesOf('second')))
    valueOf(await vault.writeDraft('letter-2', bytesOf('other')))
    const open = await unlocked(tree)
    expect(valueOf(await open.listDrafts())).toEqual(['letter-1', 'letter-2'])
    expect(textOf(valueOf(await open.readDraft('letter-1')))).toBe('second')
    valueOf(await open.removeDraft('letter-1'))
    valueOf(await open.removeDraft('letter-1'))
    expect(valueOf(await open.listDrafts())).toEqual(['letter-2'])
    expect(errorOf(await open.readDraft('letter-1')).kind).toBe('absent')
  })

  it('is never readable on the disk', async () => {
    const { vault, disk } = await madeVault()
    valueOf(await vault.writeDraft('letter-1', bytesOf('Godātais Bērziņa kungs')))
    for (const bytes of disk.files().values()) expect(Buffer.from(bytes).includes('Bērziņa')).toBe(false)
  })

  it('under another name, or damaged, does not open and is set aside', async () => {
    const { vault, disk } = await madeVault()
    valueOf(await vault.writeDraft('letter-1', bytesOf('text')))
    disk.put('drafts/letter-2.sealed', disk.files().get('drafts/letter-1.sealed')!)
    expect(errorOf(await vault.readDraft('letter-2'))).toEqual({
      kind: 'damaged',
      file: 'drafts/letter-2.sealed',
    })
    expect(pathsOf(disk, 'quarantine/drafts/letter-2.sealed')).toHaveLength(2)
    expect(textOf(valueOf(await vault.readDraft('letter-1')))).toBe('text')
  })

  it('has a name that can stand in a file name', async () => {
    for (const wrong of ['', '../x', 'A', 'a/b', '-a', 'x'.repeat(65)]) expect(isDraftId(wrong)).toBe(false)
    const { vault } = await madeVault()
    await expect(vault.writeDraft('../x', bytesOf(''))).rejects.toThrow('not a draft id')
  })
})
