import type { CaseRight } from '../../law/right'
import { accessContent } from '../access-content'
import { heading, listed, paragraph } from '../blocks'
import type { LetterBlock } from '../letter'
import { deceasedPart } from '../parts/deceased'
import { partOf } from '../parts/part-of'
import { recipientsTold } from '../parts/recipients-told'
import { caseKind } from '../../law/kinds/kinds'
import { textsOf } from '../texts/texts-of'
import { coveredDecisions, isAboutDeceased, metRights } from './covered'
import { controllers } from './forwarding-notice'
import type { LetterInput } from './letter-input'
import { capital, change, lateness, outcomeList, reasons } from './reasons'

/**
 * One letter for all rights but access: the outcome of each, a part for each that was met with what was done (Art. 12(3)),
 * reasons for what was not (Art. 12(4)). What the case does not say is left to the DPO.
 */
export function answer(input: LetterInput): readonly LetterBlock[] {
  const texts = textsOf(input.language)
  return [
    heading('decision', texts.result.heading),
    paragraph('decision', texts.result.lead, 'decisions'),
    outcomeList(input),
    ...(isAboutDeceased(input.record) ? deceasedPart(input) : []),
    ...redirected(input),
    ...nothingFound(input),
    ...metRights(input).flatMap((right) => part(input, right)),
    ...(metRights(input).some((right) => tellsRecipients(input, right)) ? recipientsTold(input) : []),
    ...reasons(input, 'reasons', texts.reasons),
    ...change(input),
    ...lateness(input),
  ]
}

/** The right's name and article, and what was done; access that went out in its own letter has no part here. */
function part(input: LetterInput, right: CaseRight): readonly LetterBlock[] {
  const blocks = partOf[right](input)
  const [first] = blocks
  if (first === undefined) return []
  const { section } = first
  return [
    { type: 'heading', section, level: 2, text: capital(textsOf(input.language).rights[right]) },
    ...blocks,
  ]
}

/** Art. 19 follows rectification, erasure and restriction; for other rights it is told once notices are on record. */
function tellsRecipients({ record }: LetterInput, right: CaseRight): boolean {
  const { tellsRecipients: when } = caseKind(right)
  return (
    when === 'always' || (when === 'when-erased' && (record.facts.get('recipient-notice') ?? []).length > 0)
  )
}

const hasOutcome = (input: LetterInput, wanted: string): boolean =>
  coveredDecisions(input).some(({ outcome }) => outcome === wanted)

/** Passed on to the controller: to whom and when, as in the notice of it (L17b). */
const redirected = (input: LetterInput): readonly LetterBlock[] =>
  hasOutcome(input, 'redirected-to-controller') ? controllers(input) : []

/** Where we looked, when nothing is processed. */
function nothingFound(input: LetterInput): readonly LetterBlock[] {
  if (!hasOutcome(input, 'no-data')) return []
  const { searched } = textsOf(input.language)
  const items = accessContent(input.record, input.team.registers).empty.map(
    ({ name }) => name[input.language],
  )
  return listed('searched', { lead: searched.lead, items }, 'searches')
}
