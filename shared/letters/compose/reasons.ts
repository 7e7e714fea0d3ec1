import type { Decision } from '../../case/case'
import { outcomeRefuses } from '../../case/outcome'
import { refusalGround } from '../../law/refusal-grounds'
import { boldParagraph, gap, heading, list, listed, paragraph } from '../blocks'
import type { LetterBlock } from '../letter'
import type { Section } from '../sections'
import { textsOf } from '../texts/texts-of'
import { coveredDecisions } from './covered'
import type { LetterInput } from './letter-input'

/** The outcome of each covered right in words. */
export const outcomeList = (input: LetterInput): LetterBlock =>
  list('decision', coveredDecisions(input).map(outcomeWords(input)), 'decisions')

/** What was decided so far, for letters that are no answer; nothing when nothing was. */
export const decidedList = (input: LetterInput, section: Section, lead: string): readonly LetterBlock[] => {
  const decided = input.record.request.rights.flatMap((right) => input.record.decisions.get(right) ?? [])
  return listed(section, { lead, items: decided.map(outcomeWords(input)) }, 'decisions')
}

const outcomeWords =
  ({ language }: LetterInput) =>
  ({ right, outcome }: Decision): string => {
    const texts = textsOf(language)
    return texts.rightOutcome(
      texts.rights[right],
      right === 'ENQUIRY' && outcome === 'fulfilled' ? texts.enquiryAnswered : texts.outcomes[outcome],
    )
  }

/**
 * Why something is not done: ground with its article, the facts that bear it out, who decided (Art. 12(4), 24). A
 * decision without ground or facts leaves an empty paragraph that the check calls fatal.
 */
export function reasons(input: LetterInput, section: Section, title: string): readonly LetterBlock[] {
  const refusing = coveredDecisions(input).filter(({ outcome }) => outcomeRefuses(outcome))
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
export function lateness(input: LetterInput): readonly LetterBlock[] {
  const { heading: title, reason } = textsOf(input.language).lateness
  const late = coveredDecisions(input).filter(({ lateReason }) => lateReason !== undefined)
  if (late.length === 0) return []
  return [
    heading('lateness', title),
    ...late.map(({ right, lateReason = '' }) =>
      paragraph('lateness', reason(lateReason), `decision ${right}`),
    ),
  ]
}

/** What the person can do so that a refused request is met. */
export function change(input: LetterInput): readonly LetterBlock[] {
  const { heading: title, byGround } = textsOf(input.language).change
  const texts = coveredDecisions(input).flatMap(({ outcome, ground }) =>
    outcomeRefuses(outcome) && ground !== undefined ? (byGround[ground] ?? []) : [],
  )
  if (texts.length === 0) return []
  return [
    heading('change', title),
    ...[...new Set(texts)].map((text) => paragraph('change', text, 'law Art. 12(4)')),
  ]
}

/** A place for what was done of requests met in part; only the DPO knows it. */
export const fulfilledPart = (input: LetterInput): readonly LetterBlock[] =>
  coveredDecisions(input).some(({ outcome }) => outcome === 'partly-fulfilled')
    ? [heading('fulfilled', textsOf(input.language).fulfilled), gap('fulfilled')]
    : []

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
const small = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)
