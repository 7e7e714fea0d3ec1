import type { Refusal } from '../../../../shared/case/refusal'
import { circumstanceLines } from './circumstance-lines'
import { commonLines } from './common-lines'
import { consentLines } from './consent-lines'
import { enquiryAndAuthorityLines } from './enquiry-lines'
import { erasureLines } from './erasure-lines'
import { feeAndHoldLines } from './fee-lines'
import type { GateLine } from './gate-line'
import { objectionAndAutomatedLines } from './objection-lines'
import { portabilityLines } from './portability-lines'
import { processorLines } from './processor-lines'
import { recipientsLines } from './recipients-lines'
import { rectificationLines } from './rectification-lines'
import { restrictionLines } from './restriction-lines'

/** Every gate of every kind of case, and the common ones. */
export const gateTable: readonly GateLine[] = [
  ...commonLines,
  ...rectificationLines,
  ...erasureLines,
  ...restrictionLines,
  ...portabilityLines,
  ...objectionAndAutomatedLines,
  ...consentLines,
  ...enquiryAndAuthorityLines,
  ...processorLines,
  ...circumstanceLines,
  ...feeAndHoldLines,
  ...recipientsLines,
]

/** What a refusal is called in the table: the gate's id, or its kind, with the field that is missing. */
export function nameOf(refusal: Refusal | undefined): string {
  if (refusal === undefined) return 'allowed'
  if (refusal.kind === 'gate-closed') return refusal.gate
  return refusal.kind === 'field-missing' ? `field-missing ${refusal.field}` : refusal.kind
}
