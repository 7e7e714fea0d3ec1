import { describe, expect, it } from 'vitest'
import { isLongEnough } from '../../../shared/lib/passphrase-rule'

describe('the length of a passphrase', () => {
  it('is twelve characters at least', () => {
    expect(isLongEnough('elevenchars')).toBe(false)
    expect(isLongEnough('twelve chars')).toBe(true)
  })

  it('counts spaces, also at the ends', () => {
    expect(isLongEnough(' ten chars  ')).toBe(true)
  })

  it('counts a letter with its mark once, however the keyboard composes it', () => {
    expect(
      isLongEnough('a\u0304a\u0304a\u0304a\u0304a\u0304a\u0304a\u0304a\u0304a\u0304a\u0304a\u0304'),
    ).toBe(false)
    expect(isLongEnough('āāāāāāāāāāāā')).toBe(true)
  })
})
