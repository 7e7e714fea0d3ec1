import { describe, expect, it } from 'vitest'
import type { CaseEvent } from '../../../../shared/case/events'
import type { Outcome } from '../../../../shared/case/outcome'
import { objection } from '../../../../shared/law/kinds/objection'
import {
  objectionPurpose,
  objectionReasons,
  type ObjectionPurpose,
} from '../../../../shared/law/kinds/objection-facts'
import type { RefusalGroundCode } from '../../../../shared/law/refusal-grounds'
import { missingFields } from '../../../../shared/lib/fields'
import { day, received, recordOf } from '../../../helpers/case-maker'
import { decisionOn, factEvent, gateOf, kindContext } from '../../../helpers/kind-maker'

const asked = received({ rights: ['OBJECTION'], received: day('2026-02-02') })
const purpose = (code: string, change: Partial<ObjectionPurpose> = {}): CaseEvent =>
  factEvent(objectionPurpose, {
    purpose: code,
    basis: '6-1-f',
    restrictedOn: day('2026-02-02'),
    compelling: 'none',
    balance: 'Analīze nav tik svarīga kā personas drošība.',
    ...change,
  })
const stopped = purpose('P05', { stoppedOn: day('2026-02-03') })
const compelling = purpose('P07', { compelling: '21-1-compelling', balance: 'Krāpšanas novēršana.' })
const claims = purpose('P09', { compelling: '21-1-claims', balance: 'Tiesvedība.' })
const contract = purpose('P01', { basis: 'other', restrictedOn: undefined, balance: 'Līguma izpilde.' })

const ask = (outcome: Outcome, ground: RefusalGroundCode | undefined, ...events: readonly CaseEvent[]) =>
  gateOf(
    objection.decide?.(
      decisionOn('OBJECTION', outcome, ground === undefined ? {} : { ground }),
      recordOf(asked, ...events),
      kindContext(),
    ),
  )

describe('an objection under Art. 21(1)', () => {
  it('is decided purpose by purpose', () => {
    expect(ask('fulfilled', undefined)).toBe('objection-no-purposes')
    expect(ask('refused', 'R-21-1-compelling')).toBe('objection-no-purposes')
  })

  it('is upheld when every purpose has stopped', () => {
    expect(ask('fulfilled', undefined, stopped)).toBe('free')
    expect(ask('fulfilled', undefined, stopped, purpose('P06'))).toBe('objection-not-stopped')
  })

  it('restricts each purpose on Art. 6(1)(e) or (f) at once (Art. 18(1)(d))', () => {
    const free = purpose('P05', { stoppedOn: day('2026-02-03'), restrictedOn: undefined })
    expect(ask('fulfilled', undefined, free)).toBe('objection-not-restricted')
    const onE = purpose('P08', { basis: '6-1-e', compelling: '21-1-compelling', restrictedOn: undefined })
    expect(ask('refused', 'R-21-1-compelling', onE)).toBe('objection-not-restricted')
  })

  it('needs a balance wherever a purpose goes on', () => {
    const silent = purpose('P07', { compelling: '21-1-compelling', balance: ' ' })
    expect(ask('refused', 'R-21-1-compelling', silent)).toBe('objection-no-balance')
    expect(missingFields(objectionPurpose.fields, { purpose: 'P07', balance: '' })).toContain('balance')
  })

  it('is refused when compelling grounds or claims hold for all purposes', () => {
    expect(ask('refused', 'R-21-1-compelling', compelling)).toBe('free')
    expect(ask('refused', 'R-21-1-claims', claims)).toBe('free')
    expect(ask('refused', 'R-21-1-claims', compelling)).toBe('objection-ground-differs')
    expect(ask('refused', 'R-21-1-compelling', compelling, stopped)).toBe('objection-outcome-differs')
  })

  it('is upheld in part when some purposes stop and others go on', () => {
    expect(ask('partly-fulfilled', 'R-21-1-compelling', compelling, stopped)).toBe('free')
    expect(ask('partly-fulfilled', 'R-21-1-compelling', compelling, purpose('P05'))).toBe(
      'objection-not-stopped',
    )
    expect(ask('fulfilled', undefined, compelling, stopped)).toBe('objection-outcome-differs')
    expect(ask('partly-fulfilled', 'R-21-1-compelling', compelling)).toBe('objection-outcome-differs')
  })

  it('cannot reach purposes on another basis', () => {
    expect(ask('refused', 'R-21-basis', contract)).toBe('free')
    expect(ask('refused', 'R-21-basis', compelling)).toBe('objection-ground-differs')
    expect(ask('fulfilled', undefined, contract)).toBe('objection-outcome-differs')
    expect(ask('partly-fulfilled', 'R-21-basis', contract, stopped)).toBe('free')
  })

  it('may be refused for a reason of Art. 12 or 23 without looking at purposes', () => {
    expect(ask('refused', 'R-12-5-excessive')).toBe('free')
  })

  it('cannot be refused under Art. 11(2), which leaves Arts 21 and 22 alone', () => {
    expect(objection.refusals).not.toContain('R-11-2')
    expect(objection.refusals).toContain('R-12-2')
  })

  it.each(['withdrawn-by-subject', 'duplicate', 'not-a-data-subject-request', 'not-identifiable'] as const)(
    'may end as %s without a balance',
    (outcome) => {
      expect(ask(outcome, undefined)).toBe('free')
      expect(objection.outcomes).toContain(outcome)
    },
  )

  it('wishes the restriction on the day of receipt, or the next working day', () => {
    const limit = (...events: readonly CaseEvent[]) =>
      objection.limits?.(recordOf(...events), kindContext())[0]
    // 31 January 2026 is a Saturday
    expect(limit(received({ rights: ['OBJECTION'] }))).toMatchObject({ day: '2026-02-02', isDone: false })
    expect(limit(asked, stopped)).toMatchObject({ isDone: true, isTarget: true })
  })

  it('goes from the reasons over the balance to the stop', () => {
    const done = (...events: readonly CaseEvent[]) => {
      const record = recordOf(asked, ...events)
      return objection.steps.map((step) => [
        step.isNeeded?.(record, kindContext()) ?? true,
        step.isDone(record, kindContext()),
      ])
    }
    const reasons = factEvent(objectionReasons, { situation: 'Draudi no bijušā partnera.' })
    expect(done()).toEqual([
      [true, false],
      [true, false],
      [false, true],
    ])
    expect(done(reasons, purpose('P05'))).toEqual([
      [true, true],
      [true, true],
      [true, false],
    ])
    expect(done(reasons, stopped).at(-1)).toEqual([true, true])
    expect(done(reasons, compelling).at(-1)?.[0]).toBe(false)
  })
})
