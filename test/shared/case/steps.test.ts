import { describe, expect, it } from 'vitest'
import { caseRow } from '../../../shared/case/case-row'
import type { CaseEvent } from '../../../shared/case/events'
import { caseSteps, nextStep } from '../../../shared/case/steps'
import { contextFor, day, drafted, found, granted, received, recordOf, sent } from '../../helpers/case-maker'

const context = contextFor('2026-02-15', { systems: ['account', 'billing'] })
const rowContext = { ...context, id: 'c1', stamp: 's' }
const acknowledged: readonly CaseEvent[] = [
  drafted({ id: 'ack', kind: 'acknowledgement' }),
  { type: 'letter-sent', letter: 'ack', kind: 'acknowledgement', on: day('2026-02-02'), how: 'recorded' },
]
const controller: CaseEvent = { type: 'role-decided', role: 'controller', reason: '' }
const path: readonly (readonly [string, readonly CaseEvent[]])[] = [
  ['acknowledge', [received()]],
  ['role', acknowledged],
  ['search', [controller]],
  ['search', [found('account')]],
  ['decide', [found('billing')]],
  ['answer', [granted]],
  ['answer', [drafted()]],
  ['close', [sent()]],
  ['none', [{ type: 'case-closed', on: day('2026-02-12') }]],
]

describe('the next step of an access request', () => {
  it.each(path.map(([next], index) => [next, index] as const))('is %s after stage %i', (next, index) => {
    const events = path.slice(0, index + 1).flatMap(([, more]) => more)
    expect(nextStep(recordOf(...events), context)).toEqual({ id: next, kind: next, waiting: false })
  })

  it('waits for the person while identity or a clarification is asked', () => {
    const asked = recordOf(received(), { type: 'identity-asked', on: day('2026-02-02'), doubt: 'x' })
    expect(nextStep(asked, context)).toEqual({ id: 'identity', kind: 'identity', waiting: true })
  })

  it('never makes identity or clarification a duty (Art. 12(6), recital 63)', () => {
    const states = new Map(caseSteps(recordOf(received()), context).map(({ kind, state }) => [kind, state]))
    expect(states.get('identity')).toBe('optional')
    expect(states.get('clarify')).toBe('optional')
  })

  it('has no search list for an enquiry', () => {
    const kinds = caseSteps(recordOf(received({ rights: ['ENQUIRY'] })), context).map(({ id }) => id)
    expect(kinds).toEqual([
      'acknowledge',
      'role',
      'circumstances',
      'ENQUIRY/enquiry-triage',
      'decide',
      'answer',
      'close',
    ])
  })
})

describe('a row of the list', () => {
  it('says what is due and how far the search is', () => {
    const record = recordOf(received(), found('account'))
    const row = caseRow(record, rowContext)
    // 31 January 2026 + 1 month = Saturday 28 February -> Monday 2 March
    expect(row).toMatchObject({
      due: '2026-03-02',
      cautiousDue: '2026-03-02',
      noticeBy: '2026-03-02',
      answeredSystems: 1,
      allSystems: 2,
    })
  })

  it('has no due date while the clock is paused, and says since when', () => {
    const record = recordOf(received(), { type: 'identity-asked', on: day('2026-02-02'), doubt: 'x' })
    const row = caseRow(record, rowContext)
    expect([row.due, row.pausedSince, row.cautiousDue]).toEqual([undefined, '2026-02-02', '2026-03-02'])
  })
})

describe('the steps of several rights', () => {
  const both = { rights: ['ACCESS', 'ERASURE'] as ('ACCESS' | 'ERASURE')[] }
  const ids = caseSteps(recordOf(received(both)), context).map(({ id }) => id)
  it('give the copy before anything is erased (Art. 15 before Art. 17)', () => {
    expect(ids.indexOf('deliver-copy')).toBeGreaterThan(ids.indexOf('decide'))
    expect(ids.indexOf('deliver-copy')).toBeLessThan(ids.indexOf('ERASURE/ledger'))
  })
  it('hold one decision and one answer for all of them', () => {
    expect(ids.filter((id) => id === 'decide' || id === 'answer')).toEqual(['decide', 'answer'])
  })
  it('leave out what a refusal makes needless', () => {
    const refused = recordOf(received({ rights: ['ERASURE'] }), {
      type: 'right-decided',
      right: 'ERASURE',
      outcome: 'refused',
      on: day('2026-02-10'),
      ground: 'R-17-1-none',
      facts: 'x',
      decidedBy: 'Jānis Ozols',
      advice: '',
    })
    expect(caseSteps(refused, context).some(({ id }) => id === 'ERASURE/ledger')).toBe(false)
  })
  it('ask for no search, no identity and no clarification where we only process for a customer', () => {
    const processor: CaseEvent = { type: 'role-decided', role: 'processor', reason: 'klienta bāze' }
    const mine = caseSteps(recordOf(received(both), processor), context).map(({ id }) => id)
    for (const step of ['identity', 'clarify', 'search']) expect(mine).not.toContain(step)
  })
  it('ask for no search once the request ended another way', () => {
    const withdrawn = { ...granted, outcome: 'withdrawn-by-subject' } as CaseEvent
    expect(caseSteps(recordOf(received(), withdrawn), context).some(({ id }) => id === 'search')).toBe(false)
  })
})
