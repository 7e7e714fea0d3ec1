import type { Field, Fields, FieldValue, FieldValues } from '../../../shared/lib/fields'
import { missingFields } from '../../../shared/lib/fields'
import { parseDateOnly, type DateOnly } from '../../../shared/lib/date-only'
import type { Bilingual } from '../../../shared/lib/language'

/**
 * A record of shared/lib/fields as it is being filled in: days, amounts and counts are the text that was typed. A
 * yes-or-no question is undefined until it is answered.
 */
export type FormValues = Readonly<Record<string, FormValue>>
export type FormValue = string | boolean | readonly string[] | undefined

/** What is wrong with one field; its words are in the common texts (`field.…`), or `said` by the record's own rule. */
export type FieldError =
  | 'required'
  | 'not-date'
  | 'in-future'
  | 'not-amount'
  | 'not-count'
  | { readonly tooLong: number }
  | { readonly said: Bilingual }
export type FieldErrors = Readonly<Record<string, FieldError>>

/** The form before anything is written. With `today`, a day on which something was done begins with it. */
export const emptyValues = (fields: Fields, { today }: { readonly today?: DateOnly } = {}): FormValues =>
  mapFields(fields, (field) => {
    if (field.kind === 'yes-no') return undefined
    if (field.kind === 'choices' || field.kind === 'rows') return []
    return field.kind === 'day' && field.when === 'past' && !field.optional ? (today ?? '') : ''
  })

/** The form of a record as it stands. */
export const formOf = (fields: Fields, values: FieldValues): FormValues => ({
  ...emptyValues(fields),
  ...mapFields(fields, (field, name) => formValue(field, values[name])),
})

function formValue(field: Field, value: FieldValue | undefined): FormValue {
  if (value === undefined) return emptyValues({ field })['field']
  if (typeof value !== 'number') return value
  return field.kind === 'amount' ? amountText(value) : String(value)
}

/** Euro cents as they are typed: `1250` → `12.50`. */
const amountText = (cents: number): string => {
  const digits = String(cents).padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** Euro cents from `12,50`, `12.5`, `12`, `1 200,00`; undefined when it is no amount, negative, or finer than a cent. */
export function readAmount(text: string): number | undefined {
  const match = /^(\d{1,9})(?:[.,](\d{1,2}))?$/.exec(text.replace(/[\s €]|EUR/g, ''))
  if (match === null) return undefined
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
}

const readCount = (text: string): number | undefined =>
  /^\d{1,9}$/.test(text.trim()) ? Number(text.trim()) : undefined

/** The record that the form says; what is empty or cannot be read is left out, a text left empty is ''. */
export const valuesOfForm = (fields: Fields, form: FormValues): Readonly<Record<string, FieldValue>> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const value = filledValue(field, form[name])
      return value === undefined ? [] : [[name, value]]
    }),
  )

function filledValue(field: Field, value: FormValue): FieldValue | undefined {
  if (typeof value !== 'string') return value
  switch (field.kind) {
    case 'text':
      return value.trim()
    case 'amount':
      return readAmount(value)
    case 'count':
      return readCount(value)
    case 'day':
      return parseDateOnly(value)
    default:
      return value === '' ? undefined : value
  }
}

/**
 * What is wrong, by the field's name. A value that is wrong as it stands comes before a value that is missing; with
 * `today`, a day on which something was done must have come.
 */
export function fieldErrors(
  fields: Fields,
  form: FormValues,
  { today }: { readonly today?: DateOnly } = {},
): FieldErrors {
  const values = valuesOfForm(fields, form)
  const unanswered = Object.keys(fields).filter(
    (name) => fields[name]?.kind === 'yes-no' && form[name] === undefined,
  )
  const missing = [...missingFields(fields, values), ...unanswered]
  return {
    ...Object.fromEntries(missing.map((name) => [name, 'required' as const])),
    ...wrongFields(fields, form, today),
  }
}

/** Of the errors only those of a value that is wrong as it stands: they are told while the form is filled in. */
export const wrongFields = (fields: Fields, form: FormValues, today: DateOnly | undefined): FieldErrors =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const value = form[name]
      const wrong =
        typeof value === 'string' && value.trim() !== '' ? wrongText(field, value, today) : undefined
      return wrong === undefined ? [] : [[name, wrong]]
    }),
  )

function wrongText(field: Field, value: string, today: DateOnly | undefined): FieldError | undefined {
  switch (field.kind) {
    case 'amount':
      return readAmount(value) === undefined ? 'not-amount' : undefined
    case 'count':
      return readCount(value) === undefined ? 'not-count' : undefined
    case 'text':
      return value.trim().length > field.most ? { tooLong: field.most } : undefined
    case 'day':
      return wrongDay(parseDateOnly(value), field.when === 'past' ? today : undefined)
    default:
      return undefined
  }
}

function wrongDay(day: DateOnly | undefined, latest: DateOnly | undefined): FieldError | undefined {
  if (day === undefined) return 'not-date'
  return latest !== undefined && day > latest ? 'in-future' : undefined
}

const mapFields = (fields: Fields, value: (field: Field, name: string) => FormValue): FormValues =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, value(field, name)]))
