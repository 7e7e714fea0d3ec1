import { describe, expect, it } from 'vitest'
import { caseRow } from '../../../shared/case/case-row'
import type { CaseEvent } from '../../../shared/case/events'
import { caseSteps, nextStep } from '../../../shared/case/steps'
import {
  day,
  drafted,
  found,
  granted,
  latvianCalendar,
  received,
  recordOf,
  sent,
} from '../../helpers/case-maker'

const systems = ['account', 'billing']
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
    expect(nextStep(recordOf(...events), systems)).toEqual({ kind: next, waiting: false })
  })

  it('waits for the person while identity or a clarification is asked', () => {
    const asked = recordOf(received(), { type: 'identity-asked', on: day('2026-02-02'), doubt: 'x' })
    expect(nextStep(asked, systems)).toEqual({ kind: 'identity', waiting: true })
  })

  it('never makes identity or clarification a duty (Art. 12(6), recital 63)', () => {
    const states = new Map(caseSteps(recordOf(received()), systems).map(({ kind, state }) => [kind, state]))
    expect(states.get('identity')).toBe('optional')
    expect(states.get('clarify')).toBe('optional')
  })

  it('has no search list for an enquiry', () => {
    const kinds = caseSteps(recordOf(received({ rights: ['ENQUIRY'] })), systems).map(({ kind }) => kind)
    expect(kinds).toEqual(['acknowledge', 'role', 'identity', 'decide', 'answer', 'close'])
  })
})

describe('a row of the list', () => {
  it('says what is due and how far the search is', () => {
    const record = recordOf(received(), found('account'))
    const row = caseRow(record, { id: 'c1', stamp: 's', calendar: latvianCalendar(), systems })
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
    const row = caseRow(record, { id: 'c1', stamp: 's', calendar: latvianCalendar(), systems })
    expect([row.due, row.pausedSince, row.cautiousDue]).toEqual([undefined, '2026-02-02', '2026-03-02'])
  })
})
