import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { CaseRow } from '../../../shared/case/case-row'
import { daysBetween } from '../../../shared/lib/date-only'
import { DateText } from '../../components/date-text'
import { daysAway } from '../../components/days-away'
import { LimitText, NextStep } from '../../components/next-step'
import { StatusChip, type Meaning } from '../../components/status-chip'
import { useTexts } from '../../i18n/texts'
import { useToday } from '../../now'
import { useRoute } from '../../route'
import type { TodayGroup, TodayLine } from './today-view'

const meanings: Readonly<Partial<Record<TodayGroup, Meaning>>> = {
  overdue: 'overdue',
  thisWeek: 'due',
  monthEnds: 'due',
  waiting: 'waiting',
  promised: 'waiting',
  toClose: 'done',
}

/** One case of the day: when, which, who, what to do next, and the way there. */
export function TodayLineItem({ group, line }: { readonly group: TodayGroup; readonly line: TodayLine }) {
  const t = useTexts('today')
  const names = useTexts('names')
  const { go } = useRoute()
  const { row } = line
  const act = group === 'monthEnds' ? t('act.decide') : t('act.continue')
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: '184px 148px 108px minmax(140px, 1.1fr) minmax(160px, 1.3fr) 96px',
        gridTemplateAreas: '"when away ref who next act"',
        alignItems: 'center',
        columnGap: 2,
        minHeight: 40,
        py: 0.5,
        borderBottom: 1,
        borderColor: 'divider',
        '@media (max-width: 1100px)': {
          gridTemplateColumns: '192px 1fr 96px',
          gridTemplateAreas: '"when ref act" "away who act" ". next act"',
        },
      }}
    >
      <When group={group} line={line} />
      <Box sx={{ gridArea: 'ref', fontWeight: 500 }}>{row.reference}</Box>
      <Box sx={{ gridArea: 'who', minWidth: 0, overflowWrap: 'anywhere' }}>
        <Box dir="auto">{row.name === '' ? t('no-name') : row.name}</Box>
        <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
          {row.rights.map((right) => names(`rights.${right}`)).join(', ')}
        </Box>
      </Box>
      <Next group={group} row={row} />
      <Button
        size="small"
        variant="outlined"
        sx={{ gridArea: 'act', justifySelf: 'end' }}
        aria-label={`${act} ${row.reference}`}
        onClick={() => go({ screen: 'case', caseId: row.id })}
      >
        {act}
      </Button>
    </Box>
  )
}

function When({ group, line: { row, on } }: { readonly group: TodayGroup; readonly line: TodayLine }) {
  const t = useTexts('today')
  const common = useTexts('common')
  const today = useToday()
  const meaning = meanings[group]
  const late = daysBetween(on, today)
  const distance =
    group === 'toClose'
      ? t('answered')
      : group === 'overdue'
        ? t('late', { count: late })
        : daysAway(on, today, common)
  return (
    <>
      <Box sx={{ gridArea: 'when' }}>
        {group === 'monthEnds' ? (
          <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{t('notice-by')}</Box>
        ) : null}
        {group === 'toClose' ? (
          <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{t('received')}</Box>
        ) : null}
        {group === 'waiting' ? (
          <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{t('since')}</Box>
        ) : null}
        <DateText date={group === 'toClose' ? row.received : on} />
      </Box>
      <Box sx={{ gridArea: 'away' }}>
        {meaning === undefined ? distance : <StatusChip meaning={meaning}>{distance}</StatusChip>}
      </Box>
    </>
  )
}

function Next({ group, row }: { readonly group: TodayGroup; readonly row: CaseRow }) {
  return (
    <Box sx={{ gridArea: 'next', minWidth: 0, overflowWrap: 'anywhere' }}>
      <Box>
        <NextStep row={row} />
      </Box>
      <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
        <More group={group} row={row} />
      </Box>
    </Box>
  )
}

/** The nearest date that a right sets, and how far the search is; of a stopped clock the cautious date. */
function More({ group, row }: { readonly group: TodayGroup; readonly row: CaseRow }) {
  const t = useTexts('today')
  const today = useToday()
  const hasSearch = row.next === 'search' && row.allSystems > 0
  return (
    <>
      {row.undelivered === true ? (
        <Box>
          <StatusChip meaning="overdue">{t('undelivered')}</StatusChip>
        </Box>
      ) : null}
      {row.limit === undefined ? null : (
        <Box>
          <LimitText limit={row.limit} />
        </Box>
      )}
      {group === 'waiting' ? (
        <>
          {t('cautious')} <DateText date={row.cautiousDue} />{' '}
          {row.cautiousDue < today ? <StatusChip meaning="overdue">{t('cautious-passed')}</StatusChip> : null}
        </>
      ) : hasSearch ? (
        t('systems', { answered: row.answeredSystems, count: row.allSystems })
      ) : null}
    </>
  )
}
