import Box from '@mui/material/Box'
import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { campaignRow, type CampaignRow } from '../../../shared/letters/campaigns/campaign'
import { checkCampaign } from '../../../shared/letters/campaigns/check-campaign'
import type { Letter } from '../../../shared/letters/letter'
import type { CampaignLetterKind } from '../../../shared/letters/letter-kind'
import { useApi } from '../../api'
import { Busy } from '../../components/busy'
import { Message } from '../../components/message'
import { Page } from '../../components/page'
import { RefusalMessage } from '../../components/refusal-message'
import { useAnswer } from '../../components/use-answer'
import { useDeskState } from '../../desk-state'
import { useLanguage, useTexts } from '../../i18n/texts'
import { useToday } from '../../now'
import { useTeam } from '../../team'
import { CampaignChoices } from './campaign-choices'
import { CampaignLeave } from './campaign-leave'
import { freshCampaign, startCampaign, type CampaignFacts } from './campaign-start'
import { CaseChanges } from './case-changes'
import { CheckPanel } from './check-panel'
import { LeftLetters } from './left-letters'
import { LetterViews } from './letter-views'
import { newLetterId } from './new-letter-id'
import type { WriteAnew } from './use-case-words'
import { useKeptLetter } from './use-kept-draft'
import { useLetter } from './use-letter'
import { useLetterPage } from './use-letter-page'

/** A letter that rests on a row of a register and belongs to no case: a change of the policy, an Art. 14 notice. */
export function CampaignLetterScreen({
  kind,
  code,
}: {
  readonly kind: CampaignLetterKind
  readonly code: string
}) {
  const api = useApi()
  const t = useTexts('letter')
  const names = useTexts('names')
  const row = campaignRow(useTeam().registers, kind, code)
  const { answer } = useAnswer(useCallback(() => api.campaignDrafts({ kind, code }), [api, kind, code]))
  const title = `${names(`letters.${kind}`)} · ${code}`
  if (row === undefined)
    return (
      <Page title={title}>
        <Message kind="problem">{t('campaign.no-row', { code })}</Message>
      </Page>
    )
  if (answer?.ok === true) return <CampaignDesk title={title} row={row} drafts={answer.value} />
  return (
    <Page title={title}>{answer === undefined ? <Busy /> : <RefusalMessage refusal={answer.error} />}</Page>
  )
}

/** The desk of the letter: the page on the left, the check on the right, the acts on top. */
function CampaignDesk({
  title,
  row,
  drafts,
}: {
  readonly title: string
  readonly row: CampaignRow
  readonly drafts: readonly Letter[]
}) {
  const t = useTexts('letter')
  const api = useApi()
  const { readOnly } = useDeskState()
  const team = useTeam()
  const today = useToday()
  const language = useLanguage()
  const facts: CampaignFacts = useMemo(() => ({ row, team, today }), [row, team, today])
  const [start] = useState(() => startCampaign(facts, drafts, { language, newId: newLetterId }))
  const [letter, change] = useLetter(start.letter)
  const writeAnew = useCallback<WriteAnew>(({ id }, to) => freshCampaign(facts, to, id), [facts])
  const page = useLetterPage(letter, change, writeAnew)
  const draft = useKeptLetter(
    letter,
    useCallback((one: Letter) => api.keepCampaignDraft({ letter: one }), [api]),
  )
  const settled = useDeferredValue(letter)
  const findings = useMemo(() => checkCampaign(settled, facts), [settled, facts])
  return (
    <Page
      title={title}
      actions={<CampaignLeave letter={letter} facts={facts} draft={draft} isReadOnly={readOnly} />}
    >
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1.5, mb: 2 }}>
        {readOnly ? <Message kind="note">{t('read-only')}</Message> : null}
        {draft.refusal === undefined ? null : <RefusalMessage refusal={draft.refusal} />}
        <CampaignChoices letter={letter} facts={facts} change={change} isDraft={start.origin === 'draft'} />
        <Message kind="note">{t('campaign.recipients')}</Message>
        <CaseChanges origins={page.origins} onShow={page.show} />
      </Box>
      <Box
        sx={{
          display: 'grid',
          gap: 3,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 300px' },
        }}
      >
        <LetterViews letter={letter} change={change} page={page} />
        <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2.5, position: { md: 'sticky' }, top: 16 }}>
          <CheckPanel findings={findings} letter={settled} onShow={page.show} />
          <LeftLetters row={row} />
        </Box>
      </Box>
    </Page>
  )
}
