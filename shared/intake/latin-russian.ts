import type { Clause } from './clauses'

/**
 * Russian typed in Latin letters, by whatever scheme (GOST, ISO, Latvian keyboards: "dannye", "dannie", "udalitj").
 * Turned back to Cyrillic so that the Russian rules can read it; `at` tells for each new letter where it came from.
 */
export type Converted = { readonly text: string; readonly at: readonly number[] }

const pairs: ReadonlyMap<string, string> = new Map([
  ['shch', 'щ'],
  ['sch', 'щ'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['ts', 'ц'],
  ['tz', 'ц'],
  ['ch', 'ч'],
  ['sh', 'ш'],
  ['ya', 'я'],
  ['ja', 'я'],
  ['yu', 'ю'],
  ['ju', 'ю'],
  ['yo', 'е'],
  ['jo', 'е'],
  ['ye', 'е'],
  ['je', 'е'],
])

const latin = 'abvgdeziklmnoprstufhxcwq'
const cyrillic = 'абвгдезиклмнопрстуфххцвк'

const isVowel = (letter: string): boolean => letter !== '' && 'aeiouy'.includes(letter)
const isLetter = (letter: string): boolean => /[a-z]/.test(letter)

export function toCyrillic(folded: string): Converted {
  let text = ''
  const at: number[] = []
  for (let i = 0; i < folded.length;) {
    const { letter, length } = letterAt(folded, i)
    text += letter
    at.push(i)
    i += length
  }
  return { text, at: [...at, folded.length] }
}

function letterAt(folded: string, i: number): { readonly letter: string; readonly length: number } {
  for (const length of [4, 3, 2]) {
    const letter = pairs.get(folded.slice(i, i + length))
    if (letter !== undefined && !isYThenE(folded, i)) return { letter, length }
  }
  const char = folded.charAt(i)
  const known = char === '' ? -1 : latin.indexOf(char)
  return { letter: known < 0 ? softOrShort(folded, i) : cyrillic.charAt(known), length: 1 }
}

// "dannye" is данные
const isYThenE = (folded: string, i: number): boolean =>
  folded.startsWith('ye', i) && isLetter(folded.charAt(i - 1)) && !isVowel(folded.charAt(i - 1))

// j and y: й after a vowel, ь or ы after a consonant; an apostrophe inside a word is ь
function softOrShort(folded: string, i: number): string {
  const [char, before] = [folded.charAt(i), folded.charAt(i - 1)]
  if (char === 'j') return isVowel(before) || !isLetter(before) ? 'и' : 'ь'
  if (char === 'y') return isVowel(before) ? 'и' : 'ы'
  if (char === "'" && isLetter(before)) return 'ь'
  return char
}

const usual = new Set(
  'zdravstvujte zdravstvuite zdrastvuite zdravstvuyte privet dobrij dobryj dobryy dobrii proshu prosu pozhalujsta pozaluista pozhaluista pozalujsta pozhaluysta dannye dannie dannyje danniye moi moj moju moyu moih menja menya meni spasibo spasiba chto cto kotorye udalit udalitj udalite hochu xochu hocu nomer otkuda bolshe bolse kakie uvazheniem uvazeniem mne vam vash vashej vasei vashih vse vsju esli znat znatj estj svoi svoj bazy prisylat prisilat soglasie otzyvaju reklamu obo etot eto dannymi dannyh dannym moimi moim kotorye kotorij chtoby ctobi drugomu drugoj poka nuzhen nuzno nuzhno sam sama ostavte ne mogu pochemu otvet pismo prislite prishlite prislatj poluchil poluchaju'.split(
    ' ',
  ),
)

/** How many different usual Russian words in Latin letters a folded text holds. */
export const latinRussianWords = (folded: string): readonly string[] => [
  ...new Set((folded.match(/[a-z]+/g) ?? []).filter((word) => usual.has(word))),
]

const enough = 4

export function isLatinRussian(clauses: readonly Clause[]): boolean {
  const folded = clauses
    .map((clause) => clause.folded)
    .join(' ')
    .slice(0, 5000)
  return !/[а-я]/.test(folded) && latinRussianWords(folded).length >= enough
}
