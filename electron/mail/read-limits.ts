/**
 * What is refused before the parser sees it. postal-mime bounds nesting and headers but not parts, lines or padded
 * base64: 16 million short lines or 10^6 parts end the process (measured), so they are counted here in one pass.
 */
export const readLimits = {
  megabytes: 50,
  nesting: 64,
  headerBytes: 512 * 1024,
  parts: 10_000,
  /** Lines of text, 1.5 kB of memory each; lines of base64 (50 MB have 900,000) cost next to nothing. */
  textLines: 200_000,
  lines: 1_100_000,
  /** `=` of a mail with base64 in it: each one in the middle of a line makes the parser start a new piece. */
  paddings: 400_000,
} as const

const lineFeed = 0x0a
const carriageReturn = 0x0d
const dash = 0x2d
const equals = 0x3d
const shortestBase64 = 50

/** Whether a mail stays within the limits that counting can tell. */
export function isWithinCounts(bytes: Uint8Array): boolean {
  const counts = { lines: 0, textLines: 0, parts: 0, paddings: 0 }
  for (let start = 0; start < bytes.length;) {
    const next = bytes.indexOf(lineFeed, start)
    const end = next < 0 ? bytes.length : next
    const line = readLine(bytes, start, end)
    counts.lines += 1
    counts.paddings += line.paddings
    if (!line.isBase64) counts.textLines += 1
    if (startsPart(bytes, start)) counts.parts += 1
    start = end + 1
  }
  return isWithin(counts) && (counts.paddings <= readLimits.paddings || !saysBase64(bytes))
}

function readLine(
  bytes: Uint8Array,
  start: number,
  end: number,
): { readonly isBase64: boolean; readonly paddings: number } {
  let paddings = 0
  let isBase64 = end - start >= shortestBase64
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0
    if (byte === equals) paddings += 1
    isBase64 &&= inBase64[byte] === 1
  }
  return { isBase64, paddings }
}

const inBase64 = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte === carriageReturn || /[A-Za-z0-9+/=]/.test(String.fromCharCode(byte)) ? 1 : 0,
)

const startsPart = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === dash && bytes[at + 1] === dash && bytes[at + 2] !== 0x20

const isWithin = (counts: {
  readonly lines: number
  readonly textLines: number
  readonly parts: number
}): boolean =>
  counts.lines <= readLimits.lines &&
  counts.textLines <= readLimits.textLines &&
  counts.parts <= readLimits.parts

const saysBase64 = (bytes: Uint8Array): boolean =>
  /base64/i.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'))
