import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { DateOnly } from '../../../shared/lib/date-only'
import { DateText } from '../../components/date-text'

/** Days with their names, and one act for each. */
export function HolidayList({
  days,
  act,
  onAct,
}: {
  readonly days: readonly { readonly date: DateOnly; readonly name: string }[]
  readonly act: string
  readonly onAct: (date: DateOnly) => void
}) {
  if (days.length === 0) return null
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, mb: 1.5, p: 0 }}>
      {days.map(({ date, name }) => (
        <Box component="li" key={date} sx={{ display: 'flex', alignItems: 'center', gap: 2, minHeight: 36 }}>
          <Box sx={{ minWidth: 210 }}>
            <DateText date={date} />
          </Box>
          <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>{name}</Box>
          <Button size="small" aria-label={`${act}: ${date}`} onClick={() => onAct(date)}>
            {act}
          </Button>
        </Box>
      ))}
    </Box>
  )
}
