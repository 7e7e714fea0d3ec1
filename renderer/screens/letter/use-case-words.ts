import { useMemo } from 'react'
import type { Letter, LetterBlock } from '../../../shared/letters/letter'
import { provenance, type Provenance } from '../../../shared/letters/provenance'
import { sideBySide } from '../../../shared/letters/side-by-side'
import { languages, type Language } from '../../../shared/lib/language'
import { recompose, type LetterFacts } from './letter-start'

/** The letter in the other language, in line with the blocks of this one. */
export type OtherLanguage = ReturnType<typeof sideBySide>

export const otherLanguage = (language: Language): Language =>
  languages.find((one) => one !== language) ?? language

/** What the case gives now for this letter, in a language. */
function useFreshBlocks(letter: Letter, facts: LetterFacts, language: Language): readonly LetterBlock[] {
  const { id, about, attachments } = letter
  return useMemo(
    () => recompose({ id, attachments, ...(about === undefined ? {} : { about }) }, facts, language).blocks,
    [id, about, attachments, facts, language],
  )
}

/** What the case says now about the letter on the screen; and, when it is wanted, the letter in the other language. */
export function useCaseWords(
  letter: Letter,
  facts: LetterFacts,
  isBoth: boolean,
): { readonly origins: Provenance; readonly other: OtherLanguage | undefined } {
  const fresh = useFreshBlocks(letter, facts, letter.language)
  const foreign = useFreshBlocks(letter, facts, isBoth ? otherLanguage(letter.language) : letter.language)
  const { blocks, removed } = letter
  const written = useMemo(
    () => ({ blocks, ...(removed === undefined ? {} : { removed }) }),
    [blocks, removed],
  )
  const origins = useMemo(() => provenance(written, fresh), [written, fresh])
  const other = useMemo(
    () => (isBoth ? sideBySide(written, fresh, foreign) : undefined),
    [isBoth, written, fresh, foreign],
  )
  return { origins, other }
}
