import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import type { Letter } from '../../../shared/letters/letter'
import { languages, type Language } from '../../../shared/lib/language'
import { Message } from '../../components/message'
import { useTexts } from '../../i18n/texts'
import { ChoiceInput } from '../../components/choice-input'
import { isEdited, recompose, type LetterFacts } from './letter-start'
import type { ChangeLetter } from './use-letter'

/** The language of the letter. Another one means another text: own words would be lost, so it is asked for first. */
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
  const [wanted, setWanted] = useState<Language>()
  const write = (language: Language) => {
    setWanted(undefined)
    change((one) => recompose(one, facts, language))
  }
  const choose = (language: Language) => {
    if (language === letter.language) setWanted(undefined)
    else if (isEdited(letter, facts)) setWanted(language)
    else write(language)
  }
  const { language: asked } = facts.record.request
  return (
    <Box>
      <ChoiceInput
        isRow
        label={t('language.title')}
        value={letter.language}
        options={languages.map((language) => ({ value: language, label: t(`language.${language}`) }))}
        onChange={choose}
      />
      {asked === undefined || asked === letter.language ? null : (
        <Typography variant="body2" color="text.secondary">
          {t('language.differs')}
        </Typography>
      )}
      {wanted === undefined ? null : (
        <Message
          kind="note"
          actions={
            <>
              <Button size="small" onClick={() => write(wanted)}>
                {t(`language.anew-${wanted}`)}
              </Button>
              <Button size="small" onClick={() => setWanted(undefined)}>
                {t('language.keep')}
              </Button>
            </>
          }
        >
          {t('language.edited')}
        </Message>
      )}
    </Box>
  )
}
