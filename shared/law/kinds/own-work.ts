import type { CaseRecord } from '../../case/case'
import { outcomeRefuses, type Outcome } from '../../case/outcome'
import type { CaseRight } from '../right'
import type { RefusalGroundCode } from '../refusal-grounds'

/** The request was met, wholly or in part. */
export const isMet = (outcome: Outcome): boolean => outcome === 'fulfilled' || outcome === 'partly-fulfilled'

/** The decision says on the merits what is done: it rests on what was examined. */
export const isOnMerits = (outcome: Outcome): boolean => isMet(outcome) || outcome === 'refused'

/** We hold the data for customers only: the controller decides, we help (Art. 28(3)(e)). */
export const isOnlyProcessor = ({ role }: CaseRecord): boolean =>
  role.kind === 'decided' && role.role === 'processor'

/** Whether the desk itself examines a right: not as a mere processor, nor when the right ended another way. */
export function isOwnWork(record: CaseRecord, right: CaseRight): boolean {
  if (isOnlyProcessor(record)) return false
  const outcome = record.decisions.get(right)?.outcome
  return outcome === undefined || isMet(outcome) || outcomeRefuses(outcome)
}

/**
 * Grounds of refusal that Arts 21 and 22 share. Art. 11(2) is none: it takes Arts 15–20 away, not these; who cannot be
 * identified is refused under Art. 12(2).
 */
export const refusalsOfObjections: readonly RefusalGroundCode[] = [
  'R-12-2',
  'R-12-5-unfounded',
  'R-12-5-excessive',
  'R-23-national',
  'R-not-personal-data',
  'R-not-about-requester',
  'R-no-authority',
]

/** Ways in which a right under Arts 15–22 may end. */
export const outcomesOfObjections: readonly Outcome[] = [
  'fulfilled',
  'partly-fulfilled',
  'refused',
  'not-identifiable',
  'redirected-to-controller',
  'withdrawn-by-subject',
  'no-reply-to-identity',
  'fee-not-accepted',
  'not-a-data-subject-request',
  'duplicate',
]

/** Ways in which a demand ends that the law lets nobody refuse. */
export const outcomesWithoutRefusal: readonly Outcome[] = [
  'fulfilled',
  'redirected-to-controller',
  'withdrawn-by-subject',
  'not-a-data-subject-request',
  'duplicate',
]
