import Button from '@mui/material/Button'
import { useState } from 'react'
import type { Letter } from '../../../shared/letters/letter'
import { languages, type Language } from '../../../shared/lib/language'
import { ChoiceInput } from '../../components/choice-input'
import { Message } from '../../components/message'
import { useTexts } from '../../i18n/texts'
import { freshCampaign, isCampaignEdited, type CampaignFacts } from './campaign-start'
import type { ChangeLetter } from './use-letter'

/** The language, and whether the draft is written anew; own words would be lost, so it is asked for first. */
export function CampaignChoices({
  letter,
  facts,
  change,
  isDraft,
}: {
  readonly letter: Letter
  readonly facts: CampaignFacts
  readonly change: ChangeLetter
  /** the letter began as the draft that was kept */
  readonly isDraft: boolean
}) {
  const t = useTexts('letter')
  const [wanted, setWanted] = useState<Language>()
  const [isRestored, setRestored] = useState(isDraft)
  const write = (language: Language) => {
    setWanted(undefined)
    setRestored(false)
    change((one) => freshCampaign(facts, language, one.id))
  }
  const choose = (language: Language) => {
    if (language === letter.language) setWanted(undefined)
    else if (isCampaignEdited(letter, facts)) setWanted(language)
    else write(language)
  }
  return (
    <>
      {isRestored ? (
        <Message
          kind="note"
          actions={
            <>
              <Button size="small" onClick={() => write(letter.language)}>
                {t('campaign.anew')}
              </Button>
              <Button size="small" onClick={() => setRestored(false)}>
                {t('draft.go-on')}
              </Button>
            </>
          }
        >
          {t('draft.restored')}
        </Message>
      ) : null}
      <ChoiceInput
        isRow
        label={t('language.title')}
        value={letter.language}
        options={languages.map((language) => ({ value: language, label: t(`language.${language}`) }))}
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
