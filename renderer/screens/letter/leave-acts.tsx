import Box from '@mui/material/Box'
import { useDeferredValue, useMemo, useState } from 'react'
import { checkLetter, fatalCodes } from '../../../shared/letters/check'
import type { LeavingWay } from '../../../shared/letters/leaving'
import type { Letter } from '../../../shared/letters/letter'
import type { Fault, RefusalOf } from '../../../shared/ipc/contract'
import { useApi } from '../../api'
import { RefusalMessage } from '../../components/refusal-message'
import { useAct } from '../../components/use-act'
import { useTexts } from '../../i18n/texts'
import { useRoute } from '../../route'
import { LeaveBar, type FatalFindings } from './leave-bar'
import type { LetterFacts } from './letter-start'
import type { KeptDraft } from './use-kept-draft'

/** A letter of a case leaves: its case has it on record then. */
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
  const act = useAct<RefusalOf<'leaveLetter'> | Fault>()
  const [cancelled, setCancelled] = useState<LeavingWay>()
  const fatal = useFatal(letter, facts)
  const leaving: Letter = { ...letter, date: facts.today } // a draft of yesterday leaves today
  const toCase = () => go({ screen: 'case', caseId })
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
        toCase()
      },
    )
  }
  return (
    <Box
      sx={{ display: 'flex', flexDirection: 'column', alignItems: 'flex-end', gap: 0.5, maxWidth: '100%' }}
    >
      <LeaveBar
        back={{ label: t('leave.to-case'), onClick: toCase }}
        draft={draft}
        fatal={fatal}
        isBusy={act.isBusy}
        cancelled={cancelled}
        onLeave={leave}
      />
      {act.refusal === undefined ? null : <RefusalMessage refusal={act.refusal} />}
    </Box>
  )
}

/** A missing subject stops every way. */
function useFatal(letter: Letter, facts: LetterFacts): FatalFindings {
  const settled = useDeferredValue(letter)
  return useMemo(() => {
    const without = settled.subject.trim() === '' ? 1 : 0
    const count = (leaving: LeavingWay) =>
      fatalCodes(checkLetter(settled, { ...facts, leaving })).length + without
    return { email: count('email'), paper: count('pdf') }
  }, [settled, facts])
}
