import { factOf, factsOf } from '../../case/facts'
import { feeCost, feeGround, feeTotalCents } from '../../law/kinds/fee'
import { factSource, gap, paragraph, table } from '../blocks'
import type { LetterBlock } from '../letter'
import { optionWithArticle } from '../names'
import { textsOf } from '../texts/texts-of'
import type { LetterInput } from './letter-input'

/** L14: ground and facts, the calculation, the choice to withdraw or narrow, until when, how to pay (Art. 12(5), 15(3)). */
export const feeNotice = (input: LetterInput): readonly LetterBlock[] => [
  ...ground(input),
  ...amount(input),
  paragraph('fee-choice', textsOf(input.language).notices.fee.choice, 'law Art. 12(5)'),
  ...until(input),
]

function ground({ language, record }: LetterInput): readonly LetterBlock[] {
  const { fee: texts } = textsOf(language).notices
  const fact = factOf(record, feeGround)
  if (fact === undefined) return [gap('fee-ground')]
  const words = optionWithArticle(feeGround.fields.ground, fact.ground, language)
  return [texts.ground(words), fact.facts.trim(), texts.decidedBy(fact.decidedBy.trim())].map((text) =>
    paragraph('fee-ground', text, factSource(feeGround)),
  )
}

function amount({ language, record }: LetterInput): readonly LetterBlock[] {
  const { fee: texts } = textsOf(language).notices
  const costs = factsOf(record, feeCost)
  if (costs.length === 0) return [gap('fee-amount')]
  const rows = costs.map(({ what, quantity, unitCents }) => [
    what,
    quantity.toString(),
    texts.amount(unitCents),
    texts.amount(quantity * unitCents),
  ])
  return [
    paragraph('fee-amount', texts.total(feeTotalCents(record)), factSource(feeCost)),
    table('fee-amount', { head: texts.head, rows }, factSource(feeCost)),
  ]
}

function until({ language, record }: LetterInput): readonly LetterBlock[] {
  const { fee: texts } = textsOf(language).notices
  const fact = factOf(record, feeGround)
  if (fact === undefined) return [gap('fee-until')]
  const payTo = fact.payTo.trim()
  return [texts.answerBy(fact.answerBy), ...(payTo === '' ? [] : [texts.payTo(payTo)])].map((text) =>
    paragraph('fee-until', text, factSource(feeGround)),
  )
}
