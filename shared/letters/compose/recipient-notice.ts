import type { CaseRecord } from '../../case/case'
import { factsOf } from '../../case/facts'
import { erasureCategory } from '../../law/kinds/erasure-facts'
import { erasureLedger } from '../../law/kinds/erasure-ledger'
import { rectificationCheck, rectificationDone, rectificationItem } from '../../law/kinds/rectification-facts'
import { groundedScope, restrictionScope } from '../../law/kinds/restriction-facts'
import type { DateOnly } from '../../lib/date-only'
import { factSource, gap, listed, paragraph } from '../blocks'
import type { LetterBlock } from '../letter'
import { rowName, rowOf } from '../names'
import { textsOf } from '../texts/texts-of'
import type { LetterInput } from './letter-input'

/**
 * L15: what was done with data that this recipient got, which data, what is asked (Art. 19). Of the person only the
 * values that were rectified; by which key the recipient finds the person is for the DPO to say.
 */
export function recipientNotice(input: LetterInput): readonly LetterBlock[] {
  const done = changesOf(input)
  const { recipientNotice: texts } = textsOf(input.language).notices
  const { dpoEmail } = input.team.organisation
  return [
    ...(done.length === 0
      ? [gap('notice-what')]
      : done.map(({ what, source }) => paragraph('notice-what', what, source))),
    ...data(input, done),
    gap('notice-data'),
    ...done.map(({ right }) => paragraph('notice-action', texts.action[right], 'law Art. 19')),
    paragraph('notice-action', texts.confirm(dpoEmail.trim()), 'organisation'),
    paragraph('notice-action', texts.passOn, 'law Art. 19'),
  ]
}

type Change = {
  readonly right: 'RECTIFICATION' | 'ERASURE' | 'RESTRICTION'
  readonly what: string
  readonly categories: readonly string[]
  readonly source: string
}

/** What was carried out, with the last day of it; nothing that touches other data than the recipient got. */
function changesOf(input: LetterInput): readonly Change[] {
  const { recipientNotice: texts } = textsOf(input.language).notices
  const got = rowOf(input.team.registers, 'recipients', input.about ?? '')?.categories ?? []
  const { record } = input
  const rectified = lastDay(
    factsOf(record, rectificationDone).flatMap(({ result, on }) => (result === 'corrected' ? [on] : [])),
  )
  const erased = lastDay(
    factsOf(record, erasureLedger).flatMap(({ result, on }) => (result === 'deleted' ? [on] : [])),
  )
  const restricted = lastDay(groundedScope(record).flatMap(({ since }) => since ?? []))
  const among = (codes: readonly string[]): readonly string[] =>
    got.length === 0 ? codes : codes.filter((code) => got.includes(code))
  const changes: readonly (Change | undefined)[] = [
    rectified && {
      right: 'RECTIFICATION',
      what: texts.rectified(rectified),
      categories: among(correctedItems(record).map(({ category }) => category)),
      source: factSource(rectificationDone),
    },
    erased && {
      right: 'ERASURE',
      what: texts.erased(erased),
      categories: among(
        factsOf(record, erasureCategory).flatMap((one) => (one.verdict === 'erase' ? [one.category] : [])),
      ),
      source: factSource(erasureLedger),
    },
    restricted && {
      right: 'RESTRICTION',
      what: texts.restricted(restricted),
      categories: among(groundedScope(record).map(({ category }) => category)),
      source: factSource(restrictionScope),
    },
  ]
  return changes.flatMap((change) => change ?? []).filter(({ categories }) => categories.length > 0)
}

const lastDay = (days: readonly DateOnly[]): DateOnly | undefined => [...days].sort().at(-1)

type Item = ReturnType<typeof factsOf<typeof rectificationItem.fields>>[number]

function correctedItems(record: CaseRecord): readonly Item[] {
  const corrected = new Set(
    factsOf(record, rectificationCheck).flatMap(({ item, result }) =>
      result === 'corrected' || result === 'completed' ? [item.trim()] : [],
    ),
  )
  return factsOf(record, rectificationItem).filter(({ item }) => corrected.has(item.trim()))
}

function data(input: LetterInput, done: readonly Change[]): readonly LetterBlock[] {
  const { language, record, team } = input
  const { recipientNotice: texts } = textsOf(language).notices
  const categories = [...new Set(done.flatMap((change) => change.categories))].map((code) =>
    rowName(team.registers, { register: 'categories', code }, language),
  )
  // a row of the register without categories says nothing of what it got: no value is disclosed on a guess
  const got = rowOf(team.registers, 'recipients', input.about ?? '')?.categories ?? []
  const told = new Set(done.flatMap(({ right, categories: own }) => (right === 'RECTIFICATION' ? own : [])))
  const values = correctedItems(record)
    .filter(({ category }) => told.has(category) && got.includes(category))
    .map(({ item, claimed }) => texts.newValue(item, claimed))
  return [
    ...listed('notice-data', { lead: texts.data, items: categories }, done[0]?.source ?? ''),
    ...listed('notice-data', { lead: texts.newValues, items: values }, factSource(rectificationItem)),
  ]
}
