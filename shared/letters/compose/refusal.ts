import { heading, paragraph } from '../blocks'
import type { LetterBlock } from '../letter'
import { textsOf } from '../texts/texts-of'
import type { LetterInput } from './letter-input'
import { change, fulfilledPart, lateness, outcomeList, reasons } from './reasons'

/** L13: the decision, its reasons, what was done, what would change it; complaint and court follow in every answer (Art. 12(4)). */
export function refusal(input: LetterInput): readonly LetterBlock[] {
  const texts = textsOf(input.language)
  return [
    heading('decision', texts.decision.heading),
    paragraph('decision', texts.decision.lead, 'decisions'),
    outcomeList(input),
    ...reasons(input, 'reasons', texts.reasons),
    ...fulfilledPart(input),
    ...change(input),
    ...lateness(input),
  ]
}
