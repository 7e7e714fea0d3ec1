import { describe, expect, it } from 'vitest'
import { below, folderOf, isSegment, nameOf, segmentsOf } from '../../../electron/disk/tree'

describe('paths inside the vault', () => {
  it('are parted by slashes, and the empty path is the top', () => {
    expect(segmentsOf('')).toEqual([])
    expect(segmentsOf('cases/abc/j-1.age')).toEqual(['cases', 'abc', 'j-1.age'])
    expect(folderOf('cases/abc/j-1.age')).toBe('cases/abc')
    expect(folderOf('slots.a')).toBe('')
    expect(nameOf('cases/abc/j-1.age')).toBe('j-1.age')
    expect(below('', 'team')).toBe('team')
    expect(below('cases', 'abc')).toBe('cases/abc')
  })

  it.each(['..', '../x', 'a/../b', '/etc', 'a//b', 'a/', './a', 'a\\b', 'C:', 'a\u0000', 'x'.repeat(256)])(
    'never lead out of it: %j is refused as a bug',
    (path) => {
      expect(() => segmentsOf(path)).toThrow('not a path inside the tree')
    },
  )

  it('may hold the names that sync clients give', () => {
    expect(isSegment('j-1 (Anna’s conflicted copy 2026-11-22).age')).toBe(true)
  })
})
