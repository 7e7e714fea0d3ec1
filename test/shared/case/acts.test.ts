import { describe, expect, it } from 'vitest'
import { closeCase } from '../../../shared/case/close'
import { decideRight } from '../../../shared/case/decide'
import type { BodyOf, CaseEvent } from '../../../shared/case/events'
import { extendDeadline } from '../../../shared/case/extend'
import { draftLetter, letterGate, sendLetter } from '../../../shared/case/letters'
import {
  answerClarification,
  askClarification,
  askIdentity,
  confirmIdentity,
} from '../../../shared/case/pause'
import { decideRole, receiveRequest, reopenCase } from '../../../shared/case/receive'
import { recordSearch } from '../../../shared/case/search'
import {
  caseOf,
  day,
  drafted,
  found,
  granted,
  latvianCalendar,
  letter,
  received,
  recordOf,
  request,
  sent,
} from '../../helpers/case-maker'

const today = day('2026-02-15')
const calendar = latvianCalendar()
const systems = ['account', 'billing']
const context = { today, calendar, systems }
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
  const extension = {
    noticeSent: day('2026-02-15'),
    months: 2,
    reasons: 'eleven systems, 40 000 messages',
  } as const
  const march = (date: string) => ({ ...context, today: day(date) })
  it('is possible until the last day of the first month and not one day longer', () => {
    // received 31 January 2026: the month ends Saturday 28 February, hence Monday 2 March
    expect(
      extendDeadline(open, { ...extension, noticeSent: day('2026-03-02') }, march('2026-03-05')).ok,
    ).toBe(true)
    expect(
      extendDeadline(open, { ...extension, noticeSent: day('2026-03-03') }, march('2026-03-05')),
    ).toEqual({
      ok: false,
      error: { kind: 'extension-too-late', lastDay: '2026-03-02' },
    })
  })
  it('is given once, with reasons, never ahead of time', () => {
    expect(refusalOf(extendDeadline(open, { ...extension, reasons: '' }, context))).toBe('field-missing')
    expect(refusalOf(extendDeadline(open, { ...extension, noticeSent: day('2026-02-16') }, context))).toBe(
      'date-in-future',
    )
    const extended = caseOf(received(), { type: 'deadline-extended', ...extension })
    expect(refusalOf(extendDeadline(extended, extension, context))).toBe('already-extended')
  })
  it('waits while the clock stands still, and is not for an enquiry', () => {
    const paused = caseOf(received(), { type: 'identity-asked', on: day('2026-02-02'), doubt: 'x' })
    expect(refusalOf(extendDeadline(paused, extension, context))).toBe('clock-paused')
    const enquiry = caseOf(received({ rights: ['ENQUIRY'] }))
    expect(refusalOf(extendDeadline(enquiry, extension, context))).toBe('no-extension-for-enquiry')
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
    const march = { ...context, today: day('2026-03-10') }
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
  const clean = { fatal: [], dpoEmail: 'dpo@example.lv' }
  const decided = caseOf(received(), ...searched, granted)
  it('leave only when the DPO’s e-mail is known and the check finds nothing fatal', () => {
    expect(draftLetter(decided, out, clean).ok).toBe(true)
    expect(refusalOf(draftLetter(decided, out, { ...clean, dpoEmail: ' ' }))).toBe('dpo-email-missing')
    expect(refusalOf(draftLetter(decided, out, { ...clean, fatal: ['copy-missing'] }))).toBe(
      'letter-has-fatal-findings',
    )
  })
  it('answer only what is decided', () => {
    expect(letterGate(recordOf(received()), 'access-response')).toEqual({
      kind: 'letter-needs-decision',
      letter: 'access-response',
    })
    expect(letterGate(recordOf(received()), 'acknowledgement')).toBeUndefined()
    expect(letterGate(recordOf(received(), ...searched, granted), 'refusal')).toEqual({
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
    expect(refusalOf(draftLetter(done, out, clean))).toBe('letter-already-sent')
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
