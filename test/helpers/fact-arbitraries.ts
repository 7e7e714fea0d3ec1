import fc from 'fast-check'
import type { FactKind } from '../../shared/law/kinds/fact'
import type { Field, FieldValues } from '../../shared/lib/fields'
import { day } from './case-maker'

/** Values of facts for property tests: mostly such as a form can give, so that gates are reached. */
export type Places = {
  readonly days: readonly string[]
  readonly rows: (register: string) => readonly string[]
  readonly documents: readonly string[]
}

export const factValues = (kind: FactKind, places: Places): fc.Arbitrary<FieldValues> =>
  fc
    .record(
      Object.fromEntries(
        Object.entries(kind.fields).map(([name, field]) => [name, fieldValue(field, places)]),
      ),
    )
    .map((values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)))

function fieldValue(field: Field, places: Places): fc.Arbitrary<FieldValues[string]> {
  const maybe = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
    fc.option(some, { nil: undefined, freq: 4 })
  const oneOf = (values: readonly string[]): fc.Arbitrary<string | undefined> =>
    values.length === 0 ? fc.constant(undefined) : fc.constantFrom(...values)
  switch (field.kind) {
    case 'text':
      return field.optional ? fc.constantFrom('', 'iemesls') : fc.constantFrom('pamatojums', 'cits')
    case 'day': {
      const days = fc.constantFrom(...places.days.map(day))
      return field.optional ? maybe(days) : days
    }
    case 'choice': {
      const codes = fc.constantFrom(...field.options.map(({ code }) => code))
      return field.optional ? maybe(codes) : codes
    }
    case 'choices':
      return fc.subarray(field.options.map(({ code }) => code))
    case 'row':
      return field.optional ? maybe(oneOf(places.rows(field.register))) : oneOf(places.rows(field.register))
    case 'rows':
      return fc.subarray([...places.rows(field.register)].slice(0, 3))
    case 'yes-no':
      return fc.boolean()
    case 'amount':
    case 'count':
      return fc.integer({ min: 0, max: 40 })
    case 'document':
      return oneOf(places.documents)
  }
}
