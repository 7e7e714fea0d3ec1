import type { DateOnly } from '../lib/date-only'
import type { CaseRight } from '../law/right'
import type { LetterKind } from '../letters/letter-kind'

/** Why an act is not done: each kind says what the DPO can do next. Texts are in the catalogues. */
export type Refusal =
  | { readonly kind: 'no-such-case' }
  | { readonly kind: 'not-open'; readonly stage: 'empty' | 'answered' | 'closed' }
  | { readonly kind: 'field-missing'; readonly field: RequiredField; readonly article: string }
  | { readonly kind: 'date-in-future'; readonly date: DateOnly }
  | { readonly kind: 'date-before-receipt'; readonly date: DateOnly; readonly received: DateOnly }
  | { readonly kind: 'date-out-of-order'; readonly date: DateOnly; readonly earlier: DateOnly }
  | { readonly kind: 'no-rights' }
  | { readonly kind: 'right-not-requested'; readonly right: CaseRight }
  /** Art. 12(6): the person is already known to be who they say */
  | { readonly kind: 'identity-already-confirmed' }
  | { readonly kind: 'nothing-asked' }
  /** EDPB 01/2022 para 159: asked without undue delay, or the delay is justified in writing */
  | { readonly kind: 'asked-late'; readonly since: DateOnly }
  /** Art. 12(3): one extension, told within the first month, with its reasons */
  | { readonly kind: 'already-extended' }
  | { readonly kind: 'extension-too-late'; readonly lastDay: DateOnly }
  /** the month stands still: its end is not known yet */
  | { readonly kind: 'clock-paused' }
  | { readonly kind: 'no-extension-for-enquiry' }
  | { readonly kind: 'systems-unanswered'; readonly systems: readonly string[] }
  | { readonly kind: 'nothing-was-found' }
  | { readonly kind: 'something-was-found'; readonly systems: readonly string[] }
  /** Art. 12(4): a part ground cannot carry a whole refusal (Art. 15(4), recital 63) */
  | { readonly kind: 'ground-covers-part-only' }
  | { readonly kind: 'refusal-late'; readonly lastDay: DateOnly }
  | { readonly kind: 'outcome-not-for-right'; readonly right: CaseRight }
  | { readonly kind: 'unknown-system'; readonly system: string }
  | { readonly kind: 'no-such-letter' }
  | { readonly kind: 'letter-already-sent' }
  /** nothing can have become of it, nor can a passphrase follow it */
  | { readonly kind: 'letter-not-sent' }
  | { readonly kind: 'post-number-typo' }
  /** the same report or mail is in the case already */
  | { readonly kind: 'mail-already-recorded' }
  /** Art. 5(1)(f), 32: whoever gets the letter by mistake must not get its key with it */
  | { readonly kind: 'passphrase-same-channel' }
  | { readonly kind: 'letter-has-fatal-findings'; readonly codes: readonly string[] }
  | { readonly kind: 'dpo-email-missing' }
  | { readonly kind: 'rights-undecided'; readonly rights: readonly CaseRight[] }
  | { readonly kind: 'rights-unanswered'; readonly rights: readonly CaseRight[] }
  | { readonly kind: 'letter-needs-decision'; readonly letter: LetterKind }
  | { readonly kind: 'letter-needs-row'; readonly letter: LetterKind }
  /** a letter that rests on a row of a register, not on a case */
  | { readonly kind: 'letter-not-of-case'; readonly letter: LetterKind }
  /** the row that a campaign's letter rests on is not in its register, or is withdrawn */
  | { readonly kind: 'no-such-row' }
  | { readonly kind: 'letter-needs-fact'; readonly letter: LetterKind; readonly fact: string }
  | { readonly kind: 'already-closed' }
  /** a gate of a kind of case (shared/law/kinds): its texts are there */
  | {
      readonly kind: 'gate-closed'
      readonly gate: string
      readonly article: string
      readonly clauses: readonly string[]
      readonly of: readonly string[]
      readonly day?: DateOnly
    }
  /** names of the fields of a fact that are not filled */
  | { readonly kind: 'fact-incomplete'; readonly fact: string; readonly fields: readonly string[] }
  | { readonly kind: 'no-such-rule-set'; readonly ruleSet: string }
  | { readonly kind: 'no-such-calendar'; readonly calendar: string }
  | { readonly kind: 'no-such-fact'; readonly fact: string }
  | { readonly kind: 'needs-newer-app' }

export type RequiredField =
  | 'doubt'
  | 'questions'
  | 'answer'
  | 'reasons'
  | 'ground'
  | 'facts'
  | 'decided-by'
  | 'reason'
  | 'text'
  | 'requester'
  | 'late-reason'
  | 'other-address'
