import Box from '@mui/material/Box'
import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import type { Letter } from '../../../shared/letters/letter'
import { useTexts } from '../../i18n/texts'
import { LetterPreview } from './letter-preview'
import { LetterSheet } from './letter-sheet'
import { ShowBoth } from './show-both'
import type { LetterPage } from './use-letter-page'
import type { ChangeLetter } from './use-letter'

/** The letter as it is written, and as the e-mail will carry it. `caseId` is absent for a letter of no case. */
export function LetterViews({
  letter,
  change,
  page,
  caseId,
}: {
  readonly letter: Letter
  readonly change: ChangeLetter
  readonly page: LetterPage
  readonly caseId?: string
}) {
  const t = useTexts('letter')
  const { view, setView, isBoth, setBoth, pen, origins, other, hintId } = page
  return (
    <Box sx={{ minWidth: 0, maxWidth: isBoth ? 1400 : 900 }}>
      <Tabs
        value={view}
        onChange={(_, next: LetterPage['view']) => setView(next)}
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
      ) : (
        <LetterPreview letter={letter} {...(caseId === undefined ? {} : { caseId })} />
      )}
    </Box>
  )
}
