import type { CaseRow } from '../../shared/case/case-row'
import { clockState, type ClockState } from '../../shared/clock/state'
import type { DateOnly } from '../../shared/lib/date-only'

/** What a case of the list means on a day: its clock while it is open, else its stage. */
export type RowState =
  { readonly kind: 'answered' | 'closed' } | (ClockState & { readonly kind: ClockState['kind'] })

export function rowState(row: CaseRow, today: DateOnly): RowState {
  if (row.stage !== 'open') return { kind: row.stage }
  return clockState({ due: row.due, openPauseFrom: row.pausedSince }, today)
}
