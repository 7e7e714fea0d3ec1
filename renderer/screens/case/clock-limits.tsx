import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { caseLimits } from '../../../shared/case/limits'
import { articleInWords } from '../../../shared/law/article-words'
import type { Limit } from '../../../shared/law/kinds/kind'
import { DateText } from '../../components/date-text'
import { StatusChip } from '../../components/status-chip'
import { useLanguage, useTexts } from '../../i18n/texts'
import { useCaseDesk } from './case-desk'

/** The dates that the rights of this case set beside the month, in order: `stop marketing by`, `review the restriction`. */
export function ClockLimits() {
  const t = useTexts('clock')
  const { record, context } = useCaseDesk()
  const limits = caseLimits(record, context)
  if (limits.length === 0) return null
  return (
    <Box sx={{ mt: 0.5 }}>
      <Typography component="span" variant="body2" color="text.secondary">
        {t('limits.also')}
      </Typography>
      <Box component="ul" aria-label={t('limits.title')} sx={{ m: 0, p: 0, maxWidth: '110ch' }}>
        {limits.map((limit) => (
          <LimitLine key={limit.id} limit={limit} />
        ))}
      </Box>
    </Box>
  )
}

function LimitLine({ limit: { what, day, article, isDone, isTarget } }: { readonly limit: Limit }) {
  const t = useTexts('clock')
  const language = useLanguage()
  const { today, record } = useCaseDesk()
  const isLate = !isDone && day < today && record.stage !== 'closed'
  return (
    <Box
      component="li"
      sx={{
        listStyle: 'none',
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 1,
        alignItems: 'center',
        py: 0.125,
      }}
    >
      <Typography component="span" variant="body2">
        {what[language]} – <DateText date={day} />
      </Typography>
      {isDone ? <StatusChip meaning="done">{t('limits.done')}</StatusChip> : null}
      {isLate ? <StatusChip meaning="overdue">{t('limits.late')}</StatusChip> : null}
      <Typography component="span" variant="body2" color="text.secondary">
        {isTarget ? t('limits.target') : articleInWords(article, language)}
      </Typography>
    </Box>
  )
}
