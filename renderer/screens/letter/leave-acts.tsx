import { useDeferredValue, useMemo } from 'react'
import { checkLetter, fatalCodes } from '../../../shared/letters/check'
import type { LeavingWay } from '../../../shared/letters/leaving'
import type { Letter } from '../../../shared/letters/letter'
import { useApi } from '../../api'
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
  return (
    <LeaveBar
      back={{ label: t('leave.to-case'), go: () => go({ screen: 'case', caseId }) }}
      draft={draft}
      fatal={useFatal(letter, facts)}
      // a draft of yesterday leaves today
      leave={(as) => api.leaveLetter({ caseId, letter: { ...letter, date: facts.today }, as })}
    />
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
