import { describe, expect, it } from 'vitest'
import { caseClock, caseRuleSet } from '../../../shared/case/case-clock'
import { decodeEvent, type CaseEvent } from '../../../shared/case/events'
import { pinClock } from '../../../shared/case/receive'
import { caseOf, day, drafted, latvianCalendar, received, recordOf } from '../../helpers/case-maker'

const pinned = (ruleSet: string, calendar?: string): CaseEvent => ({
  type: 'clock-pinned',
  ruleSet,
  ...(calendar === undefined ? {} : { calendar }),
})
const clock = (...events: readonly CaseEvent[]) => caseClock(recordOf(...events), latvianCalendar())

describe('the clock of a case', () => {
  it('is the EU’s month on the desk’s own holidays when nothing else is pinned', () => {
    // 31 January + 1 month = Saturday 28 February 2026, hence Monday 2 March (Reg. 1182/71 Art. 3(2)(c), 3(4))
    expect(clock(received())).toMatchObject({ due: '2026-03-02' })
    expect(caseRuleSet(recordOf(received())).regime).toBe('EU')
  })

  it('is California’s 45 days when that was pinned, whatever the desk’s calendar says', () => {
    // vector C03's rule without a notice: 1 June + 45 days = 16 July
    const ccpa = clock(received({ received: day('2026-06-01') }), pinned('ccpa-7021@2020-01-01'))
    expect(ccpa.due).toBe('2026-07-16')
  })

  it('is the UK’s on the holidays of England: proof of identity starts the month anew', () => {
    // vectors U05 and U10: received 2 March, identity 10 March -> 10 April; 25 May 2026 is a bank holiday -> 26 May
    const uk = pinned('uk-12a@2026-02-05', 'UK-EW')
    const asked = clock(
      received({ received: day('2026-03-02') }),
      uk,
      { type: 'identity-asked', on: day('2026-03-03'), doubt: 'another address' },
      { type: 'identity-confirmed', on: day('2026-03-10'), how: 'code', note: '' },
    )
    expect(asked.due).toBe('2026-04-10')
    expect(clock(received({ received: day('2026-04-25') }), uk).due).toBe('2026-05-26')
  })

  it('keeps the rules it was pinned to, though others are in force today', () => {
    const old = recordOf(received({ received: day('2026-03-02') }), pinned('uk-12-3@2019-08-15', 'UK-EW'))
    expect(caseRuleSet(old).id).toBe('uk-12-3@2019-08-15')
  })

  it('starts anew with the payment of a fee in the UK (vector U09), and in the EU does not', () => {
    const paid: CaseEvent = {
      type: 'fact-recorded',
      fact: 'fee-answer',
      key: '',
      values: { answer: 'paid', on: '2026-05-15', note: '' },
    }
    const request = received({ received: day('2026-05-01') })
    expect(clock(request, pinned('uk-12a@2026-02-05', 'UK-EW'), paid).due).toBe('2026-06-15')
    expect(clock(request, paid).due).toBe('2026-06-01')
    const asked: readonly CaseEvent[] = [
      drafted({ id: 'fee', kind: 'fee-notice', covers: [] }),
      { type: 'letter-sent', letter: 'fee', kind: 'fee-notice', on: day('2026-05-05'), how: 'recorded' },
    ]
    const uk = [request, pinned('uk-12a@2026-02-05', 'UK-EW'), ...asked]
    expect(clock(...uk).due).toBeUndefined()
    expect(clock(...uk, paid).due).toBe('2026-06-15')
    expect(clock(request, ...asked).due).toBe('2026-06-01')
  })

  it('is the date that the authority set, in a case that is its enquiry and nothing else (Art. 58(1))', () => {
    const enquiry = { rights: ['DVI_ENQUIRY' as const], authorityDate: day('2026-02-20') }
    const asked = received(enquiry)
    expect(clock(asked)).toMatchObject({ due: '2026-02-20', cautiousDue: '2026-02-20' })
    const later: CaseEvent = {
      type: 'fact-recorded',
      fact: 'authority-enquiry',
      key: '',
      values: {
        reference: '1',
        official: '',
        about: 'sūdzība',
        deadline: '2026-03-14',
        controllerInformed: 'J. Ozols',
        informedOn: '2026-02-02',
        frozen: true,
      },
    }
    // a Saturday: the authority's date is not moved
    expect(clock(asked, later).due).toBe('2026-03-14')
    const mixed = received({ ...enquiry, rights: ['DVI_ENQUIRY', 'ACCESS'] })
    expect(clock(mixed, later).due).toBe('2026-03-02')
  })

  it('needs a newer app for a rule set it does not know, and pins none', () => {
    const later = { ruleSet: 'eu-12-3@2031-01-01' }
    expect(decodeEvent('clock-pinned', 1, later)).toEqual({ type: 'unknown', name: 'clock-pinned' })
    expect(pinClock(caseOf(received()), later)).toEqual({
      ok: false,
      error: { kind: 'no-such-rule-set', ruleSet: later.ruleSet },
    })
  })
})
