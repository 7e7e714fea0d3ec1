import { describe, expect, it } from 'vitest'
import { erasureCategory } from '../../../../shared/law/kinds/erasure'
import {
  restriction,
  restrictionEnd,
  restrictionScope,
  restrictionUse,
} from '../../../../shared/law/kinds/restriction'
import type { CaseRight } from '../../../../shared/law/right'
import { day } from '../../../helpers/case-maker'
import { KindWalk } from '../../../helpers/kind-walk'

const locked = {
  systems: ['SYS-01'],
  technique: 'locked',
  since: day('2026-02-05'),
} as const
const contested = { category: 'DAT-01', ground: '18-1-a', ...locked } as const
const noGround = { category: 'DAT-03', ground: 'none', systems: [] } as const
const end = { condition: 'Kad precizitāte pārbaudīta.', review: day('2026-03-16') }

const asked = (...more: readonly CaseRight[]): KindWalk => new KindWalk(['RESTRICTION', ...more])

describe('a decision on restriction', () => {
  it('is met when every category has a ground, is restricted in fact, and its end is settled', () => {
    const walk = asked()
    expect(walk.decide('RESTRICTION', 'fulfilled')).toBe('restriction-scope-missing')
    walk.fact(restrictionScope, { category: 'DAT-01', ground: '18-1-a', systems: ['SYS-01'] })
    expect(walk.decide('RESTRICTION', 'fulfilled')).toBe('restriction-not-applied')
    expect(walk.fact(restrictionScope, contested)).toBe('done')
    expect(walk.decide('RESTRICTION', 'fulfilled')).toBe('restriction-end-missing')
    expect(walk.fact(restrictionEnd, end)).toBe('done')
    expect(walk.decide('RESTRICTION', 'partly-fulfilled', { ground: 'R-18-1-none' })).toBe(
      'restriction-grounds-disagree',
    )
    expect(walk.decide('RESTRICTION', 'no-data')).toBe('restriction-grounds-disagree')
    expect(walk.decide('RESTRICTION', 'fulfilled')).toBe('done')
  })

  it('is met in part when one category has no ground', () => {
    const walk = asked()
    walk.fact(restrictionScope, contested)
    walk.fact(restrictionScope, noGround)
    walk.fact(restrictionEnd, end)
    expect(walk.decide('RESTRICTION', 'fulfilled')).toBe('restriction-grounds-disagree')
    expect(walk.decide('RESTRICTION', 'partly-fulfilled', { ground: 'R-18-1-none' })).toBe('done')
  })

  it('is a refusal when no category has a ground', () => {
    const walk = asked()
    walk.fact(restrictionScope, noGround)
    expect(walk.decide('RESTRICTION', 'fulfilled')).toBe('restriction-grounds-disagree')
    expect(walk.decide('RESTRICTION', 'refused', { ground: 'R-18-1-none' })).toBe('done')
  })

  it('cannot be refused for want of a ground while one category has one', () => {
    const walk = asked()
    walk.fact(restrictionScope, contested)
    expect(walk.decide('RESTRICTION', 'refused', { ground: 'R-18-1-none' })).toBe(
      'restriction-grounds-disagree',
    )
  })

  it('needs no judging where nothing is held, or on a common ground', () => {
    expect(asked().decide('RESTRICTION', 'no-data')).toBe('done')
    expect(asked().decide('RESTRICTION', 'refused', { ground: 'R-no-authority' })).toBe('done')
  })

  it('is not met while the same data are to be erased', () => {
    const walk = asked('ERASURE')
    walk.fact(erasureCategory, { category: 'DAT-01', held: true, ground: '17-1-d', verdict: 'erase' })
    walk.fact(restrictionScope, { ...contested, ground: '18-1-b' })
    walk.fact(restrictionEnd, end)
    expect(walk.decide('RESTRICTION', 'fulfilled')).toBe('restriction-against-erasure')
  })
})

describe('the facts of a restriction', () => {
  it('keep the four grounds of Art. 18(1) apart from the permitted uses of Art. 18(2)', () => {
    expect(restriction.grounds.map(({ code }) => code)).toEqual(['18-1-a', '18-1-b', '18-1-c', '18-1-d'])
    expect(restrictionUse.fields.permitted.options.map(({ code }) => code)).toEqual([
      '18-2-consent',
      '18-2-claims',
      '18-2-others-rights',
      '18-2-public-interest',
    ])
  })

  it('say how and where, once they say since when', () => {
    expect(asked().fact(restrictionScope, { ...contested, technique: undefined })).toBe('fact-incomplete')
    expect(asked().fact(restrictionScope, { ...contested, systems: [] })).toBe('fact-incomplete')
  })

  it('know no use of restricted data where nothing is restricted', () => {
    const use = { use: 'Iesniegts tiesai', permitted: '18-2-claims', on: day('2026-02-12') } as const
    const walk = asked()
    walk.fact(restrictionScope, contested)
    walk.fact(restrictionEnd, end)
    walk.decide('RESTRICTION', 'fulfilled')
    expect(walk.fact(restrictionUse, use)).toBe('done')
    expect(
      restrictionUse.gate?.({ ...use, note: '' }, { record: asked().record, context: walk.context }),
    ).toMatchObject({
      gate: 'restriction-use-nothing-restricted',
      article: 'Art. 18(2)',
    })
  })

  it('set the day of review as a date of the desk', () => {
    const walk = asked()
    walk.fact(restrictionScope, contested)
    walk.fact(restrictionEnd, end)
    expect(restriction.limits?.(walk.record, walk.context)).toMatchObject([
      { id: 'restriction-review', day: '2026-03-16', isDone: false, isTarget: true },
    ])
  })
})
