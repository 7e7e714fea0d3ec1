import type { CaseLetter, CaseRecord } from '../../../shared/case/case'
import { unansweredRights } from '../../../shared/case/evolve'
import { coveredRights, letterGate } from '../../../shared/case/letters'
import type { Refusal } from '../../../shared/case/refusal'
import { isAnswer, letterKinds, type LetterKind } from '../../../shared/letters/letter-kind'

/** Which letters can be written now, and why the others cannot. */
export type LetterChoice = { readonly kind: LetterKind; readonly gate: Refusal | undefined }

export const letterChoices = (record: CaseRecord): readonly LetterChoice[] =>
  letterKinds.map((kind) => ({ kind, gate: letterGate(record, kind) }))

/** Answers that are still owed: letters whose rights are decided, not yet told, and not in a draft that waits to leave. */
export function answersToWrite(record: CaseRecord): readonly LetterKind[] {
  const untold = new Set(unansweredRights(record))
  const drafted = new Set(
    answers(record)
      .filter(isUnsent)
      .flatMap(({ letter }) => letter.covers),
  )
  return letterKinds.filter(
    (kind) =>
      isAnswer(kind) &&
      letterGate(record, kind) === undefined &&
      coveredRights(record, kind).some((right) => untold.has(right) && !drafted.has(right)),
  )
}

export const answers = (record: CaseRecord): readonly CaseLetter[] =>
  record.letters.filter(({ letter }) => isAnswer(letter.kind))

export const isUnsent = ({ sent }: CaseLetter): boolean => sent === undefined
