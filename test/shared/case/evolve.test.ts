import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeEvent, type CaseEvent, type JournalEntry } from '../../../shared/case/events'
import { replay } from '../../../shared/case/evolve'
import {
  caseOf,
  day,
  drafted,
  entriesOf,
  found,
  granted,
  letter,
  received,
  recordOf,
  sent,
} from '../../helpers/case-maker'

const acts: readonly CaseEvent[] = [
  received(),
  received({ reference: '2026-CD-0001' }),
  { type: 'request-corrected', received: day('2026-01-30'), reason: 'arrived at support on Friday' },
  { type: 'role-decided', role: 'controller', reason: '' },
  { type: 'identity-asked', on: day('2026-02-02'), doubt: 'the e-mail differs from the account' },
  { type: 'identity-confirmed', on: day('2026-02-05'), how: 'account-login', note: '' },
  { type: 'clarification-asked', on: day('2026-02-03'), questions: 'which year?' },
  { type: 'clarification-answered', on: day('2026-02-04'), answer: 'all of it' },
  { type: 'deadline-extended', noticeSent: day('2026-02-20'), months: 2, reasons: 'eleven systems' },
  { type: 'deadline-extended', noticeSent: day('2026-02-21'), months: 1, reasons: 'told twice' },
  found('account'),
  granted,
  drafted(),
  drafted({ subject: 'drafted again' }),
  sent(),
  { type: 'note-added', text: 'called the person' },
  { type: 'case-closed', on: day('2026-02-12') },
  { type: 'case-reopened', on: day('2026-02-20'), reason: 'the person wrote again' },
]

const anyEntry: fc.Arbitrary<JournalEntry> = fc
  .record({
    event: fc.oneof(
      fc.constantFrom(...acts),
      fc.record({ type: fc.constant('unknown' as const), name: fc.string() }),
    ),
    n: fc.nat(),
  })
  .map(({ event, n }) => ({ id: `e${n}`, device: 'd', n, by: '', at: '', event }))

describe('the fold of a journal', () => {
  it('keeps the doubt and the questions when the person has answered', () => {
    const { pauses, identity, clarification } = recordOf(...acts.slice(0, 8))
    expect([identity.kind, clarification.kind]).toEqual(['confirmed', 'answered'])
    expect(pauses.map(({ kind, words }) => [kind, words])).toEqual([
      ['identity', 'the e-mail differs from the account'],
      ['clarification', 'which year?'],
    ])
  })

  it('tells a case from whatever events in whatever order, and never throws', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 40 }), (entries) => {
        const told = replay(entries)
        expect(['empty', 'open', 'answered', 'closed']).toContain(told.stage)
        expect(told.unreadable).toBe(entries.filter(({ event }) => event.type === 'unknown').length)
      }),
      { numRuns: 1000 },
    )
  })

  it('is empty before a request came', () => {
    expect(caseOf(granted, found('account'))).toEqual({ stage: 'empty', unreadable: 0 })
  })

  it('keeps the first receipt when a merge brings a second one', () => {
    expect(recordOf(received(), received({ reference: '2026-CD-0001' })).request.reference).toBe(
      '2026-AB-0012',
    )
  })

  it('keeps the first extension when a merge brings a second one', () => {
    const record = recordOf(
      received(),
      { type: 'deadline-extended', noticeSent: day('2026-02-20'), months: 2, reasons: 'first' },
      { type: 'deadline-extended', noticeSent: day('2026-02-21'), months: 1, reasons: 'second' },
    )
    expect(record.extension?.reasons).toBe('first')
  })

  it('is answered when every right is decided and told in a sent letter', () => {
    const path = [received(), found('account'), granted, drafted(), sent()]
    expect(path.map((_, index) => caseOf(...path.slice(0, index + 1)).stage)).toEqual([
      'open',
      'open',
      'open',
      'open',
      'answered',
    ])
  })

  it('stays open while one of two rights is not answered', () => {
    const both = received({ rights: ['ACCESS', 'ENQUIRY'] })
    expect(caseOf(both, granted, drafted(), sent()).stage).toBe('open')
  })

  it('is not answered by an acknowledgement', () => {
    const record = recordOf(received(), granted, drafted({ kind: 'acknowledgement' }), sent())
    expect(record.stage).toBe('open')
  })

  it('never changes a letter that was sent', () => {
    const record = recordOf(received(), drafted(), sent(), drafted({ subject: 'written over' }))
    expect(record.letters.map(({ letter: { subject } }) => subject)).toEqual([letter().subject])
  })

  it('needs a newer app for a type, a version or a shape it does not know', () => {
    expect(decodeEvent('fee-asked', 1, {})).toEqual({ type: 'unknown', name: 'fee-asked' })
    expect(decodeEvent('note-added', 2, { text: 'x' })).toEqual({ type: 'unknown', name: 'note-added' })
    expect(decodeEvent('note-added', 1, { text: 'x', extra: 1 })).toEqual({
      type: 'unknown',
      name: 'note-added',
    })
    expect(decodeEvent('__proto__', 1, {})).toEqual({ type: 'unknown', name: '__proto__' })
    const entries = entriesOf([received()])
    const unknown: JournalEntry = {
      id: 'u',
      device: 'd',
      n: 9,
      by: '',
      at: '',
      event: { type: 'unknown', name: 'fee' },
    }
    expect(replay([...entries, unknown]).unreadable).toBe(1)
  })
})
