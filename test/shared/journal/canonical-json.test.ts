import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../shared/journal/canonical-json'

const written = (value: unknown): string | undefined => {
  const text = canonicalJson(value)
  return text.ok ? text.value : undefined
}

describe('the one way to write a value (RFC 8785)', () => {
  it('writes the example of RFC 8785, section 3.2.2', () => {
    const input =
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],' +
      '"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}'
    expect(written(JSON.parse(input))).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })

  it('sorts names by UTF-16 code units, as RFC 8785, section 3.2.3, shows', () => {
    const value = { '€': 1, '\r': 2, '\ufb33': 3, '1': 4, '😀': 5, '\u0080': 6, ö: 7 }
    expect(written(value)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}')
  })

  it('can be read back to the same value, and is written the same again', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const text = written(value)
        if (text === undefined) return
        expect(written(JSON.parse(text))).toBe(text)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
      { numRuns: 1000 },
    )
  })

  it('refuses what it would have to leave out or change', () => {
    for (const value of [undefined, Number.NaN, '\ud800', { a: undefined }, [undefined], new Date(0)])
      expect(canonicalJson(value)).toEqual({ ok: false, error: { kind: 'not-json' } })
  })
})
