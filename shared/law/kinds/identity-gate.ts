import type { CaseRecord } from '../../case/case'
import type { Refusal } from '../../case/refusal'
import { rightKinds } from './active-kinds'
import { noIdentityForEnquiry } from './enquiry'
import { closed } from './gate'
import { noIdentityForMarketing } from './objection-marketing'

/**
 * Why proof of identity cannot be asked for in this case (Art. 12(6), departure D31): no right that was asked for lets
 * it. One right that does is enough; what needs no proof is done meanwhile.
 */
export function identityGate(record: CaseRecord): Refusal | undefined {
  const kinds = rightKinds(record)
  if (kinds.some(({ id, identity }) => identity !== 'never' && id !== 'OBJECTION_MARKETING')) return undefined
  return closed(
    kinds.some(({ id }) => id === 'OBJECTION_MARKETING') ? noIdentityForMarketing : noIdentityForEnquiry,
  )
}
