import type { Team } from '../../team/team'
import { composeLetter } from '../compose'
import type { Letter, LetterBlock } from '../letter'
import { contentOf } from '../read-letter'
import { sampleInput } from './sample-case'
import { others } from './template-tags'
import type { LetterTemplate } from './template'

type Wanted = Pick<LetterTemplate, 'kind' | 'language' | 'outcomes'>

/** The desk's own text as a template: every part of the letter in its place, to be put elsewhere or worded anew. */
export function startingBody(wanted: Wanted, team: Team): string {
  const names = partsOf(sampleLetter(wanted, team)).map(({ name }) => name)
  const end = names.findIndex((name) => name === 'remedies' || name === 'signature')
  const at = end < 0 ? names.length : end
  return [...names.slice(0, at), others, ...names.slice(at)]
    .map((name) => `{% part "${name}" %}\n`)
    .join('\n')
}

/** A part of a letter of this kind, with how it begins in the sample case. */
export type SamplePart = { readonly name: string; readonly begins: string }

export const sampleParts = (wanted: Wanted, team: Team): readonly SamplePart[] =>
  partsOf(sampleLetter(wanted, team))

const sampleLetter = (wanted: Wanted, team: Team): Letter => composeLetter(sampleInput(wanted, 'full', team))

function partsOf({ blocks }: Letter): readonly SamplePart[] {
  const names = [...new Set(blocks.map(({ section }) => section))]
  return names.map((name) => ({
    name,
    begins: beginning(blocks.filter(({ section }) => section === name)),
  }))
}

/** The part's heading, or its first words. */
function beginning(blocks: readonly LetterBlock[]): string {
  const [first] = blocks
  const text = first?.type === 'heading' ? first.text : blocks.map(contentOf).join(' ')
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= 70 ? line : `${line.slice(0, line.lastIndexOf(' ', 70))} …`
}
