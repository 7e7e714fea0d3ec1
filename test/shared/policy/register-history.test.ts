import { describe, expect, it } from 'vitest'
import { registerHistory } from '../../../shared/policy/register-history'
import { shippedRegisters } from '../../../shared/policy/shipped-registers'

const [first, second] = shippedRegisters.purposes
const at = (minute: number) => `2026-05-04T10:0${minute}:00Z`

describe('the history of a row', () => {
  it('lists the versions of that code alone, with what each one changed', () => {
    const events = [
      { at: at(1), by: 'Anna', row: { ...first!, basis: '6(1)(c)' } },
      { at: at(2), by: 'Anna', row: second! },
      { at: at(3), by: 'Juris', row: { ...first!, basis: '6(1)(b)', status: 'confirmed' as const } },
      { at: at(4), by: 'Juris', row: { ...shippedRegisters.systems[0]!, code: first!.code } },
    ]
    const history = registerHistory(events, { register: 'purposes', code: first!.code })
    expect(history.map(({ at: when, by }) => [when, by])).toEqual([
      [at(1), 'Anna'],
      [at(3), 'Juris'],
    ])
    expect([...history[1]!.changed].sort()).toEqual(['basis', 'status'])
    expect(history[0]?.changed).toContain('basis')
  })

  it('is empty for a row that nobody changed', () => {
    expect(registerHistory([], { register: 'purposes', code: 'P01' })).toEqual([])
  })
})
