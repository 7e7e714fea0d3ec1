import FormControl from '@mui/material/FormControl'
import FormHelperText from '@mui/material/FormHelperText'
import FormLabel from '@mui/material/FormLabel'
import NativeSelect from '@mui/material/NativeSelect'
import OutlinedInput, { type OutlinedInputProps } from '@mui/material/OutlinedInput'
import { useId, type ReactNode } from 'react'
import { useTexts } from '../i18n/texts'

type FieldProps = {
  readonly label: string
  readonly hint?: ReactNode
  /** what is wrong with the value, said at the field */
  readonly error?: string | undefined
  readonly isOptional?: boolean
}

/** The label above, the control, and below it the error or the hint; `children` gets the ids that tie them together. */
function Field({
  label,
  hint,
  error,
  isOptional,
  children,
}: FieldProps & {
  readonly children: (ids: { readonly id: string; readonly described: string }) => ReactNode
}) {
  const t = useTexts('common')
  const id = useId()
  const described = `${id}-text`
  const text = error ?? hint
  return (
    <FormControl error={error !== undefined} fullWidth>
      <FormLabel htmlFor={id} sx={{ mb: 0.5, fontSize: '0.8125rem', fontWeight: 550, color: 'text.primary' }}>
        {label}
        {isOptional === true ? ` (${t('field.optional')})` : ''}
      </FormLabel>
      {children({ id, described })}
      {text === undefined ? null : (
        <FormHelperText id={described} sx={{ mx: 0 }} {...(error === undefined ? {} : { role: 'alert' })}>
          {text}
        </FormHelperText>
      )}
    </FormControl>
  )
}

/** One line or several of text. `onChange` gives the text itself. */
export function TextInput({
  label,
  hint,
  error,
  isOptional,
  onChange,
  ...input
}: FieldProps & {
  readonly value: string
  readonly onChange: (value: string) => void
} & Omit<OutlinedInputProps, 'onChange' | 'error' | 'value' | 'label' | 'id'>) {
  return (
    <Field label={label} hint={hint} error={error} {...(isOptional === undefined ? {} : { isOptional })}>
      {({ id, described }) => (
        <OutlinedInput
          {...input}
          id={id}
          aria-describedby={described}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  )
}

/** A choice; those with the same `group` stand next to each other under its name. */
export type SelectOption<V extends string = string> = {
  readonly value: V
  readonly label: string
  readonly group?: string | undefined
}

/** A choice of one; the browser's own list, which every screen reader and keyboard knows. */
export function SelectInput<V extends string>({
  label,
  hint,
  error,
  isOptional,
  value,
  options,
  onChange,
}: FieldProps & {
  readonly value: V
  readonly options: readonly SelectOption<V>[]
  readonly onChange: (value: V) => void
}) {
  return (
    <Field label={label} hint={hint} error={error} {...(isOptional === undefined ? {} : { isOptional })}>
      {({ id, described }) => (
        <NativeSelect
          value={value}
          input={<OutlinedInput />}
          inputProps={{ id, 'aria-describedby': described }}
          onChange={({ target }) => {
            const chosen = options.find((option) => option.value === target.value)
            if (chosen !== undefined) onChange(chosen.value)
          }}
        >
          {[...groupsOf(options)].map(([group, members]) =>
            group === undefined ? (
              <Options key="" of={members} />
            ) : (
              <optgroup key={group} label={group}>
                <Options of={members} />
              </optgroup>
            ),
          )}
        </NativeSelect>
      )}
    </Field>
  )
}

const Options = ({ of }: { readonly of: readonly SelectOption[] }) =>
  of.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ))

/** The groups in the order of their first option. */
function groupsOf(
  options: readonly SelectOption[],
): ReadonlyMap<string | undefined, readonly SelectOption[]> {
  const groups = new Map<string | undefined, readonly SelectOption[]>()
  for (const option of options) groups.set(option.group, [...(groups.get(option.group) ?? []), option])
  return groups
}
