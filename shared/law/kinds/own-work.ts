import type { CaseRecord } from '../../case/case'
import { outcomeCarriesOut, outcomeRefuses, type Outcome } from '../../case/outcome'
import type { CaseRight } from '../right'
import type { RefusalGroundCode } from '../refusal-grounds'
import { commonOutcomes, commonRefusals } from './common-answers'

/** The decision says on the merits what is done: it rests on what was examined. */
export const isOnMerits = (outcome: Outcome): boolean => outcomeCarriesOut(outcome) || outcome === 'refused'

/** We hold the data for customers only: the controller decides, we help (Art. 28(3)(e)). */
export const isOnlyProcessor = ({ role }: CaseRecord): boolean =>
  role.kind === 'decided' && role.role === 'processor'

/** Whether the desk itself examines a right: not as a mere processor, nor when the right ended another way. */
export function isOwnWork(record: CaseRecord, right: CaseRight): boolean {
  if (isOnlyProcessor(record)) return false
  const outcome = record.decisions.get(right)?.outcome
  return outcome === undefined || outcomeCarriesOut(outcome) || outcomeRefuses(outcome)
}

/**
 * Grounds of refusal that Arts 21 and 22 share. Art. 11(2) is none: it takes Arts 15–20 away, not these; who cannot be
 * identified is refused under Art. 12(2).
 */
export const refusalsOfObjections: readonly RefusalGroundCode[] = commonRefusals.filter(
  (ground) => ground !== 'R-11-2',
)

/** How a right under Arts 21(1) and 22 can end: nothing is handed out, so there is no answer “we hold no data”. */
export const outcomesOfObjections: readonly Outcome[] = commonOutcomes.filter(
  (outcome) => outcome !== 'no-data',
)

/** Ways in which a demand ends that the law lets nobody refuse. */
export const outcomesWithoutRefusal: readonly Outcome[] = [
  'fulfilled',
  'redirected-to-controller',
  'withdrawn-by-subject',
  'not-a-data-subject-request',
  'duplicate',
]
