import { describe, expect, it } from 'vitest'
import { printableText, type HasGlyph } from '../../../electron/letters/printable-text'

/** A font with Latin, Latvian and Cyrillic letters, and the sign for what is missing. */
const hasGlyph: HasGlyph = (codePoint) =>
  /[\u0020-\u024f\u0400-\u04ff\ufffd]/.test(String.fromCodePoint(codePoint))

describe('printableText', () => {
  it('leaves what the font has as it is', () => {
    const text = 'Žanna Šķēle, ģimene „Kļavas”, Андрей Иванов\nrinda'.replace(/[„”]/g, '"')
    expect(printableText(text, hasGlyph)).toBe(text)
  })

  it('puts one sign for each character that the font does not have', () => {
    expect(printableText('Labi 👍🏽, 家族 👨‍👩‍👧‍👦!', hasGlyph)).toBe('Labi \ufffd, \ufffd\ufffd \ufffd!')
    expect(printableText('محمد', hasGlyph)).toBe('\ufffd\ufffd\ufffd\ufffd')
  })

  it('drops marks that are nothing by themselves', () => {
    expect(printableText('a\u200bb\u00adc\u202ed\ufeff', hasGlyph)).toBe('abcd')
  })

  it('composes letters that came in parts, as from a Mac', () => {
    expect(printableText('s\u030cķe\u0304le'.normalize('NFD'), hasGlyph)).toBe('šķēle')
  })

  it('cleans control characters and half characters away', () => {
    expect(printableText('a\u0000b\u0007c\td\ud800e', hasGlyph)).toBe('abc de')
  })

  it('takes a question mark when the font has no sign either', () => {
    expect(printableText('😀', (codePoint) => codePoint < 128)).toBe('?')
  })
})
