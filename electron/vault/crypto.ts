import { createCipheriv, createDecipheriv, createHash, hkdfSync } from 'node:crypto'
import type { Random } from './random'
import { Secret } from './secret'

const encoder = new TextEncoder()

export const utf8 = (text: string): Uint8Array => encoder.encode(text)

/** Text of UTF-8 bytes, or undefined when they are none. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** SHA-256 in lower-case hex; text is taken as UTF-8. */
export const sha256Hex = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex')

export const toBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

/** Bytes of canonical base64, or undefined: a second spelling of the same bytes is refused. */
export function fromBase64(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(Buffer.from(text, 'base64'))
  return toBase64(bytes) === text ? bytes : undefined
}

/** A 32-byte key for one purpose (HKDF-SHA256, RFC 5869). */
export const deriveKey = (from: Secret, salt: Uint8Array, purpose: string): Secret =>
  new Secret(from.use((bytes) => new Uint8Array(hkdfSync('sha256', bytes, salt, purpose, 32))))

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

export const nonceSize = 12
const tagSize = 16

/** AES-256-GCM, the tag at the end; `about` is authenticated, not stored. */
export function encrypt(
  key: Secret,
  nonce: Uint8Array,
  content: { bytes: Uint8Array; about: string },
): Uint8Array {
  return key.use((bytes) => {
    const cipher = createCipheriv('aes-256-gcm', bytes, nonce).setAAD(utf8(content.about))
    return joined(cipher.update(content.bytes), cipher.final(), cipher.getAuthTag())
  })
}

/** The content again, or undefined when key, nonce, `about` or any bit of it is not the same. */
export function decrypt(
  key: Secret,
  nonce: Uint8Array,
  sealed: { bytes: Uint8Array; about: string },
): Uint8Array | undefined {
  const { bytes, about } = sealed
  if (bytes.length < tagSize) return undefined
  return key.use((keyBytes) => {
    const decipher = createDecipheriv('aes-256-gcm', keyBytes, nonce).setAAD(utf8(about))
    decipher.setAuthTag(bytes.subarray(-tagSize))
    const opened = decipher.update(bytes.subarray(0, -tagSize))
    try {
      decipher.final()
    } catch {
      opened.fill(0)
      return undefined
    }
    // No copy: the one who wipes these bytes wipes the only ones there are.
    return new Uint8Array(opened.buffer, opened.byteOffset, opened.length)
  })
}

const boxVersion = 1

/** A box: version byte, nonce, content sealed. `about` names what it is, so that no box passes for another. */
export function sealBox(
  key: Secret,
  content: { bytes: Uint8Array; about: string },
  random: Random,
): Uint8Array {
  const nonce = random(nonceSize)
  return joined(Uint8Array.of(boxVersion), nonce, encrypt(key, nonce, content))
}

/** What is in a box, or undefined when it is damaged, another's, or about something else. */
export function openBox(key: Secret, box: { bytes: Uint8Array; about: string }): Uint8Array | undefined {
  const { bytes, about } = box
  if (bytes[0] !== boxVersion || bytes.length < 1 + nonceSize + tagSize) return undefined
  const nonce = bytes.subarray(1, 1 + nonceSize)
  return decrypt(key, nonce, { bytes: bytes.subarray(1 + nonceSize), about })
}
