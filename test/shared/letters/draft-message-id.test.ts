import { describe, expect, it } from 'vitest'
import { draftMessageId, isDraftMessageId } from '../../../shared/letters/draft-message-id'

describe('the Message-ID of a draft', () => {
  const id = draftMessageId('letter1', '2026-02-11T08:30:15.000Z', 'sendberry.example')

  it('names the letter, the moment and the domain', () => {
    expect(id).toBe('<letter1.20260211083015000@sendberry.example>')
  })

  it('is known as its letter’s, and as no other’s', () => {
    expect(isDraftMessageId(id, 'letter1')).toBe(true)
    expect(isDraftMessageId(id, 'letter')).toBe(false)
    expect(isDraftMessageId(id, 'letter11')).toBe(false)
    expect(isDraftMessageId('<letter1.words@sendberry.example>', 'letter1')).toBe(false)
    expect(isDraftMessageId('', 'letter1')).toBe(false)
  })
})
