import { describe, expect, it } from 'vitest'
import type { CaseEvent } from '../../../../shared/case/events'
import type { outcomes } from '../../../../shared/case/outcome'
import { marketingStopped, objectionMarketing } from '../../../../shared/law/kinds/objection-marketing'
import { missingFields } from '../../../../shared/lib/fields'
import { day, received, recordOf } from '../../../helpers/case-maker'
import { decisionOn, factEvent, factGate, gateOf, kindContext } from '../../../helpers/kind-maker'

// Thursday; the second working day after it is Monday
const asked = received({ rights: ['OBJECTION_MARKETING'], received: day('2026-02-05') })
const stopped = factEvent(marketingStopped, { on: day('2026-02-05'), channels: ['email', 'sms'] })
const ask = (outcome: (typeof outcomes)[number], ...events: readonly CaseEvent[]) =>
  gateOf(
    objectionMarketing.decide?.(
      decisionOn('OBJECTION_MARKETING', outcome),
      recordOf(asked, ...events),
      kindContext(),
    ),
  )

describe('an objection to direct marketing', () => {
  it.each([
    'refused',
    'partly-fulfilled',
    'not-identifiable',
    'fee-not-accepted',
    'no-reply-to-identity',
  ] as const)('cannot end as %s (Art. 21(3))', (outcome) => {
    expect(ask(outcome, stopped)).toBe('marketing-is-absolute')
    expect(objectionMarketing.outcomes).not.toContain(outcome)
  })

  it.each(objectionMarketing.outcomes)('may end as %s once the marketing is stopped', (outcome) => {
    expect(ask(outcome, stopped)).toBe('free')
  })

  it('knows no ground of refusal', () => {
    expect(objectionMarketing.refusals).toEqual([])
  })

  it('is not met before the marketing is stopped', () => {
    expect(ask('fulfilled')).toBe('marketing-not-stopped')
  })

  it('stops on the day of receipt; later only with the reason', () => {
    const record = recordOf(asked)
    const values = { channels: ['email'] as const }
    expect(factGate(marketingStopped, { ...values, on: day('2026-02-05') }, { record })).toBe('free')
    expect(factGate(marketingStopped, { ...values, on: day('2026-02-06') }, { record })).toBe(
      'marketing-stopped-late',
    )
    expect(
      factGate(
        marketingStopped,
        { ...values, on: day('2026-02-06'), lateReason: 'Pieprasījums nonāca citā pastkastē.' },
        { record },
      ),
    ).toBe('free')
  })

  it('is not stopped in no channel', () => {
    expect(missingFields(marketingStopped.fields, { on: day('2026-02-05'), channels: [] })).toEqual([
      'channels',
    ])
  })

  it('must stop on the day it came, and alarms after two working days until it is stopped', () => {
    const limits = (...events: readonly CaseEvent[]) =>
      (objectionMarketing.limits?.(recordOf(asked, ...events), kindContext()) ?? []).map(
        ({ day: on, isDone, isTarget }) => ({ on, isDone, isTarget }),
      )
    expect(limits()).toEqual([
      { on: '2026-02-05', isDone: false, isTarget: false },
      { on: '2026-02-09', isDone: false, isTarget: true },
    ])
    expect(limits(stopped)).toEqual([{ on: '2026-02-05', isDone: true, isTarget: false }])
  })

  it('is the customer’s where we only process: nothing is ours to stop', () => {
    const processor: CaseEvent = { type: 'role-decided', role: 'processor', reason: 'Klienta ziņojumi.' }
    const record = recordOf(asked, processor)
    expect(objectionMarketing.limits?.(record, kindContext())).toEqual([])
    expect(objectionMarketing.steps[0]?.isNeeded?.(record, kindContext())).toBe(false)
  })

  it('has its step done when the marketing is stopped', () => {
    const step = objectionMarketing.steps[0]
    expect(step?.isDone(recordOf(asked), kindContext())).toBe(false)
    expect(step?.isDone(recordOf(asked, stopped), kindContext())).toBe(true)
  })
})
