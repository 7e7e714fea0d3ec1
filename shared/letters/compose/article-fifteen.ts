import type { RowOf } from '../../policy/registers'
import { citedBasis, type AccessContent } from '../access-content'
import { basisInWords } from '../../law/article-words'
import { gap, heading, list, paragraph, registerSource, table } from '../blocks'
import type { LetterBlock } from '../letter'
import { accessSections, type AccessSection } from '../sections'
import { textsOf } from '../texts/texts-of'
import type { LetterInput } from './letter-input'

/** A heading and its content for each point of Art. 15; a point that the registers cannot fill is left for the DPO. */
export function articleFifteen(input: LetterInput, content: AccessContent): readonly LetterBlock[] {
  const texts = textsOf(input.language)
  return accessSections.flatMap((section) => {
    const blocks = sectionBlocks[section](input, content)
    const title =
      section === 'art-15-1-a' && content.purposes.some((row) => citedBasis(row) !== '')
        ? texts.purposesAndBasis
        : texts.accessHeadings[section]
    return [heading(section, title), ...(blocks.length === 0 ? [gap(section)] : blocks)]
  })
}

type Blocks = (input: LetterInput, content: AccessContent) => readonly LetterBlock[]

const sectionBlocks: Readonly<Record<AccessSection, Blocks>> = {
  'art-15-1-a': purposes,
  'art-15-1-b': ({ language }, { categories }) =>
    named('art-15-1-b', categories, (row) => row.name[language]),
  'art-15-1-c': recipients,
  'art-15-1-d': storage,
  'art-15-1-e': ({ language }) =>
    textsOf(language).otherRights.map((text) => paragraph('art-15-1-e', text, 'law Art. 15(1)(e)')),
  'art-15-1-f': ({ language }) => [paragraph('art-15-1-f', textsOf(language).complaint, 'law Art. 15(1)(f)')],
  'art-15-1-g': ({ language }, { sources }) => named('art-15-1-g', sources, (row) => row.name[language]),
  // Whether decisions are automated is nothing that a register or the policy says: the DPO states it
  'art-15-1-h': () => [],
  'art-15-2': transfers,
  'art-15-3': copy,
}

function purposes({ language }: LetterInput, { purposes: rows }: AccessContent): readonly LetterBlock[] {
  return named('art-15-1-a', rows, (row) => {
    const basis = citedBasis(row)
    const name = row.name[language]
    return basis === '' ? name : textsOf(language).basis(name, basisInWords(basis, language))
  })
}

function recipients({ language }: LetterInput, { recipients: rows }: AccessContent): readonly LetterBlock[] {
  if (rows.length === 0) return []
  const { lead, outsideEea } = textsOf(language).recipients
  return [
    paragraph('art-15-1-c', lead, 'law Art. 15(1)(c)'),
    ...named('art-15-1-c', rows, (row) => {
      const entities = row.entities.trim()
      const who = entities === '' ? row.name[language] : `${row.name[language]}: ${entities}`
      return row.outsideEea ? `${who} (${outsideEea})` : who
    }),
  ]
}

function storage(
  { language }: LetterInput,
  { retention, categories }: AccessContent,
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
  return [table('art-15-1-d', { head: textsOf(language).storage.head, rows }, source)]
}

/** Only rows with a safeguard: a third country without one is no answer to Art. 15(2), and the check says so. */
function transfers({ language }: LetterInput, { recipients: rows }: AccessContent): readonly LetterBlock[] {
  const safeguarded = rows.filter(({ outsideEea, transferTool }) => outsideEea && transferTool.trim() !== '')
  return named('art-15-2', safeguarded, ({ entities, name, transferTool }) => {
    const who = entities.trim() === '' ? name[language] : entities.trim()
    return `${who}: ${transferTool.trim()}`
  })
}

function copy({ language, attachments }: LetterInput): readonly LetterBlock[] {
  if (attachments.length === 0) return []
  return [
    paragraph('art-15-3', textsOf(language).copy, 'attachments'),
    list(
      'art-15-3',
      attachments.map(({ title }) => title),
      'attachments',
    ),
  ]
}

/** A list with one item a row, and the rows as its source; nothing for no rows. */
function named<R extends RowOf<'categories' | 'purposes' | 'recipients' | 'sources'>>(
  section: AccessSection,
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
