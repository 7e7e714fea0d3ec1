import type { Right } from '../law/right'
import type { DateOnly } from '../lib/date-only'

/** How far a value read from a mail can be trusted. A value that is only a guess is left out, with confidence `unsure`. */
export type Confidence = 'sure' | 'likely' | 'unsure'

/** A value with where it was read: the words of the mail, or the name of the header. */
export type Reading<T> = {
  readonly value?: T | undefined
  readonly confidence: Confidence
  readonly from: string
}

export const notFound = { confidence: 'unsure', from: '' } as const

/** A right the mail asks for, with the words that said so, verbatim, at `start`–`end` of the intake's subject or text. */
export type RightReading = {
  readonly right: Right
  readonly phrase: string
  readonly in: 'subject' | 'text'
  readonly start: number
  readonly end: number
  readonly confidence: Confidence
}

/** Where the day of receipt was read. `line` is one English line for the DPO; `hop.at` is ISO 8601 with offset. */
export type ReceivedWhere = {
  readonly kind: 'hop' | 'forwarded-hop' | 'date-header' | 'quoted' | 'unknown'
  readonly hop?: { readonly by: string; readonly at: string } | undefined
  readonly line: string
}

export type Received = {
  readonly value?: DateOnly | undefined
  readonly confidence: Confidence
  readonly where: ReceivedWhere
}

/** What was read from a mail for the New request form. Suggestions: the DPO decides. */
export type Intake = {
  /** Subject and text of the mail that is the request; of the inner mail when the own staff forwarded it. */
  readonly subject: string
  readonly text: string
  readonly rights: readonly RightReading[]
  /** ISO 639-1, any language. */
  readonly language: Reading<string>
  readonly received: Received
  readonly name: Reading<string>
  readonly email: Reading<string>
  /** E.164 */
  readonly phone: Reading<string>
  readonly requesterReference: Reading<string>
  readonly role: Reading<'controller' | 'processor'>
  readonly representative: Reading<string>
  readonly authorityReference: Reading<string>
  /** The day a supervisory authority set for the answer. */
  readonly authorityDate: Reading<DateOnly>
  readonly isRequest: Reading<boolean>
  /** What led to what, one English line each. */
  readonly reasons: readonly string[]
}
