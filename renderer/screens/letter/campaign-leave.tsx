import { useDeferredValue, useMemo } from 'react'
import { checkCampaign } from '../../../shared/letters/campaigns/check-campaign'
import { fatalCodes } from '../../../shared/letters/check'
import type { Letter } from '../../../shared/letters/letter'
import { useApi } from '../../api'
import { useTexts } from '../../i18n/texts'
import { useRoute } from '../../route'
import type { CampaignFacts } from './campaign-start'
import { LeaveBar, type FatalFindings } from './leave-bar'
import type { KeptDraft } from './use-kept-draft'

/** A letter of no case leaves: the team's journal has its words on record then. */
export function CampaignLeave({
  letter,
  facts,
  draft,
  isReadOnly,
}: {
  readonly letter: Letter
  readonly facts: CampaignFacts
  readonly draft: KeptDraft
  readonly isReadOnly: boolean
}) {
  const t = useTexts('letter')
  const api = useApi()
  const { go } = useRoute()
  const { register, code } = facts.row
  const toRow = () => go({ screen: 'registers', at: { part: 'register', register, code } })
  return (
    <LeaveBar
      back={{ label: t('campaign.to-register'), go: toRow }}
      draft={draft}
      fatal={useFatal(letter, facts)}
      isReadOnly={isReadOnly}
      leave={(as) => api.leaveCampaignLetter({ letter: { ...letter, date: facts.today }, as })}
    />
  )
}

/** It goes to our own address, so that every way is stopped by the same findings; a missing subject stops it as well. */
function useFatal(letter: Letter, facts: CampaignFacts): FatalFindings {
  const settled = useDeferredValue(letter)
  return useMemo(() => {
    const count =
      fatalCodes(checkCampaign(settled, { ...facts, leaving: 'email' })).length +
      (settled.subject.trim() === '' ? 1 : 0)
    return { email: count, paper: count }
  }, [settled, facts])
}
