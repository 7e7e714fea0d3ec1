import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPadded, pad } from '../../../electron/vault/padding'

describe('padding', () => {
  it('hides the size in steps of 4 KiB and keeps the content', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 9000 }), fc.constantFrom(0, 10), (bytes, filler) => {
        const padded = pad(bytes, filler)
        expect(padded.length % 4096).toBe(0)
        expect(padded.length - bytes.length).toBeLessThan(4097)
        expect(Buffer.compare(padded.subarray(0, bytes.length), bytes)).toBe(0)
        expect(padded.subarray(bytes.length).every((byte) => byte === filler)).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it('makes a step even of nothing', () => {
    expect(pad(new Uint8Array(0), 0)).toHaveLength(4096)
    expect(isPadded(new Uint8Array(4096))).toBe(true)
    expect(isPadded(new Uint8Array(0))).toBe(false)
    expect(isPadded(new Uint8Array(4097))).toBe(false)
  })
})
