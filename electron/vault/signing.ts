import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import { fromBase64, toBase64, utf8 } from './crypto'
import type { Secret } from './secret'

// RFC 8410: what stands before the 32 bytes of an Ed25519 key in PKCS #8 and in SPKI.
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex')
const spki = Buffer.from('302a300506032b6570032100', 'hex')

/** Signs as one device. The key object lives until the vault is locked and the object is collected. */
export type Signer = {
  /** Ed25519 public key, 32 bytes in base64. */
  readonly publicKey: string
  /** The signature of a text, base64. */
  readonly sign: (text: string) => string
}

export type Verifier = (text: string, signature: string) => boolean

/** The signer of a 32-byte seed. */
export function signerOf(seed: Secret): Signer {
  const der = seed.use((bytes) => Buffer.concat([pkcs8, bytes]))
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  der.fill(0)
  const publicDer = createPublicKey(key).export({ format: 'der', type: 'spki' })
  return {
    publicKey: toBase64(publicDer.subarray(spki.length)),
    sign: (text) => toBase64(sign(null, utf8(text), key)),
  }
}

/** Checks signatures of one public key; undefined when the text is no such key. */
export function verifierOf(publicKey: string): Verifier | undefined {
  const raw = fromBase64(publicKey)
  if (raw?.length !== 32) return undefined
  const key = createPublicKey({ key: Buffer.concat([spki, raw]), format: 'der', type: 'spki' })
  return (text, signature) => {
    const bytes = fromBase64(signature)
    return bytes?.length === 64 && verify(null, utf8(text), key, bytes)
  }
}
