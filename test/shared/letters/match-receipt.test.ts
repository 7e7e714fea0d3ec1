import { describe, expect, it } from 'vitest'
import type { CaseLetter } from '../../../shared/case/case'
import type { CaseEvent } from '../../../shared/case/events'
import type { Receipt, ReceiptOutcome } from '../../../shared/intake/receipt'
import { draftMessageId } from '../../../shared/letters/draft-message-id'
import { matchReceipt } from '../../../shared/letters/match-receipt'
import { day, drafted, granted, letter, received, recordOf, sent } from '../../helpers/case-maker'

const person = 'inese.kalnina@example.lv'
const { subject } = letter()
const id = '<20260211083015.4711@mail.sendberry.example>'
const byMail: CaseEvent = {
  type: 'letter-sent',
  letter: 'letter1',
  kind: 'access-response',
  on: day('2026-02-11'),
  how: 'mail-dropped',
  by: 'email',
  messageId: id,
}
const lettersOf = (...events: readonly CaseEvent[]): readonly CaseLetter[] =>
  recordOf(received(), granted, ...events).letters
const mailed = lettersOf(drafted(), byMail)

const outcome = (change: Partial<ReceiptOutcome> = {}): ReceiptOutcome => ({
  recipients: [person],
  kind: 'delivered',
  detail: '2.0.0',
  ...change,
})
const receipt = (change: Partial<Receipt> = {}): Receipt => ({
  ids: [id],
  subject,
  outcomes: [outcome()],
  isGuess: false,
  ...change,
})
const match = (of: Receipt, letters = mailed) => {
  const matched = matchReceipt(of, letters, (address) => address.toLowerCase())
  if (!matched.ok) return matched.error
  const { letter: found, sending, outcome: what, isSure } = matched.value
  return { letter: found.letter.id, sending: sending.ids[0], kind: what.kind, isSure }
}
// entries of the tests are event0 (receipt), event1 (decision), event2 (draft), event3 (sending)
const sure = { letter: 'letter1', sending: 'event3', kind: 'delivered', isSure: true }

describe('the letter that a receipt is about', () => {
  it('is known by the Message-ID of the mail that left, whatever the subject says', () => {
    expect(match(receipt({ subject: 'Fwd: cits' }))).toEqual(sure)
  })

  it('is known by the Message-ID of its draft when the mail program kept it', () => {
    const ids = [draftMessageId('letter1', '2026-02-10T10:00:00.000Z', 'example.lv')]
    expect(match(receipt({ ids, subject: '' }), lettersOf(drafted(), sent()))).toEqual(sure)
  })

  it('is known by addressee and subject together when the id is another', () => {
    const ids = ['<other@x.example>']
    expect(match(receipt({ ids, subject: `Re: ${subject}` }))).toEqual(sure)
    expect(match(receipt({ ids, subject: 'Rēķins' }))).toEqual({
      kind: 'no-matching-letter',
      unfit: ['subject'],
    })
    expect(match(receipt({ ids, outcomes: [outcome({ recipients: ['cits@example.lv'] })] }))).toEqual({
      kind: 'no-matching-letter',
      unfit: ['recipient'],
    })
  })

  it('has to be recorded as sent first', () => {
    expect(match(receipt({ ids: [] }), lettersOf(drafted()))).toEqual({ kind: 'letter-not-sent' })
  })

  it('is not guessed between two of the same subject', () => {
    const two = lettersOf(drafted(), byMail, drafted({ id: 'letter2' }), sent('letter2'))
    expect(match(receipt({ ids: [] }), two)).toEqual({ kind: 'no-matching-letter', unfit: ['several'] })
    expect(match(receipt(), two)).toEqual(sure)
  })
})

describe('what a receipt says of the letter', () => {
  it('is the fate of its addressee, not of somebody in copy', () => {
    const outcomes = [outcome({ recipients: ['cc@example.lv'], kind: 'failed' }), outcome()]
    expect(match(receipt({ outcomes }))).toEqual(sure)
  })

  it('is not sure of another address: mail may have been passed on, or it was a copy', () => {
    const outcomes = [outcome({ recipients: ['support@elsewhere.example'], kind: 'failed' })]
    expect(match(receipt({ outcomes }))).toEqual({ ...sure, kind: 'failed', isSure: false })
  })

  it('is nothing when strangers fared differently', () => {
    const outcomes = [
      outcome({ recipients: ['a@example.lv'], kind: 'failed' }),
      outcome({ recipients: ['b@example.lv'] }),
    ]
    expect(match(receipt({ outcomes }))).toEqual({ kind: 'no-matching-letter', unfit: ['recipient'] })
  })

  it('is not sure when it is told in words', () => {
    expect(match(receipt({ isGuess: true }))).toEqual({ ...sure, isSure: false })
  })

  it('is of the sending it names, not of the one that followed', () => {
    const failed: CaseEvent = {
      type: 'delivery-recorded',
      letter: 'letter1',
      sending: 'event3',
      kind: 'failed',
      on: day('2026-02-11'),
      how: 'recorded',
      detail: '',
    }
    const again: CaseEvent = { ...byMail, messageId: '<again@mail.sendberry.example>' }
    const twice = lettersOf(drafted(), byMail, failed, again)
    expect(match(receipt(), twice)).toEqual(sure)
    expect(match(receipt({ ids: ['<again@mail.sendberry.example>'] }), twice)).toEqual({
      ...sure,
      sending: 'event5',
    })
  })
})
