import type { CaseRecord } from '../../case/case'
import { outcomeCarriesOut } from '../../case/outcome'
import type { Refusal } from '../../case/refusal'
import { isAnswer } from '../../letters/letter-kind'
import type { DateOnly } from '../../lib/date-only'
import type { CaseRight } from '../right'
import { commonRefusals } from './common-answers'
import { isOnlyProcessor } from './own-work'

/** The request for this right was met, wholly or in part. */
export function isCarriedOut({ decisions }: CaseRecord, right: CaseRight): boolean {
  const decision = decisions.get(right)
  return decision !== undefined && outcomeCarriesOut(decision.outcome)
}

/** Asked for, and either met or not decided yet: what would have to be done still has its place in the case. */
export const canBeCarriedOut = (record: CaseRecord, right: CaseRight): boolean =>
  record.request.rights.includes(right) &&
  !isOnlyProcessor(record) &&
  (!record.decisions.has(right) || isCarriedOut(record, right))

/** The first day on which a letter that tells the outcome of a right left; undefined while none did. */
export function toldOn({ letters }: CaseRecord, right: CaseRight): DateOnly | undefined {
  const days = letters.flatMap(({ letter, sent }) =>
    sent !== undefined && isAnswer(letter.kind) && letter.covers.includes(right) ? [sent.on] : [],
  )
  return days.sort()[0]
}

/** “We hold nothing of this person” cannot be said when the search found something. */
export function somethingFound({ searches }: CaseRecord): Refusal | undefined {
  const systems = [...searches.values()]
    .filter(({ outcome }) => outcome === 'found')
    .map(({ system }) => system)
  return systems.length === 0 ? undefined : { kind: 'something-was-found', systems }
}

/** Why a fact cannot be recorded: fields that these values make necessary and that are not filled. */
export function alsoNeeded(fact: string, needed: Readonly<Record<string, unknown>>): Refusal | undefined {
  const fields = Object.entries(needed).flatMap(([name, value]) => (isFilled(value) ? [] : [name]))
  return fields.length === 0 ? undefined : { kind: 'fact-incomplete', fact, fields }
}

function isFilled(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== ''
  return Array.isArray(value) ? value.length > 0 : value !== undefined
}

/**
 * The desk examines the request itself: not as a mere processor (Art. 28(3)(e)), and not when the right ended in another
 * way, or on a ground that needs no look at the data.
 */
export function isExamined(record: CaseRecord, right: CaseRight): boolean {
  if (isOnlyProcessor(record)) return false
  const decision = record.decisions.get(right)
  if (decision === undefined || outcomeCarriesOut(decision.outcome)) return true
  return decision.outcome === 'refused' && !groundsWithoutExamination.has(decision.ground ?? '')
}
const groundsWithoutExamination: ReadonlySet<string> = new Set(commonRefusals)
