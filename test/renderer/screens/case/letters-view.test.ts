import { describe, expect, it } from 'vitest'
import { answersToWrite, letterChoices } from '../../../../renderer/screens/case/letters-view'
import type { CaseEvent } from '../../../../shared/case/events'
import type { CaseRecord } from '../../../../shared/case/case'
import { contextFor, day, drafted, granted, received, recordOf, sent } from '../../../helpers/case-maker'

const both = received({ rights: ['ACCESS', 'ERASURE'] })
const context = contextFor('2026-02-10')
const writableLetters = (record: CaseRecord) =>
  letterChoices(record, context).flatMap(({ kind, gate }) => (gate === undefined ? [kind] : []))
const answersOf = (record: CaseRecord) => answersToWrite(record, context)

const refusedErasure: CaseEvent = {
  type: 'right-decided',
  right: 'ERASURE',
  outcome: 'refused',
  on: day('2026-02-10'),
  ground: 'R-23-national',
  facts: 'Section 28 of the Accounting Law.',
  decidedBy: 'Jānis Ozols',
  advice: '',
}

describe('which letters can be written', () => {
  it('is none that answers or gives notice of something before anything is decided', () => {
    expect(writableLetters(recordOf(both))).toEqual([
      'acknowledgement',
      'controller-forwarding',
      'recipient-notice',
      'closing-notice',
    ])
    expect(answersOf(recordOf(both))).toEqual([])
  })

  it('is one letter for each right: the answer on access, and the refusal of the other', () => {
    expect(answersOf(recordOf(both, granted, refusedErasure))).toEqual(['access-response', 'refusal'])
  })

  it('tells a refusal together with what was done, when both are owed', () => {
    const three = received({ rights: ['ERASURE', 'RECTIFICATION'] })
    const rectified = { ...granted, right: 'RECTIFICATION' } as const
    expect(answersOf(recordOf(three, refusedErasure, rectified))).toEqual(['answer'])
  })

  it('is a refusal alone for an access that is refused wholly', () => {
    const refusedAccess = { ...refusedErasure, right: 'ACCESS' } as const
    expect(answersOf(recordOf(received(), refusedAccess))).toEqual(['refusal'])
  })

  it('is not an answer that already waits to leave, nor one that has left', () => {
    expect(answersOf(recordOf(both, granted, drafted()))).toEqual([])
    expect(answersOf(recordOf(both, granted, refusedErasure, drafted(), sent()))).toEqual(['refusal'])
  })
})
