import { factOf, factsOf } from '../../case/facts'
import { authorityEnquiry, authorityQuestion } from '../../law/kinds/authority-enquiry'
import { factSource, gap, heading, list, paragraph, table } from '../blocks'
import type { LetterBlock } from '../letter'
import { textsOf } from '../texts/texts-of'
import type { LetterInput } from './letter-input'

/** L21: what is answered, the facts and measures in the DPO's words, each numbered question, annexes (Arts 31, 58(1)). */
export function authorityAnswer(input: LetterInput): readonly LetterBlock[] {
  const { authority: texts } = textsOf(input.language).notices
  return [
    ...reference(input),
    heading('authority-facts', texts.facts),
    gap('authority-facts'),
    heading('authority-answers', texts.answers),
    ...answers(input),
    ...annexes(input),
  ]
}

function reference({ language, record }: LetterInput): readonly LetterBlock[] {
  const { authority: texts } = textsOf(language).notices
  const fact = factOf(record, authorityEnquiry)
  if (fact === undefined) return [gap('decision')]
  const source = factSource(authorityEnquiry)
  return [
    paragraph('decision', texts.reference(fact.reference.trim(), fact.official.trim()), source),
    paragraph('decision', texts.about(fact.about.trim()), source),
  ]
}

function answers({ language, record }: LetterInput): readonly LetterBlock[] {
  const { authority: texts } = textsOf(language).notices
  const rows = factsOf(record, authorityQuestion).map(({ no, question, answer }) => [
    no.trim(),
    question.trim(),
    answer.trim(),
  ])
  return rows.length === 0
    ? [gap('authority-answers')]
    : [table('authority-answers', { head: texts.head, rows }, factSource(authorityQuestion))]
}

function annexes({ language, attachments }: LetterInput): readonly LetterBlock[] {
  if (attachments.length === 0) return []
  const { authority: texts } = textsOf(language).notices
  return [
    heading('authority-annexes', texts.annexes),
    list(
      'authority-annexes',
      attachments.map(({ title }) => title),
      'attachments',
    ),
  ]
}
