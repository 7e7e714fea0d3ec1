import { describe, expect, it } from 'vitest'
import { codeOf, diskError, readFailure, writeFailure } from '../../../electron/disk/disk-failure'

describe('what a failing disk means', () => {
  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EROFS', 'read-only'],
    ['EACCES', 'read-only'],
    ['EPERM', 'read-only'],
    ['EIO', 'io'],
    ['ESTALE', 'io'],
    ['EMFILE', 'io'],
  ])('says of %s on writing: %s', (code, kind) => {
    expect(writeFailure(diskError(code), 'slots.a')).toEqual({ kind, file: 'slots.a', code })
  })

  it('tells absent from unreadable', () => {
    expect(readFailure(diskError('ENOENT'), 'f')).toEqual({ kind: 'absent', file: 'f' })
    expect(readFailure(diskError('EACCES'), 'f')).toEqual({ kind: 'io', file: 'f', code: 'EACCES' })
    expect(readFailure(diskError('EFBIG'), 'f')).toEqual({ kind: 'too-large', file: 'f' })
  })

  it('does not take a bug for a disk failure', () => {
    const bug = new TypeError('undefined is not a function')
    expect(codeOf(bug)).toBeUndefined()
    expect(() => writeFailure(bug, 'f')).toThrow(bug)
    expect(() => readFailure(bug, 'f')).toThrow(bug)
  })
})
