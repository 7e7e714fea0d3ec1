import { describe, expect, it } from 'vitest'
import { letterState, needsLook, proofLines } from '../../../../../renderer/screens/case/proof/proof-view'
import type { CaseLetter } from '../../../../../shared/case/case'
import type { CaseEvent } from '../../../../../shared/case/events'
import type { DeliveryKind } from '../../../../../shared/letters/proof'
import { day, drafted, received, recordOf, sent } from '../../../../helpers/case-maker'

const delivery = (kind: DeliveryKind, on: string): CaseEvent => ({
  type: 'delivery-recorded',
  letter: 'letter1',
  sending: 'event2',
  kind,
  on: day(on),
  how: 'recorded',
  detail: '',
})
const letterOf = (...events: readonly CaseEvent[]): CaseLetter => {
  const [one] = recordOf(received(), drafted(), ...events).letters
  if (one === undefined) throw new Error('the case has a letter')
  return one
}
const state = (...events: readonly CaseEvent[]) => {
  const { kind, meaning, on } = letterState(letterOf(...events))
  return [kind, meaning, on]
}

describe('where a letter stands', () => {
  it('is said in one word with its day, by what proves most', () => {
    expect(state()).toEqual(['drafted', 'due', '2026-02-10'])
    expect(state(sent())).toEqual(['sent', 'done', '2026-02-11'])
    expect(state(sent(), delivery('delayed', '2026-02-11'))).toEqual(['delayed', 'waiting', '2026-02-11'])
    expect(state(sent(), delivery('delivered', '2026-02-12'), delivery('not-read', '2026-02-13'))).toEqual([
      'delivered',
      'done',
      '2026-02-12',
    ])
    expect(state(sent(), delivery('read', '2026-02-12'), delivery('failed', '2026-02-13'))).toEqual([
      'read',
      'done',
      '2026-02-12',
    ])
    expect(state(sent(), delivery('returned', '2026-02-19'))).toEqual(['returned', 'overdue', '2026-02-19'])
  })

  it('needs a look when it did not arrive, is late, or left in another form than it was checked in', () => {
    const left = sent()
    expect(needsLook(letterOf(left, delivery('delivered', '2026-02-12')))).toBe(false)
    expect(needsLook(letterOf(left, delivery('delayed', '2026-02-12')))).toBe(true)
    expect(needsLook(letterOf(left, delivery('failed', '2026-02-12')))).toBe(true)
    const changed = { match: 'changed', sha256: 'a'.repeat(64) } as const
    expect(needsLook(letterOf({ ...left, text: changed } as CaseEvent))).toBe(true)
    const missing = [{ title: 'kopija.csv', why: 'missing' }] as const
    expect(needsLook(letterOf({ ...left, notEnclosed: missing } as CaseEvent))).toBe(true)
  })
})

describe('the way of a letter', () => {
  it('is told day by day, a sending before what became of it', () => {
    const lines = proofLines(
      letterOf(
        sent(),
        delivery('failed', '2026-02-11'),
        { type: 'passphrase-told', letter: 'letter1', channel: 'phone', on: day('2026-02-13') },
        sent('letter1', '2026-02-12'),
      ),
    )
    expect(lines.map(({ kind, on }) => `${kind} ${on}`)).toEqual([
      'written 2026-02-10',
      'sent 2026-02-11',
      'delivery 2026-02-11',
      'sent 2026-02-12',
      'passphrase 2026-02-13',
    ])
  })
})
