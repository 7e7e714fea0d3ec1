import { describe, expect, it } from 'vitest'
import type { CaseEvent } from '../../../../shared/case/events'
import { outcomes, type Outcome } from '../../../../shared/case/outcome'
import {
  authorityEnquiries,
  authorityEnquiry,
  authorityOutcome,
  authorityQuestion,
} from '../../../../shared/law/kinds/authority-enquiry'
import type { ValuesOf } from '../../../../shared/lib/fields'
import { day, received, recordOf } from '../../../helpers/case-maker'
import { decisionOn, factEvent, gateOf, kindContext, sentLetter } from '../../../helpers/kind-maker'

type Enquiry = ValuesOf<typeof authorityEnquiry.fields>

const asked = received({ rights: ['DVI_ENQUIRY'], received: day('2026-02-02') })
const recorded = (change: Partial<Enquiry> = {}): CaseEvent =>
  factEvent(authorityEnquiry, {
    reference: '2-4.3/17',
    about: 'Sūdzība par neatbildētu piekļuves pieprasījumu.',
    deadline: day('2026-02-20'),
    controllerInformed: 'Jānis Ozols, valdes loceklis',
    informedOn: day('2026-02-02'),
    frozen: true,
    ...change,
  })
const question = (no: string, answer = ''): CaseEvent =>
  factEvent(authorityQuestion, { no, question: 'Kad pieprasījums saņemts?', answer })
const closed = factEvent(authorityOutcome, {
  outcome: 'reprimand',
  on: day('2026-04-01'),
  appealUntil: day('2026-05-04'),
})
const ask = (outcome: Outcome, ...events: readonly CaseEvent[]) =>
  gateOf(
    authorityEnquiries.decide?.(
      decisionOn('DVI_ENQUIRY', outcome),
      recordOf(asked, ...events),
      kindContext(),
    ),
  )

describe('an enquiry of the supervisory authority', () => {
  it.each(outcomes.filter((outcome) => outcome !== 'fulfilled' && outcome !== 'duplicate'))(
    'cannot end as %s (Art. 31)',
    (outcome) => {
      expect(ask(outcome, recorded(), question('1', '5. janvārī.'))).toBe('authority-no-refusal')
      expect(authorityEnquiries.outcomes).not.toContain(outcome)
    },
  )

  it('may be a duplicate of another enquiry', () => {
    expect(ask('duplicate')).toBe('free')
  })

  it('is answered when the controller is informed, the data are frozen and every question has its answer', () => {
    expect(ask('fulfilled')).toBe('authority-not-recorded')
    expect(ask('fulfilled', recorded({ controllerInformed: ' ' }))).toBe('authority-not-recorded')
    expect(ask('fulfilled', recorded({ frozen: false }))).toBe('authority-not-frozen')
    expect(ask('fulfilled', recorded())).toBe('authority-no-questions')
    expect(ask('fulfilled', recorded(), question('1', '5. janvārī.'), question('2'))).toBe(
      'authority-question-unanswered',
    )
    expect(ask('fulfilled', recorded(), question('1', '5. janvārī.'), question('2', 'Nē.'))).toBe('free')
  })

  it('names the questions that wait for an answer', () => {
    const refusal = authorityEnquiries.decide?.(
      decisionOn('DVI_ENQUIRY', 'fulfilled'),
      recordOf(asked, recorded(), question('1', 'Jā.'), question('2'), question('3b')),
      kindContext(),
    )
    expect(refusal).toMatchObject({ of: ['2', '3b'] })
  })

  it('is bound by the authority’s own date, and later by the time to appeal', () => {
    const limits = (...events: readonly CaseEvent[]) =>
      authorityEnquiries.limits?.(recordOf(asked, ...events), kindContext())
    expect(limits()).toEqual([])
    expect(limits(recorded())).toMatchObject([{ day: '2026-02-20', isDone: false, isTarget: false }])
    expect(limits(recorded(), ...sentLetter('authority-answer', '2026-02-10'), closed)).toMatchObject([
      { day: '2026-02-20', isDone: true },
      { day: '2026-05-04', isDone: false },
    ])
  })

  it('asks for the outcome once the answer has left', () => {
    const step = authorityEnquiries.steps.find(({ id }) => id === 'authority-outcome')
    const needed = (...events: readonly CaseEvent[]) =>
      step?.isNeeded?.(recordOf(asked, ...events), kindContext())
    expect(needed(recorded())).toBe(false)
    expect(needed(recorded(), ...sentLetter('authority-answer', '2026-02-10'))).toBe(true)
  })
})
