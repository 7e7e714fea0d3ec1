import { describe, expect, it } from 'vitest'
import { closeCase } from '../../../shared/case/close'
import { decideRight } from '../../../shared/case/decide'
import type { BodyOf, CaseEvent } from '../../../shared/case/events'
import { extensionGate } from '../../../shared/case/extend'
import { draftLetter, letterGate, sendLetter } from '../../../shared/case/letters'
import {
  answerClarification,
  askClarification,
  askIdentity,
  confirmIdentity,
} from '../../../shared/case/pause'
import { decideRole, receiveRequest, reopenCase } from '../../../shared/case/receive'
import { recordFact } from '../../../shared/case/record-fact'
import { recordSearch } from '../../../shared/case/search'
import {
  caseOf,
  contextFor,
  day,
  drafted,
  found,
  granted,
  letter,
  received,
  recordOf,
  request,
  sent,
} from '../../helpers/case-maker'

const today = day('2026-02-15')
const context = contextFor('2026-02-15', { systems: ['account', 'billing'] })
const open = caseOf(received())
const searched = [found('account'), found('billing')] as const
const decision: BodyOf<'right-decided'> = {
  right: 'ACCESS',
  outcome: 'refused',
  on: day('2026-02-10'),
  ground: 'R-12-5-excessive',
  facts: 'The same request came on 2, 3 and 4 January and was answered on 5 January.',
  decidedBy: 'Jānis Ozols',
  advice: 'A fee would be enough.',
}

const refusalOf = (result: { ok: boolean; error?: { kind: string } }): string | undefined =>
  result.error?.kind

describe('receiving', () => {
  it('registers a request of any form', () => {
    expect(receiveRequest(request, today).ok).toBe(true)
  })
  it('refuses a receipt in the future, no right at all, nobody who asks, and no text', () => {
    expect(refusalOf(receiveRequest({ ...request, received: day('2026-02-16') }, today))).toBe(
      'date-in-future',
    )
    expect(refusalOf(receiveRequest({ ...request, rights: [] }, today))).toBe('no-rights')
    expect(refusalOf(receiveRequest({ ...request, requester: { name: '  ' } }, today))).toBe('field-missing')
    expect(refusalOf(receiveRequest({ ...request, text: ' ' }, today))).toBe('field-missing')
  })
  it('wants a reason for the processor role', () => {
    expect(refusalOf(decideRole(open, { role: 'processor', reason: '' }))).toBe('field-missing')
    expect(decideRole(open, { role: 'controller', reason: '' }).ok).toBe(true)
  })
})

describe('identity and clarification', () => {
  const ask = { on: day('2026-02-03'), doubt: 'the address is not the one of the account' }
  it('asks for identity only with the doubt written down (Art. 12(6))', () => {
    expect(askIdentity(open, ask, today).ok).toBe(true)
    expect(askIdentity(open, { ...ask, doubt: ' ' }, today)).toEqual({
      ok: false,
      error: { kind: 'field-missing', field: 'doubt', article: 'Art. 12(6)' },
    })
  })
  it('wants a justification for asking later than seven days after receipt', () => {
    expect(askIdentity(open, { ...ask, on: day('2026-02-07') }, today).ok).toBe(true)
    expect(refusalOf(askIdentity(open, { ...ask, on: day('2026-02-08') }, today))).toBe('asked-late')
    expect(
      askIdentity(open, { ...ask, on: day('2026-02-08'), lateReason: 'found out on 8 February' }, today).ok,
    ).toBe(true)
  })
  it('does not ask again once identity is confirmed, and not before the request came', () => {
    const confirmed = caseOf(received(), {
      type: 'identity-confirmed',
      on: day('2026-02-02'),
      how: 'code',
      note: '',
    })
    expect(refusalOf(askIdentity(confirmed, ask, today))).toBe('identity-already-confirmed')
    expect(refusalOf(askIdentity(open, { ...ask, on: day('2026-01-30') }, today))).toBe('date-before-receipt')
  })
  it('confirms after it asked, and answers what was asked', () => {
    const asked = caseOf(received(), { type: 'identity-asked', ...ask })
    const how = { how: 'account-login', note: '' } as const
    expect(refusalOf(confirmIdentity(asked, { on: day('2026-02-02'), ...how }, today))).toBe(
      'date-out-of-order',
    )
    expect(confirmIdentity(asked, { on: day('2026-02-05'), ...how }, today).ok).toBe(true)
    expect(refusalOf(answerClarification(open, { on: today, answer: 'all' }, today))).toBe('nothing-asked')
    expect(refusalOf(askClarification(open, { on: day('2026-02-02'), questions: '' }, today))).toBe(
      'field-missing',
    )
  })
})

