import { createContext, useContext } from 'react'
import type { CaseRecord } from '../../../shared/case/case'
import type { JournalEntry } from '../../../shared/case/events'
import type { CaseContext } from '../../../shared/case/context'
import type { Clock } from '../../../shared/clock/due'
import type { Fault, RefusalOf } from '../../../shared/ipc/contract'
import type { Result } from '../../../shared/lib/result'
import type { DateOnly } from '../../../shared/lib/date-only'
import type { Team } from '../../../shared/team/team'
import { useAct, type Act } from '../../components/use-act'

/** What every part of the case page works with: the case as its journal tells it, and the facts of the desk. */
type CaseDesk = {
  readonly caseId: string
  readonly record: CaseRecord
  readonly entries: readonly JournalEntry[]
  readonly problems: readonly { readonly file: string; readonly reason: string }[]
  readonly clock: Clock
  readonly team: Team
  readonly today: DateOnly
  /** what the decisions of shared/case know beside the case */
  readonly context: CaseContext
  /** false when the vault can only be read, or a newer app wrote a part of this case */
  readonly isEditable: boolean
  /** false when the case is closed as well: notes can still be added, work only after reopening */
  readonly isWorkable: boolean
  readonly reload: () => Promise<void>
}

const CaseDeskContext = createContext<CaseDesk | undefined>(undefined)
export const CaseDeskProvider = CaseDeskContext

export function useCaseDesk(): CaseDesk {
  const desk = useContext(CaseDeskContext)
  if (desk === undefined) throw new Error('no case page above this component')
  return desk
}

/** Whatever an act on a case may be refused with. */
export type CaseRefusal =
  RefusalOf<'closeCase' | 'recordReturnedMail' | 'saveDocumentAs' | 'addDocument' | 'readOriginal'> | Fault

/** One act on this case: when it is done the case is read again. */
export function useCaseAct(): Act<CaseRefusal> {
  const { reload } = useCaseDesk()
  const act = useAct<CaseRefusal>()
  return {
    ...act,
    run: <T,>(call: () => Promise<Result<T, CaseRefusal>>, onDone?: (value: T) => void) =>
      act.run(call, (value: T) => {
        void reload()
        onDone?.(value)
      }),
  }
}
