import { accessContent, type AccessContent } from '../access-content'
import { heading, list, paragraph } from '../blocks'
import type { LetterBlock } from '../letter'
import { textsOf } from '../texts/texts-of'
import { articleFifteen } from './article-fifteen'
import type { LetterInput } from './letter-input'
import { change, lateness, outcomeList, reasons } from './reasons'

/**
 * L05. Data found: everything of Art. 15(1)–(3) that applies to this person. No data: the confirmation, and where we
 * looked. Any other outcome of the access request is told in words, as in a general answer.
 */
export function accessResponse(input: LetterInput): readonly LetterBlock[] {
  const outcome = input.record.decisions.get('ACCESS')?.outcome
  const content = accessContent(input.record, input.team.registers)
  if (outcome === 'no-data') return noData(input, content)
  if (outcome === 'fulfilled' || outcome === 'partly-fulfilled') return full(input, content)
  return otherOutcome(input)
}

function full(input: LetterInput, content: AccessContent): readonly LetterBlock[] {
  const texts = textsOf(input.language)
  const { heading: title, processed } = texts.confirmation
  return [
    heading('confirmation', title),
    paragraph('confirmation', processed, 'decision ACCESS'),
    list(
      'confirmation',
      content.found.map(({ name }) => name[input.language]),
      'searches',
    ),
    ...articleFifteen(input, content),
    ...reasons(input, 'withheld', texts.withheld),
    ...lateness(input),
  ]
}

function noData(input: LetterInput, content: AccessContent): readonly LetterBlock[] {
  const { confirmation, searched } = textsOf(input.language)
  return [
    heading('confirmation', confirmation.heading),
    paragraph('confirmation', confirmation.notProcessed, 'decision ACCESS'),
    heading('searched', searched.heading),
    paragraph('searched', searched.lead, 'searches'),
    list(
      'searched',
      content.empty.map(({ name }) => name[input.language]),
      'searches',
    ),
    paragraph('searched', searched.again, 'law Art. 11(2)'),
  ]
}

function otherOutcome(input: LetterInput): readonly LetterBlock[] {
  const texts = textsOf(input.language)
  return [
    heading('decision', texts.result.heading),
    paragraph('decision', texts.result.lead, 'decisions'),
    outcomeList(input),
    ...reasons(input, 'reasons', texts.reasons),
    ...change(input),
    ...lateness(input),
  ]
}