describe('extension (Art. 12(3))', () => {
  const plan = (reasons = 'eleven systems, 40 000 messages') => ({
    fact: 'extension-plan',
    values: { months: '2', reasons },
  })
  const planned: CaseEvent = { type: 'fact-recorded', key: '', ...plan() }
  const notice = drafted({ id: 'notice', kind: 'extension', covers: [] })
  const out = { letter: letter({ id: 'notice', kind: 'extension', covers: [] }), files: [] }
  const leaves = (on: string) =>
    ({ letter: 'notice', kind: 'extension', on: day(on), how: 'recorded' }) as const

  it('can be given notice of until the last day of the first month and not one day longer', () => {
    // received 31 January 2026: the month ends Saturday 28 February, hence Monday 2 March
    const told = caseOf(received(), planned)
    expect(draftLetter(told, { ...out, fatal: [] }, contextFor('2026-03-02')).ok).toBe(true)
    expect(draftLetter(told, { ...out, fatal: [] }, contextFor('2026-03-03'))).toEqual({
      ok: false,
      error: { kind: 'extension-too-late', lastDay: '2026-03-02' },
    })
  })
  it('is counted only from the notice that was sent, with its reasons', () => {
    const told = caseOf(received(), planned, notice)
    expect(told.stage === 'empty' ? undefined : told.extension).toBeUndefined()
    const left = sendLetter(told, leaves('2026-02-15'), today)
    expect(left.ok ? left.value : []).toEqual([
      { type: 'letter-sent', ...leaves('2026-02-15') },
      {
        type: 'deadline-extended',
        noticeSent: '2026-02-15',
        months: 2,
        reasons: 'eleven systems, 40 000 messages',
      },
    ])
  })
  it('is given once, with reasons, never ahead of time', () => {
    expect(recordFact(open, plan(' '), context)).toEqual({
      ok: false,
      error: { kind: 'fact-incomplete', fact: 'extension-plan', fields: ['reasons'] },
    })
    expect(refusalOf(sendLetter(caseOf(received(), planned, notice), leaves('2026-02-16'), today))).toBe(
      'date-in-future',
    )
    const extended = recordOf(received(), {
      type: 'deadline-extended',
      noticeSent: day('2026-02-10'),
      months: 2,
      reasons: 'x',
    })
    expect(extensionGate(extended, context)).toEqual({ kind: 'already-extended' })
  })
  it('waits while the clock stands still, and is not for an enquiry or a processor', () => {
    const paused = recordOf(received(), { type: 'identity-asked', on: day('2026-02-02'), doubt: 'x' })
    expect(extensionGate(paused, context)).toEqual({ kind: 'clock-paused' })
    const enquiry = recordOf(received({ rights: ['ENQUIRY'] }))
    expect(extensionGate(enquiry, context)).toEqual({ kind: 'no-extension-for-enquiry' })
    const processor = recordOf(received(), { type: 'role-decided', role: 'processor', reason: 'x' })
    expect(extensionGate(processor, context)).toMatchObject({ kind: 'gate-closed' })
  })
  it('does not exist where the law knows none, and is not overtaken by a later rule', () => {
    const brazil = recordOf(received(), { type: 'clock-pinned', ruleSet: 'lgpd-19@2020-09-18' })
    expect(extensionGate(brazil, context)).toMatchObject({ gate: 'no-extension-in-regime' })
  })
})

