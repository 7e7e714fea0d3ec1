import { describe, expect, it } from 'vitest'
import { Secret } from '../../../electron/vault/secret'
import { signerOf, verifierOf } from '../../../electron/vault/signing'

const base64 = (hex: string) => Buffer.from(hex, 'hex').toString('base64')

// RFC 8032, section 7.1, test 1: the empty message.
const seed = '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60'
const publicKey = base64('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a')
const signature = base64(
  'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
)
const signer = () => signerOf(new Secret(new Uint8Array(Buffer.from(seed, 'hex'))))

describe('signing', () => {
  it('is Ed25519 as RFC 8032 shows', () => {
    expect(signer().publicKey).toBe(publicKey)
    expect(signer().sign('')).toBe(signature)
    expect(verifierOf(publicKey)?.('', signature)).toBe(true)
  })

  it('does not hold for another text, another key or a changed signature', () => {
    const verify = verifierOf(publicKey)!
    expect(verify('x', signature)).toBe(false)
    expect(verify('', signature.replace('5', '6'))).toBe(false)
    for (const wrong of ['', 'AAAA', 'not base64 at all', `${signature} `])
      expect(verify('', wrong)).toBe(false)
    const other = signerOf(new Secret(new Uint8Array(32).fill(7)))
    expect(verifierOf(other.publicKey)?.('', signature)).toBe(false)
  })

  it('knows no verifier for what is no key', () => {
    for (const wrong of ['', 'AAAA', publicKey.slice(0, -2)]) expect(verifierOf(wrong)).toBeUndefined()
  })
})
