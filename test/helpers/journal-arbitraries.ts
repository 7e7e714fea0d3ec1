import fc from 'fast-check'
import type { JournalEvent } from '../../shared/journal/event'
import { parseHlc } from '../../shared/journal/hlc'
import { base32, parseCaseId, parseDeviceId } from '../../shared/journal/ids'
import type { CaseId, DeviceId } from '../../shared/journal/ids'

const idText = (length: number) =>
  fc
    .array(fc.constantFrom(...Array.from(base32)), { minLength: length, maxLength: length })
    .map((chars) => chars.join(''))

const device = (text: string): DeviceId => {
  const id = parseDeviceId(text)
  if (id === undefined) throw new Error('no device id')
  return id
}
export const caseId = (text: string): CaseId => {
  const id = parseCaseId(text)
  if (id === undefined) throw new Error('no case id')
  return id
}

export const someCase = caseId('0'.repeat(26))
export const devices = ['a', 'b', 'c'].map((letter) => device(letter.repeat(16)))

const hlc = fc
  .integer({ min: 0, max: 2 ** 31 })
  .map((number) => parseHlc(number.toString(16).padStart(16, '0')))
  .filter((value) => value !== undefined)

/** Events as a journal may hold them; the signature stands for the content, as a real one does. */
export const journalEvent: fc.Arbitrary<JournalEvent> = fc
  .record({
    id: idText(26),
    case: fc.constant(someCase),
    device: fc.constantFrom(...devices),
    n: fc.integer({ min: 1, max: 9 }),
    prev: fc.constantFrom('', 'a'.repeat(64)),
    hlc,
    seen: fc.dictionary(fc.constantFrom(...devices), fc.integer({ min: 1, max: 9 })),
    by: fc.constant('member'),
    type: fc.constant('note-added'),
    v: fc.constant(1),
    body: fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.stringify(value)),
  })
  .map((event) => ({ ...event, sig: Buffer.from(JSON.stringify(event)).toString('base64') }))
