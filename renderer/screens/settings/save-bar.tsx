import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { AnyRefusal } from '../../i18n/refusal-kind'
import { RefusalMessage } from '../../components/refusal-message'
import { StatusChip } from '../../components/status-chip'
import { useTexts } from '../../i18n/texts'

/** The save button of a section, and beside it what became of the last save. */
export function SaveBar({
  label,
  isBusy,
  isSaved,
  refusal,
  isPrimary = false,
}: {
  readonly label: string
  readonly isBusy: boolean
  readonly isSaved: boolean
  readonly refusal: AnyRefusal | undefined
  readonly isPrimary?: boolean
}) {
  const t = useTexts('common')
  return (
    <>
      {refusal === undefined ? null : <RefusalMessage refusal={refusal} />}
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
        <Button type="submit" variant={isPrimary ? 'contained' : 'outlined'} loading={isBusy}>
          {label}
        </Button>
        <span role="status">{isSaved ? <StatusChip meaning="done">{t('saved')}</StatusChip> : null}</span>
      </Box>
    </>
  )
}
