import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useDeferredValue, useMemo } from 'react'
import { DateText } from '../../components/date-text'
import { useTexts } from '../../i18n/texts'
import { useCaseRows } from '../../index-db/case-rows-provider'
import { earlierCases } from './earlier-cases'

/** Earlier cases of the name as it is written now; the DPO sees whether it is the same person. */
export function EarlierOfName({ name }: { readonly name: string }) {
  const t = useTexts('new-request')
  const names = useTexts('names')
  const { rows } = useCaseRows()
  const settled = useDeferredValue(name)
  const earlier = useMemo(() => earlierCases(rows, settled), [rows, settled])
  if (earlier.length === 0) return null
  return (
    <Box component="section" aria-label={t('earlier.title', { count: earlier.length })}>
      <Typography variant="body2" sx={{ fontWeight: 550 }}>
        {t('earlier.title', { count: earlier.length })}
      </Typography>
      {earlier.slice(0, 5).map((row) => (
        <Typography key={row.id} variant="body2" color="text.secondary">
          {row.reference} · {row.rights.map((right) => names(`rights.${right}`)).join(', ')} ·{' '}
          {names(`stages.${row.stage}`)} · <DateText date={row.received} />
        </Typography>
      ))}
    </Box>
  )
}
