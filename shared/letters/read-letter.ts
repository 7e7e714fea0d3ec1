import type { Letter, LetterBlock } from './letter'
import { runsToText } from './letter-to-text'
import type { Section } from './sections'

/** What a block says, without headings: a heading is no answer to the point it stands over. */
export function contentOf(block: LetterBlock): string {
  switch (block.type) {
    case 'heading':
      return ''
    case 'paragraph':
      return runsToText(block.runs)
    case 'list':
      return block.items.map(runsToText).join('\n')
    case 'table':
      return block.rows.map((cells) => cells.join('\n')).join('\n')
  }
}

/** What the letter says in one of its parts. */
export const sectionText = (letter: Letter, section: Section): string =>
  letter.blocks
    .filter((block) => block.section === section && block.type !== 'heading')
    .map(contentOf)
    .join('\n')

/** All that the letter says, headings aside. */
export const bodyText = (letter: Letter): string => letter.blocks.map(contentOf).join('\n')

/** Text as it is compared: composed letters, lower case, one kind of space, dash and quotation mark. */
export const comparable = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00a0\u2000-\u200b\u202f\ufeff]+/g, ' ')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[“”„‟«»"]/g, '"')
    .replace(/[’‘‚`´]/g, "'")
    .trim()

/** Sentences and lines; the point of `2026. gada`, `12. panta` or `Nr. 7` ends none. */
export const splitSentences = (text: string): readonly string[] =>
  text.split(/(?<=[.!?;])\s+(?=[\p{Lu}„“"(])|\n/u).filter((sentence) => sentence.trim() !== '')

/** Sentences as they are compared. */
export const sentencesOf = (text: string): readonly string[] => splitSentences(text).map(comparable)

/** Whether anything stands there besides punctuation and placeholders such as `[…]`. */
export const saysSomething = (text: string): boolean => /[\p{L}\p{N}]/u.test(text.replace(placeholder, ''))

/** Square or curly brackets around words, dots or nothing, and lines to be filled; `[1]` and `[sic]` are no placeholders. */
export const placeholder = /\[(?!sic\])[\p{L} .…_-]*\]|\{[^{}]*\}|_{3,}|<[\p{L} ]+>|\b(?:xxx+|todo|tbd)\b/giu
