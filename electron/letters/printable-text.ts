import { cleanText } from '../../shared/letters/clean-text'

/** Whether a font has a glyph for a code point. */
export type HasGlyph = (codePoint: number) => boolean

// joiners, variation selectors, direction marks, soft hyphen: they shape their neighbours and are nothing by themselves
const shaping =
  /[\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]|\p{Emoji_Modifier}|[\u{e0000}-\u{e007f}\u{e0100}-\u{e01ef}]/gu

const replacement = '\ufffd'
const lastResort = '?'

/**
 * Text as the font can print it: composed letters, tabs as spaces, and one replacement sign for each character that the
 * font does not have (emoji, Arabic, Chinese), so that a reader sees that something stood there and no empty box is
 * printed. The e-mail's text and HTML carry the characters themselves.
 */
export function printableText(text: string, hasGlyph: HasGlyph): string {
  const clean = cleanText(text).normalize('NFC').replace(/\t/g, ' ')
  if (isPrintable(clean, hasGlyph)) return clean
  const sign = hasGlyph(0xfffd) ? replacement : lastResort
  return Array.from(graphemes.segment(clean), ({ segment }) => {
    const bare = segment.replace(shaping, '')
    return bare === '' || isPrintable(bare, hasGlyph) ? bare : sign
  }).join('')
}

const graphemes = new Intl.Segmenter('lv', { granularity: 'grapheme' })

function isPrintable(text: string, hasGlyph: HasGlyph): boolean {
  if (text.search(shaping) >= 0) return false
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0
    if (character !== '\n' && !hasGlyph(codePoint)) return false
  }
  return true
}
