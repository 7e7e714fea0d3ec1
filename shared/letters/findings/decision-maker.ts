import { refusingDecisions, type Finder, type Finding } from '../finding'
import { bodyText, comparable } from '../read-letter'

/** A refusal is the controller's decision, not the DPO's (Art. 24, 38(3), 39): the letter names who took it. */
export const decisionMaker: Finder = (letter, context): readonly Finding[] => {
  const text = bodyText(letter)
  return refusingDecisions(letter, context).every(({ decidedBy }) => isNamed(decidedBy, text))
    ? []
    : [missing]
}

/** All words of the name stand in the letter; endings and softened consonants may differ, since Latvian inflects names. */
function isNamed(decidedBy: string, text: string): boolean {
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

const missing: Finding = {
  code: 'decision-maker-missing',
  severity: 'fatal',
  article: 'Art. 12(4), 24',
  section: 'reasons',
  text: {
    lv: 'Vēstulē nav nosaukts, kas pieņēma lēmumu atteikt.',
    en: 'The letter does not name who took the decision to refuse.',
  },
}
