/**
 * A short name for a text: FNV-1a over its UTF-8 bytes, 64 bits as hex (Fowler, Noll, Vo; draft-eastlake-fnv). It tells
 * whether words changed, and is no proof of anything: whoever wants two texts with one fingerprint can make them.
 */
export function fingerprint(text: string): string {
  let [high, low] = [0xcbf29ce4, 0x84222325]
  for (const sign of text) {
    for (const byte of utf8(sign.codePointAt(0) ?? 0)) {
      const mixed = (low ^ byte) >>> 0
      // times 2^40 + 435: both halves stay below 2^53, so that plain numbers are exact
      const product = mixed * 435
      high = (high * 435 + Math.floor(product / 2 ** 32) + ((mixed << 8) >>> 0)) % 2 ** 32
      low = product % 2 ** 32
    }
  }
  return hex(high) + hex(low)
}

const hex = (half: number): string => half.toString(16).padStart(8, '0')

/** The bytes of one character; a lone surrogate is written as if it were one. */
function utf8(code: number): readonly number[] {
  if (code < 0x80) return [code]
  const last = 0x80 | (code & 0x3f)
  if (code < 0x800) return [0xc0 | (code >> 6), last]
  const middle = 0x80 | ((code >> 6) & 0x3f)
  if (code < 0x10000) return [0xe0 | (code >> 12), middle, last]
  return [0xf0 | (code >> 18), 0x80 | ((code >> 12) & 0x3f), middle, last]
}
