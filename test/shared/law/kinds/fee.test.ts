import { describe, expect, it } from 'vitest'
import type { CaseEvent } from '../../../../shared/case/events'
import type { Outcome } from '../../../../shared/case/outcome'
import {
  fee,
  feeAnswer,
  feeCost,
  feeDecisionGate,
  feeGround,
  feeNoticeGate,
  feeTotalCents,
} from '../../../../shared/law/kinds/fee'
import type { CaseRight } from '../../../../shared/law/right'
import { missingFields, type ValuesOf } from '../../../../shared/lib/fields'
import { newTeam } from '../../../../shared/team/team'
import { day, drafted, received, recordOf } from '../../../helpers/case-maker'
import { decisionOn, factEvent, factGate, gateOf, kindContext, sentLetter } from '../../../helpers/kind-maker'

type Ground = ValuesOf<typeof feeGround.fields>

const asked = (rights: readonly CaseRight[] = ['ACCESS']): CaseEvent =>
  received({ rights, received: day('2026-02-02') })
const cost = factEvent(feeCost, { what: 'Darba stunda', quantity: 3, unitCents: 1250 })
const paper = factEvent(feeCost, { what: 'Izdruka', quantity: 40, unitCents: 15 })
const groundValues: Partial<Ground> = {
  ground: '12-5-excessive',
  facts: 'Trešais pieprasījums divās nedēļās, dati nav mainījušies.',
  decidedBy: 'Jānis Ozols, valdes loceklis',
  answerBy: day('2026-02-20'),
}
const ground = factEvent(feeGround, groundValues)
const noticed = sentLetter('fee-notice', '2026-02-06')
const answered = (answer: ValuesOf<typeof feeAnswer.fields>['answer']): CaseEvent =>
  factEvent(feeAnswer, { answer, on: day('2026-02-21') })

const gate = (change: Partial<Ground>, ...events: readonly CaseEvent[]) =>
  factGate(feeGround, { ...groundValues, ...change }, { record: recordOf(...events) })

describe('the ground of a fee', () => {
  it('needs a calculation', () => {
    expect(gate({}, asked())).toBe('fee-no-calculation')
    expect(gate({}, asked(), cost)).toBe('free')
  })

  it('needs facts and a named decision-maker', () => {
    expect(missingFields(feeGround.fields, { ...groundValues, facts: ' ', decidedBy: '' })).toEqual([
      'facts',
      'decidedBy',
    ])
  })

  it('is not decided by the data protection officer (Art. 38(6))', () => {
    const organisation = { ...newTeam.organisation, dpoName: 'Anna Liepa' }
    const context = kindContext({ team: { ...newTeam, organisation } })
    const decidedBy = (name: string) =>
      factGate(feeGround, { ...groundValues, decidedBy: name }, { record: recordOf(asked(), cost), context })
    expect(decidedBy('ANNA  LIEPA')).toBe('fee-decided-by-dpo')
    expect(decidedBy('Datu aizsardzības speciāliste')).toBe('fee-decided-by-dpo')
    expect(decidedBy('DPO')).toBe('fee-decided-by-dpo')
    expect(decidedBy('Jānis Ozols')).toBe('free')
  })

  it('of a further copy belongs to access alone (Art. 15(3))', () => {
    const copy = { ground: '15-3-further-copy' } as const
    expect(gate(copy, asked(), cost)).toBe('free')
    expect(gate(copy, asked(['ERASURE']), cost)).toBe('fee-further-copy-only')
    expect(gate({}, asked(['ERASURE']), cost)).toBe('free')
  })

  it.each(['OBJECTION_MARKETING', 'CONSENT_WITHDRAWAL', 'COOKIE_CONSENT', 'ENQUIRY', 'DVI_ENQUIRY'] as const)(
    'does not exist for %s alone',
    (right) => {
      expect(gate({}, asked([right]), cost)).toBe('fee-always-free')
      expect(gate({}, asked([right, 'ACCESS']), cost)).toBe('free')
    },
  )
})

