import { useCallback, useEffect, useState } from 'react'
import type { Result } from '../../shared/lib/result'

/**
 * The answer to a question to the main process; undefined until it is there. `ask` must keep its identity between
 * draws. `again` asks once more and keeps the earlier answer on the screen meanwhile, unless the new one is a refusal.
 */
export function useAnswer<T, E>(
  ask: () => Promise<Result<T, E>>,
): { readonly answer: Result<T, E> | undefined; readonly again: () => void } {
  const [answered, setAnswered] = useState<{ readonly ask: typeof ask; readonly answer: Result<T, E> }>()
  const [round, setRound] = useState(0)
  useEffect(() => {
    let isCurrent = true
    void ask().then((answer) => {
      if (isCurrent) setAnswered({ ask, answer })
    })
    return () => {
      isCurrent = false
    }
  }, [ask, round])
  const again = useCallback(() => setRound((last) => last + 1), [])
  return { answer: answered?.ask === ask ? answered.answer : undefined, again }
}
