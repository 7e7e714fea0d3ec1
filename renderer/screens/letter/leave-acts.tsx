import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useDeferredValue, useId, useMemo, useState } from 'react'
import { checkLetter, fatalCodes } from '../../../shared/letters/check'
import type { LeavingWay } from '../../../shared/letters/leaving'
import type { Letter } from '../../../shared/letters/letter'
import type { Fault, RefusalOf } from '../../../shared/ipc/contract'
import { useApi } from '../../api'
import { RefusalMessage } from '../../components/refusal-message'
import { useAct } from '../../components/use-act'
import { useTexts } from '../../i18n/texts'
import { useRoute } from '../../route'
import type { LetterFacts } from './letter-start'
import type { KeptDraft } from './use-kept-draft'

type LeaveRefusal = RefusalOf<'leaveLetter'> | Fault

const paperWays = ['pdf', 'docx', 'print'] as const satisfies readonly LeavingWay[]

/**
 * The ways out: as an e-mail draft, and on paper as PDF, as DOCX or through the printer. A letter with a fatal finding
 * has none, and the reason stands here.
 */
export function LeaveActs({
  caseId,
  letter,
  facts,
  draft,
}: {
  readonly caseId: string
  readonly letter: Letter
  readonly facts: LetterFacts
  readonly draft: KeptDraft
}) {
  const t = useTexts('letter')
  const api = useApi()
  const { go } = useRoute()
  const reason = useId()
  const act = useAct<LeaveRefusal>()
  const [cancelled, setCancelled] = useState<LeavingWay>()
  const fatal = useFatal(letter, facts)
  const leaving: Letter = { ...letter, date: facts.today } // a draft of yesterday leaves today
  const leave = (as: LeavingWay): void => {
    setCancelled(undefined)
    void act.run(
      () => api.leaveLetter({ caseId, letter: leaving, as }),
      (left) => {
        if (left.kind === 'cancelled') {
          setCancelled(as)
          return
        }
        draft.stop()
        go({ screen: 'case', caseId })
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
        <Button onClick={() => go({ screen: 'case', caseId })}>{t('leave.to-case')}</Button>
        {paperWays.map((as) => (
          <Button
            key={as}
            variant="outlined"
            disabled={act.isBusy || fatal.paper > 0}
            aria-describedby={reason}
            onClick={() => leave(as)}
          >
            {t(`leave.${as}`)}
          </Button>
        ))}
        <Button
          variant="contained"
          disabled={act.isBusy || fatal.email > 0}
          aria-describedby={reason}
          onClick={() => leave('email')}
        >
          {t('leave.email')}
        </Button>
      </Box>
      <Typography id={reason} variant="body2" color="error">
        {fatal.paper > 0
          ? t('leave.fatal', { count: fatal.paper })
          : fatal.email > 0
            ? t('leave.fatal-email', { count: fatal.email })
            : null}
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

/** Fatal findings for each way out: an e-mail needs an address, paper does not. A missing subject stops both. */
function useFatal(letter: Letter, facts: LetterFacts): { readonly email: number; readonly paper: number } {
  const settled = useDeferredValue(letter)
  return useMemo(() => {
    const without = settled.subject.trim() === '' ? 1 : 0
    const count = (leaving: LeavingWay) =>
      fatalCodes(checkLetter(settled, { ...facts, leaving })).length + without
    return { email: count('email'), paper: count('pdf') }
  }, [settled, facts])
}

function DraftState({ draft }: { readonly draft: KeptDraft }) {
  const t = useTexts('letter')
  if (draft.state === 'unchanged') return null
  const words = draft.refusal !== undefined ? 'failed' : draft.state
  return (
    <Typography role="status" variant="body2" color="text.secondary">
      {t(`draft.${words}`)}
    </Typography>
  )
}
