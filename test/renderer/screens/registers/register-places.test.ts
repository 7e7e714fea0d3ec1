import { describe, expect, it } from 'vitest'
import { countRows, registerGroups } from '../../../../renderer/screens/registers/register-places'
import { putRow, registerNames } from '../../../../shared/policy/registers'
import { withdrawnRow } from '../../../../shared/policy/row-draft'
import { newTeam } from '../../../../shared/team/team'

describe('the list of registers', () => {
  it('has every register once, and the holidays', () => {
    const listed = registerGroups.flatMap(({ registers }) => registers)
    expect([...listed].sort()).toEqual([...registerNames, 'holidays'].sort())
  })

  it('counts rows and proposals without the withdrawn ones', () => {
    const { registers } = newTeam
    const before = countRows(registers, 'systems')
    const proposal = registers.systems.find(({ status }) => status === 'unconfirmed')!
    expect(countRows(putRow(registers, withdrawnRow(proposal)), 'systems')).toEqual({
      rows: before.rows - 1,
      unconfirmed: before.unconfirmed - 1,
    })
  })
})
