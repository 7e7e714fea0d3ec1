import Button from '@mui/material/Button'
import { useState } from 'react'
import type { Letter } from '../../../shared/letters/letter'
import type { Language } from '../../../shared/lib/language'
import { Message } from '../../components/message'
import { useTexts } from '../../i18n/texts'
import { freshCampaign, isCampaignEdited, type CampaignFacts } from './campaign-start'
import { LanguageAnew } from './language-anew'
import type { ChangeLetter } from './use-letter'

/** The language of a letter of no case, and whether its draft is written anew. */
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
  const [isRestored, setRestored] = useState(isDraft)
  const write = (language: Language) => {
    setRestored(false)
    change((one) => freshCampaign(facts, language, one.id))
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
      <LanguageAnew
        language={letter.language}
        isEdited={() => isCampaignEdited(letter, facts)}
        onWrite={write}
      />
    </>
  )
}
