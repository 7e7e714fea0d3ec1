import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useMemo, type ReactNode } from 'react'
import type { CaseRecord } from '../../../shared/case/case'
import { contextOn } from '../../../shared/case/context'
import { replay } from '../../../shared/case/evolve'
import { rehearse, type Rehearsal } from '../../../shared/rehearsal/rehearse'
import { Busy } from '../../components/busy'
import { Message } from '../../components/message'
import { Page } from '../../components/page'
import { RefusalMessage } from '../../components/refusal-message'
import { useTexts } from '../../i18n/texts'
import { useToday } from '../../now'
import { useRoute } from '../../route'
import { useTeam } from '../../team'
import { useCase } from '../case/use-case'
import { ComplaintSheet } from './complaint-sheet'
import { NotRaised } from './not-raised'
import { verdicts } from './rehearsal-view'
import { VerdictChip } from './verdict-chip'

/** The complaint that this person could write to the authority today, and what the file answers, ground by ground. */
export function RehearsalScreen({ caseId }: { readonly caseId: string }) {
  const t = useTexts('rehearsal')
  const ofCase = useTexts('case')
  const { view, refusal } = useCase(caseId)
  const told = useMemo(() => (view === undefined ? undefined : replay(view.entries)), [view])
  const trouble = refusal === undefined ? null : <RefusalMessage refusal={refusal} />
  if (told !== undefined && told.stage !== 'empty') {
    return (
      <RehearsalPage caseId={caseId} record={told}>
        {trouble}
      </RehearsalPage>
    )
  }
  return (
    <Page title={t('title')} actions={<ToCase caseId={caseId} />}>
      {trouble}
      {told?.stage === 'empty' ? <Message kind="problem">{ofCase('empty')}</Message> : null}
      {view === undefined && refusal === undefined ? <Busy /> : null}
    </Page>
  )
}

function RehearsalPage({
  caseId,
  record,
  children,
}: {
  readonly caseId: string
  readonly record: CaseRecord
  readonly children: ReactNode
}) {
  const t = useTexts('rehearsal')
  const ofCase = useTexts('case')
  const team = useTeam()
  const today = useToday()
  const rehearsal = useMemo(() => rehearse(record, contextOn(team, today)), [record, team, today])
  return (
    <Page title={t('title-of', { reference: record.request.reference })} actions={<ToCase caseId={caseId} />}>
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1, '&:not(:empty)': { mb: 2 } }}>
        {children}
        {record.unreadable > 0 ? (
          <Message kind="problem">{ofCase('needs-newer-app', { count: record.unreadable })}</Message>
        ) : null}
      </Box>
      <Typography sx={{ maxWidth: '75ch', mb: 1.5 }}>{t('lead')}</Typography>
      {rehearsal.raised.length === 0 ? null : <Summary counts={rehearsal.counts} />}
      <ComplaintSheet rehearsal={rehearsal} caseId={caseId} />
      <NotRaised grounds={rehearsal.notRaised} />
    </Page>
  )
}

function ToCase({ caseId }: { readonly caseId: string }) {
  const t = useTexts('rehearsal')
  const { go } = useRoute()
  return (
    <Button variant="outlined" onClick={() => go({ screen: 'case', caseId })}>
      {t('to-case')}
    </Button>
  )
}

function Summary({ counts }: { readonly counts: Rehearsal['counts'] }) {
  const t = useTexts('rehearsal')
  return (
    <Box
      component="ul"
      aria-label={t('summary.title')}
      sx={{
        listStyle: 'none',
        m: 0,
        mb: 2.5,
        p: 0,
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 3,
        rowGap: 0.5,
      }}
    >
      {verdicts.map((verdict) => (
        <li key={verdict}>
          <VerdictChip verdict={verdict}>{t(`summary.${verdict}`, { count: counts[verdict] })}</VerdictChip>
        </li>
      ))}
    </Box>
  )
}
