import type { CaseLetter, CaseRecord } from '../../../shared/case/case'
import type { CaseContext } from '../../../shared/case/context'
import { unansweredRights } from '../../../shared/case/evolve'
import { coveredRights, isAboutRow, letterGate } from '../../../shared/case/letters'
import type { Refusal } from '../../../shared/case/refusal'
import type { KindId } from '../../../shared/law/kinds/kind'
import type { CaseRight } from '../../../shared/law/right'
import { tellsOutcome, caseLetterKinds, type CaseLetterKind } from '../../../shared/letters/letter-kind'

/** Which letters can be written now, and why the others cannot. `asks`: the register row it is about is chosen first. */
export type LetterChoice = {
  readonly kind: CaseLetterKind
  readonly gate: Refusal | undefined
  readonly asks: 'customers' | 'recipients' | undefined
}

export const letterChoices = (record: CaseRecord, context: CaseContext): readonly LetterChoice[] =>
  caseLetterKinds.map((kind) => {
    const asks = rowAskedFor(kind)
    const gate = letterGate(record, { kind }, context)
    return { kind, asks, gate: asks !== undefined && gate?.kind === 'letter-needs-row' ? undefined : gate }
  })

/** The register that a letter's row is chosen from: the customer it goes to, the recipient it tells. */
export function rowAskedFor(kind: CaseLetterKind): LetterChoice['asks'] {
  if (!isAboutRow(kind)) return undefined
  return kind === 'controller-forwarding' ? 'customers' : 'recipients'
}

/** Letters that a kind's own steps rest on; the answers have a step of their own. */
const lettersOfSteps: Readonly<Partial<Record<KindId, readonly CaseLetterKind[]>>> = {
  LIFTING: ['restriction-lifting'],
  FEE: ['fee-notice'],
  PROCESSOR_REQUEST: ['controller-forwarding', 'forwarding-notice'],
  RECIPIENTS: ['recipient-notice', 'recipients-answer'],
}
export const lettersOfStep = (of: KindId): readonly CaseLetterKind[] => lettersOfSteps[of] ?? []

/** Letters that tell an end without an answer on the merits. */
const endings: readonly CaseLetterKind[] = ['forwarding-notice', 'closing-notice']

/**
 * Answers that are still owed, each right in one letter: what was decided and carried out, is not told yet, and is not
 * in a draft that waits to leave. A general answer gives the reasons of what it refuses too; a refusal stands alone only
 * when nothing else is to be told with it.
 */
export function answersToWrite(record: CaseRecord, context: CaseContext): readonly CaseLetterKind[] {
  const drafted = new Set(
    answers(record)
      .filter(isUnsent)
      .flatMap(({ letter }) => letter.covers),
  )
  const owed = unansweredRights(record).filter((right) => record.decisions.has(right) && !drafted.has(right))
  const refused = coveredRights(record, 'refusal', context)
  const order: readonly CaseLetterKind[] = owed.every(
    (right) => right === 'ACCESS' || refused.includes(right),
  )
    ? ['access-response', 'authority-answer', ...endings, 'refusal', 'answer']
    : ['access-response', 'authority-answer', ...endings, 'answer', 'refusal']
  return order.reduce<{ readonly kinds: readonly CaseLetterKind[]; readonly left: readonly CaseRight[] }>(
    ({ kinds, left }, kind) => {
      const covered = coveredRights(record, kind, context)
      const isNeeded = left.some((right) => covered.includes(right))
      return {
        kinds: isNeeded ? [...kinds, kind] : kinds,
        left: left.filter((right) => !covered.includes(right)),
      }
    },
    { kinds: [], left: owed },
  ).kinds
}

/** Rights that are decided but whose work is not done: no letter can say yet that it was. */
export function notCarriedOut(record: CaseRecord, context: CaseContext): readonly CaseRight[] {
  const writable = new Set(
    caseLetterKinds.filter(tellsOutcome).flatMap((kind) => coveredRights(record, kind, context)),
  )
  return unansweredRights(record).filter((right) => record.decisions.has(right) && !writable.has(right))
}

export const answers = (record: CaseRecord): readonly CaseLetter[] =>
  record.letters.filter(({ letter }) => tellsOutcome(letter.kind))

const isUnsent = ({ sent }: CaseLetter): boolean => sent === undefined
