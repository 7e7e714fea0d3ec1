import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useDeferredValue, useId, useMemo, useState } from 'react'
import type { CampaignWay } from '../../../shared/letters/campaigns/campaign'
import { checkCampaign } from '../../../shared/letters/campaigns/check-campaign'
import { fatalCodes } from '../../../shared/letters/check'
import type { Fault, RefusalOf } from '../../../shared/ipc/contract'
import type { Letter } from '../../../shared/letters/letter'
import { useApi } from '../../api'
import { RefusalMessage } from '../../components/refusal-message'
import { useAct } from '../../components/use-act'
import { useTexts } from '../../i18n/texts'
import { useRoute } from '../../route'
import type { CampaignFacts } from './campaign-start'
import type { KeptDraft } from './use-kept-draft'

const ways: readonly { readonly as: CampaignWay; readonly look: 'outlined' | 'contained' }[] = [
  { as: 'pdf', look: 'outlined' },
  { as: 'email', look: 'contained' },
]

/** The ways out of a letter of no case. With a fatal finding there is none, and the reason stands here. */
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
  const reason = useId()
  const act = useAct<RefusalOf<'leaveCampaignLetter'> | Fault>()
  const [isCancelled, setCancelled] = useState(false)
  const toRegister = useWayBack(facts)
  const fatal = useFatal(letter, facts)
  const leave = (as: CampaignWay) =>
    void act.run(
      () => api.leaveCampaignLetter({ letter: { ...letter, date: facts.today }, as }),
      (saved) => {
        setCancelled(saved.kind === 'cancelled')
        if (saved.kind === 'cancelled') return
        draft.stop()
        toRegister()
      },
    )
  return (
    <Box
      sx={{ display: 'flex', flexDirection: 'column', alignItems: 'flex-end', gap: 0.5, maxWidth: '100%' }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
        <DraftState draft={draft} />
        <Button onClick={toRegister}>{t('campaign.to-register')}</Button>
        {isReadOnly
          ? null
          : ways.map(({ as, look }) => (
              <Button
                key={as}
                variant={look}
                disabled={act.isBusy || fatal > 0}
                aria-describedby={reason}
                onClick={() => leave(as)}
              >
                {t(`leave.${as}`)}
              </Button>
            ))}
      </Box>
      <Typography id={reason} variant="body2" color="error">
        {fatal > 0 ? t('leave.fatal', { count: fatal }) : null}
      </Typography>
      {isCancelled ? (
        <Typography role="status" variant="body2" color="text.secondary">
          {t('leave.cancelled')}
        </Typography>
      ) : null}
      {act.refusal === undefined ? null : <RefusalMessage refusal={act.refusal} />}
    </Box>
  )
}

function useWayBack({ row: { register, code } }: CampaignFacts): () => void {
  const { go } = useRoute()
  return () => go({ screen: 'registers', at: { part: 'register', register, code } })
}

/** Fatal findings; a missing subject stops the letter as well. */
function useFatal(letter: Letter, facts: CampaignFacts): number {
  const settled = useDeferredValue(letter)
  return useMemo(
    () =>
      fatalCodes(checkCampaign(settled, { ...facts, leaving: 'email' })).length +
      (settled.subject.trim() === '' ? 1 : 0),
    [settled, facts],
  )
}

function DraftState({ draft }: { readonly draft: KeptDraft }) {
  const t = useTexts('letter')
  if (draft.state === 'unchanged') return null
  return (
    <Typography role="status" variant="body2" color="text.secondary">
      {t(`draft.${draft.refusal === undefined ? draft.state : 'failed'}`)}
    </Typography>
  )
}
