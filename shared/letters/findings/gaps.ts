import type { Bilingual } from '../../lib/language'
import {
  givesAccess,
  reasonsSection,
  refuses,
  type CheckContext,
  type FindingRule,
  type Finding,
} from '../finding'
import type { Letter, LetterBlock } from '../letter'
import { contentOf, placeholder, saysSomething, sectionText } from '../read-letter'
import { accessSections, sections, type Section } from '../sections'
import { requiredParts } from './kind-parts'
import { noticeSections } from './notice-parts'

/** Blocks that were left empty, and placeholders that nobody filled. Parts that a rule of their own calls missing are left to it. */
export const gaps: FindingRule = {
  codes: ['placeholder-left', 'empty-block'],
  find: (letter, context) => gapsIn(letter, missingParts(letter, context)),
}

/** The same for any letter; `missing` are parts of which another rule says that they are empty. */
export function gapsIn(letter: Letter, missing: ReadonlySet<string>): readonly Finding[] {
  return letter.blocks.flatMap((block, index) => {
    const at = { section: block.section, block: index }
    if (saysAll(block).search(placeholder) >= 0) return [{ ...common, ...unfilled, ...at }]
    if (!isEmpty(block) || missing.has(block.section)) return []
    return [{ ...common, ...empty, ...at, ...(isOptional(block) ? { severity: 'consider' as const } : {}) }]
  })
}

const saysAll = (block: LetterBlock): string => (block.type === 'heading' ? block.text : contentOf(block))

const isEmpty = (block: LetterBlock): boolean => !/[\p{L}\p{N}]/u.test(saysAll(block))

/** Required parts without content: the rule that requires them says so. */
function missingParts(letter: Letter, context: CheckContext): ReadonlySet<string> {
  const required = new Set<string>([
    ...(givesAccess(letter, context) ? accessSections : []),
    ...(refuses(letter, context) ? [reasonsSection(letter, context)] : []),
    ...requiredParts(letter, context).map(({ section }) => section),
    ...noticeSections(letter, context),
    ...ownRules,
    'confirmation',
    'text',
    'time',
  ])
  return new Set(
    sections.filter((section) => required.has(section) && !saysSomething(sectionText(letter, section))),
  )
}

/** Parts of a notice that a rule of their own asks for. */
const ownRules: readonly Section[] = [
  'extension-new-date',
  'extension-reasons',
  'lifting-date',
  'fee-ground',
  'fee-amount',
  'fee-choice',
  'forwarded',
  'forwarded-duty',
]

/** A place that the letter is right without. */
const isOptional = ({ section }: LetterBlock): boolean => section === 'clarify-now'

const common = { severity: 'should', article: 'Art. 12(1)' } as const
const empty: { readonly code: string; readonly text: Bilingual } = {
  code: 'empty-block',
  text: { lv: 'Vēstulē palikusi tukša vieta.', en: 'A place in the letter was left empty.' },
}
const unfilled: { readonly code: string; readonly text: Bilingual } = {
  code: 'placeholder-left',
  text: { lv: 'Vēstulē palicis neaizpildīts vietturis.', en: 'A placeholder was left in the letter.' },
}
