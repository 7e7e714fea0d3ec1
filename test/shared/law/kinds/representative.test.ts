import { describe, expect, it } from 'vitest'
import type { CaseEvent } from '../../../../shared/case/events'
import { circumstance } from '../../../../shared/law/kinds/circumstances'
import {
  representative,
  representativeAuthority,
  representativeGate,
} from '../../../../shared/law/kinds/representative'
import type { ValuesOf } from '../../../../shared/lib/fields'
import { day, received, recordOf } from '../../../helpers/case-maker'
import { decisionOn, factEvent, gateOf, kindContext } from '../../../helpers/kind-maker'

type Authority = ValuesOf<typeof representativeAuthority.fields>

const asked = received({ representative: 'Zvērināta advokāte Ieva Ozola' })
const authority = (change: Partial<Authority> = {}): CaseEvent =>
  factEvent(representativeAuthority, {
    representative: 'Zvērināta advokāte Ieva Ozola',
    kind: 'orderis',
    scope: 'Piekļuves pieprasījums',
    evidence: 'seen-copy',
    seenOn: day('2026-02-04'),
    answerTo: 'representative',
    ...change,
  })
const noted = (applies: boolean): CaseEvent =>
  factEvent(circumstance, { circumstance: 'REPRESENTATIVE', applies })
const gate = (...events: readonly CaseEvent[]) =>
  gateOf(representativeGate(recordOf(...events), kindContext()))

describe('a representative', () => {
  it('gets no answer with data before the authority was seen', () => {
    expect(gate(asked)).toBe('representative-authority-not-seen')
    expect(gate(asked, authority({ evidence: undefined }))).toBe('representative-authority-not-seen')
    expect(gate(asked, authority({ seenOn: undefined }))).toBe('representative-authority-not-seen')
    expect(gate(asked, authority())).toBe('free')
  })

  it('gets none when the authority has ended; its last day still counts', () => {
    expect(gate(asked, authority({ expires: day('2026-02-09') }))).toBe('representative-authority-expired')
    expect(gate(asked, authority({ expires: day('2026-02-10') }))).toBe('free')
  })

  it('does not open the gate by having the answer sent to the person', () => {
    expect(gate(asked, authority({ evidence: undefined, answerTo: 'person' }))).toBe(
      'representative-authority-not-seen',
    )
  })

  it('is one that the request names, or that the desk noted; the desk has the last word', () => {
    expect(gate(received())).toBe('free')
    expect(gate(received(), noted(true))).toBe('representative-authority-not-seen')
    expect(gate(asked, noted(false))).toBe('free')
  })

  it('cannot be refused for want of an authority that was seen', () => {
    const ask = (...events: readonly CaseEvent[]) =>
      gateOf(
        representative.decide?.(
          decisionOn('ACCESS', 'refused', { ground: 'R-no-authority' }),
          recordOf(asked, ...events),
          kindContext(),
        ),
      )
    expect(ask()).toBe('free')
    expect(ask(authority({ expires: day('2026-02-01') }))).toBe('free')
    expect(ask(authority())).toBe('representative-authority-was-seen')
  })

  it('has its step done when the authority is seen and valid', () => {
    const step = representative.steps[0]
    expect(step?.isDone(recordOf(asked), kindContext())).toBe(false)
    expect(step?.isDone(recordOf(asked, authority()), kindContext())).toBe(true)
  })
})
