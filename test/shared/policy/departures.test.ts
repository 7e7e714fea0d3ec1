import { describe, expect, it } from 'vitest'
import { departureTopics } from '../../../shared/policy/departure-topics'
import {
  departureRow,
  departures,
  departuresFor,
  registerDepartures,
} from '../../../shared/policy/departures'
import { shippedRegisters } from '../../../shared/policy/shipped-registers'

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

  /** law.md §1.2 and §5: a departure stands where its clause is worked on */
  it.each([
    ['FEE', 'D32'],
    ['LIFTING', 'D29'],
    ['MINOR', 'D15'],
    ['PROCESSOR_REQUEST', 'D41'],
    ['RECIPIENTS', 'D20b'],
    ['DELETION_HOLD', 'D23'],
    ['deliver-copy', 'D22'],
    ['consents', 'D03'],
    ['cookies', 'D16'],
    ['purposes', 'D17'],
    ['sources', 'D12'],
    ['notices', 'D11'],
    ['disclosures', 'D21'],
    ['excluded', 'D14'],
    ['policy-versions', 'D39'],
    ['suppression', 'D33'],
    ['customers', 'D41'],
  ] as const)('shows at %s the departure %s', (topic, no) => {
    expect(departuresFor(topic).map((one) => one.no)).toContain(no)
  })

  it('shows each departure somewhere that exists', () => {
    const known = new Set<string>(departureTopics.map(({ code }) => code))
    for (const { topics } of departures) for (const topic of topics) expect(known).toContain(topic)
  })
})

describe('the departures as a register', () => {
  it('ship every departure as a row, and give it back as it was', () => {
    expect(registerDepartures(shippedRegisters)).toEqual(departures)
  })

  it('show what the DPO made of a departure, and no withdrawn one', () => {
    const [first, second] = departures.map(departureRow)
    const rows = [
      { ...first!, name: { lv: 'Mūsu vārdi.', en: 'Our words.' } },
      { ...second!, status: 'withdrawn' as const },
    ]
    const known = registerDepartures({ departures: rows })
    expect(known.map(({ says }) => says.en)).toEqual(['Our words.'])
    expect(departuresFor('role', known).map(({ no }) => no)).toEqual(['D01'])
  })
})
