import { describe, expect, it } from 'vitest'
import { filteredRows, noFilter } from '../../../../renderer/screens/registers/row-filter'
import { withdrawnRow } from '../../../../shared/policy/row-draft'
import { newTeam } from '../../../../shared/team/team'

const { cookies, purposes } = newTeam.registers

describe('looking for rows', () => {
  it('finds a name without its length marks and in any case', () => {
    const row = { ...purposes[0]!, name: { lv: 'Sīkdatņu uzskaite', en: 'x' } }
    expect(filteredRows([row], { ...noFilter, text: 'SIKDATNU' })).toEqual([row])
    expect(filteredRows([row], { ...noFilter, text: 'purposes' })).toEqual([])
  })

  it('finds by code, clause and field', () => {
    const [row] = purposes
    for (const text of [row!.code, row!.clause!, row!.basis])
      expect(filteredRows(purposes, { ...noFilter, text })).toContain(row)
  })

  it('shows withdrawn rows only when asked', () => {
    const gone = withdrawnRow(cookies[0]!)
    expect(filteredRows([gone], noFilter)).toEqual([])
    expect(filteredRows([gone], { ...noFilter, withWithdrawn: true })).toEqual([gone])
    expect(filteredRows([gone], { ...noFilter, onlyUnconfirmed: true, withWithdrawn: true })).toEqual([])
  })
})
