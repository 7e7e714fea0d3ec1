import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import Typography from '@mui/material/Typography'
import type { RegisterRow } from '../../../shared/policy/registers'
import { useLanguage } from '../../i18n/texts'
import { toggled } from './register-form'

/** Which rows of another register belong to this one. */
export function LinkChoice({
  label,
  rows,
  chosen,
  onChange,
}: {
  readonly label: string
  readonly rows: readonly RegisterRow[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}) {
  const language = useLanguage()
  const order = rows.map(({ code }) => code)
  return (
    <Box component="fieldset" sx={{ gridColumn: '1 / -1', border: 0, m: 0, p: 0, minWidth: 0 }}>
      <Typography component="legend" sx={{ fontSize: '0.8125rem', fontWeight: 550, p: 0, mb: 0.5 }}>
        {label}
      </Typography>
      <Box
        sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(280px, 1fr))', columnGap: 2 }}
      >
        {rows.map(({ code, name }) => (
          <FormControlLabel
            key={code}
            label={`${code} ${name[language]}`}
            slotProps={{ typography: { variant: 'body2' } }}
            control={
              <Checkbox
                size="small"
                sx={{ py: 0.25 }}
                checked={chosen.includes(code)}
                onChange={() => onChange(toggled(chosen, code, order))}
              />
            }
          />
        ))}
      </Box>
    </Box>
  )
}
