import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useId, useState } from 'react'
import type { LeavingWay } from '../../../shared/letters/leaving'
import type { Fault, Left, RefusalOf } from '../../../shared/ipc/contract'
import type { Result } from '../../../shared/lib/result'
import { RefusalMessage } from '../../components/refusal-message'
import { useAct } from '../../components/use-act'
import { useTexts } from '../../i18n/texts'
import type { KeptDraft } from './use-kept-draft'

const paperWays = ['pdf', 'docx', 'print'] as const satisfies readonly LeavingWay[]

/** Fatal findings for each way out: an e-mail needs an address, paper does not. */
export type FatalFindings = { readonly email: number; readonly paper: number }

type LeaveRefusal = RefusalOf<'leaveLetter' | 'leaveCampaignLetter'> | Fault

/**
 * The ways out of a letter: as an e-mail draft, and on paper as PDF, as Word document or through the printer. A letter
 * with a fatal finding has none, and the reason stands here. Once it has left, its draft is kept no more, and the person
 * goes back to where it belongs.
 */
export function LeaveBar({
  back,
  draft,
  fatal,
  isReadOnly = false,
  leave,
}: {
  readonly back: { readonly label: string; readonly go: () => void }
  readonly draft: KeptDraft
  readonly fatal: FatalFindings
  readonly isReadOnly?: boolean
  readonly leave: (as: LeavingWay) => Promise<Result<Left, LeaveRefusal>>
}) {
  const t = useTexts('letter')
  const reason = useId()
  const act = useAct<LeaveRefusal>()
  const [cancelled, setCancelled] = useState<LeavingWay>()
  const start = (as: LeavingWay): void => {
    setCancelled(undefined)
    void act.run(
      () => leave(as),
      (left) => {
        if (left.kind === 'cancelled') {
          setCancelled(as)
          return
        }
        draft.stop()
        back.go()
      },
    )
  }
  return (
    <Box
      sx={{ display: 'flex', flexDirection: 'column', alignItems: 'flex-end', gap: 0.5, maxWidth: '100%' }}
    >
      <Box
        sx={{ display: 'flex', alignItems: 'center', justifyContent: 'flex-end', gap: 1, flexWrap: 'wrap' }}
      >
        <DraftState draft={draft} />
        <Button onClick={back.go}>{back.label}</Button>
        {isReadOnly
          ? null
          : [...paperWays, 'email' as const].map((as) => (
              <Button
                key={as}
                variant={as === 'email' ? 'contained' : 'outlined'}
                disabled={act.isBusy || fatal[as === 'email' ? 'email' : 'paper'] > 0}
                aria-describedby={reason}
                onClick={() => start(as)}
              >
                {t(`leave.${as}`)}
              </Button>
            ))}
      </Box>
      <Typography id={reason} variant="body2" color="error">
        <FatalWords fatal={fatal} />
      </Typography>
      {cancelled === undefined ? null : (
        <Typography role="status" variant="body2" color="text.secondary">
          {t(cancelled === 'print' ? 'leave.not-printed' : 'leave.cancelled')}
        </Typography>
      )}
      {act.refusal === undefined ? null : <RefusalMessage refusal={act.refusal} />}
    </Box>
  )
}

function FatalWords({ fatal: { email, paper } }: { readonly fatal: FatalFindings }) {
  const t = useTexts('letter')
  if (paper > 0) return t('leave.fatal', { count: paper })
  return email > 0 ? t('leave.fatal-email', { count: email }) : null
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
