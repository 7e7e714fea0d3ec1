import { factOf, factsOf } from '../../case/facts'
import { restrictionLifted } from '../../law/kinds/lifting-facts'
import { rectificationCheck, rectificationDone, rectificationItem } from '../../law/kinds/rectification-facts'
import { factSource, listed, list, orGap, paragraph, table } from '../blocks'
import type { LetterInput } from '../compose/letter-input'
import type { LetterBlock } from '../letter'
import { rowName } from '../names'
import { textsOf } from '../texts/texts-of'

/** L06: what was changed from what into what, when and where; what was not, and why (Art. 16). */
export const rectificationPart = (input: LetterInput): readonly LetterBlock[] => [
  ...orGap('rectified', changed(input)),
  ...systems(input),
  ...unchanged(input),
  ...restricted(input),
]

type Check = ReturnType<typeof factsOf<typeof rectificationCheck.fields>>[number]

const checksWith = ({ record }: LetterInput, results: readonly Check['result'][]): readonly Check[] =>
  factsOf(record, rectificationCheck).filter(({ result }) => results.includes(result))

function changed(input: LetterInput): readonly LetterBlock[] {
  const { lead, head } = textsOf(input.language).parts.rectified
  const checks = checksWith(input, ['corrected', 'completed'])
  if (checks.length === 0) return []
  const items = factsOf(input.record, rectificationItem)
  const rows = checks.map(({ item }) => {
    const asked = items.find((one) => one.item.trim() === item.trim())
    return [item, asked?.old ?? '', asked?.claimed ?? '']
  })
  const source = factSource(rectificationCheck)
  return [paragraph('rectified', lead, source), table('rectified', { head, rows }, source)]
}

function systems({ language, record, team }: LetterInput): readonly LetterBlock[] {
  const texts = textsOf(language).parts
  const items = factsOf(record, rectificationDone)
    .filter(({ result }) => result === 'corrected')
    .map(({ system, on }) =>
      texts.nameOn(rowName(team.registers, { register: 'systems', code: system }, language), on),
    )
  return listed('rectified-where', { lead: texts.rectified.where, items }, factSource(rectificationDone))
}

/** Data found accurate, and data whose accuracy stays open: the latter may be restricted (Art. 18(1)(a)). */
function unchanged(input: LetterInput): readonly LetterBlock[] {
  const { notRectified } = textsOf(input.language).parts
  const checks = checksWith(input, ['accurate', 'unclear'])
  const source = factSource(rectificationCheck)
  const items = checks.map(({ item, reasoning, result }) =>
    result === 'accurate' ? notRectified.accurate(item, reasoning) : notRectified.unclear(item, reasoning),
  )
  const unclear = checks.some(({ result }) => result === 'unclear')
  return [
    ...(items.length === 0
      ? []
      : [paragraph('not-rectified', notRectified.lead, source), list('not-rectified', items, source)]),
    ...(unclear ? [paragraph('not-rectified', notRectified.offer, 'law Art. 18(1)(a)')] : []),
  ]
}

function restricted({ language, record }: LetterInput): readonly LetterBlock[] {
  const { notRectified, restricted: texts } = textsOf(language).parts
  const items = factsOf(record, rectificationItem).filter(({ restrict }) => restrict)
  if (items.length === 0 || factOf(record, restrictionLifted) !== undefined) return []
  const names = items.map(({ item }) => item).join(', ')
  return [
    paragraph('restricted', notRectified.restricted(names), factSource(rectificationItem)),
    paragraph('restriction-promise', texts.promise, 'law Art. 18(3)'),
  ]
}
