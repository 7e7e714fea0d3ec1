import Box from '@mui/material/Box'
import { useDeferredValue, useMemo, useState } from 'react'
import { checkCampaign } from '../../../shared/letters/campaigns/check-campaign'
import { fatalCodes } from '../../../shared/letters/check'
import type { LeavingWay } from '../../../shared/letters/leaving'
import type { Letter } from '../../../shared/letters/letter'
import type { Fault, RefusalOf } from '../../../shared/ipc/contract'
import { useApi } from '../../api'
import { RefusalMessage } from '../../components/refusal-message'
import { useAct } from '../../components/use-act'
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
  const act = useAct<RefusalOf<'leaveCampaignLetter'> | Fault>()
  const [cancelled, setCancelled] = useState<LeavingWay>()
  const toRegister = useWayBack(facts)
  const fatal = useFatal(letter, facts)
  const leave = (as: LeavingWay): void => {
    setCancelled(undefined)
    void act.run(
      () => api.leaveCampaignLetter({ letter: { ...letter, date: facts.today }, as }),
      (left) => {
        if (left.kind === 'cancelled') {
          setCancelled(as)
          return
        }
        draft.stop()
        toRegister()
      },
    )
  }
  return (
    <Box
      sx={{ display: 'flex', flexDirection: 'column', alignItems: 'flex-end', gap: 0.5, maxWidth: '100%' }}
    >
      <LeaveBar
        back={{ label: t('campaign.to-register'), onClick: toRegister }}
        draft={draft}
        fatal={fatal}
        isBusy={act.isBusy}
        isReadOnly={isReadOnly}
        cancelled={cancelled}
        onLeave={leave}
      />
      {act.refusal === undefined ? null : <RefusalMessage refusal={act.refusal} />}
    </Box>
  )
}

function useWayBack({ row: { register, code } }: CampaignFacts): () => void {
  const { go } = useRoute()
  return () => go({ screen: 'registers', at: { part: 'register', register, code } })
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
