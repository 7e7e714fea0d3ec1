import type { Language } from '../lib/language'

/**
 * A citation as the rules write it, `Art. 13(1)(b), 38(4)`, in the reader's words: `13. panta 1. punkta b) apakšpunkts,
 * 38. panta 4. punkts`. A part that is not written so is given back as it is.
 */
export const articleInWords = (citation: string, language: Language): string =>
  language === 'en' ? citation : inLatvian(partsOf(citation)).join(', ')

/**
 * What an act or a closed gate rests on: `Art. 18(3) GDPR · policy 8.2.5`, `VDAR 18. panta 3. punkts · politikas 8.2.5.
 * punkts`. `clauses`: numbers of clauses of the organisation's own policy.
 */
export const lawInWords = (
  { article, clauses }: { readonly article: string; readonly clauses: readonly string[] },
  language: Language,
): string =>
  [
    ...(article === '' ? [] : [gdprInWords(article, language)]),
    ...(clauses.length === 0 ? [] : [clausesInWords(clauses, language)]),
  ].join(' · ')

function gdprInWords(citation: string, language: Language): string {
  const parts = partsOf(citation)
  const isGdpr = parts.length > 0 && parts.every(({ kind }) => kind === 'article' || kind === 'recital')
  if (language === 'en') return isGdpr ? `${citation} GDPR` : citation
  return `${isGdpr ? 'VDAR ' : ''}${inLatvian(parts).join(', ')}`
}

const clausesInWords = (clauses: readonly string[], language: Language): string =>
  language === 'en'
    ? `policy ${clauses.join(', ')}`
    : `politikas ${clauses.map((clause) => `${clause}.`).join(', ')} ${clauses.length === 1 ? 'punkts' : 'punkti'}`

/** A lawful basis as the register keeps it, `6(1)(b)`, in words; any other wording is given back as the DPO wrote it. */
export function basisInWords(basis: string, language: Language): string {
  const trimmed = basis.trim()
  if (!basisShape.test(trimmed)) return trimmed
  return gdprInWords(`Art. ${trimmed}`, language)
}
const basisShape = /^\d{1,2}\(\d\)\([a-z]\)$/

type Part = { readonly kind: 'article' | 'recital' | 'ePrivacy' | 'other'; readonly text: string }

const articleShape =
  /^(?<article>\d{1,2})(?:\((?<point>\d{1,2})\)(?:–\((?<lastPoint>\d{1,2})\))?)?(?:\((?<letter>[a-z])\)(?:–\((?<lastLetter>[a-z])\))?)?$/
const recitalShape = /^\d{1,3}$/

/** `Arts 12(3), 13 and recital 63`: a word says what the numbers after it are, until the next word. */
function partsOf(citation: string): readonly Part[] {
  let kind: Part['kind'] = 'other'
  return citation
    .trim()
    .split(/, | and |; /)
    .map((piece) => {
      const word = /^(Arts?\.?|rec\.|recitals?|ePrivacy) (.+)$/.exec(piece.trim())
      if (word !== null) kind = kindOfWord(word[1] ?? '')
      const text = word?.[2] ?? piece.trim()
      const fits = kind !== 'other' && (kind === 'recital' ? recitalShape : articleShape).test(text)
      if (!fits) kind = 'other'
      return fits ? { kind, text } : { kind: 'other', text: piece.trim() }
    })
}

function kindOfWord(word: string): Part['kind'] {
  if (word === 'ePrivacy') return word
  return word.startsWith('A') ? 'article' : 'recital'
}

const inLatvian = (parts: readonly Part[]): readonly string[] =>
  parts.map(({ kind, text }) => {
    if (kind === 'recital') return `${text}. apsvērums`
    if (kind === 'ePrivacy') return `e-privātuma direktīvas ${latvianArticle(text)}`
    return kind === 'article' ? latvianArticle(text) : text
  })

/** `15(1)(a)–(h)` → `15. panta 1. punkta a)–h) apakšpunkts`; `21(2)–(3)` → `21. panta 2.–3. punkts` */
function latvianArticle(text: string): string {
  const groups = articleShape.exec(text)?.groups ?? {}
  const points = range(groups['point'], groups['lastPoint'], '.')
  const letters = range(groups['letter'], groups['lastLetter'], ')')
  const article = groups['article'] ?? ''
  if (letters !== '')
    return `${article}. panta ${points === '' ? '' : `${points} punkta `}${letters} apakšpunkts`
  return points === '' ? `${article}. pants` : `${article}. panta ${points} punkts`
}

const range = (first: string | undefined, last: string | undefined, mark: string): string =>
  [first, last].flatMap((one) => (one === undefined ? [] : [`${one}${mark}`])).join('–')
