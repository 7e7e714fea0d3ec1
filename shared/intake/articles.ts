import type { Right } from '../law/right'
import type { Stretch } from './lines'

/** An article of the GDPR that a text names, with its right. */
export type ArticleReference = Stretch & { readonly right: Right }

const number = String.raw`(\d{1,2})`
// "Art. 15", "Article 21(2)", "Artikel 17 Abs. 1", "čl. 21, odst. 2", "l'article 21, alinéa 1", "статьи 15", "ст. 21 п. 2"
const before = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:art(?:icle|ikel|icles|ikels|iculo|icolo|ykul\p{L}*)?|cl(?:an(?:ek|ku))?|стать[яиеюй]\p{L}?|ст)\.?[\s]{0,3}${number}(?!\p{N})[\s,]{0,3}(?:\(${number}\)|(?:abs|odst|alinea|al|par|para|paragraph|пункт\p{L}{0,2}|п|ч|часть|части|lid)\.?\s{0,2}${number})?`,
  'gu',
)
// "15. pants", "21. panta 2. punkts", "17 straipsnis", "15 artikel"
const after = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${number}\.?\s{0,3}(?:pant\p{L}{0,3}|p\.|straipsn\p{L}{0,3}|artikkel|artikl\p{L}{0,3})(?!\p{L})[\s,]{0,3}(?:${number}\.?\s{0,2}(?:punkt\p{L}{0,2}|dal\p{L}{0,2}|daļ\p{L}{0,2}))?`,
  'gu',
)

const rightOfArticle: ReadonlyMap<string, Right> = new Map<string, Right>([
  ['15', 'ACCESS'],
  ['16', 'RECTIFICATION'],
  ['17', 'ERASURE'],
  ['18', 'RESTRICTION'],
  ['20', 'PORTABILITY'],
  ['21', 'OBJECTION'],
  ['22', 'AUTOMATED_DECISION'],
])

/** The articles named in a folded text. Art. 21(2) and (3) are direct marketing, 7(3) is withdrawal; 7 and others without a right are left out. */
export function articlesIn(folded: string): readonly ArticleReference[] {
  return [before, after].flatMap((shape) =>
    [...folded.matchAll(shape)].flatMap((match) => {
      const right = rightOf(match[1] ?? '', match[2] ?? match[3] ?? '')
      return right === undefined
        ? []
        : [{ right, start: match.index, end: match.index + match[0].trimEnd().length }]
    }),
  )
}

function rightOf(article: string, paragraph: string): Right | undefined {
  if (article === '21' && (paragraph === '2' || paragraph === '3')) return 'OBJECTION_MARKETING'
  if (article === '7' && paragraph === '3') return 'CONSENT_WITHDRAWAL'
  return rightOfArticle.get(article)
}
