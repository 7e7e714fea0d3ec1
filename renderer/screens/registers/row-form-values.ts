import { registerKinds, type Registers } from '../../../shared/policy/registers'
import { draftProblems, hasOneName, type RowDraft } from '../../../shared/policy/row-draft'
import type { RegisterKind } from '../../../shared/policy/register-kind'
import type { DateOnly } from '../../../shared/lib/date-only'
import type { Fields, FieldValue } from '../../../shared/lib/fields'
import type { Bilingual, Language } from '../../../shared/lib/language'
import {
  formOf,
  valuesOfForm,
  wrongFields,
  type FieldErrors,
  type FormValues,
} from '../../components/fields/field-form'

/** A row as it is being typed: its head, and its fields as FieldInputs keeps them. */
export type RowForm = { readonly head: Omit<RowDraft, 'values'>; readonly fields: FormValues }

export const fieldsOf = ({ register }: Pick<RowDraft, 'register'>): Fields => {
  const kind: Pick<RegisterKind, 'fields'> = registerKinds[register]
  return kind.fields
}

export function rowFormOf({ values, ...head }: RowDraft): RowForm {
  return { head, fields: formOf(fieldsOf(head), values) }
}

export const draftOfForm = ({ head, fields }: RowForm): RowDraft => ({
  ...head,
  values: valuesOfForm(fieldsOf(head), fields),
})

/** What is wrong at each field. A value that cannot be read comes before what the register's own rule says of it. */
export function rowFormErrors(form: RowForm, registers: Registers, today: DateOnly): FieldErrors {
  const own = Object.entries(draftProblems(draftOfForm(form), registers)).map(
    ([name, said]) => [name, { said }] as const,
  )
  return { ...Object.fromEntries(own), ...wrongFields(fieldsOf(form.head), form.fields, today) }
}

/** The name as one text where the register has one: both languages get it. */
export const withName = (form: RowForm, name: Partial<Bilingual>): RowForm => ({
  ...form,
  head: { ...form.head, name: { ...form.head.name, ...name } },
})

/** A row's name in the language of the reader; a register with one text has it in both. */
export const rowName = (row: Pick<RowDraft, 'register' | 'name'>, language: Language): string =>
  hasOneName(row) ? row.name.lv : row.name[language] || row.name.lv

/**
 * The fields that a reader of this language needs: a text that the row keeps in both (`lawLv`, `lawEn`) is shown in
 * hers.
 */
export const fieldsFor = (fields: Fields, language: Language): Fields => {
  const other = language === 'lv' ? 'En' : 'Lv'
  const own = language === 'lv' ? 'Lv' : 'En'
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([name]) => !name.endsWith(other) || !(`${name.slice(0, -2)}${own}` in fields),
    ),
  )
}

export const isBlank = (value: FieldValue | undefined): boolean =>
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (typeof value === 'object' && value.length === 0)
