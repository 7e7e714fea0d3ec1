import * as v from 'valibot'
import type { DateOnly } from './date-only'
import type { Bilingual } from './language'
import { count, day, documentName, text } from './schema'

/**
 * What a record of the desk asks for, as data: one description gives its schema, its form and its table. A row of a
 * register and a fact of a case are both such records. `optional` fields may be left out; a text left out is ''.
 */
export type Option<C extends string = string> = {
  readonly code: C
  readonly name: Bilingual
  /** where the law speaks of it */
  readonly article?: string
}

type Described = { readonly label: Bilingual; readonly hint?: Bilingual }
type MayLack = { readonly optional: boolean }

export type TextField = Described &
  MayLack & { readonly kind: 'text'; readonly most: number; readonly lines: boolean }
export type DayField<O extends boolean = boolean> = Described & {
  readonly kind: 'day'
  /** `past`: something was done on that day; `any`: a plan or a date of somebody else */
  readonly when: 'past' | 'any'
  readonly optional: O
}
export type ChoiceField<C extends string = string, O extends boolean = boolean> = Described & {
  readonly kind: 'choice'
  readonly options: readonly Option<C>[]
  readonly optional: O
}
export type ChoicesField<C extends string = string> = Described &
  MayLack & { readonly kind: 'choices'; readonly options: readonly Option<C>[] }
/** The code of one row of a register. */
export type RowField<O extends boolean = boolean> = Described & {
  readonly kind: 'row'
  readonly register: string
  readonly optional: O
}
/** The codes of rows of a register. */
export type RowsField = Described & MayLack & { readonly kind: 'rows'; readonly register: string }
export type YesNoField = Described & { readonly kind: 'yes-no' }
/** Euro cents. */
export type AmountField<O extends boolean = boolean> = Described & {
  readonly kind: 'amount'
  readonly optional: O
}
/** A whole number from 0. */
export type CountField<O extends boolean = boolean> = Described & {
  readonly kind: 'count'
  readonly optional: O
}
/** A document of the case, by its sealed name. */
export type DocumentField<O extends boolean = boolean> = Described & {
  readonly kind: 'document'
  readonly optional: O
}

export type Field =
  | TextField
  | DayField
  | ChoiceField
  | ChoicesField
  | RowField
  | RowsField
  | YesNoField
  | AmountField
  | CountField
  | DocumentField
export type Fields = Readonly<Record<string, Field>>

type Filled<F extends Field> = F extends TextField
  ? string
  : F extends DayField
    ? DateOnly
    : F extends ChoiceField<infer C>
      ? C
      : F extends ChoicesField<infer C>
        ? readonly C[]
        : F extends RowsField
          ? readonly string[]
          : F extends RowField | DocumentField
            ? string
            : F extends YesNoField
              ? boolean
              : number

type Absent = 'day' | 'choice' | 'row' | 'amount' | 'count' | 'document'
type CanLack<F extends Field> = F extends { readonly kind: Absent; readonly optional: true } ? true : false
type LackingKeys<Fs extends Fields> = { [K in keyof Fs]: CanLack<Fs[K]> extends true ? K : never }[keyof Fs]

/** What a record with these fields holds. */
export type ValuesOf<Fs extends Fields> = {
  readonly [K in Exclude<keyof Fs, LackingKeys<Fs>>]: Filled<Fs[K]>
} & { readonly [K in LackingKeys<Fs>]?: Filled<Fs[K]> | undefined }

/** Any record, before its fields are known. */
export type FieldValue = string | number | boolean | readonly string[]
export type FieldValues = Readonly<Record<string, FieldValue | undefined>>

/** The decoder of any record, before its kind is asked whether the values fit its fields. */
export const fieldValuesSchema = v.record(
  text(60),
  v.union([text(20_000), v.number(), v.boolean(), v.pipe(v.array(text(300)), v.maxLength(500))]),
)

type SchemaOf<F extends Field> =
  CanLack<F> extends true
    ? v.OptionalSchema<v.GenericSchema<Filled<F>>, undefined>
    : v.GenericSchema<Filled<F>>
export type EntriesOf<Fs extends Fields> = { readonly [K in keyof Fs]: SchemaOf<Fs[K]> }

/** The decoder of each field, for v.strictObject. Which fields must be filled is asked by missingFields, not here. */
export const fieldEntries = <Fs extends Fields>(fields: Fs): EntriesOf<Fs> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, fieldSchema(field)]),
  ) as unknown as EntriesOf<Fs>

