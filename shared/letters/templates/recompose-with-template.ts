import { ok, type Result } from '../../lib/result'
import { composeLetter } from '../compose'
import type { LetterInput } from '../compose/letter-input'
import type { Letter } from '../letter'
import { composeAsWritten, composeFromTemplate } from './compose-from-template'
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

/** Whether the DPO changed words that would be lost if the letter were written anew. */
export function hasOwnWords(letter: Letter, facts: Facts): boolean {
  const fresh = composeAsWritten(inputOf(letter, facts), letter.template)
  return letter.subject !== fresh.subject || wordsOf(letter) !== wordsOf(fresh)
}

// the fingerprint of what a block was made from says nothing of whether somebody wrote in it
const wordsOf = ({ blocks }: Letter): string => JSON.stringify(blocks.map(({ origin: _, ...block }) => block))
