import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useId } from 'react'
import type { LeavingWay } from '../../../shared/letters/leaving'
import { useTexts } from '../../i18n/texts'
import type { KeptDraft } from './use-kept-draft'

const paperWays = ['pdf', 'docx', 'print'] as const satisfies readonly LeavingWay[]

/** Fatal findings for each way out: an e-mail needs an address, paper does not. */
export type FatalFindings = { readonly email: number; readonly paper: number }

/**
 * The ways out of a letter: as an e-mail draft, and on paper as PDF, as Word document or through the printer. A letter
 * with a fatal finding has none, and the reason stands here.
 */
export function LeaveBar({
  back,
  draft,
  fatal,
  isBusy,
  isReadOnly = false,
  cancelled,
  onLeave,
}: {
  readonly back: { readonly label: string; readonly onClick: () => void }
  readonly draft: KeptDraft
  readonly fatal: FatalFindings
  readonly isBusy: boolean
  readonly isReadOnly?: boolean
  readonly cancelled: LeavingWay | undefined
  readonly onLeave: (as: LeavingWay) => void
}) {
  const t = useTexts('letter')
  const reason = useId()
  return (
    <>
      <Box
        sx={{ display: 'flex', alignItems: 'center', justifyContent: 'flex-end', gap: 1, flexWrap: 'wrap' }}
      >
        <DraftState draft={draft} />
        <Button onClick={back.onClick}>{back.label}</Button>
        {isReadOnly
          ? null
          : [...paperWays, 'email' as const].map((as) => (
              <Button
                key={as}
                variant={as === 'email' ? 'contained' : 'outlined'}
                disabled={isBusy || fatal[as === 'email' ? 'email' : 'paper'] > 0}
                aria-describedby={reason}
                onClick={() => onLeave(as)}
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
    </>
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
