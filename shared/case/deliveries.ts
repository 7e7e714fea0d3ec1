import { isMailAddress } from '../letters/mail-address'
import { isFailure, type SentWay } from '../letters/proof'
import type { DateOnly } from '../lib/date-only'
import { err, ok, type Result } from '../lib/result'
import type { Case, CaseLetter, CaseRecord, LetterSent } from './case'
import type { BodyOf, CaseEvent } from './events'
import { doneDay, firstOf, missing, unless, workable } from './gates'
import { letterById } from './letters'
import type { Refusal } from './refusal'
import { addDelivery, isLost } from './sendings'

type Delivered = Omit<BodyOf<'delivery-recorded'>, 'sending'> & {
  /** undefined: the sending that stands, else the last one */
  readonly sending?: string | undefined
}

/**
 * Records what became of a letter. It may come long after the answer: a closed case takes it too, and is opened again,
 * for the reason given, when the letter turns out not to have reached the person (Art. 12(3): the person is not told).
 */
export function recordDelivery(
  current: Case,
  { sending: named, ...delivered }: Delivered,
  { today, reopenBecause }: { readonly today: DateOnly; readonly reopenBecause: string },
): Result<readonly CaseEvent[], Refusal> {
  const record = readable(current)
  if (!record.ok) return record
  const letter = letterById(record.value, delivered.letter)
  if (letter === undefined) return err({ kind: 'no-such-letter' })
  const sending = sendingOf(letter, named)
  const [id] = sending?.ids ?? []
  if (sending === undefined || id === undefined) return err({ kind: 'letter-not-sent' })
  const refusal = firstOf(
    isKnown(letter, delivered) ? { kind: 'mail-already-recorded' } : undefined,
    doneDay(delivered.on, record.value, today),
    afterSending(delivered.on, sending.on),
  )
  const event = { type: 'delivery-recorded', ...delivered, sending: id } as const
  const reopening: readonly CaseEvent[] = undoesClosing(record.value, letter, event)
    ? [{ type: 'case-reopened', on: today, reason: reopenBecause }]
    : []
  return unless(refusal, [event, ...reopening])
}

/** The case was closed on a letter that, as is known now, nobody got. */
const undoesClosing = (
  { stage }: CaseRecord,
  letter: CaseLetter,
  event: BodyOf<'delivery-recorded'>,
): boolean => stage === 'closed' && isFailure(event.kind) && addDelivery(letter, event).sendings.every(isLost)

const afterSending = (date: DateOnly, earlier: DateOnly): Refusal | undefined =>
  date < earlier ? { kind: 'date-out-of-order', date, earlier } : undefined

function readable(current: Case): Result<CaseRecord, Refusal> {
  if (current.stage === 'empty') return err({ kind: 'not-open', stage: 'empty' })
  return current.unreadable > 0 ? err({ kind: 'needs-newer-app' }) : ok(current)
}

export const sendingOf = ({ sent, sendings }: CaseLetter, named?: string): LetterSent | undefined =>
  named === undefined ? (sent ?? sendings.at(-1)) : sendings.find(({ ids }) => ids.includes(named))

/** The same file of proof, or the same thing said again by hand for the same day. */
const isKnown = ({ sendings }: CaseLetter, { proof, kind, on, how }: Delivered): boolean =>
  sendings
    .flatMap(({ deliveries }) => deliveries)
    .some((one) =>
      proof === undefined
        ? one.proof === undefined && one.how === how && one.kind === kind && one.on === on
        : one.proof?.sha256 === proof.sha256,
    )

/**
 * Records by which way the passphrase of an encrypted attachment was told. The way of the letter itself is refused:
 * whoever gets the one by mistake would get the other too (Art. 5(1)(f), 32). The passphrase is never kept.
 */
export function tellPassphrase(
  current: Case,
  told: BodyOf<'passphrase-told'>,
  today: DateOnly,
): Result<CaseEvent, Refusal> {
  const record = workable(current)
  if (!record.ok) return record
  const letter = letterById(record.value, told.letter)
  if (letter === undefined) return err({ kind: 'no-such-letter' })
  if (letter.sent === undefined) return err({ kind: 'letter-not-sent' })
  const { address = '', ...rest } = told
  const other = address.trim()
  const isByMail = told.channel === 'other-email'
  const to = { letter: letter.letter.to.email ?? '', other }
  const refusal = firstOf(
    doneDay(told.on, record.value, today),
    isByMail && !isMailAddress(other) ? missing('other-address', '', 'Art. 32') : undefined,
    sameChannel(letter.sent, told.channel, to),
  )
  return unless(refusal, { type: 'passphrase-told', ...rest, ...(isByMail ? { address: other } : {}) })
}

const sameChannel = (...way: Parameters<typeof isSameChannel>): Refusal | undefined =>
  isSameChannel(...way) ? { kind: 'passphrase-same-channel' } : undefined

/** A letter whose way is not recorded is taken for a mail: that is how most letters leave. */
export function isSameChannel(
  sent: Pick<LetterSent, 'by'>,
  channel: BodyOf<'passphrase-told'>['channel'],
  addresses: { readonly letter: string; readonly other: string },
): boolean {
  if (channel === 'other-email') {
    return isMail(sent.by) && addresses.other.toLowerCase() === addresses.letter.trim().toLowerCase()
  }
  if (channel === 'post') return sent.by === 'post' || sent.by === 'registered-post'
  return channel === 'in-person' && sent.by === 'in-person'
}

const isMail = (by: SentWay | undefined): boolean => by === undefined || by === 'email'
