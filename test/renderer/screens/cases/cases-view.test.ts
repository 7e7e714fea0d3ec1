import { describe, expect, it } from 'vitest'
import {
  casesView,
  firstSorting,
  fold,
  noFilter,
  sortedBy,
} from '../../../../renderer/screens/cases/cases-view'
import { dateOnly } from '../../../../shared/lib/date-only'
import { makePausedRow, makeRow } from '../../../helpers/row-maker'

const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)

describe('finding a case', () => {
  const rows = [
    makeRow({ id: 'c1', name: 'Inese Kalniņa' }),
    makeRow({ id: 'c2', name: 'Žanete Ķirsone-Bērziņa', rights: ['ERASURE'] }),
    makeRow({ id: 'c3', name: 'Олена Смирнова', stage: 'closed' }),
  ]
  const found = (text: string) => idsOf(casesView(rows, { ...noFilter, text }, firstSorting))

  it('needs no diacritics', () => {
    expect(found('kalnina')).toEqual(['c1'])
    expect(found('zanete kirsone')).toEqual(['c2'])
    expect(found('KALNIŅA')).toEqual(['c1'])
  })

  it('goes by the reference as well', () => {
    expect(found('0003')).toEqual(['c3'])
  })

  it('goes by names in other scripts', () => {
    expect(found('смирн')).toEqual(['c3'])
  })

  it('wants every word, in any order', () => {
    expect(found('berzina zanete')).toEqual(['c2'])
    expect(found('berzina inese')).toEqual([])
  })

  it('can be narrowed to a stage and a right', () => {
    expect(idsOf(casesView(rows, { ...noFilter, stage: 'closed' }, firstSorting))).toEqual(['c3'])
    expect(idsOf(casesView(rows, { ...noFilter, right: 'ERASURE' }, firstSorting))).toEqual(['c2'])
  })

  it('folds Latvian letters to their base', () => {
    expect(fold('ĀČĒĢĪĶĻŅŠŪŽ')).toBe('acegiklnsuz')
  })
})

describe('the order of the list', () => {
  const rows = [
    makeRow({ id: 'c1', stage: 'closed', due: dateOnly('2026-01-10') }),
    makePausedRow({ id: 'c2' }),
    makeRow({ id: 'c3', due: dateOnly('2026-04-01') }),
    makeRow({ id: 'c4', due: dateOnly('2026-03-01') }),
  ]

  it('has at first the open cases, the soonest due first, a stopped clock behind them', () => {
    expect(idsOf(casesView(rows, noFilter, firstSorting))).toEqual(['c4', 'c3', 'c2', 'c1'])
  })

  it('turns round when the same column is chosen again', () => {
    expect(sortedBy(firstSorting, 'due')).toEqual({ column: 'due', direction: 'descending' })
    expect(sortedBy(firstSorting, 'name')).toEqual({ column: 'name', direction: 'ascending' })
  })

  it('follows the Latvian alphabet by name', () => {
    const named = ['Čakste', 'Cīrulis', 'Dārziņš', 'Šmits', 'Siliņš'].map((name, n) =>
      makeRow({ id: `c${n}`, name }),
    )
    const sorted = casesView(named, noFilter, { column: 'name', direction: 'ascending' })
    expect(sorted.map(({ name }) => name)).toEqual(['Cīrulis', 'Čakste', 'Dārziņš', 'Siliņš', 'Šmits'])
  })

  it('keeps equal rows in the order of their references', () => {
    const same = ['c3', 'c1', 'c2'].map((id) => makeRow({ id }))
    expect(idsOf(casesView(same, noFilter, { column: 'name', direction: 'descending' }))).toEqual([
      'c1',
      'c2',
      'c3',
    ])
  })
})
