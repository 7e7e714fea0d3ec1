import { describe, expect, it } from 'vitest'
import type { CaseEvent } from '../../../../shared/case/events'
import type { Outcome } from '../../../../shared/case/outcome'
import { processorRequest } from '../../../../shared/law/kinds/processor-request'
import {
  customerForwarding,
  processorSearch,
  type Forwarding,
} from '../../../../shared/law/kinds/processor-request-facts'
import type { CaseRight } from '../../../../shared/law/right'
import { day, drafted, received, recordOf } from '../../../helpers/case-maker'
import { decisionOn, factEvent, factGate, gateOf, kindContext, sentLetter } from '../../../helpers/kind-maker'

// Thursday; the next working day is Friday
const asked = received({ rights: ['ERASURE'], received: day('2026-02-05') })
const role = (code: 'controller' | 'processor' | 'both'): CaseEvent => ({
  type: 'role-decided',
  role: code,
  reason: 'Numurs ir klienta kontaktu datubāzē.',
})
const processor = role('processor')
const searched = (found: 'customers' | 'none'): CaseEvent =>
  factEvent(processorSearch, { where: 'Ziņojumu žurnāls', on: day('2026-02-05'), by: 'Anna Liepa', found })
const letterTo = (customer: string, on: string): readonly CaseEvent[] =>
  sentLetter('controller-forwarding', on, { id: `to${customer.toLowerCase()}`, about: customer })
const forwarded = (customer: string, change: Partial<Forwarding> = {}): CaseEvent =>
  factEvent(customerForwarding, { customer, forwardedOn: day('2026-02-06'), ...change })
const redirected: CaseEvent = { type: 'right-decided', ...decisionOn('ERASURE', 'redirected-to-controller') }
const told = sentLetter('forwarding-notice', '2026-02-06')

const ask = (outcome: Outcome, ...events: readonly CaseEvent[]) =>
  gateOf(processorRequest.decide?.(decisionOn('ERASURE', outcome), recordOf(asked, ...events), kindContext()))
const close = (...events: readonly CaseEvent[]) =>
  gateOf(processorRequest.close?.(recordOf(asked, processor, ...events), kindContext()))

