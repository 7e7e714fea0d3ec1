import type { FactKind } from '../law/kinds/fact'
import type { Fields, FieldValues, ValuesOf } from '../lib/fields'

/** A fact as the journal tells it; `key` is '' when there is one for the case. */
export type RecordedFact = {
  readonly fact: string
  readonly key: string
  readonly values: FieldValues
  readonly by: string
  readonly at: string
}

/** By fact id, in the order of first recording. */
export type RecordedFacts = ReadonlyMap<string, readonly RecordedFact[]>

type WithFacts = { readonly facts: RecordedFacts }

/** All facts of a kind in a case. The journal's decoder has checked the values against the kind's fields. */
export const factsOf = <Fs extends Fields>(
  { facts }: WithFacts,
  { id }: FactKind<Fs>,
): readonly ValuesOf<Fs>[] => (facts.get(id) ?? []).map(({ values }) => values as ValuesOf<Fs>)

/** The fact of a kind that a case has once; undefined when it is not recorded. */
export const factOf = <Fs extends Fields>(record: WithFacts, kind: FactKind<Fs>): ValuesOf<Fs> | undefined =>
  factsOf(record, kind)[0]

/** The facts with one more: it takes the place of the one with its key. */
export function putFact(facts: RecordedFacts, recorded: RecordedFact): RecordedFacts {
  const others = facts.get(recorded.fact) ?? []
  const known = others.some(({ key }) => key === recorded.key)
  const next = known
    ? others.map((one) => (one.key === recorded.key ? recorded : one))
    : [...others, recorded]
  return new Map(facts).set(recorded.fact, next)
}

/** The facts without one that was taken back; the journal keeps it. */
export function withoutFact(facts: RecordedFacts, fact: string, key: string): RecordedFacts {
  const left = (facts.get(fact) ?? []).filter((one) => one.key !== key)
  return new Map(facts).set(fact, left)
}
