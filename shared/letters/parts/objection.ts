import { factOf } from '../../case/facts'
import { restrictionLifted } from '../../law/kinds/lifting-facts'
import { keptGround, objectedPurposes, objectionPurpose } from '../../law/kinds/objection-facts'
import { factSource, list, listed, orGap, paragraph } from '../blocks'
import type { LetterInput } from '../compose/letter-input'
import type { LetterBlock } from '../letter'
import { rowName } from '../names'
import { textsOf } from '../texts/texts-of'

const source = factSource(objectionPurpose)

/** L11 for Art. 21(1): the decision on each purpose, what outweighs the objection, restriction, offer of erasure. */
export const objectionPart = (input: LetterInput): readonly LetterBlock[] => [
  ...orGap('objection-decision', decisions(input)),
  ...balance(input),
  ...restricted(input),
  ...offer(input),
]

const nameOf = ({ team, language }: LetterInput, code: string): string =>
  rowName(team.registers, { register: 'purposes', code }, language)

function decisions(input: LetterInput): readonly LetterBlock[] {
  const { objection: texts } = textsOf(input.language).parts
  const items = objectedPurposes(input.record).map((one) => {
    const name = nameOf(input, one.purpose)
    const kept = keptGround(one)
    if (kept !== undefined) return texts.goesOn[kept](name)
    return one.stoppedOn === undefined ? texts.stoppedSomeDay(name) : texts.stopped(name, one.stoppedOn)
  })
  return items.length === 0 ? [] : [list('objection-decision', items, source)]
}

function balance(input: LetterInput): readonly LetterBlock[] {
  const texts = textsOf(input.language).parts
  const items = objectedPurposes(input.record)
    .filter((one) => keptGround(one) !== undefined && one.balance.trim() !== '')
    .map((one) => texts.quotedItem(nameOf(input, one.purpose), one.balance.trim()))
  return listed('objection-balance', { lead: texts.objection.balance, items }, source)
}

/** Where processing goes on, the restriction is lifted after its own notice only (Art. 18(3)). */
function restricted(input: LetterInput): readonly LetterBlock[] {
  const { objection: texts, restricted: words } = textsOf(input.language).parts
  const purposes = objectedPurposes(input.record)
  const items = purposes.flatMap(({ purpose, restrictedOn }) =>
    restrictedOn === undefined ? [] : [texts.restrictedFrom(nameOf(input, purpose), restrictedOn)],
  )
  const stays =
    factOf(input.record, restrictionLifted) === undefined &&
    purposes.some((one) => one.restrictedOn !== undefined && keptGround(one) !== undefined)
  return [
    ...listed('restricted', { lead: texts.restricted, items }, source),
    ...(stays ? [paragraph('restriction-promise', words.promise, 'law Art. 18(3)')] : []),
  ]
}

const offer = ({ language, record }: LetterInput): readonly LetterBlock[] =>
  objectedPurposes(record).some((one) => keptGround(one) === undefined)
    ? [paragraph('erasure-offer', textsOf(language).parts.objection.offer, 'law Art. 17(1)(c)')]
    : []
