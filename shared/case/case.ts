import type { DateOnly } from '../lib/date-only'
import type { CaseRight } from '../law/right'
import type { Letter } from '../letters/letter'
import type { LetterKind } from '../letters/letter-kind'
import type { SentWay } from '../letters/proof'
import type { BodyOf, CaseDocument } from './events'
import type { RecordedFacts } from './facts'

/** A case is the fold of its journal (evolve.ts). Nothing here is computed from today or from a calendar. */
export type Case = EmptyCase | CaseRecord

export type EmptyCase = { readonly stage: 'empty'; readonly unreadable: number }

/** `open` until every right is decided and answered, then `answered`, then `closed`; reopening leads back. */
export type CaseRecord = {
  readonly stage: 'open' | 'answered' | 'closed'
  readonly request: Request
  readonly role: RoleDecision
  readonly identity: Identity
  readonly clarification: Clarification
  readonly pauses: readonly Pause[]
  /** in force: its notice left, and is not known to be lost */
  readonly extension: Extension | undefined
  /** as its notice told it, whether or not that arrived */
  readonly noticed: Extension | undefined
  /** by the register code of the system; the last answer counts */
  readonly searches: ReadonlyMap<string, Search>
  readonly decisions: ReadonlyMap<CaseRight, Decision>
  /** rights whose decision the person was told in a letter that was sent after it */
  readonly told: ReadonlySet<CaseRight>
  readonly letters: readonly CaseLetter[]
  readonly documents: readonly FiledDocument[]
  readonly notes: readonly Note[]
  readonly closedOn: DateOnly | undefined
  /** what the kinds of case found out, decided and did, by fact id */
  readonly facts: RecordedFacts
  /** the rules of the clock that were in force when the request came */
  readonly pinned: Pinned | undefined
  /** salted hashes of the person's identifiers */
  readonly hashes: readonly BodyOf<'identifiers-hashed'>[]
  /** events that this app could not read: a newer app wrote them, or they are damaged */
  readonly unreadable: number
}

export type Request = BodyOf<'request-received'>
export type RoleDecision =
  { readonly kind: 'undecided' } | ({ readonly kind: 'decided' } & BodyOf<'role-decided'>)

export type Identity =
  | { readonly kind: 'unchecked' }
  | { readonly kind: 'asked'; readonly on: DateOnly; readonly doubt: string }
  | ({ readonly kind: 'confirmed' } & BodyOf<'identity-confirmed'>)

export type Clarification =
  | { readonly kind: 'none' }
  | { readonly kind: 'asked'; readonly on: DateOnly; readonly questions: string }
  | { readonly kind: 'answered'; readonly on: DateOnly; readonly answer: string }

/** Time in which the month may stand still (EDPB Guidelines 01/2022 para 159); open while `answered` is undefined. */
export type Pause = {
  readonly kind: 'identity' | 'clarification'
  readonly asked: DateOnly
  readonly answered: DateOnly | undefined
  readonly justification: string | undefined
  /** the doubt, or the questions, as they were written down: they stay when the person has answered (Art. 5(2)) */
  readonly words: string
}

export type Pinned = BodyOf<'clock-pinned'>
export type Extension = BodyOf<'deadline-extended'>
export type Search = BodyOf<'system-searched'>
export type Decision = BodyOf<'right-decided'>
export type Note = { readonly id: string; readonly by: string; readonly at: string; readonly text: string }
export type FiledDocument = CaseDocument & { readonly kind: BodyOf<'document-added'>['kind'] }

export type CaseLetter = {
  readonly letter: Letter
  readonly files: readonly CaseDocument[]
  /** every time it left, in the order of the journal; those that did not arrive too */
  readonly sendings: readonly LetterSent[]
  /** the sending that stands: the first that did not fail. Undefined: not sent, or it did not reach the person */
  readonly sent: LetterSent | undefined
  readonly passphrases: readonly BodyOf<'passphrase-told'>[]
}
export type LetterSent = {
  /** the entries that recorded it: more than one when two devices did, or its proof came later */
  readonly ids: readonly string[]
  readonly on: DateOnly
  readonly how: BodyOf<'letter-sent'>['how']
  readonly proof: CaseDocument | undefined
  readonly by: SentWay | undefined
  readonly postNumber: string | undefined
  readonly messageId: string | undefined
  readonly text: BodyOf<'letter-sent'>['text'] | undefined
  readonly notEnclosed: NonNullable<BodyOf<'letter-sent'>['notEnclosed']>
  /** rights whose decision it told, as long as that decision stands */
  readonly tells: readonly CaseRight[]
  readonly deliveries: readonly LetterDelivery[]
}
export type LetterDelivery = Omit<BodyOf<'delivery-recorded'>, 'letter' | 'sending'>

export const lettersOfKind = (record: CaseRecord, kind: LetterKind): readonly CaseLetter[] =>
  record.letters.filter((one) => one.letter.kind === kind)
