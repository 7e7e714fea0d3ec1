import { describe, expect, it } from 'vitest'
import { regimeClock } from '../../../../shared/clock/regimes/regime-clock'
import {
  extensionRule,
  regimes,
  ruleSetById,
  ruleSetFor,
  type RuleSet,
} from '../../../../shared/clock/regimes/rule-set'
import { ruleSets } from '../../../../shared/clock/regimes/rule-sets'
import { addDays, dateOnly } from '../../../../shared/lib/date-only'
import { regimeRequest } from './regime-maker'

function set(id: string, sets?: readonly RuleSet[]): RuleSet {
  const found = ruleSetById(id, sets)
  if (found === undefined) throw new Error(`no rule set ${id}`)
  return found
}

describe('the rule sets', () => {
  it('cover every regime from its first set on without a gap, named in both languages', () => {
    expect(new Set(ruleSets.map(({ id }) => id)).size).toBe(ruleSets.length)
    for (const regime of regimes) {
      const own = ruleSets.filter((one) => one.regime === regime)
      expect(own.at(-1)?.until).toBeUndefined()
      own.slice(1).forEach((later, index) => {
        expect(later.from).toBe(addDays(own[index]?.until ?? later.from, 1))
      })
    }
    for (const { id, from, name, article, source } of ruleSets) {
      expect(id.endsWith(`@${from}`)).toBe(true)
      for (const text of [name, article, source]) expect(text.lv !== '' && text.en !== '').toBe(true)
    }
  })

  it('Art. 12A UK GDPR applies to requests received from 5 February 2026 on', () => {
    expect(ruleSetFor('UK', dateOnly('2026-02-04')).id).toBe('uk-12-3@2019-08-15')
    expect(ruleSetFor('UK', dateOnly('2026-02-05')).id).toBe('uk-12a@2026-02-05')
  })

  it('an older receipt is counted by the first set, for older law is not shipped', () => {
    expect(ruleSetFor('FADP', dateOnly('2020-01-01')).id).toBe('fadp-25@2023-09-01')
    expect(ruleSetById('eu-12-3@1995-10-24')).toBeUndefined()
  })

  it('say by how much each law lets the time be extended', () => {
    const rules = regimes.map((regime) => extensionRule(ruleSetFor(regime, dateOnly('2026-03-01'))))
    expect(rules).toEqual([
      { kind: 'months', most: 2 },
      { kind: 'months', most: 2 },
      { kind: 'days', days: 45 },
      { kind: 'none' },
      { kind: 'announced' },
      { kind: 'days', days: 30 },
    ])
  })
})

describe('a change of law', () => {
  const changed: RuleSet = {
    ...set('eu-12-3@2018-05-25'),
    id: 'eu-new@2027-01-01',
    from: dateOnly('2027-01-01'),
    period: {
      kind: 'days',
      days: 20,
      extension: { kind: 'none' },
      extensionArticle: { en: 'new', lv: 'jauns' },
      remarks: [],
    },
  }
  const later = [changed, ...ruleSets]

  it('does not rewrite a case that pinned its rule set when it was registered', () => {
    const pinned = set('eu-12-3@2018-05-25', later)
    const input = regimeRequest('EU', '2027-03-05')
    const before = structuredClone(regimeClock(input))
    expect(structuredClone(regimeClock({ ...input, ruleSet: pinned }))).toEqual(before)
    expect(before.due).toBe('2027-04-05')
  })

  it('is what a request received under it is counted by', () => {
    const ruleSet = ruleSetFor('EU', dateOnly('2027-03-05'), later)
    expect(ruleSet.id).toBe('eu-new@2027-01-01')
    expect(regimeClock({ ...regimeRequest('EU', '2027-03-05'), ruleSet }).due).toBe('2027-03-25')
    expect(ruleSetFor('EU', dateOnly('2026-12-31'), later).id).toBe('eu-12-3@2018-05-25')
  })
})
