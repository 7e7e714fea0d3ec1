/**
 * What is refused before the parser sees it. postal-mime bounds nesting and headers but not parts, lines or padded
 * base64: 16 million short lines or 10^6 parts end the process (measured), so they are counted here in one pass.
 */
export const readLimits = {
  megabytes: 50,
  nesting: 64,
  headerBytes: 512 * 1024,
  parts: 10_000,
  lines: 1_000_000,
  /** `=` of a mail with base64 in it: each one in the middle of a line makes the parser start a new piece. */
  paddings: 400_000,
} as const

const lineFeed = 0x0a
const dash = 0x2d
const equals = 0x3d

/** Whether a mail stays within the limits that counting can tell. */
export function isWithinCounts(bytes: Uint8Array): boolean {
  const counts = { lines: 0, parts: 0, paddings: 0 }
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]
    if (byte === equals) counts.paddings += 1
    if (byte !== lineFeed) continue
    counts.lines += 1
    if (bytes[at + 1] === dash && bytes[at + 2] === dash && bytes[at + 3] !== 0x20) counts.parts += 1
  }
  if (counts.lines > readLimits.lines || counts.parts > readLimits.parts) return false
  return counts.paddings <= readLimits.paddings || !Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('ase64')
}
