import { useEffect, useState } from 'react'
import type { Letter } from '../../../shared/letters/letter'
import { rewrite } from './letter-edit'
import { LetterPen } from './letter-pen'
import type { PenWords } from './pen-page'
import type { ChangeLetter } from './use-letter'

/** The pen of the letter on the screen: what it writes is the letter's, what changes the letter elsewhere it shows. */
export function usePen(letter: Letter, change: ChangeLetter, words: PenWords): LetterPen {
  const [pen] = useState(
    () => new LetterPen(letter, words, (written) => change((one) => rewrite(one, written))),
  )
  useEffect(() => pen.show(letter), [pen, letter])
  return pen
}
