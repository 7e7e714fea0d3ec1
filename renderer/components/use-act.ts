import { useCallback, useRef, useState } from 'react'
import type { Result } from '../../shared/lib/result'

/** One act of the person at a time: a second press while the first is under way does nothing. */
export type Act<E> = {
  readonly isBusy: boolean
  readonly refusal: E | undefined
  /** Runs the call; true when it was done. A refusal stays in `refusal` until the next run or `clear`. */
  readonly run: <T>(call: () => Promise<Result<T, E>>, onDone?: (value: T) => void) => Promise<boolean>
  readonly clear: () => void
}

export function useAct<E>(): Act<E> {
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<E>()
  const running = useRef(false)
  const run = useCallback(async <T>(call: () => Promise<Result<T, E>>, onDone?: (value: T) => void) => {
    if (running.current) return false
    running.current = true
    setBusy(true)
    setRefusal(undefined)
    try {
      const result = await call()
      if (result.ok) onDone?.(result.value)
      else setRefusal(() => result.error)
      return result.ok
    } finally {
      running.current = false
      setBusy(false)
    }
  }, [])
  const clear = useCallback(() => setRefusal(undefined), [])
  return { isBusy, refusal, run, clear }
}
