import type { CaseRecord, Decision } from '../../case/case'
import { coveredRights } from '../../case/letters'
import { outcomeRefuses } from '../../case/outcome'
import { refusalGround } from '../../law/refusal-grounds'
import { boldParagraph, gap, heading, list, paragraph } from '../blocks'
import type { LetterBlock } from '../letter'
import type { LetterKind } from '../letter-kind'
import type { Section } from '../sections'
import { textsOf } from '../texts/texts-of'
import type { LetterInput } from './letter-input'

/** The decisions that a letter of this kind tells, in the order in which the rights were asked for. */
const coveredDecisions = (record: CaseRecord, kind: LetterKind): readonly Decision[] =>
  coveredRights(record, kind).flatMap((right) => record.decisions.get(right) ?? [])

/** The outcome of each covered right in words. */
export function outcomeList(input: LetterInput): LetterBlock {
  const { kind, language, record } = input
  const texts = textsOf(language)
  return list(
    'decision',
    coveredDecisions(record, kind).map(({ right, outcome }) =>
      texts.rightOutcome(
        texts.rights[right],
        right === 'ENQUIRY' && outcome === 'fulfilled' ? texts.enquiryAnswered : texts.outcomes[outcome],
      ),
    ),
    'decisions',
  )
}

/**
 * Why something is not done: ground with its article, the facts that bear it out, who decided (Art. 12(4), 24). A
 * decision without ground or facts leaves an empty paragraph that the check calls fatal.
 */
export function reasons(input: LetterInput, section: Section, title: string): readonly LetterBlock[] {
  const refusing = coveredDecisions(input.record, input.kind).filter(({ outcome }) => outcomeRefuses(outcome))
  if (refusing.length === 0) return []
  return [
    heading(section, title),
    ...refusing.flatMap((decision) => reasonsOf(input, decision, { section, titled: refusing.length > 1 })),
  ]
}

function reasonsOf(
  { language }: LetterInput,
  decision: Decision,
  { section, titled }: { readonly section: Section; readonly titled: boolean },
): readonly LetterBlock[] {
  const texts = textsOf(language)
  const { right, ground, facts, decidedBy, on } = decision
  const source = `decision ${right}`
  return [
    ...(titled ? [boldParagraph(section, capital(texts.rights[right]), source)] : []),
    ground === undefined
      ? gap(section)
      : paragraph(section, texts.ground(small(refusalGround(ground).name[language])), source),
    facts === undefined ? gap(section) : paragraph(section, facts, source),
    paragraph(section, texts.decidedBy(on, decidedBy), source),
  ]
}

/** Decisions made after the month of Art. 12(4) own their delay in the letter. */
export function lateness({ kind, language, record }: LetterInput): readonly LetterBlock[] {
  const { heading: title, reason } = textsOf(language).lateness
  const late = coveredDecisions(record, kind).filter(({ lateReason }) => lateReason !== undefined)
  if (late.length === 0) return []
  return [
    heading('lateness', title),
    ...late.map(({ right, lateReason = '' }) =>
      paragraph('lateness', reason(lateReason), `decision ${right}`),
    ),
  ]
}

/** What the person can do so that a refused request is met. */
export function change({ kind, language, record }: LetterInput): readonly LetterBlock[] {
  const { heading: title, byGround } = textsOf(language).change
  const texts = coveredDecisions(record, kind).flatMap(({ outcome, ground }) =>
    outcomeRefuses(outcome) && ground !== undefined ? (byGround[ground] ?? []) : [],
  )
  if (texts.length === 0) return []
  return [
    heading('change', title),
    ...[...new Set(texts)].map((text) => paragraph('change', text, 'law Art. 12(4)')),
  ]
}

/** A place for what was done of requests met in part; only the DPO knows it. */
export const fulfilledPart = ({ kind, language, record }: LetterInput): readonly LetterBlock[] =>
  coveredDecisions(record, kind).some(({ outcome }) => outcome === 'partly-fulfilled')
    ? [heading('fulfilled', textsOf(language).fulfilled), gap('fulfilled')]
    : []

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
const small = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)
