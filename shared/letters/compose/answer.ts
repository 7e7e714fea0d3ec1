import { gap, heading, paragraph } from '../blocks'
import type { LetterBlock } from '../letter'
import { textsOf } from '../texts/texts-of'
import type { LetterInput } from './letter-input'
import { change, lateness, outcomeList, reasons } from './reasons'

/** The general answer: the outcome of each right, the DPO's own words on what was done (Art. 12(3)), reasons where refused. */
export function answer(input: LetterInput): readonly LetterBlock[] {
  const texts = textsOf(input.language)
  return [
    heading('decision', texts.result.heading),
    paragraph('decision', texts.result.lead, 'decisions'),
    outcomeList(input),
    gap('text'),
    ...reasons(input, 'reasons', texts.reasons),
    ...change(input),
    ...lateness(input),
  ]
}
