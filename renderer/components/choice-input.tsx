import FormControl from '@mui/material/FormControl'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormHelperText from '@mui/material/FormHelperText'
import FormLabel from '@mui/material/FormLabel'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import { useId } from 'react'

/** A choice of one, all choices in view: for questions where the person should weigh them. */
export function ChoiceInput<V extends string>({
  label,
  hint,
  error,
  value,
  options,
  onChange,
  isRow = false,
}: {
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly value: V | undefined
  readonly options: readonly { readonly value: V; readonly label: string }[]
  readonly onChange: (value: V) => void
  readonly isRow?: boolean
}) {
  const id = useId()
  const text = error ?? hint
  return (
    <FormControl error={error !== undefined}>
      <FormLabel id={id} sx={{ fontSize: '0.8125rem', fontWeight: 550, color: 'text.primary' }}>
        {label}
      </FormLabel>
      {text === undefined ? null : (
        <FormHelperText
          id={`${id}-text`}
          sx={{ mx: 0, maxWidth: '75ch' }}
          {...(error === undefined ? {} : { role: 'alert' })}
        >
          {text}
        </FormHelperText>
      )}
      <RadioGroup
        aria-labelledby={id}
        {...(text === undefined ? {} : { 'aria-describedby': `${id}-text` })}
        row={isRow}
        value={value ?? ''}
        onChange={({ target }) => {
          const chosen = options.find((option) => option.value === target.value)
          if (chosen !== undefined) onChange(chosen.value)
        }}
      >
        {options.map((option) => (
          <FormControlLabel
            key={option.value}
            value={option.value}
            control={<Radio size="small" sx={{ py: 0.5 }} />}
            label={option.label}
          />
        ))}
      </RadioGroup>
    </FormControl>
  )
}
