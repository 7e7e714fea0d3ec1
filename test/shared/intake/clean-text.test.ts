import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanLine, cleanText, cut, hasMixedScripts } from '../../../shared/intake/clean-text'

describe('text from outside', () => {
  it('loses what reorders or hides letters', () => {
    expect(cleanLine('Anna\u202Egpj.exe \u200BBerzina\u2069')).toBe('Annagpj.exe Berzina')
    expect(cleanLine('J\u0101nis\u00ad K\u0000alns')).toBe('Jānis Kalns')
  })

  it('is composed: a letter and its mark are one', () => {
    expect(cleanText('Ka\u0304rlis')).toBe('Kārlis')
  })

  it('keeps its lines, whatever ended them', () => {
    expect(cleanText('a\r\nb\rc\nd')).toBe('a\nb\nc\nd')
  })

  it('never holds NUL, a lone surrogate or an override, whatever came', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (raw) => {
        for (const clean of [cleanText(raw), cleanLine(raw), cut(cleanText(raw), 50)]) {
          expect(clean).not.toMatch(/[\u0000\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('in one line has no line end', () => {
    expect(cleanLine('a\nBcc: x@y\r\nb')).toBe('a Bcc: x@y b')
  })
})

describe('a name with look-alike letters', () => {
  it('is noticed when one word mixes scripts', () => {
    expect(hasMixedScripts('Аnna Berzina')).toBe(true)
  })
  it('is not noticed when each word has its own', () => {
    expect(hasMixedScripts('Ольга Smirnova')).toBe(false)
    expect(hasMixedScripts('Līga Vītola')).toBe(false)
  })
})
