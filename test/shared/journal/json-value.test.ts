import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isJsonValue } from '../../../shared/journal/json-value'

const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)])

describe('what the journal can carry', () => {
  it('takes every value that JSON can carry', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5, stringUnit: 'grapheme' }), (value) => {
        expect(isJsonValue(value)).toBe(!JSON.stringify(value).includes('"__proto__":'))
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['nothing', undefined],
    ['not a number', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['half a character', 'a\ud83d'],
    ['half a character in a name', { '\ude00': 1 }],
    ['nothing inside an object', { a: undefined }],
    ['nothing inside a list', [undefined]],
    ['a hole in a list', new Array(1)],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['a function', () => 1],
    ['a big integer', 1n],
    ['a key that changes every object', JSON.parse('{"__proto__":{"admin":true}}') as unknown],
    ['an object that says how it wants to be written', { toJSON: () => 1 }],
  ])('refuses %s', (_, value) => {
    expect(isJsonValue(value)).toBe(false)
  })

  it('goes 64 levels deep and no deeper', () => {
    expect(isJsonValue(nested(64))).toBe(true)
    expect(isJsonValue(nested(65))).toBe(false)
    expect(isJsonValue(JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)))).toBe(false)
  })
})
