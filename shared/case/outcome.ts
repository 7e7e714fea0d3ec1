/** How the decision on one right ends (law.md's outcomes; Arts 11, 12, 15). */
export const outcomes = [
  'fulfilled',
  'partly-fulfilled', // carries a refusal part: ground, facts, remedies (Art. 12(4))
  'refused',
  'no-data', // a fulfilled access: the confirmation that nothing is processed
  'not-identifiable', // Art. 11(2)
  'redirected-to-controller',
  'withdrawn-by-subject',
  'no-reply-to-identity',
  'fee-not-accepted', // after the notice of the fee (Art. 12(5), 15(3))
  'not-a-data-subject-request',
  'duplicate',
] as const
export type Outcome = (typeof outcomes)[number]

/** Outcomes that leave something undone: a ground, facts and a named decision-maker are needed (Art. 12(4)). */
export const outcomeRefuses = (outcome: Outcome): boolean =>
  outcome === 'refused' || outcome === 'partly-fulfilled' || outcome === 'not-identifiable'

/** Outcomes that end the right without a letter having to say what was done. */
export const outcomeNeedsNoAnswer = (outcome: Outcome): boolean =>
  outcome === 'withdrawn-by-subject' || outcome === 'duplicate' || outcome === 'not-a-data-subject-request'

/** Outcomes with which the right is carried out, wholly or in part. */
export const outcomeCarriesOut = (outcome: Outcome): boolean =>
  outcome === 'fulfilled' || outcome === 'partly-fulfilled'
