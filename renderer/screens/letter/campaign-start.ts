import type { CampaignInput } from '../../../shared/letters/campaigns/campaign'
import { composeCampaign } from '../../../shared/letters/campaigns/compose-campaign'
import { hasOwnWords } from '../../../shared/letters/follow-case'
import type { Letter } from '../../../shared/letters/letter'
import type { Language } from '../../../shared/lib/language'

/** What a letter of no case is written from, but for its language and its id. */
export type CampaignFacts = Omit<CampaignInput, 'language' | 'letterId'>
export type CampaignStart = { readonly letter: Letter; readonly origin: 'draft' | 'new' }

/** The draft that was kept, sent from where the organisation is reached now; else a new letter. */
export function startCampaign(
  facts: CampaignFacts,
  drafts: readonly Letter[],
  wanted: { readonly language: Language; readonly newId: () => string },
): CampaignStart {
  const [draft] = drafts
  if (draft === undefined)
    return { letter: freshCampaign(facts, wanted.language, wanted.newId()), origin: 'new' }
  const { to } = freshCampaign(facts, draft.language, draft.id)
  return { letter: { ...draft, to }, origin: 'draft' }
}

export const freshCampaign = (facts: CampaignFacts, language: Language, letterId: string): Letter =>
  composeCampaign({ ...facts, language, letterId })

/** Whether the person changed words that would be lost if the letter were written anew. */
export const isCampaignEdited = (letter: Letter, facts: CampaignFacts): boolean =>
  hasOwnWords(letter, freshCampaign(facts, letter.language, letter.id))
