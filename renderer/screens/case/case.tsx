import Box from '@mui/material/Box'
import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import Typography from '@mui/material/Typography'
import useMediaQuery from '@mui/material/useMediaQuery'
import { useMemo, useState, type ReactNode } from 'react'
import { caseClock } from '../../../shared/case/case-clock'
import type { CaseRecord } from '../../../shared/case/case'
import { contextOn } from '../../../shared/case/context'
import { replay } from '../../../shared/case/evolve'
import type { CaseView } from '../../../shared/ipc/contract'
import { teamCalendar } from '../../../shared/team/team'
import { Busy } from '../../components/busy'
import { Message } from '../../components/message'
import { Page } from '../../components/page'
import { RefusalMessage } from '../../components/refusal-message'
import { useTexts } from '../../i18n/texts'
import { useToday } from '../../now'
import { useTeam } from '../../team'
import { AboutChoice } from './about-choice'
import { CaseActions, type CaseForm } from './case-actions'
import { CaseDeskProvider, useCaseDesk } from './case-desk'
import { ClockPanel } from './clock-panel'
import { Correction } from './correction'
import { FactsColumn } from './facts-column'
import { RequestColumn } from './request-column'
import { ReopenForm } from './steps/close-step'
import { useCase } from './use-case'
import { wide } from './wide'
import { WorkColumn } from './work-column'

/** A case: the clock with its working, the request, the steps of the work, and what is known. */
export function CaseScreen({ caseId }: { readonly caseId: string }) {
  const t = useTexts('case')
  const { view, refusal, reload } = useCase(caseId)
  const told = useMemo(() => (view === undefined ? undefined : replay(view.entries)), [view])
  if (view !== undefined && told !== undefined && told.stage !== 'empty') {
    return (
      <CasePage view={view} record={told} reload={reload}>
        {refusal === undefined ? null : <RefusalMessage refusal={refusal} />}
      </CasePage>
    )
  }
  return (
    <Page title={t('title')}>
      {refusal === undefined ? null : <RefusalMessage refusal={refusal} />}
      {told?.stage === 'empty' ? <Message kind="problem">{t('empty')}</Message> : null}
      {view === undefined && refusal === undefined ? <Busy /> : null}
    </Page>
  )
}

function CasePage({
  view,
  record,
  reload,
  children,
}: {
  readonly view: CaseView
  readonly record: CaseRecord
  readonly reload: () => Promise<void>
  readonly children: ReactNode
}) {
  const team = useTeam()
  const today = useToday()
  const isEditable = !view.readOnly && record.unreadable === 0
  const desk = useMemo(
    () => ({
      caseId: view.id,
      record,
      entries: view.entries,
      problems: view.problems,
      clock: caseClock(record, teamCalendar(team)),
      team,
      today,
      context: contextOn(team, today),
      isEditable,
      isWorkable: isEditable && record.stage !== 'closed',
      reload,
    }),
    [view, record, team, today, isEditable, reload],
  )
  return (
    <CaseDeskProvider value={desk}>
      <CaseContent isReadOnly={view.readOnly}>{children}</CaseContent>
    </CaseDeskProvider>
  )
}

function CaseContent({
  isReadOnly,
  children,
}: {
  readonly isReadOnly: boolean
  readonly children: ReactNode
}) {
  const t = useTexts('case')
  const names = useTexts('names')
  const { record } = useCaseDesk()
  const { reference, requester, rights } = record.request
  const [form, setForm] = useState<CaseForm>()
  const person = requester.name === '' ? (requester.email ?? '') : requester.name
  const title = [reference, person, rights.map((right) => names(`rights.${right}`)).join(', ')].join(' · ')
  return (
    <Page title={title} actions={<CaseActions onOpen={setForm} />}>
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1, '&:not(:empty)': { mb: 2 } }}>
        {children}
        {isReadOnly ? <Message kind="note">{t('read-only')}</Message> : null}
        {record.unreadable > 0 ? (
          <Message kind="problem">{t('needs-newer-app', { count: record.unreadable })}</Message>
        ) : null}
      </Box>
      <OpenForm form={form} onDone={() => setForm(undefined)} />
      <ClockPanel />
      <Columns />
    </Page>
  )
}

/** What an act of the page has opened, above the clock. */
function OpenForm({ form, onDone }: { readonly form: CaseForm | undefined; readonly onDone: () => void }) {
  switch (form?.kind) {
    case undefined:
      return null
    case 'correct':
      return <Correction onDone={onDone} />
    case 'reopen':
      return <ReopenForm onDone={onDone} />
    case 'about':
      return (
        <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 2, mb: 2.5 }}>
          <AboutChoice key={form.letter} kind={form.letter} onCancel={onDone} />
        </Box>
      )
  }
}

const columns = ['request', 'work', 'facts'] as const
type Column = (typeof columns)[number]

/** Three columns; on a narrow window one of them at a time, and what was typed in another one stays there. */
function Columns() {
  const t = useTexts('case')
  const isWide = useMediaQuery(wide)
  const [tab, setTab] = useState<Column>('work')
  const body: Readonly<Record<Column, ReactNode>> = {
    request: <RequestColumn />,
    work: <WorkColumn />,
    facts: <FactsColumn />,
  }
  return (
    <>
      {isWide ? null : (
        <Tabs
          value={tab}
          onChange={(_, next: Column) => setTab(next)}
          aria-label={t('columns')}
          sx={{ mb: 1.5 }}
        >
          {columns.map((column) => (
            <Tab
              key={column}
              value={column}
              id={`tab-${column}`}
              aria-controls={`part-${column}`}
              label={t(`column.${column}`)}
            />
          ))}
        </Tabs>
      )}
      <Box
        sx={{
          display: 'grid',
          columnGap: 3.5,
          alignItems: 'start',
          gridTemplateColumns: isWide ? 'minmax(0, 1fr) minmax(0, 1.5fr) minmax(0, 1fr)' : 'minmax(0, 1fr)',
        }}
      >
        {columns.map((column) => (
          <Box
            key={column}
            id={`part-${column}`}
            {...(isWide
              ? { component: 'section', 'aria-label': t(`column.${column}`) }
              : { role: 'tabpanel', 'aria-labelledby': `tab-${column}` })}
            hidden={!isWide && tab !== column}
            sx={{ minWidth: 0, ...(isWide || tab === column ? {} : { display: 'none' }) }}
          >
            <ColumnTitle isShown={isWide}>{t(`column.${column}`)}</ColumnTitle>
            {body[column]}
          </Box>
        ))}
      </Box>
    </>
  )
}

// heard, not seen
const unseen = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
}

/** On a narrow window the tab says it already; the heading stays for those who move by headings. */
function ColumnTitle({ isShown, children }: { readonly isShown: boolean; readonly children: ReactNode }) {
  return (
    <Typography
      variant="h2"
      sx={isShown ? { borderBottom: 1, borderColor: 'divider', pb: 0.75, mb: 1.25 } : unseen}
    >
      {children}
    </Typography>
  )
}
