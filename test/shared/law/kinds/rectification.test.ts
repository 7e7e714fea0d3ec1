import { describe, expect, it } from 'vitest'
import {
  rectification,
  rectificationCheck,
  rectificationDone,
  rectificationItem,
} from '../../../../shared/law/kinds/rectification'
import { recipientNotice } from '../../../../shared/law/kinds/recipients'
import { day } from '../../../helpers/case-maker'
import { KindWalk } from '../../../helpers/kind-walk'

const surname = {
  item: 'uzvārds',
  category: 'DAT-01',
  old: 'Kalnina',
  claimed: 'Kalniņa',
  ground: '16-1-inaccurate',
} as const
const email = {
  item: 'e-pasts',
  category: 'DAT-02b',
  old: 'i.kalnina@example.lv',
  claimed: 'inese.kalnina@example.lv',
  ground: '16-2-incomplete',
} as const
const check = (item: string, result: 'corrected' | 'completed' | 'accurate' | 'unclear') => ({
  item,
  result,
  reasoning: 'Salīdzināts ar klienta līgumu.',
  on: day('2026-02-05'),
})

function requested(...results: readonly ('corrected' | 'completed' | 'accurate' | 'unclear')[]): KindWalk {
  const walk = new KindWalk(['RECTIFICATION'])
  expect(walk.fact(rectificationItem, surname)).toBe('done')
  expect(walk.fact(rectificationItem, email)).toBe('done')
  for (const [index, result] of results.entries())
    expect(walk.fact(rectificationCheck, check(index === 0 ? 'uzvārds' : 'e-pasts', result))).toBe('done')
  return walk
}

describe('a decision on rectification', () => {
  it('is met when every item is corrected or completed, and in no other way', () => {
    const walk = requested('corrected', 'completed')
    expect(walk.decide('RECTIFICATION', 'partly-fulfilled', { ground: 'R-16-accurate' })).toBe(
      'rectification-checks-disagree',
    )
    expect(walk.decide('RECTIFICATION', 'refused', { ground: 'R-16-accurate' })).toBe(
      'rectification-checks-disagree',
    )
    expect(walk.decide('RECTIFICATION', 'no-data')).toBe('rectification-checks-disagree')
    expect(walk.decide('RECTIFICATION', 'fulfilled')).toBe('done')
  })

  it('is met in part when one item proves accurate', () => {
    const walk = requested('corrected', 'accurate')
    expect(walk.decide('RECTIFICATION', 'fulfilled')).toBe('rectification-checks-disagree')
    expect(walk.decide('RECTIFICATION', 'partly-fulfilled', { ground: 'R-16-accurate' })).toBe('done')
  })

  it('is a refusal when no item is found wrong, also where the truth stays unclear', () => {
    const walk = requested('accurate', 'unclear')
    expect(walk.decide('RECTIFICATION', 'fulfilled')).toBe('rectification-checks-disagree')
    expect(walk.decide('RECTIFICATION', 'refused', { ground: 'R-16-accurate' })).toBe('done')
  })

  it('waits until every item is checked', () => {
    const walk = requested('corrected')
    expect(walk.decide('RECTIFICATION', 'fulfilled')).toBe('rectification-items-unchecked')
    expect(new KindWalk(['RECTIFICATION']).decide('RECTIFICATION', 'fulfilled')).toBe(
      'rectification-items-missing',
    )
  })

  it('may be “no data” only where nothing was found and nothing was checked', () => {
    const nothing = new KindWalk(['RECTIFICATION'])
    expect(nothing.decide('RECTIFICATION', 'no-data')).toBe('done')
    const found = new KindWalk(['RECTIFICATION'])
    found.happened({
      type: 'system-searched',
      system: 'SYS-01',
      outcome: 'found',
      on: day('2026-02-03'),
      by: 'Anna Liepa',
      note: '',
    })
    expect(found.decide('RECTIFICATION', 'no-data')).toBe('something-was-found')
  })

  it('needs no check where the person cannot be identified or withdraws', () => {
    expect(new KindWalk(['RECTIFICATION']).decide('RECTIFICATION', 'withdrawn-by-subject')).toBe('done')
    expect(
      new KindWalk(['RECTIFICATION']).decide('RECTIFICATION', 'not-identifiable', { ground: 'R-11-2' }),
    ).toBe('done')
    expect(
      new KindWalk(['RECTIFICATION']).decide('RECTIFICATION', 'refused', { ground: 'R-12-5-excessive' }),
    ).toBe('done')
  })

  it('knows no ground of another right, and the person’s own vouching (clause 2.3) is none', () => {
    expect(
      requested('accurate', 'accurate').decide('RECTIFICATION', 'refused', { ground: 'R-17-1-none' }),
    ).toBe('ground-not-for-kind')
    expect(rectification.refusals).not.toContain('R-15-4')
  })
})

describe('the work of a rectification', () => {
  it('checks only what the person asked to have rectified', () => {
    expect(requested().fact(rectificationCheck, check('adrese', 'corrected'))).toBe(
      'rectification-item-unknown',
    )
  })

  it('corrects nothing before the decision, and nothing after a refusal', () => {
    const done = { system: 'SYS-01', result: 'corrected', on: day('2026-02-11') } as const
    expect(requested('corrected', 'completed').fact(rectificationDone, done)).toBe('not-decided')
    const refused = requested('accurate', 'accurate')
    refused.decide('RECTIFICATION', 'refused', { ground: 'R-16-accurate' })
    expect(refused.fact(rectificationDone, done)).toBe('not-decided')
  })

  it('is not closed while a system has no answer', () => {
    const walk = requested('corrected', 'completed')
    walk.decide('RECTIFICATION', 'fulfilled')
    walk.fact(rectificationDone, { system: 'SYS-01', result: 'corrected', on: day('2026-02-11') })
    walk.send('answer', '2026-02-12', ['RECTIFICATION'])
    expect(rectification.close?.(walk.record, walk.context)).toMatchObject({
      gate: 'rectification-systems-open',
      article: 'Art. 16',
      clauses: ['8.2.2'],
      of: ['SYS-02'],
    })
    expect(walk.close()).toBe('rectification-systems-open')
    walk.fact(rectificationDone, { system: 'SYS-02', result: 'not-there', on: day('2026-02-11') })
    expect(walk.close()).toBe('recipients-untold')
    for (const recipient of ['REC-09', 'REC-10'])
      walk.fact(recipientNotice, { recipient, state: 'notified', on: day('2026-02-13') })
    expect(walk.close()).toBe('done')
  })
})
