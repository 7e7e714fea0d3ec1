import { renderHook } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { addDeskTexts } from '../../../../renderer/i18n/desk-texts'
import { setUpTexts } from '../../../../renderer/i18n/set-up'
import { useTexts } from '../../../../renderer/i18n/texts'
import { sourceInWords } from '../../../../renderer/screens/letter/source-words'

const inLatvian = (source: string): string => {
  setUpTexts('lv')
  addDeskTexts()
  const { result } = renderHook(() => ({ t: useTexts('letter'), names: useTexts('names') }))
  return sourceInWords(source, { ...result.current, language: 'lv' })
}

describe('the margin of a letter', () => {
  it.each([
    ['clock', 'no termiņa'],
    ['register purposes: P01, P02', 'Nolūki: P01, P02'],
    ['decision ACCESS', 'lēmums: Piekļuve (15. p.)'],
    ['law Art. 12(4)', '12. panta 4. punkts'],
    ['fact extension-plan', 'Termiņa pagarināšana'],
    ['something of a newer app', 'something of a newer app'],
  ])('says of %s: %s', (source, words) => {
    expect(inLatvian(source)).toBe(words)
  })
})
