import Box from '@mui/material/Box'
import InputAdornment from '@mui/material/InputAdornment'
import type { ReactNode } from 'react'
import type { Field, Fields } from '../../../shared/lib/fields'
import type { Language } from '../../../shared/lib/language'
import { useLanguage, useTexts, type Texts } from '../../i18n/texts'
import { ChoiceInput } from '../choice-input'
import { ChoicesInput } from '../choices-input'
import { DayInput } from '../day-input'
import { SelectInput, TextInput } from '../field'
import type { FieldError, FieldErrors, FormValue, FormValues } from './field-form'
import type { RowChoices } from './row-choices'
import { optionInWords } from './value-words'

/** A document that a field can name: by its sealed name, shown by its title. */
export type DocumentChoice = { readonly name: string; readonly title: string }

/** One input for each field of a record, in the order of its description. */
export function FieldInputs({
  fields,
  values,
  onChange,
  errors = {},
  rows,
  documents = [],
}: {
  readonly fields: Fields
  readonly values: FormValues
  readonly onChange: (values: FormValues) => void
  readonly errors?: FieldErrors
  readonly rows: RowChoices
  readonly documents?: readonly DocumentChoice[]
}) {
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1.5,
        alignItems: 'start',
        gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))',
      }}
    >
      {Object.entries(fields).map(([name, field]) => (
        <Box key={name} sx={{ minWidth: 0, ...(isWide(field) ? { gridColumn: '1 / -1' } : {}) }}>
          <FieldInput
            field={field}
            value={values[name]}
            error={errors[name]}
            rows={rows}
            documents={documents}
            onChange={(value) => onChange({ ...values, [name]: value })}
          />
        </Box>
      ))}
    </Box>
  )
}

const isWide = (field: Field): boolean =>
  (field.kind === 'text' && field.lines) ||
  field.kind === 'choice' ||
  field.kind === 'choices' ||
  field.kind === 'row' ||
  field.kind === 'rows' ||
  field.kind === 'yes-no'

type InputProps<F extends Field = Field> = {
  readonly field: F
  readonly value: FormValue
  readonly error: FieldError | undefined
  readonly rows: RowChoices
  readonly documents: readonly DocumentChoice[]
  readonly onChange: (value: FormValue) => void
}

function FieldInput(props: InputProps): ReactNode {
  const { field } = props
  if (isTyped(field)) return <TypedInput {...props} field={field} />
  if (isOneOf(field)) return <OneOfInput {...props} field={field} />
  if (isSomeOf(field)) return <SomeOfInput {...props} field={field} />
  return <YesNoInput {...props} field={field} />
}

type TypedField = Extract<Field, { readonly kind: 'text' | 'amount' | 'count' | 'day' }>
type OneOfField = Extract<Field, { readonly kind: 'choice' | 'row' | 'document' }>
type SomeOfField = Extract<Field, { readonly kind: 'choices' | 'rows' }>

const isTyped = (field: Field): field is TypedField =>
  field.kind === 'text' || field.kind === 'amount' || field.kind === 'count' || field.kind === 'day'
const isOneOf = (field: Field): field is OneOfField =>
  field.kind === 'choice' || field.kind === 'row' || field.kind === 'document'
const isSomeOf = (field: Field): field is SomeOfField => field.kind === 'choices' || field.kind === 'rows'

/** What every input says of its field: label, hint, and what is wrong with it. */
function useWords({ field, error }: Pick<InputProps, 'field' | 'error'>) {
  const t = useTexts('common')
  const language = useLanguage()
  return {
    label: field.label[language],
    hint: field.hint?.[language],
    error: errorWords(error, t, language),
    language,
    t,
  }
}

function errorWords(
  error: FieldError | undefined,
  t: Texts<'common'>,
  language: Language,
): string | undefined {
  if (error === undefined) return undefined
  if (typeof error === 'object' && 'said' in error) return error.said[language]
  return typeof error === 'string' ? t(`field.${error}`) : t('field.too-long', { count: error.tooLong })
}

function TypedInput({ field, value, error, onChange }: InputProps<TypedField>) {
  const words = useWords({ field, error })
  const common = {
    label: words.label,
    hint: words.hint,
    error: words.error,
    isOptional: field.optional,
    value: typeof value === 'string' ? value : '',
    onChange,
  }
  if (field.kind === 'day') return <DayInput {...common} mayBeLater={field.when === 'any'} />
  if (field.kind === 'text')
    return <TextInput {...common} {...(field.lines ? { multiline: true, minRows: 2 } : {})} />
  return (
    <TextInput
      {...common}
      inputMode={field.kind === 'amount' ? 'decimal' : 'numeric'}
      {...(field.kind === 'amount'
        ? { endAdornment: <InputAdornment position="end">EUR</InputAdornment> }
        : {})}
      sx={{ maxWidth: 200 }}
    />
  )
}

function OneOfInput({ field, value, error, rows, documents, onChange }: InputProps<OneOfField>) {
  const words = useWords({ field, error })
  const { t, language } = words
  const options = optionsOf(field, {
    rows,
    documents,
    language,
    chosen: typeof value === 'string' ? [value] : [],
  })
  const none = field.kind === 'row' ? t('field.no-rows') : t('field.no-documents')
  return (
    <SelectInput
      label={words.label}
      hint={options.length === 0 ? none : words.hint}
      error={words.error}
      isOptional={field.optional}
      value={typeof value === 'string' ? value : ''}
      options={[{ value: '', label: t(field.optional ? 'field.none' : 'field.choose') }, ...options]}
      onChange={onChange}
    />
  )
}

type Offered = Pick<InputProps, 'rows' | 'documents'> & {
  readonly language: Language
  /** codes that the record holds already: they are offered even when their row was withdrawn */
  readonly chosen: readonly string[]
}

function optionsOf(
  field: OneOfField | SomeOfField,
  { rows, documents, language, chosen }: Offered,
): readonly { readonly value: string; readonly label: string }[] {
  switch (field.kind) {
    case 'choice':
    case 'choices':
      return field.options.map((option) => ({ value: option.code, label: optionInWords(option, language) }))
    case 'row':
    case 'rows':
      return rows(field.register)
        .filter(({ code, isWithdrawn }) => isWithdrawn !== true || chosen.includes(code))
        .map(({ code, name }) => ({ value: code, label: `${code} · ${name}` }))
    case 'document':
      return documents.map(({ name, title }) => ({ value: name, label: title }))
  }
}

function SomeOfInput({ field, value, error, rows, documents, onChange }: InputProps<SomeOfField>) {
  const words = useWords({ field, error })
  const chosen = Array.isArray(value) ? value : []
  const options = optionsOf(field, { rows, documents, language: words.language, chosen })
  return (
    <ChoicesInput
      label={field.optional ? `${words.label} (${words.t('field.optional')})` : words.label}
      hint={options.length === 0 ? words.t('field.no-rows') : words.hint}
      error={words.error}
      values={chosen}
      options={options}
      onChange={onChange}
    />
  )
}

function YesNoInput({ field, value, error, onChange }: InputProps) {
  const words = useWords({ field, error })
  return (
    <ChoiceInput
      isRow
      label={words.label}
      hint={words.hint}
      error={words.error}
      value={value === true ? 'yes' : value === false ? 'no' : undefined}
      options={[
        { value: 'yes', label: words.t('field.yes') },
        { value: 'no', label: words.t('field.no') },
      ]}
      onChange={(answer) => onChange(answer === 'yes')}
    />
  )
}
