import { factOf, factsOf } from '../../case/facts'
import { erasureCategory, erasureConsequences, erasurePublic } from '../../law/kinds/erasure-facts'
import { erasureLedger } from '../../law/kinds/erasure-ledger'
import { factSource, gap, list, listed, orGap, paragraph, table } from '../blocks'
import type { LetterInput } from '../compose/letter-input'
import type { LetterBlock } from '../letter'
import { optionWithArticle, rowName } from '../names'
import { textsOf } from '../texts/texts-of'
import { isHashed, suppressionEntry } from './suppression'

/** L07: what was erased when and why, what is kept why and until when, backups, consequences, the suppression list (Art. 17). */
export const erasurePart = (input: LetterInput): readonly LetterBlock[] => [
  ...erased(input),
  ...orGap('erasure-ground', grounds(input)),
  ...kept(input),
  ...backups(input),
  ...published(input),
  ...suppressionEntry(input),
  ...restoreGuard(input),
  ...consequences(input),
]

type Verdict = ReturnType<typeof factsOf<typeof erasureCategory.fields>>[number]

const withVerdict = ({ record }: LetterInput, verdict: Verdict['verdict']): readonly Verdict[] =>
  factsOf(record, erasureCategory).filter((one) => one.verdict === verdict)

const named = ({ team, language }: LetterInput, register: string, code: string): string =>
  rowName(team.registers, { register, code }, language)

/** Without a deletion in the ledger nothing was erased yet, whatever was decided. */
function erased(input: LetterInput): readonly LetterBlock[] {
  const texts = textsOf(input.language).parts
  const deletions = factsOf(input.record, erasureLedger).filter(({ result }) => result === 'deleted')
  const days = deletions.map(({ on }) => on).sort()
  const [first] = days
  const last = days.at(-1)
  const categories = withVerdict(input, 'erase').map(({ category }) => named(input, 'categories', category))
  if (first === undefined || last === undefined || categories.length === 0) return [gap('erased')]
  const systems = deletions.map(({ system, on }) => texts.nameOn(named(input, 'systems', system), on))
  return [
    paragraph('erased', texts.erased.lead({ first, last }), factSource(erasureLedger)),
    list('erased', categories, factSource(erasureCategory)),
    ...listed('erased', { lead: texts.erased.where, items: systems }, factSource(erasureLedger)),
  ]
}

function grounds(input: LetterInput): readonly LetterBlock[] {
  const { language } = input
  const codes = [...new Set(withVerdict(input, 'erase').flatMap(({ ground }) => ground ?? []))]
  const words = codes
    .filter((code) => code !== 'none')
    .map((code) => optionWithArticle(erasureCategory.fields.ground, code, language))
  if (words.length === 0) return []
  const text = textsOf(language).parts.erased.ground(words.join('; '))
  return [paragraph('erasure-ground', text, factSource(erasureCategory))]
}

function kept(input: LetterInput): readonly LetterBlock[] {
  const texts = textsOf(input.language).parts
  const rows = withVerdict(input, 'keep').map((one) => [
    named(input, 'categories', one.category),
    whyKept(one, input.language),
    one.law.trim(),
    one.until === undefined ? '' : texts.keptUntil(one.until),
  ])
  if (rows.length === 0) return []
  const source = factSource(erasureCategory)
  return [paragraph('kept', texts.kept.lead, source), table('kept', { head: texts.kept.head, rows }, source)]
}

/** The exact exception; data kept because no ground for erasure applies have none. */
function whyKept({ exception, ground, reasoning }: Verdict, language: LetterInput['language']): string {
  const { fields } = erasureCategory
  const rule = [
    ...(exception === undefined || exception === 'none'
      ? []
      : [optionWithArticle(fields.exception, exception, language)]),
    ...(ground === 'none' ? [optionWithArticle(fields.ground, ground, language)] : []),
  ].slice(0, 1)
  return [...rule, reasoning.trim()].filter((words) => words !== '').join(': ')
}

function backups(input: LetterInput): readonly LetterBlock[] {
  const { backups: texts } = textsOf(input.language).parts
  const items = factsOf(input.record, erasureLedger).flatMap(({ system, backupsUntil }) =>
    backupsUntil === undefined ? [] : [texts.item(named(input, 'systems', system), backupsUntil)],
  )
  return listed('backups', { lead: texts.lead, items }, factSource(erasureLedger))
}

function published({ language, record }: LetterInput): readonly LetterBlock[] {
  const fact = factOf(record, erasurePublic)
  if (fact?.madePublic !== true) return []
  const text = textsOf(language).parts.erased.madePublic(fact.controllersTold.trim())
  return [paragraph('erased', text, factSource(erasurePublic))]
}

const restoreGuard = ({ language, record }: LetterInput): readonly LetterBlock[] =>
  isHashed(record, 'erasure')
    ? [paragraph('suppression', textsOf(language).parts.erasureHash, 'identifiers')]
    : []

function consequences({ language, record }: LetterInput): readonly LetterBlock[] {
  const fact = factOf(record, erasureConsequences)
  if (fact === undefined) return []
  const lines = [
    ...(fact.accountCloses ? [textsOf(language).parts.accountCloses] : []),
    ...(fact.explanation.trim() === '' ? [] : [fact.explanation.trim()]),
  ]
  return lines.map((line) => paragraph('consequences', line, factSource(erasureConsequences)))
}
