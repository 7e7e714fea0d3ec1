import type { FontStyle } from './letter-fonts'

/** A stretch of text in one font, perhaps with where it leads. */
export type Piece = { readonly text: string; readonly font: FontStyle; readonly link?: string }
export type Line = readonly Piece[]
/** Width of a text in a font, in points. */
export type Measure = (text: string, font: FontStyle) => number

/** `glued`: the rest of a word that was cut, no space before it. */
type Word = { readonly pieces: readonly Piece[]; readonly width: number; readonly glued: boolean }

/**
 * Sets text into lines no wider than `width` points: breaks at spaces and at line feeds, and within a word only when
 * the word alone is wider than a line. A no-break space does not break. Every line has a piece, maybe an empty one.
 */
export function breakLines(pieces: readonly Piece[], width: number, measure: Measure): readonly Line[] {
  return splitAtLineFeeds(pieces).flatMap((paragraph) => fill(paragraph, width, measure))
}

function fill(pieces: readonly Piece[], width: number, measure: Measure): readonly Line[] {
  const lines: Line[] = []
  let line: Line = []
  let used = 0
  for (const word of wordsOf(pieces, width, measure)) {
    const space = spaceBefore(word, line, measure)
    if (line.length > 0 && used + space + word.width > width) {
      lines.push(line)
      line = word.pieces
      used = word.width
    } else {
      line = joined(line, word)
      used += space + word.width
    }
  }
  const empty: Line = [{ text: '', font: pieces[0]?.font ?? 'regular' }]
  return [...lines, line.length === 0 ? empty : line]
}

function spaceBefore({ glued }: Word, line: Line, measure: Measure): number {
  const last = line.at(-1)
  return last === undefined || glued ? 0 : measure(' ', last.font)
}

/** The line with a word more; neighbours in the same font that lead to the same place become one piece. */
function joined(line: Line, { pieces, glued }: Word): Line {
  const last = line.at(-1)
  const [first, ...rest] = pieces
  if (last === undefined || first === undefined) return [...line, ...pieces]
  const lead = glued ? last.text : `${last.text} `
  const before = line.slice(0, -1)
  return last.font === first.font && last.link === first.link
    ? [...before, { ...last, text: lead + first.text }, ...rest]
    : [...before, { ...last, text: lead }, first, ...rest]
}

function splitAtLineFeeds(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const paragraphs: Piece[][] = [[]]
  for (const piece of pieces) {
    piece.text.split('\n').forEach((part, index) => {
      if (index > 0) paragraphs.push([])
      paragraphs.at(-1)?.push({ ...piece, text: part })
    })
  }
  return paragraphs
}

const wordsOf = (pieces: readonly Piece[], width: number, measure: Measure): readonly Word[] =>
  splitAt(looseSpaces, pieces)
    .flatMap((word) => (widthOf(word, measure) <= width ? [word] : splitAt(everySpace, word)))
    .flatMap((word) => {
      const whole = widthOf(word, measure)
      if (whole <= width) return [{ pieces: word, width: whole, glued: false }]
      return word
        .flatMap((piece) => cut(piece, width, measure))
        .map((part, index) => ({ ...part, glued: index > 0 }))
    })

const widthOf = (pieces: readonly Piece[], measure: Measure): number =>
  pieces.reduce((sum, { text, font }) => sum + measure(text, font), 0)

const everySpace = /( +)/
// An ordinal or "Nr." stays with what follows: "2026. gada", "2. martā", "Nr. 7"
const looseSpaces = /((?<!\d\.|(?<!\p{L})(?:Nr|No|Art)\.) +)/u

/** Words may change their font in the middle: only spaces divide them. */
function splitAt(spaces: RegExp, pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const words: Piece[][] = []
  let isOpen = false
  for (const piece of pieces) {
    for (const part of piece.text.split(spaces)) {
      if (part === '') continue
      const isSpace = part.startsWith(' ')
      if (!isSpace && isOpen) words.at(-1)?.push({ ...piece, text: part })
      if (!isSpace && !isOpen) words.push([{ ...piece, text: part }])
      isOpen = !isSpace
    }
  }
  return words
}

/** A stretch that is wider than a line, in parts that are not; whole characters, combining marks with their letters. */
function cut(piece: Piece, width: number, measure: Measure): readonly Omit<Word, 'glued'>[] {
  const parts: Omit<Word, 'glued'>[] = []
  let part = ''
  let used = 0
  for (const [character] of piece.text.matchAll(/\P{Mark}\p{Mark}*|\p{Mark}+/gu)) {
    const more = measure(character, piece.font)
    if (part !== '' && used + more > width) {
      parts.push({ pieces: [{ ...piece, text: part }], width: used })
      part = ''
      used = 0
    }
    part += character
    used += more
  }
  return [...parts, { pieces: [{ ...piece, text: part }], width: used }]
}
