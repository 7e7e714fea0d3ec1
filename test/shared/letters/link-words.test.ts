import { describe, expect, it } from 'vitest'
import { saysAddress, shownAddress } from '../../../shared/letters/link-words'

describe('an address as a person reads it', () => {
  it.each([
    ['https://www.dvi.gov.lv/lv', 'https://www.dvi.gov.lv/lv'],
    ['mailto:dpo@example.lv?subject=x', 'dpo@example.lv'],
    ['MAILTO:d%C4%81ta@example.lv', 'dāta@example.lv'],
    ['mailto:%zz@example.lv', '%zz@example.lv'],
    ['tel:+37167223131', '+37167223131'],
  ])('%s is %s', (link, shown) => expect(shownAddress(link)).toBe(shown))
})

describe('the words of a link', () => {
  it.each([
    ['www.dvi.gov.lv', 'https://www.dvi.gov.lv/'],
    ['https://dvi.gov.lv', 'https://www.dvi.gov.lv'],
    ['dpo@example.lv', 'mailto:dpo@example.lv'],
    ['+371 6722 3131', 'tel:+37167223131'],
  ])('are its address already: %s', (words, link) => expect(saysAddress(words, link)).toBe(true))

  it.each([
    ['mūsu politika', 'https://www.example.lv/'],
    ['www.example.lv', 'https://www.example.com/'],
    ['example.lv', 'https://example.lv/cits'],
  ])('leave it to be said: %s', (words, link) => expect(saysAddress(words, link)).toBe(false))
})
