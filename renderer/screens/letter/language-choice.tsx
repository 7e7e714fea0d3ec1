import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { Letter } from '../../../shared/letters/letter'
import { useTexts } from '../../i18n/texts'
import { LanguageAnew } from './language-anew'
import { isEdited, recompose, type LetterFacts } from './letter-start'
import type { ChangeLetter } from './use-letter'

/** The language of a letter of a case, and whether the person wrote in another one. */
export function LanguageChoice({
  letter,
  facts,
  change,
}: {
  readonly letter: Letter
  readonly facts: LetterFacts
  readonly change: ChangeLetter
}) {
  const t = useTexts('letter')
  const { language: asked } = facts.record.request
  return (
    <Box>
      <LanguageAnew
        language={letter.language}
        isEdited={() => isEdited(letter, facts)}
        onWrite={(language) => change((one) => recompose(one, facts, language))}
      />
      {asked === undefined || asked === letter.language ? null : (
        <Typography variant="body2" color="text.secondary">
          {t('language.differs')}
        </Typography>
      )}
    </Box>
  )
}
