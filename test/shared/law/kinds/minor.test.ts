import { describe, expect, it } from 'vitest'
import type { CaseEvent } from '../../../../shared/case/events'
import type { Outcome } from '../../../../shared/case/outcome'
import { minor, minorPerson } from '../../../../shared/law/kinds/minor'
import { refusalGroundCodes, type RefusalGroundCode } from '../../../../shared/law/refusal-grounds'
import type { ValuesOf } from '../../../../shared/lib/fields'
import { received, recordOf } from '../../../helpers/case-maker'
import { decisionOn, factEvent, gateOf, kindContext } from '../../../helpers/kind-maker'

type Minor = ValuesOf<typeof minor.fields>

const child = (change: Partial<Minor> = {}): CaseEvent =>
  factEvent(minor, { age: 14, askedBy: 'child', plainLanguage: true, ...change })
const ask = (outcome: Outcome, ground: RefusalGroundCode | undefined, ...events: readonly CaseEvent[]) =>
  gateOf(
    minorPerson.decide?.(
      decisionOn('ACCESS', outcome, ground === undefined ? {} : { ground }),
      recordOf(received(), ...events),
      kindContext(),
    ),
  )

describe('a minor', () => {
  it.each(['R-no-authority', 'R-not-about-requester'] as const)(
    'who asks itself is not refused on %s',
    (ground) => {
      expect(ask('refused', ground, child())).toBe('minor-asks-itself')
      expect(ask('refused', ground)).toBe('minor-asks-itself')
      expect(ask('refused', ground, child({ askedBy: 'parent' }))).toBe('free')
      expect(ask('refused', ground, child({ askedBy: 'other' }))).toBe('free')
    },
  )

  it('meets no ground “we do not collect data of minors”: there is none', () => {
    expect(refusalGroundCodes.filter((code) => /minor|child|^R-8-|2-10/.test(code))).toEqual([])
    expect(minorPerson.refusals).toEqual([])
  })

  it('who asks itself is answered in plain words (Art. 12(1))', () => {
    expect(ask('fulfilled', undefined)).toBe('minor-plain-language')
    expect(ask('fulfilled', undefined, child({ plainLanguage: false }))).toBe('minor-plain-language')
    expect(ask('fulfilled', undefined, child())).toBe('free')
    expect(ask('refused', 'R-12-5-excessive', child())).toBe('free')
    expect(ask('withdrawn-by-subject', undefined)).toBe('free')
  })

  it('whose account was found has it stopped or erased', () => {
    const step = minorPerson.steps.find(({ id }) => id === 'minor-data')
    expect(step?.isDone(recordOf(received(), child()), kindContext())).toBe(false)
    expect(step?.isDone(recordOf(received(), child({ accountData: 'stopped' })), kindContext())).toBe(true)
  })
})
