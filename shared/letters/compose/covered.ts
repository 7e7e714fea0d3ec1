import type { CaseRecord, Decision } from '../../case/case'
import { contextOn } from '../../case/context'
import { coveredRights } from '../../case/letters'
import { outcomeRefuses } from '../../case/outcome'
import { isCarriedOut } from '../../law/kinds/carried-out'
import { notedCircumstance } from '../../law/kinds/noted-circumstance'
import type { CaseRight } from '../../law/right'
import type { LetterInput } from './letter-input'

/** The rights that the letter tells about, in the order in which they were asked for. */
export const covered = ({ kind, record, team, today }: LetterInput): readonly CaseRight[] =>
  coveredRights(record, kind, contextOn(team, today))

export const coveredDecisions = (input: LetterInput): readonly Decision[] =>
  covered(input).flatMap((right) => input.record.decisions.get(right) ?? [])

/** Rights of the letter that were met, wholly or in part: each has its own part in an answer. */
export const metRights = (input: LetterInput): readonly CaseRight[] =>
  covered(input).filter((right) => isCarriedOut(input.record, right))

/** The person has died, and the request is none under the GDPR: no complaint and no court of Art. 12(4). */
export const isAboutDeceased = (record: CaseRecord): boolean =>
  notedCircumstance(record, 'DECEASED') === true &&
  [...record.decisions.values()].some(({ outcome }) => outcome === 'not-a-data-subject-request') &&
  ![...record.decisions.values()].some(({ outcome }) => outcomeRefuses(outcome))
