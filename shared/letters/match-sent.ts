import type { CaseLetter } from '../case/case'
import type { DateOnly } from '../lib/date-only'
import { err, ok, type Result } from '../lib/result'
import { isDraftMessageId } from './draft-message-id'
import type { Letter } from './letter'
import { letterToText } from './letter-to-text'
import type { TextMatch } from './proof'
import { comparable } from './read-letter'
import { compareText, resembles } from './sent-text'

/**
 * What of a dropped mail tells which letter it is. `texts`: what it says, once for each part that says it (plain, HTML);
 * `date`: the day in Riga of its Date header; `enclosed`: the SHA-256 of each attachment.
 */
export type SentMail = {
  readonly to: readonly string[]
  readonly subject: string
  readonly texts: readonly string[]
  readonly date?: DateOnly | undefined
  readonly messageId?: string | undefined
  readonly enclosed?: ReadonlySet<string>
}

/** What of a mail does not fit; `several`: it fits more than one letter, `letters`: no letter waits for its mail. */
export type Unfit = 'recipient' | 'subject' | 'text' | 'date' | 'several' | 'letters'
export type NoMatch = { readonly kind: 'no-matching-letter'; readonly unfit: readonly Unfit[] }

export type SentMatch = {
  readonly letter: CaseLetter
  readonly match: TextMatch
  /** the text that the answer rests on */
  readonly text: string
}

/**
 * The letter that a dropped mail is: to the same addressee, not older than the letter, and known by the draft's own
 * Message-ID, by the letter's PDF in it, or by subject and text. Letters that wait for their mail are those not sent, and
 * those recorded as sent by hand.
 */
export function matchSentLetter(mail: SentMail, letters: readonly CaseLetter[]): Result<SentMatch, NoMatch> {
  const candidates = letters
    .filter(({ sent }) => sent === undefined || (sent.how === 'recorded' && sent.proof === undefined))
    .map((one) => ({ one, unfit: unfitOf(mail, one) }))
  const fitting = candidates.filter(({ unfit }) => unfit.length === 0)
  // a letter that nobody recorded as sent comes first
  const unsent = fitting.filter(({ one }) => one.sent === undefined)
  const [found, other] = unsent.length > 0 ? unsent : fitting
  if (other !== undefined) return err({ kind: 'no-matching-letter', unfit: ['several'] })
  if (found !== undefined) return ok({ letter: found.one, ...textMatch(mail, found.one) })
  const [nearest] = candidates.map(({ unfit }) => unfit).sort((a, b) => a.length - b.length)
  return err({ kind: 'no-matching-letter', unfit: nearest ?? ['letters'] })
}

function unfitOf(mail: SentMail, one: CaseLetter): readonly Unfit[] {
  const { letter } = one
  const address = mailbox(letter.to.email ?? '')
  const isKnown = isDraftMessageId(mail.messageId ?? '', letter.id) || carriesPdf(mail, one)
  const parts: readonly (readonly [boolean, Unfit])[] = [
    [address !== '' && mail.to.map(mailbox).includes(address), 'recipient'],
    [mail.date === undefined || mail.date >= letter.date, 'date'],
    [isKnown || bareSubject(mail.subject) === bareSubject(letter.subject), 'subject'],
    [isKnown || mail.texts.some((text) => resembles(letterToText(letter), text)), 'text'],
  ]
  return parts.flatMap(([fits, part]) => (fits ? [] : [part]))
}

const carriesPdf = ({ enclosed }: SentMail, { files }: CaseLetter): boolean =>
  files.some(({ mediaType, sha256 }) => mediaType === 'application/pdf' && enclosed?.has(sha256) === true)

const order: readonly TextMatch[] = ['same', 'with-additions', 'enclosed', 'changed']

/** Of a mail's texts the one that strays most counts: nobody knows which of them the person is shown. */
export function textMatch(mail: SentMail, one: CaseLetter): Omit<SentMatch, 'letter'> {
  const isEnclosed = carriesPdf(mail, one)
  const checked = letterToText(one.letter)
  const read = mail.texts.map((text) => ({ text, match: matchOf(one.letter, text, isEnclosed) }))
  const [worst] = read.sort((a, b) => order.indexOf(b.match) - order.indexOf(a.match))
  return worst ?? { text: '', match: isEnclosed ? 'enclosed' : compareText(checked, '') }
}

/** A few words of greeting around the letter's PDF are no changed letter. */
function matchOf(letter: Letter, text: string, isEnclosed: boolean): TextMatch {
  const checked = letterToText(letter)
  return isEnclosed && !resembles(checked, text) ? 'enclosed' : compareText(checked, text)
}

export const mailbox = (address: string): string => {
  const inBrackets = /<([^<>]*)>\s*$/.exec(address)?.[1] ?? address
  return inBrackets.trim().toLowerCase()
}

// Mail programs in Latvian, English, German, Russian, Swedish put these before a subject, one or many times
const prefix =
  /^(?:(?:re|fwd?|fw|atb|atbilde|pārs|pārsūtīts|aw|wg|sv|vs|отв|ответ|пересл)\s*(?:\[\d+\])?:\s*)+/iu

export const bareSubject = (subject: string): string => comparable(comparable(subject).replace(prefix, ''))

type Fault = { readonly title: string; readonly why: 'missing' | 'other-content' }

/**
 * The attachments that the letter names and the mail does not carry as the case holds them: left out, or under the same
 * name with other content (Art. 15(3): a copy that was promised and not enclosed was not given).
 */
export function notEnclosed(
  expected: readonly { readonly title: string; readonly sha256: string }[],
  attached: readonly { readonly name: string; readonly sha256: string }[],
): readonly Fault[] {
  const contents = new Set(attached.map(({ sha256 }) => sha256))
  const names = new Set(attached.map(({ name }) => comparable(name)))
  return expected
    .filter(({ sha256 }) => !contents.has(sha256))
    .map(({ title }) => ({ title, why: names.has(comparable(title)) ? 'other-content' : 'missing' }))
}
