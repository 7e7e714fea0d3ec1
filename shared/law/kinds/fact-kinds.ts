import type { FieldValues } from '../../lib/fields'
import { circumstance } from './circumstances'
import { extensionPlan } from './extension'
import type { FactKind } from './fact'
import { caseKinds } from './kinds'

/** Every fact of every kind, and those that any case may note. */
export const factKinds: readonly FactKind[] = [
  circumstance,
  extensionPlan,
  // a fact may stand in two steps of its kind: what is begun in one is finished in the other
  ...new Set(caseKinds.flatMap(({ steps }) => steps.flatMap(({ facts }) => facts))),
]

const byId = new Map(factKinds.map((kind) => [kind.id, kind]))
export const factKindById = (id: string): FactKind | undefined => byId.get(id)

/** Which of its kind a fact is: the value of the kind's key field, '' when there is one for the case. */
export function factKey({ key }: FactKind, values: FieldValues): string {
  const value = key === undefined ? '' : values[key]
  return typeof value === 'string' ? value.trim() : ''
}
