import { describe, expect, it } from 'vitest'
import { identityGate } from '../../../../shared/law/kinds/identity-gate'
import type { CaseRight } from '../../../../shared/law/right'
import { received, recordOf } from '../../../helpers/case-maker'
import { gateOf } from '../../../helpers/kind-maker'

const ask = (...rights: readonly CaseRight[]) => gateOf(identityGate(recordOf(received({ rights }))))

describe('asking for proof of identity', () => {
  it('is refused where nothing but marketing is objected to', () => {
    expect(ask('OBJECTION_MARKETING')).toBe('no-identity-for-marketing')
    expect(ask('OBJECTION_MARKETING', 'ENQUIRY')).toBe('no-identity-for-marketing')
  })

  it.each(['ENQUIRY', 'DVI_ENQUIRY', 'COOKIE_CONSENT'] as const)(
    'is refused for %s alone (Art. 12(6))',
    (right) => {
      expect(ask(right)).toBe('no-identity-for-enquiry')
    },
  )

  it.each(['ACCESS', 'RECTIFICATION', 'ERASURE', 'OBJECTION', 'CONSENT_WITHDRAWAL'] as const)(
    'is possible on doubt with %s, beside marketing too',
    (right) => {
      expect(ask(right)).toBe('free')
      expect(ask('OBJECTION_MARKETING', right)).toBe('free')
    },
  )
})
