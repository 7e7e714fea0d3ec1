import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparePolicies } from '../../../shared/policy/compare-policies'
import type { PolicyClause } from '../../../shared/policy/policy-text'

const clause = (no: string, text: string, heading = ''): PolicyClause => ({ no, heading, text })
const earlier = [
  clause('1.1', 'Dati tiek glabāti 30 dienas.'),
  clause('1.2', 'Vecais.'),
  clause('2', 'Beigas.'),
]

describe('two versions of a policy', () => {
  it('show which clauses were added, removed, changed and kept', () => {
    const later = [
      clause('1.1', 'Dati tiek glabāti 60 dienas.'),
      clause('2', 'Beigas.'),
      clause('3', 'Jauns.'),
    ]
    expect(comparePolicies(earlier, later).map(({ no, kind }) => [no, kind])).toEqual([
      ['1.1', 'changed'],
      ['1.2', 'removed'],
      ['2', 'same'],
      ['3', 'added'],
    ])
  })

  it('show the words that changed', () => {
    const [change] = comparePolicies(earlier, [clause('1.1', 'Dati tiek glabāti 60 dienas.')])
    expect(change?.kind === 'changed' && change.words.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'gone', text: '30' },
      { kind: 'new', text: '60' },
    ])
  })

  it('count another line break as no change, another heading as one', () => {
    expect(comparePolicies([clause('1', 'a b')], [clause('1', 'a\nb')])[0]?.kind).toBe('same')
    expect(comparePolicies([clause('1', '', 'Dati')], [clause('1', '', 'Tiesības')])[0]?.kind).toBe('changed')
  })

  it('put clauses removed from the beginning first', () => {
    expect(comparePolicies(earlier, [clause('2', 'Beigas.')]).map(({ no }) => no)).toEqual([
      '1.1',
      '1.2',
      '2',
    ])
  })

  it('account for every clause of both once', () => {
    const version = fc
      .uniqueArray(fc.nat({ max: 20 }), { maxLength: 12 })
      .map((all) => all.sort((a, b) => a - b).map((no) => clause(String(no), `Teksts ${no % 3}`)))
    fc.assert(
      fc.property(version, version, (one, other) => {
        const changes = comparePolicies(one, other)
        const all = [...new Set([...one, ...other].map(({ no }) => no))]
        expect(changes.map(({ no }) => no).sort()).toEqual(all.sort())
        expect(changes.filter(({ kind }) => kind === 'removed').map(({ no }) => no)).toEqual(
          one.map(({ no }) => no).filter((no) => !other.some((later) => later.no === no)),
        )
      }),
    )
  })
})
