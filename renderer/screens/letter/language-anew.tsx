import Button from '@mui/material/Button'
import { useState } from 'react'
import { languages, type Language } from '../../../shared/lib/language'
import { ChoiceInput } from '../../components/choice-input'
import { Message } from '../../components/message'
import { useTexts } from '../../i18n/texts'

/** The language of a letter. Another one means another text: own words would be lost, so it is asked for first. */
export function LanguageAnew({
  language,
  isEdited,
  onWrite,
}: {
  readonly language: Language
  readonly isEdited: () => boolean
  readonly onWrite: (language: Language) => void
}) {
  const t = useTexts('letter')
  const [wanted, setWanted] = useState<Language>()
  const write = (to: Language) => {
    setWanted(undefined)
    onWrite(to)
  }
  const choose = (to: Language) => {
    if (to === language) setWanted(undefined)
    else if (isEdited()) setWanted(to)
    else write(to)
  }
  return (
    <>
      <ChoiceInput
        isRow
        label={t('language.title')}
        value={language}
        options={languages.map((one) => ({ value: one, label: t(`language.${one}`) }))}
        onChange={choose}
      />
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
    </>
  )
}
