import { describe, expect, it } from 'vitest'
import { foldedAnswers, inReadingOrder, routeOf } from '../../../../renderer/screens/rehearsal/rehearsal-view'
import { against, proves, supports, toLetter, type FileAnswer } from '../../../../shared/rehearsal/ground'
import { rehearse } from '../../../../shared/rehearsal/rehearse'
import { recordOf } from '../../../helpers/case-maker'
import { accessAnswer, accessGranted, asked, at } from '../../../shared/rehearsal/case-stories'

const text = (word: string) => ({ lv: word, en: word })
const clock = { kind: 'clock' } as const
const words = (answers: readonly FileAnswer[]): readonly string[] => answers.map(({ text: { en } }) => en)

describe('the answers of the file', () => {
  it('show what speaks against us first, and fold what is left of many', () => {
    const { shown, folded } = foldedAnswers([
      proves(clock, text('a')),
      proves(clock, text('b')),
      supports(clock, text('c')),
      proves(clock, text('d')),
      against(clock, text('e')),
    ])
    expect(words(shown)).toEqual(['e', 'c', 'a'])
    expect(words(folded)).toEqual(['b', 'd'])
  })

  it('never fold what speaks against us', () => {
    const all = ['a', 'b', 'c', 'd', 'e', 'f'].map((word) => against(clock, text(word)))
    expect(foldedAnswers(all).shown).toHaveLength(6)
  })

  it('do not fold a single one away', () => {
    const four = ['a', 'b', 'c', 'd'].map((word) => proves(clock, text(word)))
    expect(foldedAnswers(four).folded).toEqual([])
  })
})

describe('the order of reading', () => {
  it('begins with what would be right and ends with what is refuted', () => {
    const events = [asked(['ACCESS', 'ERASURE']), ...accessGranted.slice(1), ...accessAnswer()]
    const order = inReadingOrder(rehearse(recordOf(...events), at('2026-04-10'))).map(
      ({ verdict }) => verdict,
    )
    expect(order).toEqual([...order].sort((a, b) => rank[a] - rank[b]))
    expect(new Set(order).size).toBe(3)
  })
})
const rank = { open: 0, weak: 1, answered: 2 }

describe('an act', () => {
  it('leads to the letter, the departures, the settings or the case', () => {
    expect(routeOf(toLetter('refusal', 'a', 'a'), 'case1')).toEqual({
      screen: 'letter',
      caseId: 'case1',
      kind: 'refusal',
    })
    const to = (kind: 'case' | 'departures' | 'settings') =>
      routeOf({ text: text('a'), to: { kind } }, 'case1')
    expect(to('departures')).toEqual({ screen: 'registers', at: { part: 'departures' } })
    expect(to('settings')).toEqual({ screen: 'settings' })
    expect(to('case')).toEqual({ screen: 'case', caseId: 'case1' })
  })
})
