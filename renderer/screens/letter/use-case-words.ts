import { useMemo } from 'react'
import type { Letter, LetterBlock } from '../../../shared/letters/letter'
import { provenance, type Provenance } from '../../../shared/letters/provenance'
import { sideBySide } from '../../../shared/letters/side-by-side'
import { languages, type Language } from '../../../shared/lib/language'
import type { Frame } from './letter-start'

/** The letter in the other language, in line with the blocks of this one. */
export type OtherLanguage = ReturnType<typeof sideBySide>
/** The letter as it would be written now, in a language; the same function as long as what it is written from is the same. */
export type WriteAnew = (frame: Frame, language: Language) => Pick<Letter, 'blocks'>

export const otherLanguage = (language: Language): Language =>
  languages.find((one) => one !== language) ?? language

/** What would be written now for this letter, in a language. */
function useFreshBlocks(letter: Letter, writeAnew: WriteAnew, language: Language): readonly LetterBlock[] {
  const { id, about, attachments, template, language: written } = letter
  return useMemo(() => {
    const frame = { id, attachments, language: written, ...(about === undefined ? {} : { about }) }
    return writeAnew(template === undefined ? frame : { ...frame, template }, language).blocks
  }, [id, about, attachments, template, written, writeAnew, language])
}

/** What is written now about the letter on the screen; and, when it is wanted, the letter in the other language. */
export function useCaseWords(
  letter: Letter,
  writeAnew: WriteAnew,
  isBoth: boolean,
): { readonly origins: Provenance; readonly other: OtherLanguage | undefined } {
  const fresh = useFreshBlocks(letter, writeAnew, letter.language)
  const wanted = isBoth ? otherLanguage(letter.language) : letter.language
  const foreign = useFreshBlocks(letter, writeAnew, wanted)
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
