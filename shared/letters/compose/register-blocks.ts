import { basisInWords } from '../../law/article-words'
import type { Language } from '../../lib/language'
import type { RowOf } from '../../policy/registers'
import { citedBasis, type RegisterContent } from '../access-content'
import { list, paragraph, registerSource, table } from '../blocks'
import type { LetterBlock } from '../letter'
import type { Section } from '../sections'
import { textsOf } from '../texts/texts-of'

/** Blocks that are filled from rows of registers; nothing for no rows, so that the place is left to the DPO. */

export const namesBasis = (rows: readonly RowOf<'purposes'>[]): boolean =>
  rows.some((row) => citedBasis(row) !== '')

export const purposeBlocks = (
  section: Section,
  rows: readonly RowOf<'purposes'>[],
  language: Language,
): readonly LetterBlock[] =>
  worded(section, rows, (row) => {
    const basis = citedBasis(row)
    const name = row.name[language]
    return basis === '' ? name : textsOf(language).basis(name, basisInWords(basis, language))
  })

export function recipientBlocks(
  section: Section,
  rows: readonly RowOf<'recipients'>[],
  language: Language,
): readonly LetterBlock[] {
  if (rows.length === 0) return []
  const { lead, outsideEea } = textsOf(language).recipients
  return [
    paragraph(section, lead, leadSource(section)),
    ...worded(section, rows, (row) => {
      const entities = row.entities.trim()
      const who = entities === '' ? row.name[language] : `${row.name[language]}: ${entities}`
      return row.outsideEea ? `${who} (${outsideEea})` : who
    }),
  ]
}

const leadSource = (section: Section): string =>
  section === 'art-14-1-e' ? 'law Art. 14(1)(e)' : 'law Art. 15(1)(c)'

export function storageBlocks(
  section: Section,
  { retention, categories }: Pick<RegisterContent, 'retention' | 'categories'>,
  language: Language,
): readonly LetterBlock[] {
  if (retention.length === 0) return []
  const rows = retention.map((rule) => [
    rule.name[language],
    categories
      .filter(({ code }) => rule.categories.includes(code))
      .map(({ name }) => name[language])
      .join('; '),
  ])
  const source = registerSource(
    'retention',
    retention.map(({ code }) => code),
  )
  return [table(section, { head: textsOf(language).storage.head, rows }, source)]
}

/** Only rows with a safeguard: a third country without one is no answer to the article, and the check says so. */
export function transferBlocks(
  section: Section,
  rows: readonly RowOf<'recipients'>[],
  language: Language,
): readonly LetterBlock[] {
  const safeguarded = rows.filter(({ outsideEea, transferTool }) => outsideEea && transferTool.trim() !== '')
  return worded(section, safeguarded, ({ entities, name, transferTool }) => {
    const who = entities.trim() === '' ? name[language] : entities.trim()
    return `${who}: ${transferTool.trim()}`
  })
}

type Named = RowOf<'categories' | 'purposes' | 'recipients' | 'sources'>

export const namedRows = (
  section: Section,
  rows: readonly Named[],
  language: Language,
): readonly LetterBlock[] => worded(section, rows, ({ name }) => name[language])

/** A list with one item a row, and the rows as its source; nothing for no rows. */
function worded<R extends Named>(
  section: Section,
  rows: readonly R[],
  words: (row: R) => string,
): readonly LetterBlock[] {
  const [first] = rows
  if (first === undefined) return []
  const source = registerSource(
    first.register,
    rows.map(({ code }) => code),
  )
  return [list(section, rows.map(words), source)]
}
