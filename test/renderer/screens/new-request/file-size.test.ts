import { describe, expect, it } from 'vitest'
import { fileSize } from '../../../../renderer/screens/new-request/file-size'
import { languageName } from '../../../../renderer/screens/new-request/language-name'

describe('sizes and languages in words', () => {
  it.each([
    [340, 'en', '340 B'],
    [12_400, 'en', '12 KB'],
    [1_430_000, 'en', '1.4 MB'],
    [1_430_000, 'lv', '1,4 MB'],
    [25_000_000, 'lv', '25 MB'],
  ] as const)('%i bytes in %s are %s', (bytes, language, words) => {
    expect(fileSize(bytes, language)).toBe(words)
  })

  it('names a language in the reader’s own, and leaves an unknown code as it is', () => {
    expect(languageName('lv', 'en')).toBe('Latvian')
    expect(languageName('ru', 'lv')).toBe('krievu')
    expect(languageName('??', 'en')).toBe('??')
  })
})
