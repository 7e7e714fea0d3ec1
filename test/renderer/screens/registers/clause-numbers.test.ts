import { describe, expect, it } from 'vitest'
import { clauseNumbers, rowsOfClause } from '../../../../renderer/screens/registers/clause-numbers'
import { withdrawnRow } from '../../../../shared/policy/row-draft'
import { putRow } from '../../../../shared/policy/registers'
import { newTeam } from '../../../../shared/team/team'

const { registers } = newTeam

describe('the clauses of a row', () => {
  it('are told apart, and a part of a clause belongs to its clause', () => {
    expect(clauseNumbers('8.2.1, 8.2.6')).toEqual(['8.2.1', '8.2.6'])
    expect(clauseNumbers('4.1-1')).toEqual(['4.1'])
    expect(clauseNumbers(undefined)).toEqual([])
    expect(clauseNumbers('')).toEqual([])
  })
})

describe('the rows of a clause', () => {
  it('are those of every register that name it', () => {
    // law.md 5.3: clause 4.1 has five purposes, P01–P05
    const purposes = rowsOfClause(registers, '4.1').find(({ register }) => register === 'purposes')
    expect(purposes?.rows.map(({ code }) => code)).toEqual(['P01', 'P02', 'P03', 'P04', 'P05'])
  })

  it('do not hold withdrawn ones', () => {
    const first = registers.purposes[0]!
    const without = rowsOfClause(putRow(registers, withdrawnRow(first)), '4.1')
    expect(without.find(({ register }) => register === 'purposes')?.rows).toHaveLength(4)
  })
})
