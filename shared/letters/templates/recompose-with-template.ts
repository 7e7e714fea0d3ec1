import { composeLetter } from '../compose'
import type { LetterInput } from '../compose/letter-input'
import { ok, type Result } from '../../lib/result'
import type { Letter } from '../letter'
import { composeFromTemplate } from './compose-from-template'
import type { LetterTemplate } from './template'
import type { TemplateProblem } from './template-problem'

/**
 * The letter written anew from a template, or from the desk's own text when none is given; id and attachments stay.
 * Words that the DPO wrote into the letter are not in it any more: it is asked for first.
 */
export function recomposeWithTemplate(
  letter: Letter,
  facts: Omit<LetterInput, 'language' | 'letterId' | 'attachments'>,
  template: LetterTemplate | undefined,
): Result<Letter, readonly TemplateProblem[]> {
  const input: LetterInput = {
    ...facts,
    about: letter.about ?? facts.about,
    language: letter.language,
    letterId: letter.id,
    attachments: letter.attachments,
  }
  return template === undefined ? ok(composeLetter(input)) : composeFromTemplate(input, template)
}
