import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Case, CaseRecord } from '../../../shared/case/case'
import type { CaseEvent } from '../../../shared/case/events'
import { replay } from '../../../shared/case/evolve'
import { caseRights, type CaseRight } from '../../../shared/law/right'
import { addDays, type DateOnly } from '../../../shared/lib/date-only'
import { factKinds } from '../../../shared/law/kinds/fact-kinds'
import { acts, actsOfPlan, contextOf, firstDay, json, pdf, type Act } from '../../helpers/case-acts'
import { entriesOf, received } from '../../helpers/case-maker'
import * as plansOfOthers from '../../walks/plans-of-others'
import * as plansOfRights from '../../walks/plans-of-rights'

/** What the law forbids, told again here without the program's own gates. */
const document = (name: string, mediaType: string): CaseEvent => ({
  type: 'document-added',
  document: { name, sha256: 'c'.repeat(64), size: 10, mediaType, title: mediaType },
  kind: 'finding',
})

type Step = {
  readonly act: Act
  readonly before: CaseRecord
  readonly after: CaseRecord
  readonly events: readonly CaseEvent[]
  readonly today: DateOnly
}

/** Tries the acts one after the other; those that are allowed happen. */
function live(rights: readonly CaseRight[], tried: readonly Act[], see: (step: Step) => void): Case {
  const events: CaseEvent[] = [
    received({ rights: [...rights], received: firstDay }),
    document(pdf, 'application/pdf'),
    document(json, 'application/json'),
  ]
  let today = firstDay
  for (const act of tried) {
    today = addDays(today, act.days)
    const before = replay(entriesOf(events))
    const done = act.run(before, contextOf(today))
    if (!done.ok || done.value.length === 0 || before.stage === 'empty') continue
    events.push(...done.value)
    const after = replay(entriesOf(events))
    if (after.stage !== 'empty') see({ act, before, after, events: done.value, today })
  }
  return replay(entriesOf(events))
}

const needsNoLetter = ['withdrawn-by-subject', 'duplicate', 'not-a-data-subject-request']
const values = (record: CaseRecord, fact: string) => (record.facts.get(fact) ?? []).map((one) => one.values)

const rules: Readonly<Record<string, (step: Step) => boolean>> = {
  'Art. 12(3): no case is closed before every right is decided and told in a letter that left': ({
    after,
    events,
  }) =>
    !events.some(({ type }) => type === 'case-closed') ||
    after.request.rights.every((right) => {
      const decision = after.decisions.get(right)
      if (decision === undefined) return false
      const told = after.letters.some(
        ({ letter, sent }) => sent !== undefined && letter.covers.includes(right),
      )
      return told || needsNoLetter.includes(decision.outcome)
    }),
  'Art. 12(4): a refusal has its ground, its facts and a decision-maker who is not the DPO': ({ after }) =>
    [...after.decisions.values()]
      .filter(({ outcome }) => ['refused', 'partly-fulfilled', 'not-identifiable'].includes(outcome))
      .every(
        ({ ground, facts, decidedBy }) =>
          ground !== undefined && (facts ?? '').trim() !== '' && decidedBy !== 'Anna Liepa',
      ),
  'Art. 18(3): a restriction is lifted only after a notice that left on an earlier day': ({
    after,
    events,
  }) =>
    !events.some((event) => event.type === 'fact-recorded' && event.fact === 'restriction-lifted') ||
    values(after, 'restriction-lifted').every(({ on }) =>
      after.letters.some(
        ({ letter, sent }) =>
          letter.kind === 'restriction-lifting' && sent !== undefined && sent.on < String(on),
      ),
    ),
  'Art. 15, 20: nothing is erased before the copy that was asked for is given': ({ before, events }) =>
    !events.some(
      (event) =>
        event.type === 'fact-recorded' &&
        event.fact === 'erasure-ledger' &&
        event.values['result'] === 'deleted',
    ) ||
    before.request.rights
      .filter((right) => right === 'ACCESS' || right === 'PORTABILITY')
      .every((right) => {
        const outcome = before.decisions.get(right)?.outcome
        const told = before.letters.some(
          ({ letter, sent }) => sent !== undefined && letter.covers.includes(right),
        )
        return told || (outcome !== undefined && needsNoLetter.includes(outcome))
      }),
  'Art. 20(1): data are never carried over as PDF': ({ after }) =>
    values(after, 'portability-export').every(({ document: name }) => name !== pdf),
  'Art. 21(3): an objection to marketing is met by stopping it, and never refused': ({ after }) => {
    const outcome = after.decisions.get('OBJECTION_MARKETING')?.outcome
    if (outcome === undefined) return true
    if (outcome === 'fulfilled') return values(after, 'marketing-stopped').length === 1
    return ['redirected-to-controller', ...needsNoLetter].includes(outcome)
  },
  'Art. 12(6), 21(3): who only asks for an end of marketing is not asked who they are': ({ after }) =>
    after.request.rights.some((right) => right !== 'OBJECTION_MARKETING') || after.identity.kind !== 'asked',
  'Art. 12(3): the time limit is extended only by a notice that left, with reasons': ({ after }) =>
    after.extension === undefined ||
    (after.extension.reasons.trim() !== '' &&
      after.letters.some(
        ({ letter, sent }) => letter.kind === 'extension' && sent?.on === after.extension?.noticeSent,
      )),
  'Art. 7(3): consent withdrawn is never refused': ({ after }) =>
    !['refused', 'partly-fulfilled'].includes(after.decisions.get('CONSENT_WITHDRAWAL')?.outcome ?? ''),
  'Art. 12(5): no case ends for want of a fee of which the person had no notice': ({ after, events }) =>
    !events.some((event) => event.type === 'right-decided' && event.outcome === 'fee-not-accepted') ||
    after.letters.some(({ letter, sent }) => letter.kind === 'fee-notice' && sent !== undefined),
  'Art. 12(6): no case ends for want of identification that nobody asked for': ({ events, before }) =>
    !events.some((event) => event.type === 'right-decided' && event.outcome === 'no-reply-to-identity') ||
    before.identity.kind === 'asked',
}

