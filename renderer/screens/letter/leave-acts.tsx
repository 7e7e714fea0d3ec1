import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useDeferredValue, useId, useMemo, useState } from 'react'
import { checkLetter, fatalCodes } from '../../../shared/letters/check'
import type { Letter } from '../../../shared/letters/letter'
import type { Fault, RefusalOf, Saved } from '../../../shared/ipc/contract'
import type { Result } from '../../../shared/lib/result'
import { useApi } from '../../api'
import { RefusalMessage } from '../../components/refusal-message'
import { useAct } from '../../components/use-act'
import { useTexts } from '../../i18n/texts'
import { useRoute } from '../../route'
import type { LetterFacts } from './letter-start'
import type { KeptDraft } from './use-kept-draft'

type LeaveRefusal = RefusalOf<'saveLetterAsEmail'> | Fault

/** The ways out: as an e-mail draft, as a PDF. A letter with a fatal finding has none, and the reason stands here. */
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
  const [isCancelled, setCancelled] = useState(false)
  const fatal = useFatal(letter, facts)
  const leaving: Letter = { ...letter, date: facts.today } // a draft of yesterday leaves today
  const leave = (call: () => Promise<Result<Saved, LeaveRefusal>>) =>
    void act.run(call, (saved) => {
      setCancelled(saved.kind === 'cancelled')
      if (saved.kind === 'cancelled') return
      draft.stop()
      go({ screen: 'case', caseId })
    })
  return (
    <Box
      sx={{ display: 'flex', flexDirection: 'column', alignItems: 'flex-end', gap: 0.5, maxWidth: '100%' }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
        <DraftState draft={draft} />
        <Button onClick={() => go({ screen: 'case', caseId })}>{t('leave.to-case')}</Button>
        <Button
          variant="outlined"
          disabled={act.isBusy || fatal.pdf > 0}
          aria-describedby={reason}
          onClick={() => leave(() => api.saveLetterAsPdf({ caseId, letter: leaving }))}
        >
          {t('leave.pdf')}
        </Button>
        <Button
          variant="contained"
          disabled={act.isBusy || fatal.email > 0}
          aria-describedby={reason}
          onClick={() => leave(() => api.saveLetterAsEmail({ caseId, letter: leaving }))}
        >
          {t('leave.email')}
        </Button>
      </Box>
      <Typography id={reason} variant="body2" color="error">
        {fatal.pdf > 0
          ? t('leave.fatal', { count: fatal.pdf })
          : fatal.email > 0
            ? t('leave.fatal-email', { count: fatal.email })
            : null}
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

/** Fatal findings for each way out: an e-mail needs an address, a printed letter does not. A missing subject stops both. */
function useFatal(letter: Letter, facts: LetterFacts): { readonly email: number; readonly pdf: number } {
  const settled = useDeferredValue(letter)
  return useMemo(() => {
    const without = settled.subject.trim() === '' ? 1 : 0
    const count = (leaving: 'email' | 'pdf') =>
      fatalCodes(checkLetter(settled, { ...facts, leaving })).length + without
    return { email: count('email'), pdf: count('pdf') }
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
