import { describe, expect, it } from 'vitest'
import { readLogo } from '../../../shared/policy/logo'

const png = (width: number, height: number, size = 64): Uint8Array => {
  const bytes = new Uint8Array(size)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
  new DataView(bytes.buffer).setUint32(16, width)
  new DataView(bytes.buffer).setUint32(20, height)
  return bytes
}

/** Start, a JFIF segment, a Huffman table (which is no frame, though its number is near), then the frame. */
const jpeg = (width: number, height: number): Uint8Array => {
  const hilo = (value: number): readonly number[] => [value >> 8, value & 255]
  const frame = [0xff, 0xc2, 0, 17, 8, ...hilo(height), ...hilo(width), 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1]
  const jfif = [0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]
  return Uint8Array.of(0xff, 0xd8, ...jfif, 0xff, 0xc4, 0, 4, 0, 0, ...frame, 0xff, 0xd9)
}

describe('the logo of the letters', () => {
  it('is a PNG or a JPEG by its own bytes, with its size', () => {
    expect(readLogo(png(600, 200))).toEqual({
      ok: true,
      value: { mediaType: 'image/png', width: 600, height: 200 },
    })
    expect(readLogo(jpeg(640, 180))).toEqual({
      ok: true,
      value: { mediaType: 'image/jpeg', width: 640, height: 180 },
    })
  })

  it('is no other file, whatever its name says', () => {
    const gif = new TextEncoder().encode(`GIF89a${' '.repeat(60)}`)
    const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
    for (const bytes of [gif, svg, new Uint8Array(0), Uint8Array.of(0xff, 0xd8, 0xff), png(0, 10)]) {
      expect(readLogo(bytes)).toEqual({ ok: false, error: { kind: 'logo-not-picture' } })
    }
  })

  it('cut short at any byte is a logo or is refused, and never fails', () => {
    const whole = jpeg(640, 180)
    for (let length = 0; length < whole.byteLength; length += 1) {
      const read = readLogo(whole.slice(0, length))
      expect(read.ok || read.error.kind === 'logo-not-picture').toBe(true)
    }
  })

  it('may have 300 kB and 2000 dots a side', () => {
    expect(readLogo(png(2000, 2000, 300_000)).ok).toBe(true)
    expect(readLogo(png(600, 200, 300_001))).toEqual({
      ok: false,
      error: { kind: 'logo-too-heavy', kilobytes: 301 },
    })
    expect(readLogo(png(2001, 100))).toEqual({
      ok: false,
      error: { kind: 'logo-too-wide', width: 2001, height: 100, most: 2000 },
    })
  })
})
