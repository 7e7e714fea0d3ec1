import { describe, expect, it } from 'vitest'
import type { CaseEvent } from '../../../../shared/case/events'
import { outcomes, type Outcome } from '../../../../shared/case/outcome'
import { deceased, deceasedPerson } from '../../../../shared/law/kinds/deceased'
import type { CaseRight } from '../../../../shared/law/right'
import { day, received, recordOf } from '../../../helpers/case-maker'
import { decisionOn, factEvent, gateOf, kindContext } from '../../../helpers/kind-maker'

const recorded = (livingPersonsData: boolean): CaseEvent =>
  factEvent(deceased, {
    proof: 'Miršanas apliecība redzēta',
    on: day('2026-02-03'),
    relation: 'Meita',
    interest: 'Konta atlikums',
    livingPersonsData,
    route: 'Mantojuma lieta pie notāra',
  })
const ask = (right: CaseRight, outcome: Outcome, ...events: readonly CaseEvent[]) =>
  gateOf(
    deceasedPerson.decide?.(
      decisionOn(right, outcome),
      recordOf(received({ rights: [right] }), ...events),
      kindContext(),
    ),
  )

describe('a request about somebody who has died', () => {
  it.each(outcomes.filter((outcome) => outcome !== 'not-a-data-subject-request'))(
    'does not end as %s unless living persons’ data are concerned (recital 27)',
    (outcome) => {
      expect(ask('ACCESS', outcome, recorded(false))).toBe('deceased-not-a-data-subject')
      expect(ask('ACCESS', outcome, recorded(true))).toBe('free')
    },
  )

  it('ends as no data subject request when the death is shown', () => {
    expect(ask('ACCESS', 'not-a-data-subject-request')).toBe('deceased-not-shown')
    expect(ask('ACCESS', 'not-a-data-subject-request', recorded(false))).toBe('free')
  })

  it.each(['DVI_ENQUIRY', 'ENQUIRY'] as const)('leaves %s to be answered', (right) => {
    expect(ask(right, 'fulfilled', recorded(false))).toBe('free')
  })

  it('has its step done when it is recorded', () => {
    const step = deceasedPerson.steps[0]
    expect(step?.isDone(recordOf(received()), kindContext())).toBe(false)
    expect(step?.isDone(recordOf(received(), recorded(false)), kindContext())).toBe(true)
  })
})
