import { createContext, useContext, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react'
import { useApi } from '../api'
import { openBoxStore } from './box-store'
import { createCaseRows, type CaseRowsStore } from './case-rows'
import type { CaseRows } from './row-list'

const RowsContext = createContext<CaseRowsStore | undefined>(undefined)

/** Loads the rows of the list once after unlocking and follows every change. */
export function CaseRowsProvider({ children }: { readonly children: ReactNode }) {
  const api = useApi()
  const [store] = useState(() => createCaseRows(api, openBoxStore))
  useEffect(() => {
    void store.load()
    return api.on('caseChanged', (changed) => void store.receive(changed))
  }, [api, store])
  return <RowsContext value={store}>{children}</RowsContext>
}

/** Every case as the list shows it; `loading` while rows are still coming. */
export function useCaseRows(): CaseRows & { readonly reload: () => void } {
  const store = useContext(RowsContext)
  if (store === undefined) throw new Error('no CaseRowsProvider above this component')
  const rows = useSyncExternalStore(store.subscribe, store.snapshot)
  return { ...rows, reload: () => void store.load() }
}
