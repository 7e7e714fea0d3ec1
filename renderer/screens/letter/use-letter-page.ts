import { useId, useState } from 'react'
import type { Letter } from '../../../shared/letters/letter'
import { useTexts } from '../../i18n/texts'
import { useCaseWords, type WriteAnew } from './use-case-words'
import type { ChangeLetter } from './use-letter'
import { usePen } from './use-pen'

type View = 'edit' | 'preview'

/** The page of a letter: its pen, how it is looked at, and what would be written now. `show` puts the pen into a block. */
export function useLetterPage(letter: Letter, change: ChangeLetter, writeAnew: WriteAnew) {
  const t = useTexts('letter')
  const [view, setView] = useState<View>('edit')
  const [isBoth, setBoth] = useState(false)
  const hintId = useId()
  const pen = usePen(letter, change, { label: t('sheet.text'), describedBy: hintId, gap: t('block.gap') })
  const { origins, other } = useCaseWords(letter, writeAnew, isBoth)
  const show = (block: number): void => {
    setView('edit')
    requestAnimationFrame(() => pen.focus(block)) // the page is there by then, also when the preview was
  }
  return { view, setView, isBoth, setBoth, hintId, pen, origins, other, show }
}

export type LetterPage = ReturnType<typeof useLetterPage>
