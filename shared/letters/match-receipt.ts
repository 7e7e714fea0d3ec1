import type { CaseLetter, LetterSent } from '../case/case'
import type { Receipt, ReceiptOutcome } from '../intake/receipt'
import { err, ok, type Result } from '../lib/result'
import { isDraftMessageId } from './draft-message-id'
import { bareSubject, mailbox, type NoMatch } from './match-sent'

export type ReceiptMatch = {
  readonly letter: CaseLetter
  readonly sending: LetterSent
  readonly outcome: ReceiptOutcome
  /** it is told in words, or of an address that is not the letter's: a person has to confirm it */
  readonly isSure: boolean
}

/**
 * The letter that a receipt is about: by the Message-ID of the mail that left or of its draft, else by addressee and
 * subject together. `addressOf`: addresses in one spelling.
 */
export function matchReceipt(
  receipt: Receipt,
  letters: readonly CaseLetter[],
  addressOf: (address: string) => string,
): Result<ReceiptMatch, NoMatch | { readonly kind: 'letter-not-sent' }> {
  const found = lettersOf(receipt, letters, addressOf)
  if (!found.ok) return found
  const letter = found.value
  const sending = letter.sendings.find(isReported(receipt)) ?? letter.sent ?? letter.sendings.at(-1)
  if (sending === undefined) return err({ kind: 'letter-not-sent' })
  const named = receipt.outcomes.find((outcome) => isTo(outcome, letter, addressOf))
  const [outcome, other] = named === undefined ? distinct(receipt.outcomes) : [named]
  if (outcome === undefined || other !== undefined) {
    return err({ kind: 'no-matching-letter', unfit: ['recipient'] })
  }
  // an address that mail was passed on to, or somebody in copy: the report alone cannot tell
  return ok({ letter, sending, outcome, isSure: named !== undefined && !receipt.isGuess })
}

function lettersOf(
  receipt: Receipt,
  letters: readonly CaseLetter[],
  addressOf: (address: string) => string,
): Result<CaseLetter, NoMatch> {
  const byId = letters.filter(
    ({ letter, sendings }) =>
      sendings.some(isReported(receipt)) || receipt.ids.some((id) => isDraftMessageId(id, letter.id)),
  )
  const toIt = letters.filter((one) => receipt.outcomes.some((outcome) => isTo(outcome, one, addressOf)))
  const named = toIt.filter(({ letter }) => bareSubject(letter.subject) === bareSubject(receipt.subject))
  const fitting = byId.length > 0 ? byId : named
  const sent = fitting.filter(({ sendings }) => sendings.length > 0)
  const [found, other] = sent.length > 0 ? sent : fitting
  if (other !== undefined) return err({ kind: 'no-matching-letter', unfit: ['several'] })
  if (found !== undefined) return ok(found)
  const hasSubject = letters.some(
    ({ letter }) => bareSubject(letter.subject) === bareSubject(receipt.subject),
  )
  const unfit = [
    ...(toIt.length > 0 ? [] : (['recipient'] as const)),
    ...(hasSubject ? [] : (['subject'] as const)),
  ]
  return err({ kind: 'no-matching-letter', unfit: unfit.length > 0 ? unfit : ['subject'] })
}

const isReported =
  ({ ids }: Receipt) =>
  ({ messageId }: LetterSent): boolean =>
    messageId !== undefined && messageId !== '' && ids.includes(messageId)

function isTo(
  { recipients }: ReceiptOutcome,
  { letter }: CaseLetter,
  addressOf: (address: string) => string,
): boolean {
  const to = mailbox(letter.to.email ?? '')
  return to !== '' && recipients.some((recipient) => addressOf(recipient) === addressOf(to))
}

/** One outcome of each kind: several recipients with one fate are one answer. */
const distinct = (outcomes: readonly ReceiptOutcome[]): readonly ReceiptOutcome[] =>
  outcomes.filter((one, at) => outcomes.findIndex(({ kind }) => kind === one.kind) === at)
