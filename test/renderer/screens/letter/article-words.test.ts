import { describe, expect, it } from 'vitest'
import { articleInWords } from '../../../../renderer/screens/letter/article-words'

describe('a citation in the words of a Latvian lawyer', () => {
  it.each([
    ['Art. 12(4)', '12. panta 4. punkts'],
    ['Art. 13(1)(b), 38(4)', '13. panta 1. punkta b) apakšpunkts, 38. panta 4. punkts'],
    ['Art. 17', '17. pants'],
    ['Arts 16, 17', '16. pants, 17. pants'],
    ['Art. 15(1)(a)–(h)', '15. panta 1. punkta a)–h) apakšpunkts'],
    ['recital 63', '63. apsvērums'],
  ])('%s is %s', (citation, words) => {
    expect(articleInWords(citation, 'lv')).toBe(words)
  })

  it('leaves what it does not know as it stands, and English as it is written', () => {
    expect(articleInWords('ePrivacy 5(3)', 'lv')).toBe('ePrivacy 5(3)')
    expect(articleInWords('Art. 12(4)', 'en')).toBe('Art. 12(4)')
  })
})
