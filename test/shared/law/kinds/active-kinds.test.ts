import { describe, expect, it } from 'vitest'
import type { CaseEvent } from '../../../../shared/case/events'
import type { Outcome } from '../../../../shared/case/outcome'
import { activeKinds } from '../../../../shared/law/kinds/active-kinds'
import { circumstance } from '../../../../shared/law/kinds/circumstances'
import { feeCost } from '../../../../shared/law/kinds/fee'
import type { CaseRight } from '../../../../shared/law/right'
import { received, recordOf } from '../../../helpers/case-maker'
import { decisionOn, factEvent } from '../../../helpers/kind-maker'

const ids = (...events: readonly CaseEvent[]) => activeKinds(recordOf(...events)).map(({ id }) => id)
const noted = (code: 'REPRESENTATIVE' | 'MINOR' | 'DECEASED', applies: boolean): CaseEvent =>
  factEvent(circumstance, { circumstance: code, applies })
const decided = (right: CaseRight, outcome: Outcome): CaseEvent => ({
  type: 'right-decided',
  ...decisionOn(right, outcome),
})
const recorded = (fact: string, key: string, values: Readonly<Record<string, string>>): CaseEvent => ({
  type: 'fact-recorded',
  fact,
  key,
  values,
})

describe('the kinds that a case is of', () => {
  it('put access and portability first and erasure last', () => {
    const rights: readonly CaseRight[] = ['ERASURE', 'OBJECTION', 'PORTABILITY', 'RECTIFICATION', 'ACCESS']
    expect(ids(received({ rights })).slice(0, 5)).toEqual([
      'ACCESS',
      'PORTABILITY',
      'OBJECTION',
      'RECTIFICATION',
      'ERASURE',
    ])
  })

  it('count a right once', () => {
    expect(ids(received({ rights: ['ENQUIRY', 'ENQUIRY'] }))).toEqual(['ENQUIRY'])
  })

  it.each([
    ['processor', true],
    ['both', true],
    ['controller', false],
  ] as const)('with the role %s hold a request to the processor: %s', (role, holds) => {
    const events = [received({ rights: ['ENQUIRY'] }), { type: 'role-decided', role, reason: '' } as const]
    expect(ids(...events).includes('PROCESSOR_REQUEST')).toBe(holds)
  })

  it('hold a representative that the request names, unless the desk noted otherwise', () => {
    const named = received({ rights: ['ENQUIRY'], representative: 'SIA Piemērs' })
    expect(ids(named)).toContain('REPRESENTATIVE')
    expect(ids(named, noted('REPRESENTATIVE', false))).not.toContain('REPRESENTATIVE')
    expect(ids(received({ rights: ['ENQUIRY'] }), noted('REPRESENTATIVE', true))).toContain('REPRESENTATIVE')
  })

  it.each(['MINOR', 'DECEASED'] as const)('hold %s only when noted', (code) => {
    const asked = received({ rights: ['ENQUIRY'] })
    expect(ids(asked)).not.toContain(code)
    expect(ids(asked, noted(code, true))).toContain(code)
    expect(ids(asked, noted(code, true), noted(code, false))).not.toContain(code)
  })

  it.each([
    ['ACCESS', true],
    ['ERASURE', true],
    ['DVI_ENQUIRY', true],
    ['RECTIFICATION', false],
    ['OBJECTION_MARKETING', false],
    ['CONSENT_WITHDRAWAL', false],
    ['ENQUIRY', false],
  ] as const)('for %s hold routine deletion: %s (law.md §2.20)', (right, holds) => {
    expect(ids(received({ rights: [right] })).includes('DELETION_HOLD')).toBe(holds)
  })

  it('hold a fee once it is considered or anything of it is recorded', () => {
    expect(ids(received(), factEvent(circumstance, { circumstance: 'FEE', applies: true }))).toContain('FEE')
    expect(ids(received(), factEvent(feeCost, { what: 'Izdruka', quantity: 1, unitCents: 10 }))).toContain(
      'FEE',
    )
    expect(ids(received())).not.toContain('FEE')
  })

  it('hold the lifting once something is restricted, on request or while an objection is weighed', () => {
    const restriction = received({ rights: ['RESTRICTION'] })
    const scope = (since?: string) =>
      recorded('restriction-scope', 'C01', {
        category: 'C01',
        ground: '18-1-b',
        ...(since === undefined ? {} : { since }),
      })
    expect(ids(restriction)).not.toContain('LIFTING')
    expect(ids(restriction, scope())).not.toContain('LIFTING')
    expect(ids(restriction, scope('2026-02-03'))).toContain('LIFTING')
    const weighed = recorded('objection-purpose', 'P05', { purpose: 'P05', restrictedOn: '2026-02-03' })
    expect(ids(received({ rights: ['OBJECTION'] }), weighed)).toContain('LIFTING')
  })

  it.each(['RECTIFICATION', 'ERASURE', 'RESTRICTION'] as const)(
    'tell the recipients when %s was carried out (Art. 19)',
    (right) => {
      const asked = received({ rights: [right] })
      expect(ids(asked)).not.toContain('RECIPIENTS')
      expect(ids(asked, decided(right, 'refused'))).not.toContain('RECIPIENTS')
      expect(ids(asked, decided(right, 'fulfilled'))).toContain('RECIPIENTS')
      expect(ids(asked, decided(right, 'partly-fulfilled'))).toContain('RECIPIENTS')
    },
  )

  it.each(['OBJECTION', 'CONSENT_WITHDRAWAL'] as const)(
    'tell the recipients of %s only when it led to erasure',
    (right) => {
      const asked = [received({ rights: [right] }), decided(right, 'fulfilled')]
      const ledger = (result: string) => recorded('erasure-ledger', 'S01', { system: 'S01', result })
      expect(ids(...asked)).not.toContain('RECIPIENTS')
      expect(ids(...asked, ledger('kept'))).not.toContain('RECIPIENTS')
      expect(ids(...asked, ledger('deleted'))).toContain('RECIPIENTS')
    },
  )

  it('never tell the recipients of access or of a marketing objection', () => {
    const rights = ['ACCESS', 'OBJECTION_MARKETING'] as const
    const events = rights.map((right) => decided(right, 'fulfilled'))
    expect(ids(received({ rights }), ...events)).not.toContain('RECIPIENTS')
  })
})