describe('decision', () => {
  it('grants access only when every system of the register has answered', () => {
    const grant = { ...decision, outcome: 'fulfilled' as const }
    expect(decideRight(caseOf(received(), found('account')), grant, context)).toEqual({
      ok: false,
      error: { kind: 'systems-unanswered', systems: ['billing'] },
    })
    expect(decideRight(caseOf(received(), ...searched), grant, context).ok).toBe(true)
  })
  it('says "no data" only when nothing was found, and "fulfilled" only when something was', () => {
    const nothing = (system: string) =>
      ({ ...found(system), outcome: 'nothing-found' }) as ReturnType<typeof found>
    const empty = caseOf(received(), nothing('account'), nothing('billing'))
    expect(
      refusalOf(decideRight(caseOf(received(), ...searched), { ...decision, outcome: 'no-data' }, context)),
    ).toBe('something-was-found')
    expect(refusalOf(decideRight(empty, { ...decision, outcome: 'fulfilled' }, context))).toBe(
      'nothing-was-found',
    )
    expect(decideRight(empty, { ...decision, outcome: 'no-data' }, context).ok).toBe(true)
  })
  it('refuses only with ground, facts and a named decision-maker (Art. 12(4))', () => {
    const { ground, facts, ...bare } = decision
    expect(decideRight(open, decision, context).ok).toBe(true)
    expect(decideRight(open, { ...bare, ...(facts === undefined ? {} : { facts }) }, context)).toMatchObject({
      error: { field: 'ground' },
    })
    expect(
      decideRight(open, { ...bare, ...(ground === undefined ? {} : { ground }) }, context),
    ).toMatchObject({ error: { field: 'facts' } })
    expect(decideRight(open, { ...decision, decidedBy: ' ' }, context)).toMatchObject({
      error: { field: 'decided-by' },
    })
    // clause 1.7 gives the DPO everything; Art. 38(6) does not
    expect(decideRight(open, { ...decision, decidedBy: 'ANNA  LIEPA, DAS' }, context)).toMatchObject({
      error: { gate: 'decision-maker-is-dpo', article: 'Art. 38(6)', clauses: ['1.7'] },
    })
  })
  it('does not let the rights of others carry a whole refusal (Art. 15(4))', () => {
    expect(refusalOf(decideRight(open, { ...decision, ground: 'R-15-4' }, context))).toBe(
      'ground-covers-part-only',
    )
    const part = { ...decision, ground: 'R-15-4', outcome: 'partly-fulfilled' } as const
    expect(decideRight(caseOf(received(), ...searched), part, context).ok).toBe(true)
  })
  it('after the month refuses only with the delay owned up to, even in an extended case (Art. 12(4))', () => {
    const extended = caseOf(received(), {
      type: 'deadline-extended',
      noticeSent: day('2026-02-20'),
      months: 2,
      reasons: 'x',
    })
    const late = { ...decision, on: day('2026-03-03') }
    const march = contextFor('2026-03-10', { systems: context.systems })
    expect(decideRight(extended, late, march)).toEqual({
      ok: false,
      error: { kind: 'refusal-late', lastDay: '2026-03-02' },
    })
    expect(decideRight(extended, { ...late, lateReason: 'the file lay unread' }, march).ok).toBe(true)
    expect(decideRight(extended, { ...late, on: day('2026-03-02') }, march).ok).toBe(true)
  })
  it('decides only what was asked', () => {
    expect(refusalOf(decideRight(open, { ...decision, right: 'ERASURE' }, context))).toBe(
      'right-not-requested',
    )
  })
  it('records a search only of a system of the register', () => {
    const search = { system: 'attic', outcome: 'found', on: today, by: '', note: '' } as const
    expect(refusalOf(recordSearch(open, search, context))).toBe('unknown-system')
  })
})

