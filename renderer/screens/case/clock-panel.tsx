import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import type { DateOnly } from '../../../shared/lib/date-only'
import { DateText } from '../../components/date-text'
import { StatusChip } from '../../components/status-chip'
import { useTexts } from '../../i18n/texts'
import { useCaseDesk } from './case-desk'
import { ClockLine } from './clock-line'
import { clockLine } from './clock-line-view'
import { clockSays, colourOf, hasMonthOfLaw, meaningOf, type ClockSays } from './clock-panel-view'
import { ClockWorking } from './clock-working'
import { Extension } from './extension'

/** The clock of the case: the line, the dates in words, how they were counted, and whether the period can be extended. */
export function ClockPanel() {
  const t = useTexts('clock')
  const { record, clock, today } = useCaseDesk()
  const says = clockSays(record, clock, today)
  return (
    <Box component="section" aria-label={t('title')} sx={{ mb: 2.5 }}>
      <ClockLine line={clockLine(record, clock, today)} colour={colourOf(says)} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 0.5, alignItems: 'baseline' }}>
        <Dated label={t('date.received')} date={record.request.received} />
        <Limits says={says} />
        <Box sx={{ flex: 1, textAlign: 'end', minWidth: 'max-content' }}>
          <ClockWords says={says} />
        </Box>
      </Box>
      {hasMonthOfLaw(record) ? null : (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5, maxWidth: '75ch' }}>
          {t('no-month')}
        </Typography>
      )}
      <ClockWorking clock={clock} />
      <Extension />
    </Box>
  )
}

/** The dates that bind: the due date, the cautious one where they differ, the last day for a notice or a refusal. */
function Limits({ says }: { readonly says: ClockSays }) {
  const t = useTexts('clock')
  const { clock, record } = useCaseDesk()
  const { due, cautiousDue, noticeAndRefusalBy } = clock
  const isLawful = hasMonthOfLaw(record)
  return (
    <>
      {due === undefined ? null : <Dated label={t(isLawful ? 'date.due' : 'date.aim')} date={due} isStrong />}
      {due === cautiousDue ? null : (
        <Dated label={t('date.cautious')} date={cautiousDue} isStrong={due === undefined} />
      )}
      {noticeAndRefusalBy === undefined || !isLawful || says.isAnswered ? null : (
        <Dated label={t('date.notice')} date={noticeAndRefusalBy} />
      )}
    </>
  )
}

function Dated({
  label,
  date,
  isStrong = false,
}: {
  readonly label: string
  readonly date: DateOnly
  readonly isStrong?: boolean
}) {
  return (
    <Typography component="span" color={isStrong ? 'text.primary' : 'text.secondary'}>
      {label}{' '}
      <Box component="span" sx={{ fontWeight: isStrong ? 600 : 400, color: 'text.primary' }}>
        <DateText date={date} />
      </Box>
    </Typography>
  )
}

/** `19 days left`, `2 days overdue`, `stopped for 9 days`: the state in words, with its icon. */
function ClockWords({ says }: { readonly says: ClockSays }) {
  const t = useTexts('clock')
  const meaning = meaningOf(says)
  const words: ReactNode = says.isAnswered
    ? says.lateBy > 0
      ? t('says.answered-late', { count: says.lateBy })
      : t('says.answered')
    : says.kind === 'due-today'
      ? t('says.due-today')
      : t(`says.${says.kind}`, { count: says.days })
  return meaning === undefined ? (
    <Typography component="span" sx={{ fontWeight: 500 }}>
      {words}
    </Typography>
  ) : (
    <StatusChip meaning={meaning}>{words}</StatusChip>
  )
}
