import { factOf } from '../../case/facts'
import { automatedDecision, automatedReview } from '../../law/kinds/automated-decision-facts'
import { factSource, gap, paragraph } from '../blocks'
import type { LetterInput } from '../compose/letter-input'
import type { LetterBlock } from '../letter'
import { optionWithArticle } from '../names'
import { textsOf } from '../texts/texts-of'

/** Whether there was such a decision, who reviewed it with which result and why, and its logic (Art. 22(3), 15(1)(h)). */
export const automatedPart = (input: LetterInput): readonly LetterBlock[] => [
  ...decision(input),
  ...review(input),
  ...logic(input),
]

function decision({ language, record }: LetterInput): readonly LetterBlock[] {
  const { automated: texts } = textsOf(language).parts
  const fact = factOf(record, automatedDecision)
  if (fact === undefined) return [gap('automated-decision')]
  const source = factSource(automatedDecision)
  const what = fact.what.trim()
  if (!fact.solely) return [paragraph('automated-decision', texts.notSolely(what), source)]
  if (!fact.significant) return [paragraph('automated-decision', texts.notSignificant(what), source)]
  const allowed = optionWithArticle(automatedDecision.fields.allowedBy, fact.allowedBy, language)
  return [
    paragraph('automated-decision', texts.taken(what), source),
    ...(fact.allowedBy === 'none' ? [] : [paragraph('automated-decision', texts.allowed(allowed), source)]),
  ]
}

function review({ language, record }: LetterInput): readonly LetterBlock[] {
  const { automated: texts } = textsOf(language).parts
  const fact = factOf(record, automatedReview)
  if (fact === undefined) return [gap('automated-review')]
  const lines = [
    texts.review(fact.on, fact.reviewer.trim()),
    ...(fact.statement.trim() === '' ? [] : [texts.statement(fact.statement.trim())]),
    texts.result[fact.result],
    texts.reasons(fact.reasons.trim()),
  ]
  return lines.map((line) => paragraph('automated-review', line, factSource(automatedReview)))
}

function logic({ language, record }: LetterInput): readonly LetterBlock[] {
  const words = factOf(record, automatedDecision)?.logic.trim() ?? ''
  if (words === '') return [gap('automated-logic')]
  return [
    paragraph(
      'automated-logic',
      textsOf(language).parts.automated.logic(words),
      factSource(automatedDecision),
    ),
  ]
}
