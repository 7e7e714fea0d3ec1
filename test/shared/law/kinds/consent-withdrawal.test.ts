import { describe, expect, it } from 'vitest'
import type { CaseEvent } from '../../../../shared/case/events'
import { outcomes, type Outcome } from '../../../../shared/case/outcome'
import { consentWithdrawal } from '../../../../shared/law/kinds/consent-withdrawal'
import {
  consentProcessors,
  consentPurpose,
  consentRecord,
} from '../../../../shared/law/kinds/consent-withdrawal-facts'
import { day, drafted, received, recordOf } from '../../../helpers/case-maker'
import { decisionOn, factEvent, factGate, gateOf, kindContext } from '../../../helpers/kind-maker'

const asked = received({ rights: ['CONSENT_WITHDRAWAL'], received: day('2026-02-02') })
const on = day('2026-02-02')
const withdrawn = factEvent(consentRecord, { consent: 'Jaunumu e-pasts', exists: true, withdrawnOn: on })
const unproven = factEvent(consentRecord, { consent: 'Jaunumu e-pasts', exists: false, withdrawnOn: on })
const stopped = factEvent(consentPurpose, { purpose: 'P03', then: 'stopped', on })
const continuing = (basis: string) => ({ purpose: 'P01', then: 'continues', basis, on }) as const

const ask = (outcome: Outcome, ...events: readonly CaseEvent[]) =>
  gateOf(
    consentWithdrawal.decide?.(
      decisionOn('CONSENT_WITHDRAWAL', outcome),
      recordOf(asked, ...events),
      kindContext(),
    ),
  )

describe('the withdrawal of a consent', () => {
  it.each(outcomes.filter((outcome) => !consentWithdrawal.outcomes.includes(outcome)))(
    'cannot end as %s (Art. 7(3))',
    (outcome) => {
      expect(ask(outcome, withdrawn, stopped)).toBe('consent-always-withdrawn')
    },
  )

  it.each(consentWithdrawal.outcomes)('may end as %s when it is carried out', (outcome) => {
    expect(ask(outcome, withdrawn, stopped)).toBe('free')
  })

  it('has no outcome and no ground that refuses', () => {
    expect(consentWithdrawal.outcomes).not.toContain('refused')
    expect(consentWithdrawal.outcomes).not.toContain('partly-fulfilled')
    expect(consentWithdrawal.refusals).toEqual([])
  })

  it('is met only when the consent is withdrawn and its purposes are dealt with', () => {
    expect(ask('fulfilled')).toBe('consent-not-withdrawn')
    expect(ask('fulfilled', withdrawn)).toBe('consent-no-purposes')
  })

  it.each(['6(1)(b)', '6(1)(f)', 'Art. 6(1)(c)', ' 6(1)(e) '])(
    'lets a purpose go on, on the named basis %s',
    (basis) => {
      expect(factGate(consentPurpose, continuing(basis), { record: recordOf(asked) })).toBe('free')
    },
  )

  it.each(['', '6(1)(a)', '6(1)(b) / 6(1)(f)', 'cits pamats', '9(2)(a)', '6(1)', '6(1)(b)–(f)'])(
    'refuses the silent swap to “%s” (departure D25)',
    (basis) => {
      expect(factGate(consentPurpose, continuing(basis), { record: recordOf(asked) })).toBe(
        'consent-no-silent-swap',
      )
      expect(ask('fulfilled', withdrawn, factEvent(consentPurpose, continuing(basis)))).toBe(
        'consent-no-silent-swap',
      )
    },
  )

  it('asks no basis for a purpose that stopped', () => {
    expect(
      factGate(consentPurpose, { purpose: 'P03', then: 'stopped', on }, { record: recordOf(asked) }),
    ).toBe('free')
  })

  it('leads to erasure when the consent cannot be shown (Art. 17(1)(d))', () => {
    const step = consentWithdrawal.steps.find(({ article }) => article === 'Art. 17(1)(d)')
    const state = (...events: readonly CaseEvent[]) => {
      const record = recordOf(...events)
      return [step?.isNeeded?.(record, kindContext()), step?.isDone(record, kindContext())]
    }
    expect(state(asked, withdrawn)).toEqual([false, false])
    expect(state(asked, unproven)).toEqual([true, false])
    expect(state(received({ rights: ['CONSENT_WITHDRAWAL', 'ERASURE'] }), unproven)).toEqual([true, true])
    const offer = drafted({
      kind: 'answer',
      covers: ['CONSENT_WITHDRAWAL'],
      blocks: [{ type: 'paragraph', section: 'erasure-offer', runs: [{ text: 'Varat lūgt datus dzēst.' }] }],
    })
    expect(state(asked, unproven, offer)).toEqual([true, true])
  })

  it('tells the processors when a purpose stopped', () => {
    const step = consentWithdrawal.steps.find(({ id }) => id === 'consent-processors')
    const needed = (...events: readonly CaseEvent[]) =>
      step?.isNeeded?.(recordOf(asked, ...events), kindContext())
    expect(needed(withdrawn)).toBe(false)
    expect(needed(withdrawn, stopped)).toBe(true)
    const told = factEvent(consentProcessors, { told: 'E-pasta pakalpojums, 2. februārī' })
    expect(step?.isDone(recordOf(asked, withdrawn, stopped, told), kindContext())).toBe(true)
  })

  it('is acted on the same day: the desk’s own target', () => {
    const limit = (...events: readonly CaseEvent[]) =>
      consentWithdrawal.limits?.(recordOf(asked, ...events), kindContext())
    expect(limit()).toMatchObject([{ day: '2026-02-02', isDone: false, isTarget: true }])
    expect(limit(withdrawn, stopped)).toMatchObject([{ isDone: true }])
  })
})
