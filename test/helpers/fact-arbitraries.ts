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

const maybe = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(some, { nil: undefined, freq: 4 })
const oneOf = (values: readonly string[]): fc.Arbitrary<string | undefined> =>
  values.length === 0 ? fc.constant(undefined) : fc.constantFrom(...values)

function fieldValue(field: Field, places: Places): fc.Arbitrary<FieldValues[string]> {
  const some = filledValue(field, places)
  const mayLack = field.kind === 'day' || field.kind === 'choice' || field.kind === 'row'
  return mayLack && field.optional ? maybe(some) : some
}

type Maker = (field: Field, places: Places) => fc.Arbitrary<FieldValues[string]>
const number: Maker = () => fc.integer({ min: 0, max: 40 })
const codesOf = (field: Field): readonly string[] =>
  field.kind === 'choice' || field.kind === 'choices' ? field.options.map(({ code }) => code) : []
const rowsOf = (field: Field, { rows }: Places): readonly string[] =>
  field.kind === 'row' || field.kind === 'rows' ? rows(field.register) : []

const makers: Readonly<Record<Field['kind'], Maker>> = {
  text: (field) =>
    field.kind === 'text' && field.optional
      ? fc.constantFrom('', 'iemesls')
      : fc.constantFrom('pamatojums', 'cits'),
  day: (_, { days }) => fc.constantFrom(...days.map(day)),
  choice: (field) => fc.constantFrom(...codesOf(field)),
  choices: (field) => fc.subarray([...codesOf(field)]),
  row: (field, places) => oneOf(rowsOf(field, places)),
  rows: (field, places) => fc.subarray(rowsOf(field, places).slice(0, 3)),
  'yes-no': () => fc.boolean(),
  amount: number,
  count: number,
  document: (_, { documents }) => oneOf(documents),
}

const filledValue: Maker = (field, places) => makers[field.kind](field, places)
