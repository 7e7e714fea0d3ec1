import type { CaseLetter, CaseRecord } from '../../../shared/case/case'
import { unansweredRights } from '../../../shared/case/evolve'
import { coveredRights, letterGate } from '../../../shared/case/letters'
import type { Refusal } from '../../../shared/case/refusal'
import type { CaseRight } from '../../../shared/law/right'
import { isAnswer, letterKinds, type LetterKind } from '../../../shared/letters/letter-kind'

/** Which letters can be written now, and why the others cannot. */
type LetterChoice = { readonly kind: LetterKind; readonly gate: Refusal | undefined }

export const letterChoices = (record: CaseRecord): readonly LetterChoice[] =>
  letterKinds.map((kind) => ({ kind, gate: letterGate(record, kind) }))

/**
 * Answers that are still owed, each right in one letter: what was decided, is not told yet, and is not in a draft that
 * waits to leave. A general answer gives the reasons of what it refuses too; a refusal stands alone only when nothing
 * else is to be told with it.
 */
export function answersToWrite(record: CaseRecord): readonly LetterKind[] {
  const drafted = new Set(
    answers(record)
      .filter(isUnsent)
      .flatMap(({ letter }) => letter.covers),
  )
  const owed = unansweredRights(record).filter((right) => record.decisions.has(right) && !drafted.has(right))
  const refused = coveredRights(record, 'refusal')
  const order: readonly LetterKind[] = owed.every((right) => right === 'ACCESS' || refused.includes(right))
    ? ['access-response', 'refusal']
    : ['access-response', 'answer', 'refusal']
  return order.reduce<{ readonly kinds: readonly LetterKind[]; readonly left: readonly CaseRight[] }>(
    ({ kinds, left }, kind) => {
      const covered = coveredRights(record, kind)
      const isNeeded = left.some((right) => covered.includes(right))
      return {
        kinds: isNeeded ? [...kinds, kind] : kinds,
        left: left.filter((right) => !covered.includes(right)),
      }
    },
    { kinds: [], left: owed },
  ).kinds
}

export const answers = (record: CaseRecord): readonly CaseLetter[] =>
  record.letters.filter(({ letter }) => isAnswer(letter.kind))

const isUnsent = ({ sent }: CaseLetter): boolean => sent === undefined
