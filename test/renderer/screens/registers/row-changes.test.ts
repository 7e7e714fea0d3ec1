import { describe, expect, it } from 'vitest'
import { rowChanges, toldHistory } from '../../../../renderer/screens/registers/row-changes'
import { withdrawnRow } from '../../../../shared/policy/row-draft'
import { newTeam } from '../../../../shared/team/team'

const shipped = newTeam.registers.purposes.find(({ status }) => status === 'unconfirmed')!
const confirmed = { ...shipped, basis: '6(1)(a)', status: 'confirmed' as const }

describe('the history of a row', () => {
  it('tells what each version changed, the newest first, the first against what the app brought', () => {
    const told = toldHistory(
      [
        { at: '2026-03-02T10:00:00.000Z', by: 'Anna', row: withdrawnRow(confirmed) },
        { at: '2026-02-01T10:00:00.000Z', by: 'Jānis', row: { ...confirmed, clause: '4.9' } },
        { at: '2026-02-02T10:00:00.000Z', by: 'Jānis', row: confirmed },
      ],
      shipped,
    )
    expect(told.map(({ by }) => by)).toEqual(['Anna', 'Jānis', 'Jānis'])
    expect(told[0]?.changes).toMatchObject([{ part: 'status', before: 'confirmed', after: 'withdrawn' }])
    expect(told[1]?.changes).toMatchObject([{ part: 'clause', before: '4.9', after: shipped.clause }])
    expect(told[2]?.changes?.map((change) => (change.part === 'field' ? change.name : change.part))).toEqual([
      'status',
      'clause',
      'basis',
    ])
  })

  it('says that a row of one’s own was added', () => {
    const [first] = toldHistory([{ at: '2026-02-01T10:00:00.000Z', by: 'Anna', row: confirmed }], undefined)
    expect(first?.changes).toBeUndefined()
  })

  it('takes an empty field for a missing one', () => {
    const [recipient] = newTeam.registers.recipients
    const { country, ...without } = { ...recipient!, country: '' }
    expect(rowChanges({ ...without, country }, without)).toEqual([])
  })
})
