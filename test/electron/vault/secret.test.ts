import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { Secret, SecretText } from '../../../electron/vault/secret'
import { bytesOf } from '../../helpers/outcome'

describe.each([
  ['key bytes', () => new Secret(bytesOf('canary'))],
  ['a recovery code', () => new SecretText('canary')],
])('a secret: %s', (_, make) => {
  it('prints as [secret] in every way a program prints', () => {
    const secret = make()
    for (const text of [
      String(secret),
      JSON.stringify({ secret }),
      inspect({ secret }, { showHidden: true, depth: 5 }),
    ]) {
      expect(text).toContain('[secret]')
      expect(text).not.toContain('canary')
      expect(text).not.toContain('99, 97')
    }
    expect(Object.keys(secret)).toEqual([])
    expect(JSON.stringify(structuredClone({ secret }))).not.toContain('canary')
  })
})

describe('key bytes', () => {
  it('are overwritten when they are wiped', () => {
    const bytes = bytesOf('key')
    const secret = new Secret(bytes)
    expect(secret.use((lent) => lent.length)).toBe(3)
    secret.wipe()
    expect(bytes).toEqual(new Uint8Array(3))
  })

  it('are never used after that', () => {
    const secret = new Secret(bytesOf('key'))
    secret.wipe()
    expect(() => secret.use((lent) => lent.length)).toThrow('secret used after it was wiped')
  })

  it('of a code can be read by the one who prints it', () => {
    expect(new SecretText('ABC').reveal()).toBe('ABC')
  })
})
