import { useCallback, useEffect, useRef, useState } from 'react'
import type { CaseView, Fault, RefusalOf } from '../../../shared/ipc/contract'
import { useApi } from '../../api'

type CaseLoad = {
  readonly view: CaseView | undefined
  /** why the last reading failed; what was read before stays on the screen */
  readonly refusal: RefusalOf<'readCase'> | Fault | undefined
  readonly reload: () => Promise<void>
}

/** A case read from the vault, and read again whenever the main process says that it changed. */
export function useCase(caseId: string): CaseLoad {
  const api = useApi()
  const [read, setRead] = useState<Omit<CaseLoad, 'reload'>>({ view: undefined, refusal: undefined })
  const latest = useRef(0)
  const reload = useCallback(async () => {
    const turn = (latest.current += 1)
    const answer = await api.readCase({ caseId })
    if (turn !== latest.current) return // a later reading is under way: its answer is the newer one
    setRead((before) =>
      answer.ok ? { view: answer.value, refusal: undefined } : { view: before.view, refusal: answer.error },
    )
  }, [api, caseId])
  useEffect(() => {
    void reload()
    return api.on('caseChanged', ({ row }) => {
      if (row.id === caseId) void reload()
    })
  }, [api, caseId, reload])
  return { ...read, reload }
}
