import { describe, expect, it } from 'vitest'
import type { CaseEvent } from '../../../../shared/case/events'
import type { Outcome } from '../../../../shared/case/outcome'
import { enquiry, enquiryTriage } from '../../../../shared/law/kinds/enquiry'
import { received, recordOf } from '../../../helpers/case-maker'
import { decisionOn, factEvent, gateOf, kindContext } from '../../../helpers/kind-maker'

const asked = received({ rights: ['ENQUIRY'] })
const none = factEvent(enquiryTriage, { hidden: 'none' })
const some = factEvent(enquiryTriage, { hidden: 'some', note: 'Jautā, kādi dati glabājas.' })
const added: CaseEvent = {
  type: 'request-corrected',
  rights: ['ENQUIRY', 'ACCESS'],
  reason: 'Vēstulē ir arī piekļuves pieprasījums.',
}
const ask = (outcome: Outcome, ...events: readonly CaseEvent[]) =>
  gateOf(enquiry.decide?.(decisionOn('ENQUIRY', outcome), recordOf(asked, ...events), kindContext()))

describe('an enquiry to the data protection officer', () => {
  it.each(['fulfilled', 'redirected-to-controller', 'not-a-data-subject-request'] as const)(
    'is read for hidden rights before it ends as %s',
    (outcome) => {
      expect(ask(outcome)).toBe('enquiry-not-triaged')
      expect(ask(outcome, none)).toBe('free')
    },
  )

  it('waits until the rights found are in the case', () => {
    expect(ask('fulfilled', some)).toBe('enquiry-hidden-rights')
    expect(ask('fulfilled', some, added)).toBe('free')
    const step = enquiry.steps[0]
    expect(step?.isDone(recordOf(asked, some), kindContext())).toBe(false)
    expect(step?.isDone(recordOf(asked, some, added), kindContext())).toBe(true)
  })

  it.each(['withdrawn-by-subject', 'duplicate'] as const)('may end as %s unread', (outcome) => {
    expect(ask(outcome)).toBe('free')
  })

  it('is answered, not refused', () => {
    expect(enquiry.outcomes).not.toContain('refused')
    expect(enquiry.refusals).toEqual([])
  })
})
