import { fold } from './fold'

/**
 * The small language that intake rules are written in. Words stand for themselves, in lower case and with their
 * marks; what lies between two words (blanks, commas, line ends) does not matter.
 *
 *   dzēs*        a word beginning with dzēs; *dati a word ending so (few letters before)
 *   ..4          up to four words in between
 *   (a|b c|d*)   one of these; (a|b)? may be missing
 *   ^ …$         only at the start or the end of a clause
 *
 * Every gap and every stem is bounded and words and separators share no character, so that matching takes time
 * linear in the text. Text and pattern are folded; marks may also be typed as digraphs (löschen, loeschen; lūdzu, luudzu).
 */
export function pattern(...sources: readonly string[]): RegExp {
  return new RegExp(sources.map((source) => compile(source)).join('|'), 'g')
}

// Folded Latin and Cyrillic letters. Not \p{L}: hundreds of Unicode classes take V8 seconds to compile (measured)
const word = 'a-z0-9\\u0430-\\u045f\\u0491'
const separator = `[^${word}]{1,16}`
const gapWord = `[${word}]{1,40}`
const start = `(?<![${word}])`
const end = `(?![${word}])`
const ending = `[${word}]{0,25}`
const beginning = `[${word}]{0,12}`

const digraphs: ReadonlyMap<string, string> = new Map([
  ['ä', '(?:a|ae)'],
  ['ö', '(?:o|oe)'],
  ['ü', '(?:u|ue)'],
  ['ß', '(?:s|ss)'],
  ['ā', 'aa?'],
  ['ē', 'ee?'],
  ['ī', 'ii?'],
  ['ū', 'uu?'],
  ['š', 'sh?'],
  ['ž', 'zh?'],
  ['č', 'ch?'],
  ['œ', '(?:o|oe)'],
  // left out in haste and in Latin letters
  ['ь', 'ь?'],
])

type Item = { readonly source: string; readonly kind: 'must' | 'may' | 'gap' }

function compile(source: string): string {
  const body = source.replace(/^\^|\$$/g, '')
  const reader = { tokens: body.match(/\.\.\d+|\(|\)\??|\||[^\s()|]+/g) ?? [], at: 0 }
  const compiled = alternatives(reader)
  if (reader.at < reader.tokens.length) throw new Error(`bad pattern: ${source}`)
  const first = source.startsWith('^') ? `^[^${word}]{0,16}` : start
  return `${first}${compiled}${source.endsWith('$') ? `[^${word}]{0,16}$` : end}`
}

type Reader = { readonly tokens: readonly string[]; at: number }

function alternatives(reader: Reader): string {
  const choices = [sequence(reader)]
  while (reader.tokens[reader.at] === '|') {
    reader.at += 1
    choices.push(sequence(reader))
  }
  return choices.length === 1 ? choices.join('') : `(?:${choices.join('|')})`
}

function sequence(reader: Reader): string {
  const items: Item[] = []
  for (;;) {
    const token = reader.tokens[reader.at]
    if (token === undefined || token === '|' || token.startsWith(')')) return join(items)
    reader.at += 1
    items.push(token === '(' ? group(reader) : atom(token))
  }
}

function group(reader: Reader): Item {
  const source = alternatives(reader)
  const close = reader.tokens[reader.at]
  if (close === undefined || !close.startsWith(')')) throw new Error('bad pattern: a bracket is not closed')
  reader.at += 1
  return { source: `(?:${source})`, kind: close === ')?' ? 'may' : 'must' }
}

function atom(token: string): Item {
  const gap = /^\.\.(\d+)$/.exec(token)
  if (gap !== null) return { source: `(?:${separator}${gapWord}){0,${gap[1] ?? '0'}}?`, kind: 'gap' }
  const stem = token.replace(/^\*|\*$/g, '')
  const source = `${token.startsWith('*') ? beginning : ''}${letters(stem)}${token.endsWith('*') ? ending : end}`
  return { source, kind: 'must' }
}

function letters(word: string): string {
  let source = ''
  for (const letter of word) source += digraphs.get(letter) ?? literal(fold(letter))
  return source
}

const literal = (letter: string): string => (/[\p{L}\p{N}]/u.test(letter) ? letter : separator)

function join(items: readonly Item[]): string {
  let source = ''
  let written = false
  for (const { source: item, kind } of items) {
    if (kind === 'gap') source += item
    else if (kind === 'may') source += written ? `(?:${separator}${item})?` : `(?:${item}${separator})?`
    else source += written ? `${separator}${item}` : item
    written ||= kind === 'must'
  }
  return source
}

/** The first match in a folded text that `accepts` (default: any), as places in it. */
export function findPattern(
  compiled: RegExp,
  folded: string,
  accepts: (start: number, end: number) => boolean = () => true,
): { readonly start: number; readonly end: number } | undefined {
  compiled.lastIndex = 0
  for (let match = compiled.exec(folded); match !== null; match = compiled.exec(folded)) {
    const place = { start: match.index, end: match.index + match[0].length }
    if (accepts(place.start, place.end)) return place
    compiled.lastIndex = Math.max(match.index + 1, 1)
  }
  return undefined
}

export const hasPattern = (compiled: RegExp, folded: string): boolean => folded.search(compiled) >= 0
