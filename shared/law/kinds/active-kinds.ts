import type { CaseRecord } from '../../case/case'
import { outcomeCarriesOut } from '../../case/outcome'
import type { CaseRight } from '../right'
import { feeAnswer, feeCost, feeGround } from './fee'
import type { CaseKind, Circumstance, Consequence } from './kind'
import { caseKind } from './kinds'
import { wasRestricted } from './lifting-facts'
import { notedCircumstance } from './noted-circumstance'
import { isProcessor } from './processor-request'
import { isRepresented } from './representative'

/**
 * The kinds that a case is of: the rights asked for, then its circumstances, then what follows from the rights. What
 * copies data comes first and erasure last, or the copy would find nothing.
 */
export function activeKinds(record: CaseRecord): readonly CaseKind[] {
  const rights = rightKinds(record)
  const ids: readonly (Circumstance | Consequence)[] = [
    ...circumstancesOf(record),
    ...consequencesOf(record, rights),
  ]
  return [...rights, ...ids.map(caseKind)]
}

/** The kinds of the rights asked for, in the order of work. */
export const rightKinds = ({ request }: CaseRecord): readonly CaseKind[] =>
  [...new Set(request.rights)].sort((a, b) => place(a) - place(b)).map(caseKind)

/** Access and portability deliver data, so they come first; the others keep the order of the request (sort is stable). */
function place(right: CaseRight): number {
  if (right === 'ACCESS') return 0
  if (right === 'PORTABILITY') return 1
  return right === 'ERASURE' ? 3 : 2
}

function circumstancesOf(record: CaseRecord): readonly Circumstance[] {
  const applies: Readonly<Record<Circumstance, boolean>> = {
    PROCESSOR_REQUEST: isProcessor(record),
    REPRESENTATIVE: isRepresented(record),
    MINOR: notedCircumstance(record, 'MINOR') === true,
    DECEASED: notedCircumstance(record, 'DECEASED') === true,
  }
  return chosen(applies)
}

function consequencesOf(record: CaseRecord, rights: readonly CaseKind[]): readonly Consequence[] {
  const applies: Readonly<Record<Consequence, boolean>> = {
    DELETION_HOLD: rights.some(({ holdsDeletion }) => holdsDeletion !== 'never'),
    FEE:
      notedCircumstance(record, 'FEE') === true ||
      [feeCost, feeGround, feeAnswer].some(({ id }) => hasFact(record, id)),
    LIFTING: wasRestricted(record),
    RECIPIENTS: rights.some((kind) => tellsRecipients(record, kind)),
  }
  return chosen(applies)
}

const chosen = <Id extends Circumstance | Consequence>(
  applies: Readonly<Record<Id, boolean>>,
): readonly Id[] => (Object.keys(applies) as Id[]).filter((id) => applies[id])

const hasFact = ({ facts }: CaseRecord, fact: string): boolean => (facts.get(fact) ?? []).length > 0

/** Art. 19: what was rectified, erased or restricted is told to the recipients, and so is erasure that another right led to. */
function tellsRecipients(record: CaseRecord, { id, tellsRecipients: when }: CaseKind): boolean {
  const decision = [...record.decisions.values()].find(({ right }) => right === id)
  if (when === 'never' || decision === undefined || !outcomeCarriesOut(decision.outcome)) return false
  return when === 'always' || hasErased(record)
}

const hasErased = ({ facts }: CaseRecord): boolean =>
  (facts.get('erasure-ledger') ?? []).some(({ values }) => values['result'] === 'deleted')
