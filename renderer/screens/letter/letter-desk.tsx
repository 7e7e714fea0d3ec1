import Box from '@mui/material/Box'
import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import { useDeferredValue, useId, useMemo, useState } from 'react'
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
import { LetterPreview } from './letter-preview'
import { LetterSheet } from './letter-sheet'
import { freshLetter, type LetterFacts, type LetterStart } from './letter-start'
import { ShowBoth } from './show-both'
import { StartAgain } from './start-again'
import { useCaseWords } from './use-case-words'
import { useKeptDraft } from './use-kept-draft'
import { useLetter } from './use-letter'
import { usePen } from './use-pen'

type View = 'edit' | 'preview'

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
  const [view, setView] = useState<View>('edit')
  const [isBoth, setBoth] = useState(false)
  const hintId = useId()
  const pen = usePen(letter, change, { label: t('sheet.text'), describedBy: hintId, gap: t('block.gap') })
  const { origins, other } = useCaseWords(letter, facts, isBoth)
  const draft = useKeptDraft(caseId, letter)
  const settled = useDeferredValue(letter)
  const findings = useMemo(() => checkLetter(settled, facts), [settled, facts])
  const show = (block: number) => {
    setView('edit')
    requestAnimationFrame(() => pen.focus(block)) // the page is there by then, also when the preview was
  }
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
        <LanguageChoice letter={letter} facts={facts} change={change} />
        <CaseChanges origins={origins} onShow={show} />
      </Box>
      <Box
        sx={{
          display: 'grid',
          gap: 3,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 300px' },
        }}
      >
        <Box sx={{ minWidth: 0, maxWidth: isBoth ? 1400 : 900 }}>
          <Tabs
            value={view}
            onChange={(_, next: View) => setView(next)}
            aria-label={t('view.title')}
            sx={{ mb: 1 }}
          >
            <Tab value="edit" label={t('view.edit')} />
            <Tab value="preview" label={t('view.preview')} />
          </Tabs>
          {view === 'edit' ? (
            <>
              <ShowBoth language={letter.language} isBoth={isBoth} onChange={setBoth} />
              <LetterSheet {...{ letter, change, pen, origins, other, hintId }} />
            </>
          ) : null}
          {view === 'preview' ? <LetterPreview caseId={caseId} letter={letter} /> : null}
        </Box>
        <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2.5, position: { md: 'sticky' }, top: 16 }}>
          <CheckPanel findings={findings} letter={settled} onShow={show} />
          <AttachmentChoice letter={letter} facts={facts} change={change} />
        </Box>
      </Box>
    </Page>
  )
}
