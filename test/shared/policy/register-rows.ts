import fc from 'fast-check'
import { addDays, dateOnly } from '../../../shared/lib/date-only'
import type { Field, Fields } from '../../../shared/lib/fields'
import type { RegisterName } from '../../../shared/policy/registers'
import { registerKinds } from '../../../shared/policy/registers'

const anyText = (most: number): fc.Arbitrary<string> =>
  fc.string({ unit: 'grapheme', maxLength: Math.min(most, 40) }).filter((text) => text.length <= most)
const code = fc.stringMatching(/^[A-Z]{1,4}-[0-9]{2}[a-z]?$/)
const day = fc.nat({ max: 20_000 }).map((days) => addDays(dateOnly('1990-01-01'), days))

/** Registers hold no money and no documents: a field of those kinds has no values here. */
function valueOf(field: Field): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'text':
      return anyText(field.most)
    case 'day':
      return day
    case 'choice':
      return fc.constantFrom(...field.options.map((option) => option.code))
    case 'choices':
      return fc.subarray(field.options.map((option) => option.code))
    case 'row':
      return code
    case 'rows':
      return fc.array(code, { maxLength: 5 })
    case 'yes-no':
      return fc.boolean()
    case 'count':
      return fc.nat()
    default:
      throw new Error(field.kind)
  }
}

const valuesOf = (fields: Fields): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, valueOf(field)])))

/** Rows of a register in every shape that its description allows: with and without what may be absent. */
export const anyRow = (register: RegisterName): fc.Arbitrary<Record<string, unknown>> => {
  const { always, later } = registerKinds[register]
  const mayLack = Object.entries(always).filter(
    ([, field]) => 'optional' in field && field.optional && !['text', 'rows', 'choices'].includes(field.kind),
  )
  return fc
    .record({
      head: fc.record({
        register: fc.constant(register),
        code,
        name: fc.record({ lv: anyText(40), en: anyText(40) }),
        status: fc.constantFrom('from-policy', 'unconfirmed', 'confirmed', 'withdrawn'),
      }),
      always: valuesOf(always),
      later: valuesOf(later),
      without: fc.subarray([...mayLack.map(([name]) => name), ...Object.keys(later)]),
    })
    .map(({ head, without, ...values }) => ({
      ...head,
      ...Object.fromEntries(
        Object.entries({ ...values.always, ...values.later }).filter(([name]) => !without.includes(name)),
      ),
    }))
}
