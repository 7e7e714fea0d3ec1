import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import type { DateOnly } from '../../../shared/lib/date-only'
import { DateText } from '../../components/date-text'
import { StatusChip } from '../../components/status-chip'
import { useTexts } from '../../i18n/texts'
import { useCaseDesk } from './case-desk'
import { ClockLimits } from './clock-limits'
import { ClockLine } from './clock-line'
import { clockLine } from './clock-line-view'
import { clockSays, colourOf, hasMonthOfLaw, isOwnAim, meaningOf, type ClockSays } from './clock-panel-view'
import { ClockRules } from './clock-rules'
import { ClockWorking } from './clock-working'
import { Extension } from './extension'

/** The clock of the case: the line, the dates in words, how they were counted, and whether the period can be extended. */
export function ClockPanel() {
  const t = useTexts('clock')
  const { record, clock, today } = useCaseDesk()
  const says = clockSays(record, clock, today)
  return (
    <Box component="section" aria-label={t('title')} sx={{ mb: 2.5 }}>
      <Row>
        <Dated label={t('date.received')} date={record.request.received} />
        <Row>
          <Due />
          <ClockWords says={says} />
        </Row>
      </Row>
      <ClockLine line={clockLine(record, clock, today)} colour={colourOf(says)} />
      <Limits says={says} />
      {!isOwnAim(record) ? null : (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5, maxWidth: '75ch' }}>
          {t('no-month')}
        </Typography>
      )}
      <ClockLimits />
      <ClockRules />
      <ClockWorking clock={clock} />
      <Extension />
    </Box>
  )
}

function Row({ children }: { readonly children: ReactNode }) {
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        justifyContent: 'space-between',
        alignItems: 'center',
        columnGap: 2.5,
        rowGap: 0.25,
      }}
    >
      {children}
    </Box>
  )
}

/** The date that binds; while the clock stands still there is none but the cautious one. */
function Due() {
  const t = useTexts('clock')
  const { clock, record } = useCaseDesk()
  const { due, cautiousDue } = clock
  if (due === undefined) return <Dated label={t('date.cautious')} date={cautiousDue} isStrong />
  return <Dated label={t(isOwnAim(record) ? 'date.aim' : 'date.due')} date={due} isStrong />
}

/** The other dates, where they say something else: the cautious one, the last day for a notice or a refusal. */
function Limits({ says }: { readonly says: ClockSays }) {
  const t = useTexts('clock')
  const { clock, record } = useCaseDesk()
  const { due, cautiousDue, noticeAndRefusalBy } = clock
  const hasNotice = noticeAndRefusalBy !== undefined && hasMonthOfLaw(record) && !says.isAnswered
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', columnGap: 2.5 }}>
      {hasNotice ? <Dated label={t('date.notice')} date={noticeAndRefusalBy} /> : null}
      {due === undefined || due === cautiousDue ? null : (
        <Dated label={t('date.cautious')} date={cautiousDue} />
      )}
    </Box>
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
