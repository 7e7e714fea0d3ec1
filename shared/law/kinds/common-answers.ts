import type { Outcome } from '../../case/outcome'
import type { RefusalGroundCode } from '../refusal-grounds'

/** Grounds on which any right of the month may be refused (law.md §2.0). */
export const commonRefusals = [
  'R-11-2',
  'R-12-2',
  'R-12-5-unfounded',
  'R-12-5-excessive',
  'R-23-national',
  'R-not-personal-data',
  'R-not-about-requester',
  'R-no-authority',
] as const satisfies readonly RefusalGroundCode[]

/** How a right of the month can end (law.md §2.0). */
export const commonOutcomes: readonly Outcome[] = [
  'fulfilled',
  'partly-fulfilled',
  'refused',
  'no-data',
  'not-identifiable',
  'redirected-to-controller',
  'withdrawn-by-subject',
  'no-reply-to-identity',
  'fee-not-accepted',
  'not-a-data-subject-request',
  'duplicate',
]
