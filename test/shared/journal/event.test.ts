import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeEvent, eventToLine, lineToEvent, signedText } from '../../../shared/journal/event'
import type { JournalEvent } from '../../../shared/journal/event'
import { parseHlc } from '../../../shared/journal/hlc'
import { devices, someCase } from '../../helpers/journal-arbitraries'

const event: JournalEvent = {
  id: '1'.repeat(26),
  case: someCase,
  device: devices[0]!,
  n: 1,
  prev: '',
  hlc: parseHlc('0'.repeat(16))!,
  seen: { [devices[1]!]: 2 },
  by: 'anna',
  type: 'request-received',
  v: 1,
  body: { on: '2026-11-22' },
  sig: `${'A'.repeat(86)}==`,
}
const line = `{"body":{"on":"2026-11-22"},"by":"anna","case":"${'0'.repeat(26)}","device":"${'a'.repeat(16)}","hlc":"0000000000000000","id":"${'1'.repeat(26)}","n":1,"prev":"","seen":{"${'b'.repeat(16)}":2},"sig":"${'A'.repeat(86)}==","type":"request-received","v":1}`

const malformed = { ok: false, error: { kind: 'malformed' } }

describe('an event in the journal', () => {
  it('is one line of canonical JSON', () => {
    expect(eventToLine(event)).toEqual({ ok: true, value: line })
    expect(lineToEvent(line)).toEqual({ ok: true, value: event })
  })

  it.each([
    ['an unknown field', { ...event, extra: 1 }],
    ['no number', { ...event, n: 0 }],
    ['half a number', { ...event, n: 1.5 }],
    ['a number of nine digits', { ...event, n: 100_000_000 }],
    ['a case that is a path', { ...event, case: '../team' }],
    ['a device of other letters', { ...event, device: 'u'.repeat(16) }],
    ['a clock in capitals', { ...event, hlc: 'F'.repeat(16) }],
    ['a hash cut short', { ...event, prev: 'ab' }],
    ['a type with spaces', { ...event, type: 'note added' }],
    ['a member without a name', { ...event, by: '' }],
    ['a signature cut short', { ...event, sig: 'AAAA' }],
    ['a body that is nothing', { ...event, body: undefined }],
    ['a body with half a character', { ...event, body: '\ud800' }],
    ['a device seen zero times', { ...event, seen: { [devices[1]!]: 0 } }],
    ['a text', 'event'],
    ['null', null],
  ])('is refused with %s', (_, value) => {
    expect(decodeEvent(value)).toEqual(malformed)
  })

  it('keeps a type and version that this app does not know', () => {
    const future = { ...event, type: 'from-the-future', v: 7, body: { anything: [1] } }
    expect(decodeEvent(future)).toEqual({ ok: true, value: future })
  })

  it.each([
    ['spaces between', line.replace(',', ', ')],
    ['another order', `{"v":1,${line.slice(1).replace(',"v":1', '')}`],
    ['a field twice', line.replace('"v":1', '"v":1,"v":1')],
    ['an escape that is not needed', line.replace('anna', '\\u0061nna')],
    ['a key that changes every object', line.replace('"on":', '"__proto__":')],
    ['half of it', line.slice(0, 50)],
    ['nothing', ''],
  ])('is refused as a line with %s', (_, text) => {
    expect(text).not.toBe(line)
    expect(lineToEvent(text)).toEqual(malformed)
  })

  it('is refused, never thrown at, whatever the line holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(lineToEvent(text)).toEqual(malformed)
      }),
      { numRuns: 1000 },
    )
  })

  it('is signed over everything but the signature, with the vault and the purpose', () => {
    const unsigned = line.replace(`"sig":"${event.sig}",`, '')
    const expected = `dsr-desk/event/1\n${unsigned.slice(0, -1)},"vault":"w"}`
    expect(signedText(event, 'w')).toEqual({ ok: true, value: expected })
    expect(signedText(event, 'x')).not.toEqual(signedText(event, 'w'))
  })
})
