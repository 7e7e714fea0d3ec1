import { comparable } from './read-letter'

/** All words of the name stand in the letter; endings and softened consonants may differ, since Latvian inflects names. */
export function isNamed(decidedBy: string, text: string): boolean {
  const [name = ''] = plain(decidedBy).split(',')
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? []
  const read = plain(text)
  return words.length > 0 && words.every((word) => new RegExp(`(?<!\\p{L})${stem(word)}`, 'u').test(read))
}

const plain = (text: string): string =>
  comparable(text)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
const stem = (word: string): string => (word.length > 3 ? word.slice(0, -2) : word)
