import type { Outcome } from '../../case/outcome'
import { coveredDecisions } from '../compose/covered'
import type { LetterInput } from '../compose/letter-input'
import type { Letter } from '../letter'
import { composeAsWritten } from './compose-from-template'
import type { LetterTemplate } from './template'

/** The templates in use that a letter can be written from: of its kind, in its language, for how its decisions ended. */
export function fittingTemplates(input: LetterInput): readonly LetterTemplate[] {
  const ended = coveredDecisions(input).map(({ outcome }) => outcome)
  return input.team.templates.filter(
    ({ status, kind, language, outcomes }) =>
      status === 'in-use' && kind === input.kind && language === input.language && fits(outcomes, ended),
  )
}

const fits = (outcomes: readonly Outcome[] | undefined, ended: readonly Outcome[]): boolean =>
  outcomes === undefined || (ended.length > 0 && ended.every((outcome) => outcomes.includes(outcome)))

/**
 * The template that a new letter begins with: the one that fits most exactly, one for these outcomes before one for
 * all. None where two fit equally well, or none at all: then the letter begins with the desk's own text.
 */
export function usualTemplate(input: LetterInput): LetterTemplate | undefined {
  const fitting = fittingTemplates(input)
  const exact = fitting.filter(({ outcomes }) => outcomes !== undefined)
  const best = exact.length > 0 ? exact : fitting
  return best.length === 1 ? best[0] : undefined
}

/** The letter as it begins: from the template that fits it, else from the desk's own text. */
export const beginLetter = (input: LetterInput): Letter => composeAsWritten(input, usualTemplate(input)?.code)
