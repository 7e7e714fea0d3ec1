import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantOfHlc, isAhead, nextHlc, parseHlc } from '../../../shared/journal/hlc'
import type { Hlc } from '../../../shared/journal/hlc'

const at = (ms: number, counter = 0): Hlc => {
  const hlc = parseHlc(ms.toString(16).padStart(12, '0') + counter.toString(16).padStart(4, '0'))
  if (hlc === undefined) throw new Error('no clock')
  return hlc
}
const noon = Date.UTC(2026, 10, 22, 12)
const minute = 60_000
const year2100 = Date.UTC(2100, 0, 1)

describe('the clock that orders events', () => {
  it('shows the wall clock when nothing was written before', () => {
    expect(nextHlc(undefined, undefined, noon)).toBe(at(noon))
  })

  it('counts on within the same millisecond', () => {
    expect(nextHlc(at(noon), undefined, noon)).toBe(at(noon, 1))
  })

  it('counts on when the wall clock was put back', () => {
    expect(nextHlc(at(noon, 7), undefined, noon - 60 * minute)).toBe(at(noon, 8))
  })

  it('goes on in the next millisecond when the counter is full', () => {
    expect(nextHlc(at(noon, 0xffff), undefined, noon)).toBe(at(noon + 1))
  })

  it('comes after what another device wrote', () => {
    expect(nextHlc(undefined, at(noon + minute, 3), noon)).toBe(at(noon + minute, 4))
  })

  it('is not dragged past five minutes by a device from the year 2100', () => {
    expect(nextHlc(undefined, at(year2100), noon)).toBe(at(noon + 5 * minute, 1))
  })

  it('calls such an event ahead, and one of four minutes not', () => {
    expect(isAhead(at(year2100), noon)).toBe(true)
    expect(isAhead(at(noon + 4 * minute), noon)).toBe(false)
  })

  it('always goes forward, whatever the wall clock and the others say', () => {
    const wall = fc.array(
      fc.tuple(fc.integer({ min: -5, max: 2 ** 40 }), fc.option(fc.integer({ min: 0, max: 2 ** 41 }))),
    )
    fc.assert(
      fc.property(wall, (moments) => {
        let own: Hlc | undefined
        for (const [now, foreign] of moments) {
          const next = nextHlc(own, foreign === null ? undefined : at(foreign), now)
          expect(parseHlc(next)).toBe(next)
          expect(own === undefined || next > own).toBe(true)
          own = next
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('sorts as text in the order of time', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 44 }), fc.nat({ max: 2 ** 44 }), (a, b) => {
        expect(at(a) < at(b)).toBe(a < b)
      }),
      { numRuns: 1000 },
    )
  })

  it('tells the instant in UTC', () => {
    expect(instantOfHlc(at(noon))).toBe('2026-11-22T12:00:00.000Z')
  })

  it('survives wall clocks of 1970 and 2099', () => {
    expect(nextHlc(undefined, undefined, 0)).toBe(at(0))
    expect(nextHlc(at(noon), undefined, 0)).toBe(at(noon, 1))
    expect(nextHlc(at(noon), undefined, Date.UTC(2099, 0, 1))).toBe(at(Date.UTC(2099, 0, 1)))
  })
})