describe('a fee', () => {
  it('is the sum of its lines', () => {
    // 3 × 12.50 € + 40 × 0.15 € = 43.50 €
    expect(feeTotalCents(recordOf(asked(), cost, paper))).toBe(4350)
    expect(feeTotalCents(recordOf(asked()))).toBe(0)
  })

  it('is told only with its ground and its calculation', () => {
    expect(gateOf(feeNoticeGate(recordOf(asked(), cost)))).toBe('fee-no-ground')
    expect(gateOf(feeNoticeGate(recordOf(asked(), ground)))).toBe('fee-no-calculation')
    expect(gateOf(feeNoticeGate(recordOf(asked(), cost, ground)))).toBe('free')
  })

  it('is answered only after its notice left', () => {
    const answer = (on: string, ...events: readonly CaseEvent[]) =>
      factGate(feeAnswer, { answer: 'not-accepted', on: day(on) }, { record: recordOf(asked(), ...events) })
    expect(answer('2026-02-09')).toBe('fee-no-notice')
    expect(answer('2026-02-09', drafted({ kind: 'fee-notice' }))).toBe('fee-no-notice')
    expect(answer('2026-02-05', ...noticed)).toBe('fee-no-notice')
    expect(answer('2026-02-06', ...noticed)).toBe('free')
  })

  it('is not declined by silence before the day it gives', () => {
    const silent = (on: string) =>
      factGate(
        feeAnswer,
        { answer: 'no-answer', on: day(on) },
        { record: recordOf(asked(), cost, ground, ...noticed) },
      )
    expect(silent('2026-02-20')).toBe('fee-answer-awaited')
    expect(silent('2026-02-21')).toBe('free')
  })

  it.each(['not-accepted', 'no-answer'] as const)('ends the request when the answer is %s', (answer) => {
    const decision = decisionOn('ACCESS', 'fee-not-accepted')
    expect(gateOf(feeDecisionGate(decision, recordOf(asked())))).toBe('fee-no-notice')
    expect(gateOf(feeDecisionGate(decision, recordOf(asked(), answered(answer))))).toBe('fee-no-notice')
    expect(gateOf(feeDecisionGate(decision, recordOf(asked(), ...noticed)))).toBe('fee-not-declined')
    expect(gateOf(feeDecisionGate(decision, recordOf(asked(), ...noticed, answered(answer))))).toBe('free')
  })

  it.each(['accepted', 'paid', 'narrowed', 'withdrawn'] as const)(
    'does not end the request when the answer is %s',
    (answer) => {
      const record = recordOf(asked(), ...noticed, answered(answer))
      expect(gateOf(feeDecisionGate(decisionOn('ACCESS', 'fee-not-accepted'), record))).toBe(
        'fee-not-declined',
      )
    },
  )

  it('stands in the way of no other outcome', () => {
    const others: readonly Outcome[] = ['fulfilled', 'refused', 'withdrawn-by-subject']
    for (const outcome of others) {
      expect(gateOf(feeDecisionGate(decisionOn('ACCESS', outcome), recordOf(asked())))).toBe('free')
    }
  })

  it('never stops the clock in the EU', () => {
    expect(recordOf(asked(), cost, ground, ...noticed).pauses).toEqual([])
  })

  it('wishes an answer by its day, and goes from the ground over the notice to the answer', () => {
    const events = [asked(), cost, ground]
    expect(fee.limits?.(recordOf(...events), kindContext())).toMatchObject([
      { day: '2026-02-20', isDone: false, isTarget: true },
    ])
    const done = (...more: readonly CaseEvent[]) =>
      fee.steps.map((step) => step.isDone(recordOf(...events, ...more), kindContext()))
    expect(done()).toEqual([true, false, false])
    expect(done(...noticed)).toEqual([true, true, false])
    expect(done(...noticed, answered('paid'))).toEqual([true, true, true])
  })
})
