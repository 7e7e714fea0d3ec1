import type { Outcome } from '../../case/outcome'
import type { DateOnly } from '../../lib/date-only'

type Said = (words: string) => string
type By = (day: DateOnly) => string

/** The sentences of the letters that are no answer to the request, or go to somebody else, in one language. */
export type NoticeTexts = {
  readonly concerning: By
  readonly caseOnly: (reference: string) => string
  readonly greeting: Said

  readonly identity: {
    readonly headings: Readonly<Record<'why' | 'ways' | 'noCopy' | 'use' | 'time' | 'silence', string>>
    readonly why: string
    readonly doubt: Said
    readonly ways: { readonly lead: string; readonly items: readonly string[] }
    readonly noCopy: string
    readonly use: string
    readonly silence: (reminder: DateOnly, closing: DateOnly) => string
  }

  readonly clarification: {
    readonly why: string
    readonly questions: string
    readonly everything: string
  }

  /** whether the month stands still while the person is asked */
  readonly asked: {
    readonly stands: Readonly<Record<'identity' | 'clarification', By>>
    readonly runsUntil: By
    readonly runs: string
  }

  readonly extension: {
    readonly newDate: (months: 1 | 2, day: DateOnly) => string
    readonly reasons: Said
    readonly done: string
  }

  readonly lifting: {
    readonly day: By
    readonly why: Said
    readonly next: Readonly<Record<'used-again' | 'erased', string>>
    readonly contest: (day: DateOnly, email: string) => string
  }

  readonly fee: {
    readonly ground: Said
    readonly decidedBy: Said
    /** `total` in euro cents */
    readonly total: (total: number) => string
    readonly head: readonly [string, string, string, string]
    readonly amount: (cents: number) => string
    readonly choice: string
    readonly answerBy: By
    readonly payTo: Said
  }

  readonly forwarding: {
    readonly lead: By
    readonly requester: Said
    readonly requestText: string
    readonly located: string
    readonly duty: string
    readonly help: string
    readonly instructionBy: By
  }

  readonly forwarded: {
    readonly controller: Said
    readonly unnamed: string
    readonly on: (name: string, day: DateOnly) => string
    readonly nobody: Said
    readonly own: string
    readonly rights: string
  }

  readonly recipientNotice: {
    readonly rectified: By
    readonly erased: By
    readonly restricted: By
    readonly data: string
    readonly newValue: (item: string, value: string) => string
    readonly newValues: string
    readonly action: Readonly<Record<'RECTIFICATION' | 'ERASURE' | 'RESTRICTION', string>>
    readonly confirm: Said
    readonly passOn: string
  }

  readonly recipientsAnswer: {
    readonly lead: string
    readonly head: readonly [string, string, string]
    readonly outsideEea: string
    readonly who: (name: string, what: string) => string
    readonly notified: By
    readonly nobody: string
  }

  readonly authority: {
    readonly reference: (reference: string, official: string) => string
    readonly about: Said
    readonly facts: string
    readonly answers: string
    readonly head: readonly [string, string, string]
    readonly annexes: string
  }

  readonly closing: {
    readonly reason: Readonly<Record<Outcome, string>>
    readonly revive: Readonly<Record<Outcome, string>>
    readonly kept: Said
  }
}
