import { describe, expect, it } from 'vitest'
import { deletionHold, holdOf, holdPlaced, holdReleased } from '../../../../shared/law/kinds/deletion-hold'
import { erasureCategory } from '../../../../shared/law/kinds/erasure'
import { caseKind } from '../../../../shared/law/kinds/kinds'
import { restrictionLifted } from '../../../../shared/law/kinds/lifting'
import { restrictionScope } from '../../../../shared/law/kinds/restriction'
import { caseRights, type CaseRight } from '../../../../shared/law/right'
import { day, granted } from '../../../helpers/case-maker'
import { KindWalk } from '../../../helpers/kind-walk'

const stopped = { system: 'SYS-01', on: day('2026-02-02'), by: 'Anna Liepa' }
const released = { on: day('2026-02-19'), by: 'Anna Liepa' }

function held(...rights: readonly CaseRight[]): KindWalk {
  const walk = walkOf(...rights)
  expect(walk.fact(holdPlaced, stopped)).toBe('done')
  return walk
}
const walkOf = (...rights: readonly CaseRight[]): KindWalk => new KindWalk(rights)

describe('the hold on routine deletion (clause 7.3)', () => {
  it('follows the matrix of law.md §2.20, as each kind says it', () => {
    for (const right of caseRights)
      expect([right, holdOf[right]]).toEqual([right, caseKind(right).holdsDeletion])
  })

  it('has its place while a right that needs the data is unanswered', () => {
    const needed = (walk: KindWalk): boolean =>
      deletionHold.steps[0]?.isNeeded?.(walk.record, walk.context) ?? true
    expect(needed(walkOf('ACCESS'))).toBe(true)
    expect(needed(walkOf('RESTRICTION', 'ERASURE'))).toBe(true)
    expect(needed(walkOf('ERASURE'))).toBe(false)
    expect(needed(walkOf('RECTIFICATION'))).toBe(false)
    const processor = walkOf('ACCESS')
    processor.happened({ type: 'role-decided', role: 'processor', reason: 'SMS klienta vārdā' })
    expect(needed(processor)).toBe(false)
  })

  it('is done once one system is held', () => {
    const step = deletionHold.steps[0]
    const before = walkOf('ACCESS')
    expect(step?.isDone(before.record, before.context)).toBe(false)
    const after = held('ACCESS')
    expect(step?.isDone(after.record, after.context)).toBe(true)
  })
})

describe('releasing the hold', () => {
  it('waits until the copy was told', () => {
    const walk = held('ACCESS')
    expect(walk.fact(holdReleased, released)).toBe('hold-rights-unanswered')
    walk.happened(granted)
    expect(walk.fact(holdReleased, released)).toBe('hold-rights-unanswered')
    walk.send('access-response', '2026-02-11', ['ACCESS'])
    expect(walk.fact(holdReleased, released)).toBe('done')
  })

  it('does not wait for the erasure that the copy was to come before', () => {
    const walk = held('ACCESS', 'ERASURE')
    walk.happened(granted)
    walk.send('access-response', '2026-02-11', ['ACCESS'])
    expect(walk.fact(holdReleased, released)).toBe('done')
  })

  it('waits for a rectification that is still open', () => {
    const walk = held('ACCESS', 'RECTIFICATION')
    walk.happened(granted)
    walk.send('access-response', '2026-02-11', ['ACCESS'])
    expect(walk.fact(holdReleased, released)).toBe('hold-rights-unanswered')
  })

  it('waits while a restriction keeps data for the person', () => {
    const walk = held('RESTRICTION')
    walk.fact(restrictionScope, {
      category: 'DAT-01',
      ground: '18-1-c',
      systems: ['SYS-01'],
      technique: 'locked',
      since: day('2026-02-05'),
    })
    walk.happened({ ...granted, right: 'RESTRICTION' } as typeof granted)
    walk.send('answer', '2026-02-11', ['RESTRICTION'])
    expect(walk.fact(holdReleased, released)).toBe('hold-restriction-keeps')
    expect(deletionHold.close?.(walk.record, walk.context)).toBeUndefined()
    walk.send('restriction-lifting', '2026-02-12')
    expect(walk.fact(restrictionLifted, { on: day('2026-02-19') })).toBe('done')
    expect(walk.fact(holdReleased, released)).toBe('done')
  })
})

describe('closing a case with a hold', () => {
  it('is refused while a system is held', () => {
    const walk = held('ACCESS')
    walk.happened(granted)
    walk.send('access-response', '2026-02-11', ['ACCESS'])
    expect(deletionHold.close?.(walk.record, walk.context)).toMatchObject({
      gate: 'hold-not-released',
      clauses: ['7.3'],
      of: ['SYS-01'],
    })
    walk.fact(holdReleased, released)
    expect(deletionHold.close?.(walk.record, walk.context)).toBeUndefined()
  })

  it('asks for nothing where no system was held', () => {
    const walk = walkOf('ERASURE')
    walk.fact(erasureCategory, { category: 'DAT-01', held: true, ground: '17-1-a', verdict: 'erase' })
    expect(deletionHold.close?.(walk.record, walk.context)).toBeUndefined()
  })
})
