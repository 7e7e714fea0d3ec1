import { describe, expect, it } from 'vitest'
import type { CaseEvent } from '../../../../shared/case/events'
import type { Outcome } from '../../../../shared/case/outcome'
import { automatedDecisions } from '../../../../shared/law/kinds/automated-decision'
import { automatedDecision, automatedReview } from '../../../../shared/law/kinds/automated-decision-facts'
import type { RefusalGroundCode } from '../../../../shared/law/refusal-grounds'
import { missingFields, type ValuesOf } from '../../../../shared/lib/fields'
import { day, received, recordOf } from '../../../helpers/case-maker'
import { decisionOn, factEvent, gateOf, kindContext } from '../../../helpers/kind-maker'

type Examined = ValuesOf<typeof automatedDecision.fields>
type Review = ValuesOf<typeof automatedReview.fields>

const asked = received({ rights: ['AUTOMATED_DECISION'], received: day('2026-02-02') })
const examined = (change: Partial<Examined> = {}): CaseEvent =>
  factEvent(automatedDecision, {
    what: 'Konta bloķēšana',
    solely: true,
    significant: true,
    allowedBy: '22-2-a',
    logic: 'Sūtījumu skaits stundā.',
    ...change,
  })
const reviewed = (change: Partial<Review> = {}): CaseEvent =>
  factEvent(automatedReview, {
    reviewer: 'Līga Bērziņa, klientu daļas vadītāja',
    statement: 'Persona sūta tikai saviem darbiniekiem.',
    result: 'changed',
    reasons: 'Slieksnis šeit nav piemērots.',
    on: day('2026-02-05'),
    ...change,
  })
const ask = (outcome: Outcome, ground: RefusalGroundCode | undefined, ...events: readonly CaseEvent[]) =>
  gateOf(
    automatedDecisions.decide?.(
      decisionOn('AUTOMATED_DECISION', outcome, ground === undefined ? {} : { ground }),
      recordOf(asked, ...events),
      kindContext(),
    ),
  )

describe('a request about an automated decision (Art. 22)', () => {
  it('is not answered before the decision is established', () => {
    expect(ask('fulfilled', undefined)).toBe('automated-unexamined')
    expect(ask('refused', 'R-22-1-none')).toBe('automated-unexamined')
  })

  it.each(['changed', 'confirmed', 'withdrawn'] as const)(
    'is met when a human reviewed the decision and it was %s',
    (result) => {
      expect(ask('fulfilled', undefined, examined(), reviewed({ result }))).toBe('free')
    },
  )

  it('needs a human reviewer, the person’s view and reasons (Art. 22(3))', () => {
    expect(ask('fulfilled', undefined, examined())).toBe('automated-no-human-review')
    for (const lack of ['reviewer', 'statement', 'reasons'] as const) {
      expect(ask('fulfilled', undefined, examined(), reviewed({ [lack]: ' ' }))).toBe(
        'automated-no-human-review',
      )
      expect(missingFields(automatedReview.fields, { [lack]: ' ' })).toContain(lack)
    }
  })

  it.each([{ solely: false }, { significant: false }])(
    'is refused as no such decision when the record says %o',
    (change) => {
      expect(ask('refused', 'R-22-1-none', examined(change))).toBe('free')
      expect(ask('fulfilled', undefined, examined(change), reviewed())).toBe('automated-no-such-decision')
      expect(ask('partly-fulfilled', 'R-22-1-none', examined(change))).toBe('automated-no-such-decision')
      expect(ask('refused', 'R-22-2-a', examined(change))).toBe('automated-no-such-decision')
    },
  )

  it('cannot deny a decision that the record describes', () => {
    expect(ask('refused', 'R-22-1-none', examined(), reviewed())).toBe('automated-decision-exists')
  })

  it.each([
    ['R-22-2-a', '22-2-a'],
    ['R-22-2-c', '22-2-c'],
  ] as const)('is refused on %s only after the review all the same', (ground, allowedBy) => {
    expect(ask('refused', ground, examined({ allowedBy }))).toBe('automated-no-human-review')
    expect(ask('refused', ground, examined({ allowedBy }), reviewed())).toBe('free')
  })

  it('is refused without a review where a law authorises the decision (Art. 22(2)(b))', () => {
    expect(ask('refused', 'R-22-2-b', examined({ allowedBy: '22-2-b' }))).toBe('free')
    expect(ask('fulfilled', undefined, examined({ allowedBy: '22-2-b' }))).toBe('automated-no-human-review')
  })

  it.each(['22-2-b', '22-2-c', 'none'] as const)(
    'cannot be refused on the contract when %s allows it',
    (allowedBy) => {
      expect(ask('refused', 'R-22-2-a', examined({ allowedBy }), reviewed())).toBe(
        'automated-exception-differs',
      )
    },
  )

  it('may be met in part, with a review', () => {
    expect(ask('partly-fulfilled', 'R-not-personal-data', examined(), reviewed())).toBe('free')
    expect(ask('partly-fulfilled', 'R-not-personal-data', examined())).toBe('automated-no-human-review')
  })

  it.each(['withdrawn-by-subject', 'duplicate', 'not-identifiable', 'fee-not-accepted'] as const)(
    'may end as %s without a review',
    (outcome) => {
      expect(ask(outcome, undefined)).toBe('free')
      expect(automatedDecisions.outcomes).toContain(outcome)
    },
  )

  it('asks for the review only where Art. 22(3) does', () => {
    const needed = (change: Partial<Examined>) =>
      automatedDecisions.steps[1]?.isNeeded?.(recordOf(asked, examined(change)), kindContext())
    expect(needed({})).toBe(true)
    expect(needed({ allowedBy: '22-2-b' })).toBe(false)
    expect(needed({ solely: false })).toBe(false)
  })
})
