import type { CaseRight } from '../../law/right'
import type { RefusalGroundCode } from '../../law/refusal-grounds'
import type { Authority } from '../../law/authority'
import type { Outcome } from '../../case/outcome'
import type { DateOnly } from '../../lib/date-only'
import type { Organisation } from '../../policy/organisation'
import type { CaseLetterKind } from '../letter-kind'
import type { AccessSection } from '../sections'
import type { NoticeTexts } from './notice-texts'
import type { PartTexts } from './part-texts'

/** The sentences of all letters in one language. Dates come as days: each language puts them into its own form. */
export type LetterTexts = {
  readonly title: Readonly<Record<Exclude<CaseLetterKind, 'refusal'>, string>>
  readonly refusalTitle: { readonly whole: string; readonly part: string }
  readonly subject: (title: string, reference: string) => string
  readonly caseNumber: (reference: string, requesterReference: string | undefined) => string
  readonly salutation: (name: string) => string
  readonly representative: (representative: string) => string
  readonly opening: (received: DateOnly) => string

  readonly receipt: (received: DateOnly, reference: string) => string
  readonly understood: { readonly lead: string; readonly correct: string }
  readonly rights: Readonly<Record<CaseRight, string>>
  readonly role: string
  readonly time: (due: DateOnly) => string
  readonly timePaused: (since: DateOnly, cautiousDue: DateOnly) => string
  readonly timeOfAuthority: string
  readonly free: string
  readonly next: string
  readonly contact: (email: string) => string

  readonly confirmation: {
    readonly heading: string
    readonly processed: string
    readonly notProcessed: string
  }
  readonly searched: { readonly heading: string; readonly lead: string; readonly again: string }
  readonly accessHeadings: Readonly<Record<AccessSection, string>>
  readonly purposesAndBasis: string
  readonly basis: (purpose: string, basis: string) => string
  readonly recipients: { readonly lead: string; readonly outsideEea: string }
  readonly storage: { readonly head: readonly [string, string] }
  readonly otherRights: readonly string[]
  readonly complaint: string
  readonly copy: string

  readonly decision: { readonly heading: string; readonly lead: string }
  readonly result: { readonly heading: string; readonly lead: string }
  readonly outcomes: Readonly<Record<Outcome, string>>
  readonly enquiryAnswered: string
  readonly rightOutcome: (right: string, outcome: string) => string
  readonly withheld: string
  readonly reasons: string
  readonly ground: (name: string) => string
  readonly decidedBy: (on: DateOnly, name: string) => string
  readonly change: { readonly heading: string; readonly byGround: Partial<Record<RefusalGroundCode, string>> }
  readonly fulfilled: string
  readonly lateness: { readonly heading: string; readonly reason: (reason: string) => string }

  /** the answer's part for each right */
  readonly parts: PartTexts
  /** letters that are no answer, or go to somebody else */
  readonly notices: NoticeTexts

  readonly remedies: {
    readonly heading: string
    readonly text: (authority: Authority) => string
    /** in a letter that answers nothing yet but asks the person for something */
    readonly ofQuestion: (authority: Authority) => string
  }
  readonly close: string
  readonly signature: (organisation: Organisation) => string
}
