import { describe, expect, it } from 'vitest'
import { departures, departuresFor } from '../../../shared/policy/departures'

/** law.md §1.2, column Sev, in order from D01; D20b follows D20. */
const severities = 'MMHMMLMLMHHHLLHHHMMHMMMHHHHHHHHHHMHMMLMMLM'
const letter = { high: 'H', medium: 'M', low: 'L' } as const

describe('the departures of the policy from the GDPR', () => {
  it('are all there, in order, D01 to D41 with D20b', () => {
    const numbers = Array.from({ length: 41 }, (_, n) => `D${String(n + 1).padStart(2, '0')}`)
    numbers.splice(20, 0, 'D20b')
    expect(departures.map(({ no }) => no)).toEqual(numbers)
  })

  it('have the severity of the legal register', () => {
    expect(departures.map(({ severity }) => letter[severity]).join('')).toBe(severities)
  })

  it('name their clauses, their articles and the places where they are shown', () => {
    for (const { no, clauses, articles, topics } of departures) {
      expect([no, clauses.length > 0, articles.length > 0, topics.length > 0]).toEqual([no, true, true, true])
      for (const clause of clauses) expect(clause).toMatch(/^\d{1,2}(\.\d+)*$/)
    }
  })

  it('say what the policy says, what the law says and what the app does, in both languages', () => {
    for (const { says, law, app } of departures) {
      for (const text of [says, law, app].flatMap(({ lv, en }) => [lv, en])) {
        expect(text).toMatch(/[.”]$/)
        expect(text.length).toBeLessThanOrEqual(200)
      }
    }
  })
})

describe('departuresFor', () => {
  it('shows with an access request that form, identity and fee of clause 8.2.6 differ from the law', () => {
    const shown = departuresFor('ACCESS').map(({ no }) => no)
    expect(shown).toEqual(expect.arrayContaining(['D30', 'D31', 'D32']))
  })

  it('shows at the identity step that proof is not always needed', () => {
    expect(departuresFor('identity').map(({ no }) => no)).toContain('D31')
  })

  it('puts the grave ones first', () => {
    const order = departuresFor('ACCESS').map(({ severity }) => ['high', 'medium', 'low'].indexOf(severity))
    expect(order).toEqual([...order].sort())
    expect(order[0]).toBe(0)
  })

  it.each(['PORTABILITY', 'RESTRICTION', 'OBJECTION_MARKETING', 'role', 'acknowledge'] as const)(
    'has something to say about %s',
    (topic) => {
      expect(departuresFor(topic).length).toBeGreaterThan(0)
    },
  )
})
