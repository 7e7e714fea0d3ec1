import { describe, expect, it } from 'vitest'
import { recordDelivery, tellPassphrase } from '../../../shared/case/deliveries'
import type { BodyOf, CaseEvent } from '../../../shared/case/events'
import { sendLetter } from '../../../shared/case/letters'
import type { SentWay } from '../../../shared/letters/proof'
import { errorOf, valueOf } from '../../helpers/outcome'
import { caseOf, day, drafted, granted, received, sent } from '../../helpers/case-maker'

const today = day('2026-02-20')
const how = { today, reopenBecause: 'Vēstule nav piegādāta.' }
const told = [received(), granted, drafted(), sent()]
const closed: CaseEvent = { type: 'case-closed', on: day('2026-02-12') }
const delivered = (change: Partial<BodyOf<'delivery-recorded'>> = {}) => ({
  letter: 'letter1',
  kind: 'delivered' as const,
  on: day('2026-02-12'),
  how: 'recorded' as const,
  detail: '',
  ...change,
})

describe('recording what became of a letter', () => {
  it('is about the sending that stands', () => {
    expect(valueOf(recordDelivery(caseOf(...told), delivered(), how))).toEqual([
      { type: 'delivery-recorded', ...delivered(), sending: 'event3' },
    ])
  })

  it('is refused for a letter that is not there, or did not leave', () => {
    expect(errorOf(recordDelivery(caseOf(...told), delivered({ letter: 'other' }), how)).kind).toBe(
      'no-such-letter',
    )
    const draft = caseOf(received(), granted, drafted())
    expect(errorOf(recordDelivery(draft, delivered(), how)).kind).toBe('letter-not-sent')
    expect(errorOf(recordDelivery(caseOf(), delivered(), how)).kind).toBe('not-open')
  })

  it('is refused on a day that cannot be', () => {
    const on = (date: string) => errorOf(recordDelivery(caseOf(...told), delivered({ on: day(date) }), how))
    expect(on('2026-02-21')).toEqual({ kind: 'date-in-future', date: '2026-02-21' })
    expect(on('2026-02-10')).toEqual({ kind: 'date-out-of-order', date: '2026-02-10', earlier: '2026-02-11' })
  })

  it('is not recorded twice', () => {
    const once: CaseEvent = { type: 'delivery-recorded', ...delivered(), sending: 'event3' }
    expect(errorOf(recordDelivery(caseOf(...told, once), delivered(), how)).kind).toBe(
      'mail-already-recorded',
    )
    expect(recordDelivery(caseOf(...told, once), delivered({ on: day('2026-02-13') }), how).ok).toBe(true)
  })

  it('opens a closed case when the person was not told after all, and says why', () => {
    const failed = delivered({ kind: 'returned', on: day('2026-02-19') })
    expect(valueOf(recordDelivery(caseOf(...told, closed), failed, how)).slice(1)).toEqual([
      { type: 'case-reopened', on: '2026-02-20', reason: 'Vēstule nav piegādāta.' },
    ])
    expect(valueOf(recordDelivery(caseOf(...told, closed), delivered(), how))).toHaveLength(1)
  })

  it('leaves a closed case closed when the letter was read before a server returned it', () => {
    const read: CaseEvent = { type: 'delivery-recorded', ...delivered({ kind: 'read' }), sending: 'event3' }
    const failed = delivered({ kind: 'failed', on: day('2026-02-19') })
    expect(valueOf(recordDelivery(caseOf(...told, read, closed), failed, how))).toHaveLength(1)
  })
})

describe('recording how a letter left', () => {
  const draft = caseOf(received(), granted, drafted())
  const leaves = { letter: 'letter1', kind: 'answer', on: day('2026-02-11'), how: 'recorded' } as const

  it('keeps the number of registered post as its standard writes it', () => {
    const posted = { ...leaves, by: 'registered-post', postNumber: 'rr 473 124 829 gb' } as const
    expect(valueOf(sendLetter(draft, posted, today))).toMatchObject([
      { by: 'registered-post', postNumber: 'RR473124829GB' },
    ])
  })

  it('refuses a number with a slip, and takes registered post without one', () => {
    const typo = { ...leaves, by: 'registered-post', postNumber: 'RR473124828GB' } as const
    expect(errorOf(sendLetter(draft, typo, today)).kind).toBe('post-number-typo')
    expect(sendLetter(draft, { ...leaves, by: 'registered-post' }, today).ok).toBe(true)
  })

  it('lets a letter leave again after it did not arrive, and not before', () => {
    const again = { ...leaves, on: day('2026-02-13') }
    expect(errorOf(sendLetter(caseOf(...told), again, today)).kind).toBe('letter-already-sent')
    const failed: CaseEvent = {
      type: 'delivery-recorded',
      ...delivered({ kind: 'failed' }),
      sending: 'event3',
    }
    expect(sendLetter(caseOf(...told, failed), again, today).ok).toBe(true)
  })
})

describe('telling the passphrase of an attachment', () => {
  const sentAs = (by: SentWay | undefined) =>
    caseOf(received(), granted, drafted(), { ...sent(), by } as CaseEvent)
  const passphrase = (channel: BodyOf<'passphrase-told'>['channel'], address?: string) => ({
    letter: 'letter1',
    channel,
    on: day('2026-02-12'),
    ...(address === undefined ? {} : { address }),
  })
  const kindOf = (by: SentWay | undefined, ...told: Parameters<typeof passphrase>): string => {
    const decided = tellPassphrase(sentAs(by), passphrase(...told), today)
    return decided.ok ? 'allowed' : decided.error.kind
  }

  it('is allowed another way than the letter', () => {
    expect(kindOf('email', 'phone')).toBe('allowed')
    expect(kindOf('email', 'other-email', 'inese@cits.example')).toBe('allowed')
    expect(kindOf('registered-post', 'sms')).toBe('allowed')
    expect(kindOf('portal', 'other-email', 'inese.kalnina@example.lv')).toBe('allowed')
  })

  it('is refused the same way, with the article (Art. 5(1)(f), 32)', () => {
    expect(kindOf('email', 'other-email', ' Inese.Kalnina@example.LV')).toBe('passphrase-same-channel')
    expect(kindOf(undefined, 'other-email', 'inese.kalnina@example.lv')).toBe('passphrase-same-channel')
    expect(kindOf('post', 'post')).toBe('passphrase-same-channel')
    expect(kindOf('registered-post', 'post')).toBe('passphrase-same-channel')
    expect(kindOf('in-person', 'in-person')).toBe('passphrase-same-channel')
  })

  it('needs to know the other mailbox, and a letter that left', () => {
    expect(kindOf('email', 'other-email')).toBe('field-missing')
    expect(kindOf('email', 'other-email', 'nav adrese')).toBe('field-missing')
    const draft = caseOf(received(), granted, drafted())
    expect(errorOf(tellPassphrase(draft, passphrase('phone'), today)).kind).toBe('letter-not-sent')
  })

  it('never holds the passphrase: an event with such a field is none of ours', async () => {
    const { decodeEvent } = await import('../../../shared/case/events')
    const body = { letter: 'letter1', channel: 'phone', on: '2026-02-12' }
    expect(decodeEvent('passphrase-told', 1, body).type).toBe('passphrase-told')
    expect(decodeEvent('passphrase-told', 1, { ...body, passphrase: 'x' }).type).toBe('unknown')
  })
})
