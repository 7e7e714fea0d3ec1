import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { noticeDue, noticeState } from '../../../shared/policy/notice-due'
import type { RowOf } from '../../../shared/policy/registers'
import { DateText } from '../../components/date-text'
import { StatusChip } from '../../components/status-chip'
import { useTexts } from '../../i18n/texts'
import { useToday } from '../../now'

/** By when the people of a batch must be told (Art. 14(3)), and whether they were. */
export function RowDue({ row }: { readonly row: RowOf<'notices'> }) {
  const t = useTexts('registers')
  const today = useToday()
  const limit = noticeDue(row)
  const state = noticeState(row, today)
  if (limit === undefined || state === 'excepted')
    return <Typography variant="body2">{t('notice.excepted')}</Typography>
  const meaning = { told: 'done', 'told-late': 'overdue', due: 'due', overdue: 'overdue' } as const
  return (
    <StatusChip meaning={meaning[state]}>
      <Box component="span" sx={{ whiteSpace: 'normal' }}>
        {t(`notice.${state}`)} <DateText date={limit.due} />
      </Box>
    </StatusChip>
  )
}
