import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decrypt,
  deriveKey,
  encrypt,
  fromBase64,
  openBox,
  sealBox,
  sha256Hex,
  textOf,
  toBase64,
} from '../../../electron/vault/crypto'
import { systemRandom } from '../../../electron/vault/random'
import { Secret } from '../../../electron/vault/secret'
import { bytesOf } from '../../helpers/outcome'

const hex = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'hex'))
const hexOf = (bytes: Uint8Array | undefined): string | undefined =>
  bytes && Buffer.from(bytes).toString('hex')
const zeroKey = () => new Secret(new Uint8Array(32))

describe('hashes and keys', () => {
  it('hashes as FIPS 180 shows', () => {
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(sha256Hex(bytesOf('abc'))).toBe(sha256Hex('abc'))
  })

  it('derives keys as RFC 5869, test case 3, shows', () => {
    const key = deriveKey(new Secret(new Uint8Array(22).fill(0x0b)), new Uint8Array(0), '')
    expect(key.use(hexOf)).toBe('8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d')
  })

  it('takes base64 in one spelling only', () => {
    expect(fromBase64('AAA=')).toEqual(new Uint8Array(2))
    for (const wrong of ['AAB=', 'AAA', 'AA A=', 'AA-_', '*']) expect(fromBase64(wrong)).toBeUndefined()
    expect(toBase64(hex('00ff'))).toBe('AP8=')
  })

  it('reads UTF-8 and refuses what is none', () => {
    expect(textOf(bytesOf('Jānis'))).toBe('Jānis')
    expect(textOf(hex('ff'))).toBeUndefined()
    expect(textOf(hex('efbbbf41'))).toBe('\ufeffA')
  })
})

describe('sealing', () => {
  it('is AES-256-GCM as the GCM specification, test cases 13 and 14, shows', () => {
    const nonce = new Uint8Array(12)
    expect(hexOf(encrypt(zeroKey(), nonce, { bytes: new Uint8Array(0), about: '' }))).toBe(
      '530f8afbc74536b9a963b4f1c4cb738b',
    )
    expect(hexOf(encrypt(zeroKey(), nonce, { bytes: new Uint8Array(16), about: '' }))).toBe(
      'cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919',
    )
  })

  it('gives back what was sealed, whatever it was', () => {
    const key = new Secret(systemRandom(32))
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (bytes, about) => {
        const box = sealBox(key, { bytes, about }, systemRandom)
        expect(openBox(key, { bytes: box, about })).toEqual(bytes)
      }),
      { numRuns: 1000 },
    )
  })

  it('never gives out anything from a box with one byte changed, or cut short', () => {
    const key = new Secret(systemRandom(32))
    const box = sealBox(key, { bytes: bytesOf('a row'), about: 'row' }, systemRandom)
    for (let at = 0; at < box.length; at += 1) {
      const flipped = box.map((byte, index) => (index === at ? byte ^ 0x40 : byte))
      expect(openBox(key, { bytes: flipped, about: 'row' })).toBeUndefined()
      expect(openBox(key, { bytes: box.slice(0, at), about: 'row' })).toBeUndefined()
    }
  })

  it('opens under the same key and name only', () => {
    const key = new Secret(systemRandom(32))
    const box = sealBox(key, { bytes: bytesOf('x'), about: 'row 1' }, systemRandom)
    expect(openBox(key, { bytes: box, about: 'row 2' })).toBeUndefined()
    expect(openBox(zeroKey(), { bytes: box, about: 'row 1' })).toBeUndefined()
    expect(decrypt(key, new Uint8Array(12), { bytes: new Uint8Array(3), about: '' })).toBeUndefined()
  })

  it('never seals the same content to the same bytes', () => {
    const key = zeroKey()
    const boxes = Array.from({ length: 50 }, () =>
      hexOf(sealBox(key, { bytes: bytesOf('x'), about: '' }, systemRandom)),
    )
    expect(new Set(boxes).size).toBe(50)
  })
})
