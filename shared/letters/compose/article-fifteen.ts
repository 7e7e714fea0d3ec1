import type { AccessContent } from '../access-content'
import { gap, heading, list, paragraph } from '../blocks'
import type { LetterBlock } from '../letter'
import { accessSections, type AccessSection } from '../sections'
import { textsOf } from '../texts/texts-of'
import type { LetterInput } from './letter-input'
import {
  namedRows,
  namesBasis,
  purposeBlocks,
  recipientBlocks,
  storageBlocks,
  transferBlocks,
} from './register-blocks'

/** A heading and its content for each point of Art. 15; a point that the registers cannot fill is left for the DPO. */
export function articleFifteen(input: LetterInput, content: AccessContent): readonly LetterBlock[] {
  const texts = textsOf(input.language)
  return accessSections.flatMap((section) => {
    const blocks = sectionBlocks[section](input, content)
    const title =
      section === 'art-15-1-a' && namesBasis(content.purposes)
        ? texts.purposesAndBasis
        : texts.accessHeadings[section]
    return [heading(section, title), ...(blocks.length === 0 ? [gap(section)] : blocks)]
  })
}

type Blocks = (input: LetterInput, content: AccessContent) => readonly LetterBlock[]

const sectionBlocks: Readonly<Record<AccessSection, Blocks>> = {
  'art-15-1-a': ({ language }, { purposes }) => purposeBlocks('art-15-1-a', purposes, language),
  'art-15-1-b': ({ language }, { categories }) => namedRows('art-15-1-b', categories, language),
  'art-15-1-c': ({ language }, { recipients }) => recipientBlocks('art-15-1-c', recipients, language),
  'art-15-1-d': ({ language }, content) => storageBlocks('art-15-1-d', content, language),
  'art-15-1-e': ({ language }) =>
    textsOf(language).otherRights.map((text) => paragraph('art-15-1-e', text, 'law Art. 15(1)(e)')),
  'art-15-1-f': ({ language }) => [paragraph('art-15-1-f', textsOf(language).complaint, 'law Art. 15(1)(f)')],
  'art-15-1-g': ({ language }, { sources }) => namedRows('art-15-1-g', sources, language),
  // Whether decisions are automated is nothing that a register or the policy says: the DPO states it
  'art-15-1-h': () => [],
  'art-15-2': ({ language }, { recipients }) => transferBlocks('art-15-2', recipients, language),
  'art-15-3': copy,
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
