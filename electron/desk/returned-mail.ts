import type { CaseLetter } from '../../shared/case/case'
import { recordDelivery } from '../../shared/case/deliveries'
import type { CaseDocument, CaseEvent } from '../../shared/case/events'
import { sendLetter } from '../../shared/case/letters'
import type { Mail } from '../../shared/intake/mail'
import type { Receipt } from '../../shared/intake/receipt'
import type { MailRefusal, Returned } from '../../shared/ipc/answers'
import type { ActRefusal } from '../../shared/ipc/contract'
import { reopenedByFailure } from '../../shared/letters/delivery-texts'
import { matchReceipt } from '../../shared/letters/match-receipt'
import {
  matchSentLetter,
  notEnclosed,
  textMatch,
  type NoMatch,
  type SentMail,
} from '../../shared/letters/match-sent'
import { normalText } from '../../shared/letters/sent-text'
import { dayOfInstant, type DateOnly } from '../../shared/lib/date-only'
import { err, ok, type Result } from '../../shared/lib/result'
import { htmlToPlainText } from '../mail/read-html-text'
import { readMail } from '../mail/read-mail'
import { readReceipt, serverAddress } from '../mail/read-receipt'
import { sha256Hex } from '../vault/crypto'
import { contextOf, save, type ToldCase } from './act'
import type { Desk, OpenDesk } from './desk'
import { seal } from './documents'

type ReturnedFile = {
  readonly current: ToldCase
  readonly name: string
  readonly bytes: Uint8Array
  readonly confirmed?: true | undefined
}
type Answer = Result<Returned, ActRefusal | MailRefusal | NoMatch>
type Read = ReturnedFile & { readonly mail: Mail; readonly today: DateOnly }

/**
 * A mail comes back to the case: a report of what became of a letter, or the copy of a letter as it was sent. It is kept
 * as proof, and what it proves is recorded. A mail that fits nothing is refused, and nothing of it is kept.
 */
export async function recordReturned(desk: Desk, open: OpenDesk, file: ReturnedFile): Promise<Answer> {
  const mail = await readMail(file.bytes)
  if (!mail.ok) return mail
  if (isInCase(file)) return err({ kind: 'mail-already-recorded' })
  const receipt = await readReceipt(mail.value)
  const read = { ...file, mail: mail.value, today: contextOf(desk, open).today }
  return receipt === undefined
    ? recordSent(desk, open, read)
    : recordReceipt(desk, open, { ...read, receipt })
}

/** The very same file proves something already. */
function isInCase({ current, bytes }: ReturnedFile): boolean {
  const hash = sha256Hex(bytes)
  return current.told.letters
    .flatMap(({ sendings }) => sendings)
    .flatMap(({ proof, deliveries }) => [proof, ...deliveries.map((one) => one.proof)])
    .some((proof) => proof?.sha256 === hash)
}

async function recordSent(desk: Desk, open: OpenDesk, read: Read): Promise<Answer> {
  const { current, mail, today } = read
  const attached = mail.attachments.map(({ name, bytes }) => ({ name, sha256: sha256Hex(bytes) }))
  const matched = matchSentLetter(sentMail(mail, attached), current.told.letters)
  if (!matched.ok) return matched
  const { match, text } = matched.value
  const { letter } = matched.value.letter
  const on = dayOf(mail.date) ?? today
  const faults = notEnclosed(expectedIn(read, matched.value.letter), attached)
  const sending = {
    letter: letter.id,
    kind: letter.kind,
    on,
    how: 'mail-dropped',
    by: 'email',
    text: { match, sha256: sha256Hex(normalText(text)) },
    ...(mail.messageId === undefined ? {} : { messageId: mail.messageId }),
    ...(faults.length === 0 ? {} : { notEnclosed: faults }),
  } as const
  const saved = await keep(desk, open, {
    ...read,
    decide: (proof) => sendLetter(current.told, { ...sending, proof }, today),
  })
  return saved.ok ? ok({ kind: 'sent', letterId: letter.id, on, text: match, notEnclosed: faults }) : saved
}