describe('a request about data of our customers', () => {
  it('is passed on only where we process for somebody', () => {
    expect(ask('redirected-to-controller')).toBe('redirect-not-processor')
    expect(ask('redirected-to-controller', role('controller'))).toBe('redirect-not-processor')
  })

  it.each(['processor', 'both'] as const)('as %s is passed on when each customer found has it', (code) => {
    const events = [role(code)]
    expect(ask('redirected-to-controller', ...events)).toBe('processor-not-searched')
    events.push(searched('customers'))
    expect(ask('redirected-to-controller', ...events)).toBe('processor-not-forwarded')
    events.push(...letterTo('CUS-01', '2026-02-06'), forwarded('CUS-01'))
    expect(ask('redirected-to-controller', ...events)).toBe('free')
    events.push(drafted({ id: 'second', kind: 'controller-forwarding', about: 'CUS-02' }))
    expect(ask('redirected-to-controller', ...events)).toBe('processor-not-forwarded')
  })

  it('may end when the search found no customer', () => {
    expect(ask('redirected-to-controller', processor, searched('none'))).toBe('free')
    expect(ask('no-data', processor, searched('none'))).toBe('free')
  })

  it.each(['fulfilled', 'partly-fulfilled', 'refused'] as const)(
    'is not decided by a mere processor as %s (Art. 28(3)(a))',
    (outcome) => {
      expect(ask(outcome, processor, searched('customers'))).toBe('processor-does-not-decide')
      expect(ask(outcome, role('both'), searched('customers'))).toBe('free')
    },
  )

  it.each(['ENQUIRY', 'DVI_ENQUIRY'] as const)('lets a processor answer %s', (right: CaseRight) => {
    expect(
      gateOf(
        processorRequest.decide?.(
          decisionOn(right, 'fulfilled'),
          recordOf(received({ rights: [right] }), processor),
          kindContext(),
        ),
      ),
    ).toBe('free')
  })

  it.each(['withdrawn-by-subject', 'duplicate', 'not-a-data-subject-request'] as const)(
    'may end as %s without being forwarded',
    (outcome) => {
      expect(ask(outcome, processor)).toBe('free')
      expect(close({ type: 'right-decided', ...decisionOn('ERASURE', outcome) })).toBe('free')
    },
  )

  it('is forwarded by letter: no letter to this customer, no forwarding', () => {
    const gate = (...events: readonly CaseEvent[]) =>
      factGate(
        customerForwarding,
        { customer: 'CUS-01', forwardedOn: day('2026-02-06') },
        { record: recordOf(asked, processor, ...events) },
      )
    expect(gate()).toBe('processor-forwarding-unsent')
    expect(gate(drafted({ kind: 'controller-forwarding', about: 'CUS-01' }))).toBe(
      'processor-forwarding-unsent',
    )
    expect(gate(...letterTo('CUS-02', '2026-02-06'))).toBe('processor-forwarding-unsent')
    expect(gate(...letterTo('CUS-01', '2026-02-09'))).toBe('processor-forwarding-unsent')
    expect(gate(...letterTo('CUS-01', '2026-02-06'))).toBe('free')
  })

  it('goes on the same or the next working day; later only with the reason', () => {
    const record = recordOf(asked, processor, ...letterTo('CUS-01', '2026-02-05'))
    const gate = (on: string, lateReason = '') =>
      factGate(customerForwarding, { customer: 'CUS-01', forwardedOn: day(on), lateReason }, { record })
    expect(gate('2026-02-05')).toBe('free')
    expect(gate('2026-02-06')).toBe('free')
    expect(gate('2026-02-09')).toBe('processor-forwarded-late')
    expect(gate('2026-02-09', 'Klienta kontaktpersona nebija zināma.')).toBe('free')
  })

  it('is not closed before it is forwarded and the person is told', () => {
    expect(close(redirected)).toBe('processor-not-searched')
    expect(close(searched('customers'), redirected)).toBe('processor-not-forwarded')
    const passedOn = [
      searched('customers'),
      ...letterTo('CUS-01', '2026-02-06'),
      forwarded('CUS-01'),
      redirected,
    ]
    expect(close(...passedOn)).toBe('processor-person-not-told')
    expect(close(...passedOn, ...told)).toBe('free')
    expect(close(searched('none'), redirected)).toBe('free')
  })

  it('is not closed while an instruction with a date is open', () => {
    const erase = { instruction: 'erase', instructionDue: day('2026-02-20') } as const
    const all = (change: Partial<Forwarding>) => [
      searched('customers'),
      ...letterTo('CUS-01', '2026-02-06'),
      forwarded('CUS-01', change),
      redirected,
      ...told,
    ]
    expect(close(...all(erase))).toBe('processor-instruction-open')
    expect(close(...all({ ...erase, doneOn: day('2026-02-18') }))).toBe('free')
    expect(close(...all({ instruction: 'awaited' }))).toBe('free')
  })

  it('has dates for the forwarding and for each instruction', () => {
    const limits = (...events: readonly CaseEvent[]) =>
      processorRequest.limits?.(recordOf(asked, processor, ...events), kindContext())
    expect(limits()).toMatchObject([{ day: '2026-02-06', isDone: false, isTarget: true }])
    const instructed = forwarded('CUS-01', { instruction: 'extract', instructionDue: day('2026-02-20') })
    expect(limits(searched('customers'), ...letterTo('CUS-01', '2026-02-06'), instructed)).toMatchObject([
      { day: '2026-02-06', isDone: true },
      { day: '2026-02-20', isDone: false, isTarget: false },
    ])
  })

  it('goes from the search over forwarding and telling to the instructions', () => {
    const states = (...events: readonly CaseEvent[]) => {
      const record = recordOf(asked, processor, ...events)
      return processorRequest.steps
        .filter((step) => step.isNeeded?.(record, kindContext()) ?? true)
        .map((step) => `${step.id}:${step.isDone(record, kindContext()) ? 'done' : 'open'}`)
    }
    expect(states()).toEqual(['processor-search:open'])
    expect(states(searched('none'))).toEqual(['processor-search:done'])
    expect(states(searched('customers'))).toEqual([
      'processor-search:done',
      'processor-forward:open',
      'processor-tell:open',
    ])
    expect(
      states(
        searched('customers'),
        ...letterTo('CUS-01', '2026-02-06'),
        forwarded('CUS-01', { instruction: 'erase', instructionDue: day('2026-02-20') }),
        ...told,
      ),
    ).toEqual([
      'processor-search:done',
      'processor-forward:done',
      'processor-tell:done',
      'processor-instructions:open',
    ])
  })
})
