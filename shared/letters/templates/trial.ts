import type { Team } from '../../team/team'
import { composeFromTemplate } from './compose-from-template'
import { sampleInput, sampleSizes } from './sample-case'
import type { LetterTemplate } from './template'
import type { TemplateProblem } from './template-problem'

/** What is wrong in a template, by itself or with one of the sample cases; none: it can be used. */
export const trialProblems = (template: LetterTemplate, team: Team): readonly TemplateProblem[] =>
  sampleSizes
    .map((size) => composeFromTemplate(sampleInput(template, size, team), template))
    .flatMap((letter) => (letter.ok ? [] : letter.error))
