import type { CaseRow } from '../../shared/case/case-row'
import type { Fault, Locked } from '../../shared/ipc/contract'

/** The rows of the list and how far their loading is; `problem`: they could not all be had from the main process. */
export type CaseRows = {
  readonly rows: readonly CaseRow[]
  readonly loading: { readonly done: number; readonly total: number } | undefined
  readonly problem: Locked | Fault | undefined
}

/** The opened rows in memory, and who wants to hear of their changes. */
export type RowList = {
  readonly snapshot: () => CaseRows
  readonly subscribe: (listener: () => void) => () => void
  readonly ids: () => string[]
  readonly startLoading: () => void
  readonly endLoading: (problem: CaseRows['problem']) => void
  /** Rows that have been loaded, of `total` that are expected by now. */
  readonly add: (rows: readonly CaseRow[], total: number) => void
  readonly change: (row: CaseRow) => void
  readonly remove: (ids: readonly string[]) => void
}

export function createRowList(): RowList {
  const byId = new Map<string, CaseRow>()
  const changed = new Set<string>() // while loading: an answer under way must not bring back the row as it was before
  const listeners = new Set<() => void>()
  let state: CaseRows = { rows: [], loading: { done: 0, total: 0 }, problem: undefined }
  const publish = (change: Partial<CaseRows>): void => {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }
  return {
    snapshot: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    ids: () => [...byId.keys()],
    startLoading: () => {
      changed.clear()
      publish({ loading: { done: byId.size, total: byId.size }, problem: undefined })
    },
    endLoading: (problem) => publish({ loading: undefined, problem }),
    add: (rows, total) => {
      for (const row of rows) if (!changed.has(row.id)) byId.set(row.id, row)
      const done = byId.size
      publish({ rows: [...byId.values()], loading: { done, total: Math.max(total, done) } })
    },
    change: (row) => {
      changed.add(row.id)
      byId.set(row.id, row)
      publish({ rows: [...byId.values()] })
    },
    remove: (ids) => {
      for (const id of ids) byId.delete(id)
    },
  }
}
