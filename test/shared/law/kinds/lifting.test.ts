import { describe, expect, it } from 'vitest'
import { lifting, liftingPlanned, restrictionLifted } from '../../../../shared/law/kinds/lifting'
import { rectificationItem } from '../../../../shared/law/kinds/rectification'
import { restrictionScope } from '../../../../shared/law/kinds/restriction'
import { day } from '../../../helpers/case-maker'
import { KindWalk } from '../../../helpers/kind-walk'

const plan = {
  why: 'verified',
  outcome: 'Uzvārds ir pareizs.',
  on: day('2026-02-27'),
  next: 'used-again',
} as const

function restricted(): KindWalk {
  const walk = new KindWalk(['RESTRICTION'])
  walk.fact(restrictionScope, {
    category: 'DAT-01',
    ground: '18-1-a',
    systems: ['SYS-01'],
    technique: 'locked',
    since: day('2026-02-05'),
  })
  return walk
}

/** The restriction, with its lifting planned for 27 February and the day being 2 March. */
function planned(): KindWalk {
  const walk = restricted()
  expect(walk.fact(liftingPlanned, plan)).toBe('done')
  walk.today = day('2026-03-02')
  return walk
}

describe('lifting a restriction (Art. 18(3), clause 8.2.5)', () => {
  it('is refused without a notice that was sent', () => {
    const walk = planned()
    expect(walk.fact(restrictionLifted, { on: day('2026-02-27') })).toBe('lifting-notice-before')
    const gate = lifting.gates.find(({ id }) => id === 'lifting-notice-before')
    expect(gate).toMatchObject({ article: 'Art. 18(3)', clauses: ['8.2.5'] })
  })

  it('is refused when the notice left on the day of the lifting or after it', () => {
    for (const sentOn of ['2026-02-27', '2026-02-28']) {
      const walk = planned()
      walk.send('restriction-lifting', sentOn)
      expect(walk.fact(restrictionLifted, { on: day('2026-02-27') })).toBe('lifting-notice-before')
    }
  })

  it('is refused when only a letter of another kind left', () => {
    const walk = planned()
    walk.send('answer', '2026-02-20', ['RESTRICTION'])
    expect(walk.fact(restrictionLifted, { on: day('2026-02-27') })).toBe('lifting-notice-before')
  })

  it('is refused before the day that the person was told', () => {
    const walk = planned()
    walk.send('restriction-lifting', '2026-02-20')
    expect(walk.fact(restrictionLifted, { on: day('2026-02-26') })).toBe('lifting-before-planned-day')
  })

  it('is recorded once the notice left before the day', () => {
    const walk = planned()
    walk.send('restriction-lifting', '2026-02-26')
    expect(walk.fact(restrictionLifted, { on: day('2026-02-27') })).toBe('done')
  })

  it('is refused, and so is its plan, where nothing is restricted', () => {
    const walk = new KindWalk(['RESTRICTION'])
    walk.send('restriction-lifting', '2026-02-10')
    expect(walk.fact(liftingPlanned, plan)).toBe('lifting-nothing-restricted')
    expect(walk.fact(restrictionLifted, { on: day('2026-02-20') })).toBe('lifting-nothing-restricted')
  })

  it('covers data restricted while their accuracy was verified', () => {
    const walk = new KindWalk(['RECTIFICATION'])
    walk.fact(rectificationItem, {
      item: 'uzvārds',
      category: 'DAT-01',
      old: 'Kalnina',
      claimed: 'Kalniņa',
      ground: '16-1-inaccurate',
      restrict: true,
    })
    expect(walk.fact(restrictionLifted, { on: day('2026-02-20') })).toBe('lifting-notice-before')
  })

  it('is not planned for a day on which the person could not know of it before', () => {
    expect(restricted().fact(liftingPlanned, { ...plan, on: day('2026-02-20') })).toBe('lifting-plan-past')
    expect(restricted().fact(liftingPlanned, { ...plan, on: day('2026-02-21') })).toBe('done')
  })
})

describe('a case with a restriction', () => {
  it('has steps of lifting only while something is restricted', () => {
    const needed = (walk: KindWalk): readonly boolean[] =>
      lifting.steps.map((step) => step.isNeeded?.(walk.record, walk.context) ?? true)
    expect(needed(new KindWalk(['RESTRICTION']))).toEqual([false, false])
    expect(needed(restricted())).toEqual([true, true])
  })

  it('is not closed while a planned lifting has no notice', () => {
    const walk = planned()
    expect(lifting.close?.(walk.record, walk.context)).toMatchObject({
      gate: 'lifting-notice-unsent',
      day: '2026-02-27',
    })
    walk.send('restriction-lifting', '2026-02-20')
    expect(lifting.close?.(walk.record, walk.context)).toBeUndefined()
  })

  it('may be closed with the restriction in force, or with the plan taken back', () => {
    const walk = restricted()
    expect(lifting.close?.(walk.record, walk.context)).toBeUndefined()
    walk.fact(liftingPlanned, plan)
    walk.withdraw(liftingPlanned)
    expect(lifting.close?.(walk.record, walk.context)).toBeUndefined()
  })

  it('shows the last day for the notice and the day of the lifting', () => {
    const walk = planned()
    expect(lifting.limits?.(walk.record, walk.context)).toMatchObject([
      { id: 'lifting-notice', day: '2026-02-26', isDone: false, isTarget: false },
      { id: 'lifting', day: '2026-02-27', isDone: false, isTarget: true },
    ])
  })
})
