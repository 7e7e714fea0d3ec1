import type { Right } from '../../law/right'

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
