import type { Right } from '../../law/right'
import type { LanguageWords } from '../words/words'

/** Days of a month: the request *of 3 February*. */
export const days =
  '(1er|1st|2nd|3rd|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|01|02|03|04|05|06|07|08|09)'

/**
 * What one language says. Every entry is a pattern (see pattern.ts), written in lower case with its marks.
 *
 * `asks`  the words ask by themselves ("delete my data")
 * `names` the words name the right and ask only beside a word of asking, or in the subject ("access to personal data")
 * `hints` the words mean the right unless a clearer one is asked for ("stop sending me SMS")
 */
export type RightRules = {
  readonly asks?: readonly string[]
  readonly names?: readonly string[]
  readonly hints?: readonly string[]
}

export type LanguageRules = {
  readonly language: string
  /** Classes of words that frames put together. */
  readonly words: LanguageWords
  /** Words of asking. */
  readonly acts: readonly string[]
  readonly rights: Readonly<Partial<Record<Right, RightRules>>>
  /** An objection beside one of these is one to direct marketing (Art. 21(2)). */
  readonly marketing: readonly string[]
  /** Right before a match they turn it around ("do not delete"). */
  readonly negations: readonly string[]
  /** Stretches that name a right without asking for it ("the right to object"). */
  readonly mentions: readonly string[]
  /** Clauses that tell of rights, duties and consequences without asking ("if you object to the erasure"). */
  readonly asides: readonly string[]
  /** A question how something is done: what it names is unsure. */
  readonly howTo: readonly string[]
  /** Clauses that tell of a request made before. */
  readonly earlier: readonly string[]
  /** The sender reminds of it: no answer came, the month is over. */
  readonly reminders: readonly string[]
  /** Beside a reminder they bring a new wish ("in addition"). */
  readonly additions: readonly string[]
  /** Data protection is the subject at all. */
  readonly topic: readonly string[]
  /** The sender receives text messages or calls. */
  readonly messages: readonly string[]
  /** The sender is nobody's customer here, or was written to through us. */
  readonly stranger: readonly string[]
  /** The sender has a contract or account with us. */
  readonly customer: readonly string[]
  /** Somebody acts for the person. */
  readonly onBehalf: readonly string[]
  /** A supervisory authority writes about a complaint. */
  readonly authority: readonly string[]
  /** Advertising, invoices, applications, automatic answers. */
  readonly notRequests: readonly string[]
}
