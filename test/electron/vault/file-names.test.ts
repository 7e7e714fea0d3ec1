import { describe, expect, it } from 'vitest'
import {
  documentFileName,
  folderOfScope,
  isVaultFileName,
  journalFileName,
  keyFileName,
  parseFileName,
} from '../../../electron/vault/file-names'
import { bytesOf } from '../../helpers/outcome'
import { devices, someCase } from '../../helpers/journal-arbitraries'

const abc = bytesOf('abc')
const hash = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'

describe('the names of the vault’s files', () => {
  it('are made of the content', () => {
    expect(keyFileName(2, abc)).toBe(`k-2-${hash}.age`)
    expect(journalFileName(devices[0]!, 12, abc)).toBe(`j-aaaaaaaaaaaaaaaa-00000012-${hash}.age`)
    expect(documentFileName(abc)).toBe(`o-${hash}.age`)
  })

  it('are read back', () => {
    expect(parseFileName(`k-2-${hash}.age`)).toEqual({ kind: 'key', generation: 2, hash })
    expect(parseFileName(`j-aaaaaaaaaaaaaaaa-00000012-${hash}.age`)).toEqual({
      kind: 'journal',
      device: devices[0],
      n: 12,
      hash,
    })
    expect(parseFileName(`o-${hash}.age`)).toEqual({ kind: 'document', hash })
    expect(parseFileName(`a-${hash}.zip.age`)).toEqual({ kind: 'archive', hash })
  })

  it.each([
    'desktop.ini',
    '.DS_Store',
    'Thumbs.db',
    `k-0-${hash}.age`,
    `k-2-${hash.toUpperCase()}.age`,
    `o-${hash}.age.tmp`,
    `o-${hash} (1).age`,
    `o-${hash}.sync-conflict-20261122-120000-ABCDEFG.age`,
    `j-aaaaaaaaaaaaaaaa-12-${hash}.age`,
    `a-${hash}.age`,
    '',
  ])('are not taken for %j', (name) => {
    expect(parseFileName(name)).toBeUndefined()
    expect(isVaultFileName(name)).toBe(false)
  })

  it('put each case in a folder of its own', () => {
    expect(folderOfScope('team')).toBe('team')
    expect(folderOfScope(someCase)).toBe(`cases/${'0'.repeat(26)}`)
  })
})
