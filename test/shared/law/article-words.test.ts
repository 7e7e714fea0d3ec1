import { describe, expect, it } from 'vitest'
import { articleInWords, basisInWords, lawInWords } from '../../../shared/law/article-words'

describe('a citation in the words of a Latvian lawyer', () => {
  it.each([
    ['Art. 12(4)', '12. panta 4. punkts'],
    ['Art. 13(1)(b), 38(4)', '13. panta 1. punkta b) apakšpunkts, 38. panta 4. punkts'],
    ['Art. 17', '17. pants'],
    ['Arts 16, 17', '16. pants, 17. pants'],
    ['Art. 15(1)(a)–(h)', '15. panta 1. punkta a)–h) apakšpunkts'],
    ['Art. 21(2)–(3)', '21. panta 2.–3. punkts'],
    ['recital 63', '63. apsvērums'],
    ['Art. 15(4), recital 63', '15. panta 4. punkts, 63. apsvērums'],
    ['rec. 27', '27. apsvērums'],
    ['Art. 4(11)', '4. panta 11. punkts'],
    // a Latvian reader is told of cookies in Latvian (Directive 2002/58/EC)
    ['ePrivacy 5(3)', 'e-privātuma direktīvas 5. panta 3. punkts'],
    ['ePrivacy 5(3), Art. 7', 'e-privātuma direktīvas 5. panta 3. punkts, 7. pants'],
  ])('%s is %s', (citation, words) => {
    expect(articleInWords(citation, 'lv')).toBe(words)
  })

  it('leaves what it does not know as it stands, and English as it is written', () => {
    expect(articleInWords('Directive 2002/58/EC', 'lv')).toBe('Directive 2002/58/EC')
    expect(articleInWords('Art. 12(4)', 'en')).toBe('Art. 12(4)')
  })
})

describe('the line of law under a closed gate', () => {
  const lifting = { article: 'Art. 18(3)', clauses: ['8.2.5'] }

  it('names the article and the clause of the policy', () => {
    expect(lawInWords(lifting, 'en')).toBe('Art. 18(3) GDPR · policy 8.2.5')
    expect(lawInWords(lifting, 'lv')).toBe('VDAR 18. panta 3. punkts · politikas 8.2.5. punkts')
  })

  it('names several clauses, or none', () => {
    const portability = { article: 'Art. 20(1)', clauses: ['8.2.8', '8.2.9'] }
    expect(lawInWords(portability, 'en')).toBe('Art. 20(1) GDPR · policy 8.2.8, 8.2.9')
    expect(lawInWords(portability, 'lv')).toBe('VDAR 20. panta 1. punkts · politikas 8.2.8., 8.2.9. punkti')
    expect(lawInWords({ article: 'Art. 24', clauses: [] }, 'lv')).toBe('VDAR 24. pants')
  })

  it('does not call another law the GDPR', () => {
    expect(lawInWords({ article: 'ePrivacy 5(3)', clauses: [] }, 'en')).toBe('ePrivacy 5(3)')
    expect(lawInWords({ article: 'ePrivacy 5(3)', clauses: [] }, 'lv')).toBe(
      'e-privātuma direktīvas 5. panta 3. punkts',
    )
    expect(lawInWords({ article: 'LGPD Art. 19(II)', clauses: [] }, 'en')).toBe('LGPD Art. 19(II)')
    expect(lawInWords({ article: 'EDPB 01/2022, para 159', clauses: [] }, 'lv')).toBe(
      'EDPB 01/2022, para 159',
    )
  })
})

describe('a lawful basis of the register', () => {
  it('is named with its law', () => {
    expect(basisInWords('6(1)(b)', 'en')).toBe('Art. 6(1)(b) GDPR')
    expect(basisInWords('6(1)(b)', 'lv')).toBe('VDAR 6. panta 1. punkta b) apakšpunkts')
    expect(basisInWords(' our own wording ', 'lv')).toBe('our own wording')
  })
})
