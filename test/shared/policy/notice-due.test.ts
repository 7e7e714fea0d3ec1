import { describe, expect, it } from 'vitest'
import { dateOnly } from '../../../shared/lib/date-only'
import { campaigns } from '../../../shared/policy/campaigns'
import { noticeDue, noticeState } from '../../../shared/policy/notice-due'

const obtained = dateOnly('2026-01-31')
const batch = { obtained, ownSite: false }

describe('the notice of data obtained from others (Art. 14(3))', () => {
  it('is due one month after obtaining, on the last day of a shorter month, and is not moved from a weekend', () => {
    // 28 February 2026 is a Saturday
    expect(noticeDue(batch)).toMatchObject({ due: '2026-02-28', because: 'month' })
  })

  it('is due at the first communication or disclosure when that is earlier', () => {
    const firstCommunication = dateOnly('2026-02-10')
    const firstDisclosure = dateOnly('2026-02-05')
    expect(noticeDue({ ...batch, firstCommunication })).toMatchObject({
      due: '2026-02-10',
      because: 'first-communication',
    })
    expect(noticeDue({ ...batch, firstCommunication, firstDisclosure })).toMatchObject({
      due: '2026-02-05',
      because: 'first-disclosure',
    })
  })

  it('is not put off by a later communication', () => {
    expect(noticeDue({ ...batch, firstCommunication: dateOnly('2026-06-01') })?.due).toBe('2026-02-28')
  })

  it('has the day of obtaining as the target for our own other sites (clause 2.6)', () => {
    expect(noticeDue({ ...batch, ownSite: true })).toMatchObject({ due: '2026-02-28', target: '2026-01-31' })
    expect(noticeDue(batch)?.target).toBeUndefined()
  })

  it('is not due under an exception of Art. 14(5)', () => {
    expect(noticeDue({ ...batch, exception: '14-5-a' })).toBeUndefined()
    expect(noticeState({ ...batch, exception: '14-5-a' }, dateOnly('2030-01-01'))).toBe('excepted')
  })

  it.each([
    [undefined, '2026-02-28', 'due'],
    [undefined, '2026-03-01', 'overdue'],
    ['2026-02-28', '2026-05-01', 'told'],
    ['2026-03-01', '2026-05-01', 'told-late'],
  ])('sent on %s, seen on %s, is %s', (sent, today, state) => {
    const notice = sent === undefined ? batch : { ...batch, sent: dateOnly(sent) }
    expect(noticeState(notice, dateOnly(today))).toBe(state)
  })
})

describe('the checklists of campaigns', () => {
  it('hold Art. 14(1)(a)–(f) and 14(2)(a)–(g)', () => {
    const expected = [
      ...'a b c d e f'.split(' ').map((point) => `Art. 14(1)(${point})`),
      ...'a b c d e f g'.split(' ').map((point) => `Art. 14(2)(${point})`),
    ]
    expect(campaigns[0]?.items.map(({ article }) => article)).toEqual(expected)
  })

  it('hold for a change of the policy its text, day, groups, publication, e-mails and proof', () => {
    expect(campaigns[1]?.items.map(({ field }) => field)).toEqual([
      'hash',
      'effective',
      'groups',
      'published',
      'emailSent',
      'proof',
    ])
  })
})
