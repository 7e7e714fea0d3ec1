import type { CaseLetter } from '../case/case'
import type { DateOnly } from '../lib/date-only'
import { blockToText } from './letter-to-text'
import type { Letter } from './letter'
import { comparable } from './read-letter'

/** What of a dropped mail tells which letter it is; `text` is its readable body, `date` the day in Riga of its Date header. */
export type SentMail = {
  readonly to: readonly string[]
  readonly subject: string
  readonly text: string
  readonly date?: DateOnly
}

/**
 * The unsent letter of the case that a dropped mail is: same addressee, same subject but for Re: and the like, and the
 * letter's opening in its text. Undefined when none or more than one fits: the DPO then says it by hand.
 */
export function matchSentLetter(mail: SentMail, letters: readonly CaseLetter[]): CaseLetter | undefined {
  const fitting = letters.filter(({ letter, sent }) => sent === undefined && fits(mail, letter))
  return fitting.length === 1 ? fitting[0] : undefined
}

function fits(mail: SentMail, letter: Letter): boolean {
  const address = mailbox(letter.to.email ?? '')
  if (address === '' || !mail.to.map(mailbox).includes(address)) return false
  if (mail.date !== undefined && mail.date < letter.date) return false
  const opening = openingOf(letter)
  return (
    bareSubject(mail.subject) === bareSubject(letter.subject) &&
    opening.length > 0 &&
    containsInOrder(unquoted(mail.text), opening)
  )
}

const mailbox = (address: string): string => {
  const inBrackets = /<([^<>]*)>\s*$/.exec(address)?.[1] ?? address
  return inBrackets.trim().toLowerCase()
}

// Mail programs in Latvian, English, German, Russian, Swedish put these before a subject, one or many times
const prefix =
  /^(?:(?:re|fwd?|fw|atb|atbilde|pārs|pārsūtīts|aw|wg|sv|vs|отв|ответ|пересл)\s*(?:\[\d+\])?:\s*)+/iu

const bareSubject = (subject: string): string => comparable(comparable(subject).replace(prefix, ''))

/** The first three blocks that say something: title, case number and salutation, which no other letter shares. */
const openingOf = (letter: Letter): readonly string[] =>
  letter.blocks
    .map((block) => comparable(blockToText(block)))
    .filter((text) => text !== '')
    .slice(0, 3)

const unquoted = (text: string): string => comparable(text.replace(/^[>\s]+/gm, ' '))

function containsInOrder(text: string, parts: readonly string[]): boolean {
  let from = 0
  return parts.every((part) => {
    const at = text.indexOf(part, from)
    from = at + part.length
    return at >= 0
  })
}
