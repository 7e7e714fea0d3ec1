import { diffArrays } from 'diff'
import type { TextMatch } from './proof'

/**
 * The words of a text in the form in which a letter is compared with what left. Mail programs wrap and quote lines,
 * change spaces, dashes and quotation marks, put their own marks before list items and around bold words, set table
 * cells apart as they like, and add the address to what looks like a link: all of that is left out. Letters, digits and
 * the punctuation of sentences stay. Upper and lower case is for the one who compares.
 */
function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[ \t]?<(?:https?|mailto|tel):[^<>]{0,2000}>/gi, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[“”„‟«»"]/g, '')
    .replace(/[’‘‚`´]/g, "'")
    .replace(/…/g, '...')
    .split(/[\s|]+/)
    .map(bare)
    .filter((word) => /[\p{L}\p{N}\p{S}]/u.test(word))
}

// marks of lists, quotes and emphasis; a minus before a digit and a sign such as + or % are part of the number
const before = /^(?:[>*_#/\u00b7\u2022\u2023\u25aa\u25cf\u25e6\uf0b7]|-(?!\d))+/u
const after = /[*_/]+(?=[.,;:!?)]*$)/u
const bare = (word: string): string => word.replace(before, '').replace(after, '')

/** The text as it is hashed and compared: its words in lower case, one space apart. */
export const normalText = (text: string): string => wordsOf(text).join(' ').toLowerCase()

/** How a text that left stands to the letter: the same, the whole letter with something before or after it, or changed. */
export function compareText(letter: string, left: string): Exclude<TextMatch, 'enclosed'> {
  const checked = normalText(letter)
  const sent = normalText(left)
  if (sent === checked) return 'same'
  return checked !== '' && ` ${sent} `.includes(` ${checked} `) ? 'with-additions' : 'changed'
}

/** Whether a text is this letter at all, changed or not: at least half of its words are there. */
export function resembles(letter: string, left: string): boolean {
  const wanted = normalText(letter).split(' ')
  const there = new Map<string, number>()
  for (const word of normalText(left).split(' ')) there.set(word, (there.get(word) ?? 0) + 1)
  const found = wanted.filter((word) => {
    const times = there.get(word) ?? 0
    there.set(word, times - 1)
    return times > 0
  })
  return wanted.length > 1 && found.length * 2 >= wanted.length
}

/** A run of words: in both texts, only in the checked letter, only in what left. */
export type TextPiece = { readonly is: 'same' | 'left-out' | 'added'; readonly text: string }

// beyond so many changed words the texts have little in common and are shown one after the other
const mostEdits = 4000

/** What differs between the checked letter and what left, word by word; long passages without a change are shortened. */
export function textDifference(letter: string, left: string): readonly TextPiece[] {
  const checked = [...wordsOf(letter)]
  const sent = [...wordsOf(left)]
  const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()
  const changes = diffArrays(checked, sent, { comparator: same, maxEditLength: mostEdits })
  if (changes === undefined) {
    return [
      { is: 'left-out', text: checked.join(' ') },
      { is: 'added', text: sent.join(' ') },
    ]
  }
  return changes.map(({ added, removed, value }, at): TextPiece => {
    if (added) return { is: 'added', text: value.join(' ') }
    if (removed) return { is: 'left-out', text: value.join(' ') }
    return { is: 'same', text: shortened(value, { isFirst: at === 0, isLast: at === changes.length - 1 }) }
  })
}

const around = 8 // words of context beside a change

function shortened(
  words: readonly string[],
  { isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean },
): string {
  const head = isFirst ? [] : words.slice(0, around)
  const tail = isLast ? [] : words.slice(-around)
  if (words.length <= head.length + tail.length) return words.join(' ')
  return [...head, '…', ...tail].join(' ')
}
