import { describe, expect, it } from 'vitest'
import { refusalGround, refusalGroundCodes, refusalGrounds } from '../../../shared/law/refusal-grounds'
import { caseKinds } from '../../../shared/law/kinds/kinds'

describe('the grounds of refusal', () => {
  it('are each told once, in both languages, with their article and what must be shown', () => {
    expect(refusalGrounds.map(({ code }) => code).sort()).toEqual([...refusalGroundCodes].sort())
    for (const { name, test, article } of refusalGrounds) {
      expect(article).toMatch(/^Art\. \d+/)
      for (const text of [name.lv, name.en, test.lv, test.en]) expect(text.length).toBeGreaterThan(15)
    }
  })

  it('are all grounds of some right, and a right names no other', () => {
    const used = new Set(caseKinds.flatMap(({ refusals }) => refusals))
    expect([...used].sort()).toEqual([...refusalGroundCodes].sort())
  })

  it('can all carry a whole refusal but one: the copy is redacted, not refused (Art. 15(4), recital 63)', () => {
    expect(refusalGrounds.filter(({ reach }) => reach === 'part').map(({ code }) => code)).toEqual(['R-15-4'])
  })

  it.each([
    ['R-17-3-b', 'Art. 17(3)(b)'],
    ['R-18-1-none', 'Art. 18(1)'],
    ['R-20-4', 'Art. 20(4)'],
    ['R-21-1-claims', 'Art. 21(1)'],
    ['R-22-2-c', 'Art. 22(2)(c)'],
  ] as const)('%s rests on %s', (code, article) => {
    expect(refusalGround(code).article).toBe(article)
  })
})
