import { unansweredRights } from '../../case/evolve'
import { factOf, factsOf } from '../../case/facts'
import type { Refusal } from '../../case/refusal'
import type { ValuesOf } from '../../lib/fields'
import type { CaseRight } from '../right'
import { authorityOutcome, dataFrozenForAuthority } from './authority-enquiry'
import { alsoNeeded, isCarriedOut, toldOn } from './carried-out'
import { erasureCategory, isExcepted, ledgerFields, neededToKeep } from './erasure-facts'
import {
  copyBeforeErasure,
  erasureBeforeDecision,
  keepNeedsException,
  restrictedNotErased,
} from './erasure-gates'
import { factKind, type FactPlace } from './fact'
import { closed } from './gate'
import { keptByRestriction } from './lifting-facts'
import { groundedScope } from './restriction-facts'

/** Proof of erasure (Art. 5(2)): what happened in each system, or why the data stay there. */
export const erasureLedger = factKind({
  id: 'erasure-ledger',
  name: { lv: 'Dzēšanas žurnāls', en: 'Erasure ledger' },
  article: 'Art. 17(1)',
  key: 'system',
  fields: ledgerFields,
  gate(values, place) {
    if (values.result === 'deleted') return deletionGate(values, place)
    return values.result === 'kept' ? keepingGate(values, place) : undefined
  },
})
type LedgerRow = ValuesOf<typeof ledgerFields>

/** What cannot be undone waits: for the copy, for the authority, for the decision, for the person who opposes it. */
const deletionGate = ({ system, on }: LedgerRow, place: FactPlace): Refusal | undefined =>
  copyGate(on, place) ??
  authorityGate(place) ??
  decisionGate(on, place) ??
  (mayBeErased(system, place) ? undefined : closed(restrictedNotErased, { of: [system] }))

/** Access and portability are answered first: a deleted copy can no longer be given (Art. 15, 20; clause 7.3). */
function copyGate(on: LedgerRow['on'], { record }: FactPlace): Refusal | undefined {
  const untold = unansweredRights(record)
  const owed = copies.filter((right) => {
    if (!record.request.rights.includes(right)) return false
    const told = toldOn(record, right)
    return untold.includes(right) || (told !== undefined && on < told)
  })
  return owed.length === 0 ? undefined : closed(copyBeforeErasure, { of: owed })
}
const copies: readonly CaseRight[] = ['ACCESS', 'PORTABILITY']

/** Art. 31: whatever is recorded of the enquiry, nothing is erased before the authority's outcome is known. */
function authorityGate({ record }: FactPlace): Refusal | undefined {
  const isOpen =
    record.request.rights.includes('DVI_ENQUIRY') && factOf(record, authorityOutcome) === undefined
  return isOpen ? closed(dataFrozenForAuthority) : undefined
}

function decisionGate(on: LedgerRow['on'], { record }: FactPlace): Refusal | undefined {
  const decided = record.decisions.get('ERASURE')?.on
  return isCarriedOut(record, 'ERASURE') && decided !== undefined && on >= decided
    ? undefined
    : closed(erasureBeforeDecision)
}

/** A system with restricted data is touched only where the register says that it holds other data, which are to be erased. */
function mayBeErased(system: string, { record, context }: FactPlace): boolean {
  if (!holdsRestricted(system, { record, context })) return true
  const kept = keptByRestriction(record)
  const inSystem = context.team.registers.systems.find(({ code }) => code === system)?.categories ?? []
  return factsOf(record, erasureCategory).some(
    ({ category, verdict }) => verdict === 'erase' && !kept.has(category) && inSystem.includes(category),
  )
}

function holdsRestricted(system: string, { record }: FactPlace): boolean {
  const kept = keptByRestriction(record)
  return groundedScope(record).some(({ category, systems }) => kept.has(category) && systems.includes(system))
}

function keepingGate(values: LedgerRow, place: FactPlace): Refusal | undefined {
  if (isExcepted(values)) return alsoNeeded('erasure-ledger', neededToKeep(values))
  const noGround = factsOf(place.record, erasureCategory).some(
    ({ verdict, ground, exception }) => verdict === 'keep' && ground === 'none' && !isExcepted({ exception }),
  )
  if (!noGround && !holdsRestricted(values.system, place))
    return closed(keepNeedsException, { of: [values.system] })
  return alsoNeeded('erasure-ledger', { note: values.note })
}
