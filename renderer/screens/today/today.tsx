import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useMemo, type ReactNode } from 'react'
import { Busy } from '../../components/busy'
import { Page } from '../../components/page'
import { RefusalMessage } from '../../components/refusal-message'
import { useTexts } from '../../i18n/texts'
import { useCaseRows } from '../../index-db/case-rows-provider'
import { useToday } from '../../now'
import { useRoute } from '../../route'
import { SetUpNotice } from './set-up-notice'
import { TodayLineItem } from './today-line'
import { todayView, type TodayGroup, type TodayLine } from './today-view'

const mostLater = 12 // the list of all cases is one key away

/** What needs the DPO, by date. */
export function TodayScreen() {
  const t = useTexts('today')
  const common = useTexts('common')
  const { go } = useRoute()
  const today = useToday()
  const { rows, loading, problem, reload } = useCaseRows()
  const view = useMemo(() => todayView(rows, today), [rows, today])
  const isQuiet = view.overdue.length + view.thisWeek.length + view.monthEnds.length === 0
  return (
    <Page
      title={t('title')}
      actions={
        <Button variant="contained" onClick={() => go({ screen: 'new', files: [] })}>
          {common('frame.new')}
        </Button>
      }
    >
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 3.5 }}>
        <SetUpNotice />
        {problem === undefined ? null : (
          <RefusalMessage
            refusal={problem}
            actions={<Button onClick={reload}>{common('button.retry')}</Button>}
          />
        )}
        {loading === undefined && isQuiet ? <Typography>{t('empty')}</Typography> : null}
        <Section group="overdue" lines={view.overdue} />
        <Section group="thisWeek" lines={view.thisWeek} />
        <Section group="monthEnds" lines={view.monthEnds} />
        <Section group="waiting" lines={view.waiting} />
        <Section group="later" lines={view.later.slice(0, mostLater)}>
          {view.later.length > mostLater ? (
            <Button onClick={() => go({ screen: 'cases' })}>
              {t('later-more', { count: view.later.length - mostLater })}
            </Button>
          ) : null}
        </Section>
        <Section group="promised" lines={view.promised} />
        <Section group="toClose" lines={view.toClose} />
        {loading === undefined ? null : <Busy label={t('loading')} progress={loading} />}
      </Box>
    </Page>
  )
}

/** One group; it is not there when it has no line. */
function Section({
  group,
  lines,
  children,
}: {
  readonly group: TodayGroup
  readonly lines: readonly TodayLine[]
  readonly children?: ReactNode
}) {
  const t = useTexts('today')
  if (lines.length === 0) return null
  const title = `today-${group}`
  return (
    <Box component="section" aria-labelledby={title}>
      <Typography variant="h2" id={title} sx={{ mb: 0.5 }}>
        {t(`group.${group}`)}
        <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400, ml: 1 }}>
          {lines.length}
        </Box>
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, borderTop: 1, borderColor: 'divider' }}>
        {lines.map((line) => (
          <TodayLineItem key={line.row.id} group={group} line={line} />
        ))}
      </Box>
      {children}
    </Box>
  )
}