const sentMail = (mail: Mail, attached: readonly { readonly sha256: string }[]): SentMail => ({
  to: [...mail.to, ...mail.cc].map(({ email }) => email),
  subject: mail.subject,
  texts: textsOf(mail),
  date: dayOf(mail.date),
  messageId: mail.messageId,
  enclosed: new Set(attached.map(({ sha256 }) => sha256)),
})

const dayOf = (instant: string | undefined): DateOnly | undefined =>
  instant === undefined ? undefined : dayOfInstant(instant)

/** What the mail says in plain text, and what it says in HTML where it has both: the person may be shown either. */
function textsOf({ text, unsafeHtml, notes }: Mail): readonly string[] {
  const html =
    unsafeHtml === undefined || notes.includes('text-from-html') ? '' : htmlToPlainText(unsafeHtml).text
  return html.trim() === '' ? [text] : [text, html]
}

/** The text of a sent mail that strays most from its letter. */
export const strayingText = (mail: Mail, letter: CaseLetter): string =>
  textMatch(sentMail(mail, []), letter).text

const expectedIn = ({ current }: Read, { letter }: CaseLetter) =>
  letter.attachments.flatMap(({ document, title }) => {
    const filed = current.told.documents.find(({ name }) => name === document)
    return filed === undefined ? [] : [{ title, sha256: filed.sha256 }]
  })

async function recordReceipt(
  desk: Desk,
  open: OpenDesk,
  read: Read & { readonly receipt: Receipt },
): Promise<Answer> {
  const { current, mail, today, receipt, confirmed } = read
  const matched = matchReceipt(receipt, current.told.letters, serverAddress)
  if (!matched.ok) return matched
  const { letter, sending, outcome, isSure } = matched.value
  const letterId = letter.letter.id
  const on = reportedDay(dayOf(outcome.at) ?? dayOf(mail.date), { sent: sending.on, today })
  if (!isSure && confirmed !== true) return ok({ kind: 'unsure', letterId, on, probably: outcome.kind })
  const delivery = {
    letter: letterId,
    sending: sending.ids[0],
    kind: outcome.kind,
    on,
    how: 'mail-dropped',
    detail: outcome.detail,
  } as const
  const reopenBecause = reopenedByFailure[desk.preferences.read().language]
  const saved = await keep(desk, open, {
    ...read,
    decide: (proof) => recordDelivery(current.told, { ...delivery, proof }, { today, reopenBecause }),
  })
  if (!saved.ok) return saved
  const reopened = saved.value.some(({ type }) => type === 'case-reopened')
  return ok({ kind: 'delivery', letterId, on, delivery: outcome.kind, reopened })
}

/** Clocks of other people's machines are wrong: a day that cannot be is not taken over, the report keeps it. */
const reportedDay = (
  day: DateOnly | undefined,
  { sent, today }: { readonly sent: DateOnly; readonly today: DateOnly },
): DateOnly => (day === undefined || day < sent || day > today ? today : day)

/** The decision is asked first, so that a mail that is refused leaves no document behind; then the proof, then the event. */
async function keep(
  desk: Desk,
  open: OpenDesk,
  {
    current,
    name,
    bytes,
    decide,
  }: ReturnedFile & { readonly decide: (proof: CaseDocument) => Result<readonly CaseEvent[], ActRefusal> },
): Promise<Result<readonly CaseEvent[], ActRefusal>> {
  const allowed = decide(unsealed(bytes))
  if (!allowed.ok) return allowed
  const proof = await seal(open, current.id, { title: name, mediaType: 'message/rfc822', bytes })
  if (!proof.ok) return proof
  const decided = decide(proof.value)
  if (!decided.ok) return decided
  const saved = await save(desk, open, { current, events: decided.value })
  return saved.ok ? decided : saved
}

/** Stands for the proof while the gates are asked. */
const unsealed = (bytes: Uint8Array): CaseDocument => ({
  name: '',
  sha256: sha256Hex(bytes),
  size: bytes.length,
  mediaType: 'message/rfc822',
  title: '—',
})
