import type { CaseRecord, Decision } from '../case/case'
import { outcomeRefuses } from '../case/outcome'
import type { DateOnly } from '../lib/date-only'
import type { Bilingual } from '../lib/language'
import type { Team } from '../team/team'
import type { LetterClock } from './compose/letter-input'
import type { LeavingWay } from './leaving'
import type { Letter } from './letter'
import type { Section } from './sections'

/** `fatal`: the law makes it so, the letter cannot leave. `section` and `block` (index in the letter) say where to look. */
export type Finding = {
  readonly code: string
  readonly severity: 'fatal' | 'should' | 'consider'
  readonly article: string
  readonly text: Bilingual
  readonly section?: string
  readonly block?: number
}

/** `leaving`: the way the letter is about to leave, when that is known; some findings hold for one way only. */
export type CheckContext = {
  readonly record: CaseRecord
  readonly team: Team
  readonly clock: LetterClock
  readonly today: DateOnly
  readonly leaving?: LeavingWay
}

/** One rule of the check. It looks at sections and at what a person would read, since the DPO may edit every block. */
export type Finder = (letter: Letter, context: CheckContext) => readonly Finding[]

/**
 * A rule of the check as the check lists it: the codes that it can give, and how it finds them. A further rule (redaction,
 * metadata of attachments) is one such value in a file of its own, and one line in check.ts.
 */
export type FindingRule = { readonly codes: readonly string[]; readonly find: Finder }

/** The decisions that the letter says it tells. */
const toldDecisions = (letter: Letter, { record }: CheckContext): readonly Decision[] =>
  letter.covers.flatMap((right) => record.decisions.get(right) ?? [])

/** The decisions told that leave something undone: Art. 12(4) governs the letter. */
export const refusingDecisions = (letter: Letter, context: CheckContext): readonly Decision[] =>
  toldDecisions(letter, context).filter(({ outcome }) => outcomeRefuses(outcome))

export const refuses = (letter: Letter, context: CheckContext): boolean =>
  letter.kind === 'refusal' || refusingDecisions(letter, context).length > 0

/** An access response that gives data: all of Art. 15(1)–(3) must be in it. */
export function givesAccess(letter: Letter, { record }: CheckContext): boolean {
  const outcome = record.decisions.get('ACCESS')?.outcome
  return letter.kind === 'access-response' && (outcome === 'fulfilled' || outcome === 'partly-fulfilled')
}

/** Where a letter of this kind gives its reasons. */
export const reasonsSection = (letter: Letter, context: CheckContext): Section =>
  givesAccess(letter, context) ? 'withheld' : 'reasons'

/** Names for a sentence: „a”, „b”. */
export const quoted = (names: readonly string[], [open, close]: readonly [string, string]): string =>
  names.map((name) => `${open}${name}${close}`).join(', ')