describe('letters', () => {
  const out = { letter: letter(), files: [] }
  const clean = { fatal: [] }
  const decided = caseOf(received(), ...searched, granted)
  it('leave only when the DPO’s e-mail is known and the check finds nothing fatal', () => {
    expect(draftLetter(decided, { ...out, ...clean }, context).ok).toBe(true)
    const unknown = contextFor('2026-02-15', { systems: context.systems, dpoEmail: ' ' })
    expect(refusalOf(draftLetter(decided, { ...out, ...clean }, unknown))).toBe('dpo-email-missing')
    expect(refusalOf(draftLetter(decided, { ...out, fatal: ['copy-missing'] }, context))).toBe(
      'letter-has-fatal-findings',
    )
  })
  it('answer only what is decided', () => {
    expect(letterGate(recordOf(received()), { kind: 'access-response' }, context)).toEqual({
      kind: 'letter-needs-decision',
      letter: 'access-response',
    })
    expect(letterGate(recordOf(received()), { kind: 'acknowledgement' }, context)).toBeUndefined()
    expect(letterGate(recordOf(received(), ...searched, granted), { kind: 'refusal' }, context)).toEqual({
      kind: 'letter-needs-decision',
      letter: 'refusal',
    })
  })
  it('are sent once, not before the request came', () => {
    const sentLetter = {
      letter: 'letter1',
      kind: 'access-response',
      on: day('2026-02-11'),
      how: 'recorded',
    } as const
    const draft = caseOf(received(), ...searched, granted, drafted())
    expect(sendLetter(draft, sentLetter, today).ok).toBe(true)
    expect(refusalOf(sendLetter(draft, { ...sentLetter, letter: 'other' }, today))).toBe('no-such-letter')
    const done = caseOf(received(), ...searched, granted, drafted(), sent())
    expect(refusalOf(sendLetter(done, sentLetter, today))).toBe('letter-already-sent')
    expect(refusalOf(draftLetter(done, { ...out, ...clean }, context))).toBe('letter-already-sent')
  })
})

describe('closing', () => {
  it('needs every right decided and told, and every system answered', () => {
    const close = (...events: readonly CaseEvent[]) =>
      closeCase(caseOf(...events), day('2026-02-12'), context)
    expect(refusalOf(close(received()))).toBe('rights-undecided')
    expect(refusalOf(close(received(), ...searched, granted))).toBe('rights-unanswered')
    expect(refusalOf(close(received(), found('account'), granted, drafted(), sent()))).toBe(
      'systems-unanswered',
    )
    expect(close(received(), ...searched, granted, drafted(), sent()).ok).toBe(true)
  })
  it('needs no letter for a request that the person took back', () => {
    const withdrawn = { ...granted, outcome: 'withdrawn-by-subject' } as typeof granted
    expect(closeCase(caseOf(received(), withdrawn), day('2026-02-12'), context).ok).toBe(true)
  })
  it('reopens only what is closed, with a reason', () => {
    const closed = caseOf(received(), granted, { type: 'case-closed', on: day('2026-02-12') })
    expect(reopenCase(closed, { on: today, reason: 'the person wrote again' }, today).ok).toBe(true)
    expect(refusalOf(reopenCase(closed, { on: today, reason: '' }, today))).toBe('field-missing')
    expect(refusalOf(reopenCase(open, { on: today, reason: 'x' }, today))).toBe('not-open')
  })
  it('is a wall: a closed case takes no further act but a note', () => {
    const closed = caseOf(received(), { type: 'case-closed', on: day('2026-02-12') })
    expect(refusalOf(decideRight(closed, decision, context))).toBe('not-open')
    expect(refusalOf(askIdentity(closed, { on: today, doubt: 'x' }, today))).toBe('not-open')
  })
})
