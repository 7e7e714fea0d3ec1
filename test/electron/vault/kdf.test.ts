import { describe, expect, it } from 'vitest'
import { isBearable, keyOfPassphrase, standardCost } from '../../../electron/vault/kdf'
import { bytesOf } from '../../helpers/outcome'
import { cost } from '../../helpers/vault-maker'

const hexKey = async (text: string, salt = bytesOf('somesalt'), spent = cost) =>
  (await keyOfPassphrase(text, spent, salt))?.use((bytes) => Buffer.from(bytes).toString('hex'))

describe('the key a passphrase gives', () => {
  it('is Argon2id as its reference implementation shows', async () => {
    const spent = { memoryKiB: 256, iterations: 2, parallelism: 1 }
    expect(await hexKey('password', bytesOf('somesalt'), spent)).toBe(
      '9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe',
    )
  })

  it('is the same for composed and decomposed letters', async () => {
    expect('ķēniņš').not.toBe('ķēniņš'.normalize('NFD'))
    expect(await hexKey('ķēniņš'.normalize('NFD'))).toBe(await hexKey('ķēniņš'.normalize('NFC')))
  })

  it('changes with every space, at the end too', async () => {
    const keys = await Promise.all(
      ['zirgs upe', 'zirgs upe ', ' zirgs upe', 'zirgs  upe'].map((text) => hexKey(text)),
    )
    expect(new Set(keys).size).toBe(4)
  })

  it('changes with the salt', async () => {
    expect(await hexKey('zirgs upe', bytesOf('salt one'))).not.toBe(
      await hexKey('zirgs upe', bytesOf('salt two')),
    )
  })

  it('does not come from an empty passphrase', async () => {
    expect(await hexKey('')).toBeUndefined()
  })
})

describe('what a slot may cost', () => {
  it('is at least what this app spends itself', () => {
    expect(isBearable(standardCost)).toBe(true)
  })

  it.each([
    ['64 GiB of memory', { memoryKiB: 64 * 1024 * 1024, iterations: 3, parallelism: 4 }],
    ['a thousand million passes', { memoryKiB: 64 * 1024, iterations: 1_000_000_000, parallelism: 1 }],
    ['much of both', { memoryKiB: 1024 * 1024, iterations: 12, parallelism: 1 }],
    ['a thousand lanes', { memoryKiB: 64 * 1024, iterations: 1, parallelism: 1000 }],
    ['less memory than lanes need', { memoryKiB: 8, iterations: 1, parallelism: 2 }],
    ['half a pass', { memoryKiB: 64, iterations: 0.5, parallelism: 1 }],
    ['no pass', { memoryKiB: 64, iterations: 0, parallelism: 1 }],
    ['not a number', { memoryKiB: Number.NaN, iterations: 1, parallelism: 1 }],
  ])('is refused with %s', (_, wanted) => {
    expect(isBearable(wanted)).toBe(false)
  })
})
