import { gap, list, paragraph } from '../blocks'
import type { LetterBlock } from '../letter'
import { textsOf } from '../texts/texts-of'
import { askedTime } from './asked-time'
import { contact } from './contact'
import type { LetterInput } from './letter-input'

/**
 * L03: that the quantity of information is large, the questions, that everything may be asked for all the same, what it
 * does to the time, what is sent already now (recital 63). Only the DPO knows whether anything is sent already.
 */
export function clarificationRequest(input: LetterInput): readonly LetterBlock[] {
  const { clarification: texts } = textsOf(input.language).notices
  return [
    paragraph('clarify-why', texts.why, 'law recital 63'),
    ...questions(input),
    paragraph('clarify-everything', texts.everything, 'law recital 63'),
    ...askedTime(input, 'clarification'),
    gap('clarify-now'),
    ...contact(input),
  ]
}

function questions({ language, record }: LetterInput): readonly LetterBlock[] {
  const asked = record.clarification.kind === 'asked' ? questionsOf(record.clarification.questions) : []
  if (asked.length === 0) return [gap('clarify-questions')]
  const lead = textsOf(language).notices.clarification.questions
  return [
    paragraph('clarify-questions', lead, 'law recital 63'),
    list('clarify-questions', asked, 'clarification'),
  ]
}

/** A question a line; a number or a dash that the DPO put before it is the list's own business. */
const questionsOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-–—•*]|\d{1,2}[.)])\s+/u, '').trim())
    .filter((line) => line !== '')