function fieldSchema(field: Field): v.GenericSchema {
  const schema = filledSchema(field)
  return canBeAbsent(field) ? v.optional(schema) : schema
}

const canBeAbsent = (field: Field): boolean =>
  field.kind !== 'text' &&
  field.kind !== 'choices' &&
  field.kind !== 'rows' &&
  field.kind !== 'yes-no' &&
  field.optional

const code = text(60)
const options = (field: Field) =>
  v.picklist('options' in field ? field.options.map((option) => option.code) : [])

const schemas: Readonly<Record<Field['kind'], (field: Field) => v.GenericSchema>> = {
  text: (field) => text(field.kind === 'text' ? field.most : 0),
  day: () => day,
  choice: options,
  choices: (field) => v.pipe(v.array(options(field)), v.maxLength(100)),
  row: () => code,
  rows: () => v.pipe(v.array(code), v.maxLength(200)),
  'yes-no': () => v.boolean(),
  amount: () => count,
  count: () => count,
  document: () => documentName,
}

const filledSchema = (field: Field): v.GenericSchema => schemas[field.kind](field)

/** Names of the fields that must be filled and are not. */
export const missingFields = (fields: Fields, values: FieldValues): readonly string[] =>
  Object.entries(fields).flatMap(([name, field]) => (isMissing(field, values[name]) ? [name] : []))

function isMissing(field: Field, value: FieldValue | undefined): boolean {
  if (field.kind === 'yes-no' || field.optional) return false
  if (value === undefined) return true
  if (typeof value === 'string') return value.trim() === ''
  return Array.isArray(value) && value.length === 0
}

type More = { readonly hint?: Bilingual }
type Lack<O extends boolean> = More & { readonly optional?: O }
const lacks = <O extends boolean>({ optional }: Lack<O>): O => (optional ?? false) as O

/** The fields' makers: `textField({lv, en}, {lines: true})`. */
export const textField = (
  label: Bilingual,
  more: More & { readonly optional?: boolean; readonly lines?: boolean; readonly most?: number } = {},
): TextField => ({
  kind: 'text',
  label,
  optional: more.optional ?? false,
  lines: more.lines ?? false,
  most: more.most ?? 4000,
  ...hintOf(more),
})
export const dayField = <const O extends boolean = false>(
  label: Bilingual,
  more: Lack<O> & { readonly when?: 'past' | 'any' } = {},
): DayField<NoInfer<O>> => ({
  kind: 'day',
  label,
  when: more.when ?? 'past',
  optional: lacks(more),
  ...hintOf(more),
})
export const choiceField = <const C extends string, const O extends boolean = false>(
  label: Bilingual,
  options: readonly Option<C>[],
  more: Lack<O> = {},
): ChoiceField<C, NoInfer<O>> => ({ kind: 'choice', label, options, optional: lacks(more), ...hintOf(more) })
export const choicesField = <const C extends string>(
  label: Bilingual,
  options: readonly Option<C>[],
  more: More & { readonly optional?: boolean } = {},
): ChoicesField<C> => ({
  kind: 'choices',
  label,
  options,
  optional: more.optional ?? false,
  ...hintOf(more),
})
export const rowField = <const O extends boolean = false>(
  label: Bilingual,
  register: string,
  more: Lack<O> = {},
): RowField<NoInfer<O>> => ({ kind: 'row', label, register, optional: lacks(more), ...hintOf(more) })
export const rowsField = (
  label: Bilingual,
  register: string,
  more: More & { readonly optional?: boolean } = {},
): RowsField => ({ kind: 'rows', label, register, optional: more.optional ?? true, ...hintOf(more) })
export const yesNoField = (label: Bilingual, more: More = {}): YesNoField => ({
  kind: 'yes-no',
  label,
  ...hintOf(more),
})
export const amountField = <const O extends boolean = false>(
  label: Bilingual,
  more: Lack<O> = {},
): AmountField<NoInfer<O>> => ({ kind: 'amount', label, optional: lacks(more), ...hintOf(more) })
export const countField = <const O extends boolean = false>(
  label: Bilingual,
  more: Lack<O> = {},
): CountField<NoInfer<O>> => ({ kind: 'count', label, optional: lacks(more), ...hintOf(more) })
export const documentField = <const O extends boolean = false>(
  label: Bilingual,
  more: Lack<O> = {},
): DocumentField<NoInfer<O>> => ({ kind: 'document', label, optional: lacks(more), ...hintOf(more) })

const hintOf = ({ hint }: More): { readonly hint?: Bilingual } => (hint === undefined ? {} : { hint })
