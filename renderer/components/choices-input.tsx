import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormHelperText from '@mui/material/FormHelperText'
import FormLabel from '@mui/material/FormLabel'
import { useId, type ReactNode } from 'react'

/** Any number of a list, each with its box. `onChange` gives the chosen ones in the order of the list. */
export function ChoicesInput<V extends string>({
  label,
  hint,
  error,
  values,
  options,
  onChange,
}: {
  readonly label: string
  readonly hint?: ReactNode
  readonly error?: string | undefined
  readonly values: readonly V[]
  readonly options: readonly { readonly value: V; readonly label: string }[]
  readonly onChange: (values: readonly V[]) => void
}) {
  const id = useId()
  const text = error ?? hint
  return (
    <Box
      component="fieldset"
      aria-describedby={text === undefined ? undefined : id}
      sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}
    >
      <FormLabel
        component="legend"
        error={error !== undefined}
        sx={{ fontSize: '0.8125rem', fontWeight: 550, color: 'text.primary' }}
      >
        {label}
      </FormLabel>
      {text === undefined ? null : (
        <FormHelperText
          id={id}
          error={error !== undefined}
          sx={{ mx: 0, maxWidth: '75ch' }}
          {...(error === undefined ? {} : { role: 'alert' })}
        >
          {text}
        </FormHelperText>
      )}
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(240px, 1fr))' }}>
        {options.map((option) => (
          <FormControlLabel
            key={option.value}
            label={option.label}
            sx={{ mr: 0, alignItems: 'flex-start' }}
            control={
              <Checkbox
                size="small"
                sx={{ py: 0.25 }}
                checked={values.includes(option.value)}
                onChange={({ target }) =>
                  onChange(
                    options
                      .map(({ value }) => value)
                      .filter((value) => (value === option.value ? target.checked : values.includes(value))),
                  )
                }
              />
            }
          />
        ))}
      </Box>
    </Box>
  )
}
