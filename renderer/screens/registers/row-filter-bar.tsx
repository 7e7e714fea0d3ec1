import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import InputBase from '@mui/material/InputBase'
import Typography from '@mui/material/Typography'
import type { RegisterRow } from '../../../shared/policy/registers'
import { useTexts } from '../../i18n/texts'
import type { RowFilter } from './row-filter'

const fewRows = 8

/** Looks for rows; nothing is offered that would change nothing. */
export function RowFilterBar({
  filter,
  shown,
  all,
  onChange,
}: {
  readonly filter: RowFilter
  readonly shown: number
  readonly all: readonly RegisterRow[]
  readonly onChange: (filter: RowFilter) => void
}) {
  const t = useTexts('registers')
  const unconfirmed = all.filter(({ status }) => status === 'unconfirmed').length
  const withdrawn = all.filter(({ status }) => status === 'withdrawn').length
  if (all.length <= fewRows && unconfirmed === 0 && withdrawn === 0) return null
  return (
    <Box
      role="search"
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 0.5, mb: 1 }}
    >
      <InputBase
        placeholder={t('filter.text')}
        value={filter.text}
        inputProps={{ 'aria-label': t('filter.text'), maxLength: 200 }}
        onChange={({ target }) => onChange({ ...filter, text: target.value })}
        sx={{
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          px: 1,
          height: 32,
          width: 220,
          fontSize: '0.875rem',
        }}
      />
      {unconfirmed === 0 && !filter.onlyUnconfirmed ? null : (
        <Tick
          label={t('filter.unconfirmed', { count: unconfirmed })}
          checked={filter.onlyUnconfirmed}
          onChange={(onlyUnconfirmed) => onChange({ ...filter, onlyUnconfirmed })}
        />
      )}
      {withdrawn === 0 ? null : (
        <Tick
          label={t('filter.withdrawn', { count: withdrawn })}
          checked={filter.withWithdrawn}
          onChange={(withWithdrawn) => onChange({ ...filter, withWithdrawn })}
        />
      )}
      <Typography variant="body2" color="text.secondary" role="status" sx={{ ml: 'auto' }}>
        {t('count.rows', { count: shown })}
      </Typography>
    </Box>
  )
}

function Tick({
  label,
  checked,
  onChange,
}: {
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}) {
  return (
    <FormControlLabel
      label={label}
      slotProps={{ typography: { variant: 'body2' } }}
      sx={{ mr: 0 }}
      control={
        <Checkbox
          size="small"
          sx={{ py: 0.25 }}
          checked={checked}
          onChange={({ target }) => onChange(target.checked)}
        />
      }
    />
  )
}
