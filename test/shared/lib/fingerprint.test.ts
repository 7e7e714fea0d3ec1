import { describe, expect, it } from 'vitest'
import { fingerprint } from '../../../shared/lib/fingerprint'

describe('the fingerprint of a text', () => {
  // the published vectors of FNV-1a, 64 bits; the last two by Python over the UTF-8 bytes
  it.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['b', 'af63df4c8601f1a5'],
    ['foobar', '85944171f73967e8'],
    ['Piekļuve personas datiem', 'e5f1169dc04a976d'],
    ['😀 Ā', 'bc5fc3a92d57a69c'],
  ])('of „%s” is %s', (text, print) => {
    expect(fingerprint(text)).toBe(print)
  })

  it('can be taken of a text with half a character', () => {
    expect(fingerprint('a\ud800')).toMatch(/^[0-9a-f]{16}$/)
  })
})
