import type { CaseRecord, Decision } from '../../case/case'
import type { CaseContext } from '../../case/context'
import type { Outcome } from '../../case/outcome'
import type { Refusal } from '../../case/refusal'
import type { Section } from '../../letters/sections'
import type { DateOnly } from '../../lib/date-only'
import type { Option } from '../../lib/fields'
import type { Bilingual } from '../../lib/language'
import type { RefusalGroundCode } from '../refusal-grounds'
import type { CaseRight } from '../right'
import type { FactKind } from './fact'
import type { Gate } from './gate'

/** What is not asked for by name, but makes a case another one. */
export const circumstances = ['PROCESSOR_REQUEST', 'REPRESENTATIVE', 'MINOR', 'DECEASED'] as const
export type Circumstance = (typeof circumstances)[number]

/** What follows from a right that was carried out, and what any request may bring with it. */
export const consequences = ['DELETION_HOLD', 'FEE', 'LIFTING', 'RECIPIENTS'] as const
export type Consequence = (typeof consequences)[number]

export type KindId = CaseRight | Circumstance | Consequence

/**
 * A kind of case (law.md §2): everything the desk knows of it, as one value. The case, its screens, its letters and its
 * checks read it here; a new kind is a new file in this folder and its line in kinds.ts.
 */
export type CaseKind = {
  readonly id: KindId
  readonly sort: 'right' | 'circumstance' | 'consequence'
  /** short: „Dzēšana”, “Erasure” */
  readonly name: Bilingual
  /** the article that gives the right or the duty, as in `Art. 17` */
  readonly article: string
  /** every article the kind rests on */
  readonly articles: readonly string[]
  /** clauses of the policy, by number */
  readonly clauses: readonly string[]
  /** what bounds the answer: the month of Art. 12(3), the same day, the desk's own month, the authority's date, nothing */
  readonly period: 'month' | 'at-once' | 'desk' | 'authority' | 'none'
  /** Art. 12(6): when proof of identity may be asked for */
  readonly identity: 'on-doubt' | 'minimal' | 'never'
  /** Art. 19: recipients are told of it */
  readonly tellsRecipients: 'always' | 'when-erased' | 'never'
  /** routine deletion (clause 7.3) waits */
  readonly holdsDeletion: 'until-closed' | 'until-copy' | 'never'
  /** the register's systems are searched for the person's data */
  readonly searches: boolean
  /** what the request may rest on, as in Art. 17(1)(a)–(f); empty when no ground is needed */
  readonly grounds: readonly Option[]
  /** why it may be refused: nothing else is a ground */
  readonly refusals: readonly RefusalGroundCode[]
  readonly outcomes: readonly Outcome[]
  readonly steps: readonly KindStep[]
  readonly gates: readonly Gate[]
  /** parts that the letter must hold when the right was met, in order */
  readonly letter: readonly Section[]
  /** why the decision cannot be taken as it stands */
  decide?(decision: Decision, record: CaseRecord, context: CaseContext): Refusal | undefined
  /** why the case cannot be closed */
  close?(record: CaseRecord, context: CaseContext): Refusal | undefined
  /** its own dates beside the case's clock */
  limits?(record: CaseRecord, context: CaseContext): readonly Limit[]
}

/**
 * A part of the work. `examine`: before the decision; `carry-out`: after it, before the answer; `after-answer`: what is
 * promised or can only follow.
 */
export type KindStep = {
  readonly id: string
  readonly phase: 'examine' | 'carry-out' | 'after-answer'
  readonly name: Bilingual
  /** one or two sentences: what is done here and why */
  readonly why: Bilingual
  readonly article: string
  readonly facts: readonly FactKind[]
  /** can be done, need not */
  readonly isOptional?: boolean
  /** false while the step has no place in this case; absent: always */
  isNeeded?(record: CaseRecord, context: CaseContext): boolean
  isDone(record: CaseRecord, context: CaseContext): boolean
}

/** A date that the law or the desk sets beside the month. `isTarget`: the desk's own, no law sets it. */
export type Limit = {
  readonly id: string
  readonly what: Bilingual
  readonly article: string
  readonly day: DateOnly
  readonly isDone: boolean
  readonly isTarget: boolean
}
