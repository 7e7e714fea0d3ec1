import { ok, type Result } from '../../lib/result'
import { composeLetter } from '../compose'
import type { LetterInput } from '../compose/letter-input'
import type { Letter } from '../letter'
import { composeFromTemplate } from './compose-from-template'
import type { LetterTemplate } from './template'
import type { TemplateProblem } from './template-problem'

/** What a letter is written from, but for its language, its id and what is attached. */
type Facts = Omit<LetterInput, 'language' | 'letterId' | 'attachments'>

/** What the letter on the screen would be composed from today. */
export const inputOf = (letter: Letter, facts: Facts): LetterInput => ({
  ...facts,
  about: letter.about ?? facts.about,
  language: letter.language,
  letterId: letter.id,
  attachments: letter.attachments,
})

/**
 * The letter written anew from a template, or from the desk's own text when none is given; id and attachments stay.
 * Words that the DPO wrote into the letter are not in it any more: it is asked for first.
 */
export const recomposeWithTemplate = (
  letter: Letter,
  facts: Facts,
  template: LetterTemplate | undefined,
): Result<Letter, readonly TemplateProblem[]> =>
  template === undefined
    ? ok(composeLetter(inputOf(letter, facts)))
    : composeFromTemplate(inputOf(letter, facts), template)
