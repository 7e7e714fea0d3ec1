import { useCallback, useState } from 'react'
import type { Letter } from '../../../shared/letters/letter'

/** Changes the letter on the screen; the change is given the letter as it is by then. */
export type ChangeLetter = (change: (letter: Letter) => Letter) => void

/** The letter on the screen. `change` keeps its identity, so that only the block that changed is drawn anew. */
export function useLetter(start: Letter): readonly [Letter, ChangeLetter] {
  const [letter, setLetter] = useState(start)
  const change = useCallback((next: (letter: Letter) => Letter) => setLetter(next), [])
  return [letter, change]
}