const someRights = fc.subarray([...caseRights], { minLength: 1, maxLength: 3 })

const plans = [...Object.values(plansOfRights), ...Object.values(plansOfOthers)]

/** A plan's acts in order, with others tried in between: so the depths of each kind are reached. */
const disturbed = fc.constantFrom(...plans).chain((plan) => {
  const inOrder = actsOfPlan(plan)
  return fc
    .array(fc.record({ at: fc.nat({ max: inOrder.length }), act: acts }), { maxLength: 25 })
    .map((between) => ({
      rights: plan.rights,
      tried: inOrder.flatMap((act, at) => [
        ...between.filter((one) => one.at === at).map((one) => one.act),
        act,
      ]),
    }))
})

describe('no sequence of allowed acts', () => {
  const happened = new Map<string, number>()
  const look = (step: Step): void => {
    for (const event of step.events) {
      const name = event.type === 'fact-recorded' ? event.fact : event.type
      happened.set(name, (happened.get(name) ?? 0) + 1)
    }
    for (const [rule, holds] of Object.entries(rules)) {
      if (!holds(step)) throw new Error(`${step.act.name}: ${rule}`)
    }
  }

  it('reaches a state that the law forbids, whatever is tried', () => {
    fc.assert(
      fc.property(someRights, fc.array(acts, { minLength: 30, maxLength: 90 }), (rights, tried) => {
        live(rights, tried, look)
      }),
      { numRuns: 600 },
    )
  }, 120_000)

  it('reaches such a state when a case of any kind is worked and others interfere', () => {
    fc.assert(
      fc.property(disturbed, ({ rights, tried }) => {
        live(rights, tried, look)
      }),
      { numRuns: 600 },
    )
  }, 120_000)

  it('is tried in vain: every kind of act has happened', () => {
    // every plan once undisturbed, so that no fact of a plan is left to chance
    for (const plan of plans) live(plan.rights, actsOfPlan(plan), look)
    const seldom = ['restriction-use', 'authority-outcome', 'recipients-asked']
    const never = factKinds.map(({ id }) => id).filter((id) => !happened.has(id) && !seldom.includes(id))
    expect(never).toEqual([])
    for (const type of ['case-closed', 'case-reopened', 'deadline-extended', 'decision-withdrawn']) {
      expect(happened.get(type) ?? 0, type).toBeGreaterThan(0)
    }
  })
})
