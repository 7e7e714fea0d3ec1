import type { LetterInput } from '../../../../shared/letters/compose/letter-input'
import type { Letter, LetterBlock } from '../../../../shared/letters/letter'
import { composeFromTemplate } from '../../../../shared/letters/templates/compose-from-template'
import { sampleInput, type SampleSize } from '../../../../shared/letters/templates/sample-case'
import type { LetterTemplate } from '../../../../shared/letters/templates/template'
import type { TemplateProblem } from '../../../../shared/letters/templates/template-problem'
import { newTeam, type Team } from '../../../../shared/team/team'

/** Templates and the made-up case of the tests. */
export const team: Team = {
  ...newTeam,
  organisation: { ...newTeam.organisation, dpoName: 'Anna Liepa', dpoEmail: 'dpo@example.lv' },
}

export const template = (change: Partial<LetterTemplate> = {}): LetterTemplate => ({
  code: 'TPL-01',
  name: 'Atteikums',
  kind: 'refusal',
  language: 'lv',
  body: '',
  status: 'in-use',
  ...change,
})

export const sample = (change: Partial<LetterTemplate> = {}, size: SampleSize = 'full'): LetterInput =>
  sampleInput(template(change), size, team)

export function letterFrom(
  body: string,
  change: Partial<LetterTemplate> = {},
  input = sample(change),
): Letter {
  const letter = composeFromTemplate(input, template({ ...change, body }))
  if (!letter.ok) throw new Error(`the template does not work: ${JSON.stringify(letter.error)}`)
  return letter.value
}

/** The blocks that are the template's own, without their fingerprints. */
export const ownBlocks = (letter: Letter): readonly LetterBlock[] =>
  letter.blocks.filter(({ source }) => source === 'template TPL-01').map(({ origin: _, ...block }) => block)

export function problemsOf(body: string, change: Partial<LetterTemplate> = {}): readonly TemplateProblem[] {
  const letter = composeFromTemplate(sample(change), template({ ...change, body }))
  return letter.ok ? [] : letter.error
}
