import Box from '@mui/material/Box'
import { useCallback, useDeferredValue, useMemo } from 'react'
import { checkLetter } from '../../../shared/letters/check'
import { Message } from '../../components/message'
import { Page } from '../../components/page'
import { RefusalMessage } from '../../components/refusal-message'
import { useTexts } from '../../i18n/texts'
import { AttachmentChoice } from './attachment-choice'
import { CaseChanges } from './case-changes'
import { CheckPanel } from './check-panel'
import { LanguageChoice } from './language-choice'
import { LeaveActs } from './leave-acts'
import { freshLetter, recompose, type LetterFacts, type LetterStart } from './letter-start'
import { LetterViews } from './letter-views'
import { StartAgain } from './start-again'
import { TemplateChoice } from './template-choice'
import type { WriteAnew } from './use-case-words'
import { useKeptDraft } from './use-kept-draft'
import { useLetter } from './use-letter'
import { useLetterPage } from './use-letter-page'

/** The desk of one letter: the page on the left, the check on the right, the acts on top. */
export function LetterDesk({
  caseId,
  facts,
  start,
  isReadOnly,
}: {
  readonly caseId: string
  readonly facts: LetterFacts
  readonly start: LetterStart
  readonly isReadOnly: boolean
}) {
  const t = useTexts('letter')
  const names = useTexts('names')
  const [letter, change] = useLetter(start.letter)
  const writeAnew = useCallback<WriteAnew>((frame, language) => recompose(frame, facts, language), [facts])
  const page = useLetterPage(letter, change, writeAnew)
  const draft = useKeptDraft(caseId, letter)
  const settled = useDeferredValue(letter)
  const findings = useMemo(() => checkLetter(settled, facts), [settled, facts])
  const title = `${names(`letters.${letter.kind}`)} · ${facts.record.request.reference}`
  return (
    <Page
      title={title}
      actions={isReadOnly ? null : <LeaveActs caseId={caseId} letter={letter} facts={facts} draft={draft} />}
    >
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1.5, mb: 2 }}>
        {isReadOnly ? <Message kind="note">{t('read-only')}</Message> : null}
        {start.origin === 'draft' ? (
          <StartAgain
            caseId={caseId}
            letter={letter}
            onFresh={() => change((one) => freshLetter(facts, one.language, one.id))}
          />
        ) : null}
        {draft.refusal === undefined ? null : <RefusalMessage refusal={draft.refusal} />}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 1, alignItems: 'flex-end' }}>
          <LanguageChoice letter={letter} facts={facts} change={change} />
          <TemplateChoice letter={letter} facts={facts} change={change} />
        </Box>
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
        <LetterViews letter={letter} change={change} page={page} caseId={caseId} />
        <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2.5, position: { md: 'sticky' }, top: 16 }}>
          <CheckPanel findings={findings} letter={settled} onShow={page.show} />
          <AttachmentChoice letter={letter} facts={facts} change={change} />
        </Box>
      </Box>
    </Page>
  )
}
