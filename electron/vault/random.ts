import { randomFillSync } from 'node:crypto'
import { base32 } from '../../shared/journal/ids'

/** Gives so many bytes of chance. */
export type Random = (size: number) => Uint8Array

/** The system's chance: the only place it comes from. */
export const systemRandom: Random = (size) => randomFillSync(new Uint8Array(size))

/** Text of base 32: five bits of chance a character. */
export const randomText = (random: Random, length: number): string =>
  Array.from(random(length), (byte) => base32.charAt(byte % base32.length)).join('')

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
// The largest multiple of 24 in a byte: above it a remainder would favour some letters.
const fair = 240

/** The two letters that tell this device's references from another's. */
export function randomLetters(random: Random): string {
  const drawn = Array.from(random(32)).filter((byte) => byte < fair)
  const pair = drawn.slice(0, 2).map((byte) => letters.charAt(byte % letters.length))
  return pair.length === 2 ? pair.join('') : randomLetters(random)
}
