import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import {
  newRow,
  nextCode,
  rowErrors,
  toggled,
  toRowInput,
} from '../../../../renderer/screens/registers/register-form'
import { contract } from '../../../../shared/ipc/contract'
import { registerNames } from '../../../../shared/policy/registers'
import { newTeam } from '../../../../shared/team/team'

const { registers } = newTeam
const purpose = registers.purposes[0]!
const recipient = registers.recipients[0]!

describe('confirming a row', () => {
  it('of a purpose needs one lawful basis', () => {
    expect(rowErrors({ ...purpose, basis: '' })).toEqual({ basis: 'required' })
    expect(rowErrors({ ...purpose, basis: '6(1)(a) / 6(1)(f)' })).toEqual({ basis: 'one-basis' })
    expect(rowErrors({ ...purpose, basis: '6(1)(b)' })).toEqual({})
  })

  it('of a recipient outside the EEA needs the safeguard of the transfer', () => {
    expect(rowErrors({ ...recipient, outsideEea: true, transferTool: ' ' })).toEqual({
      transferTool: 'required',
    })
    expect(rowErrors({ ...recipient, outsideEea: false, transferTool: '' })).toEqual({})
  })

  it('needs its name in both languages', () => {
    expect(rowErrors({ ...purpose, basis: '6(1)(b)', name: { lv: '', en: ' ' } })).toEqual({
      'name.lv': 'required',
      'name.en': 'required',
    })
  })

  it.each(registerNames)('gives what the main process accepts for a shipped row of %s', (name) => {
    for (const row of registers[name]) {
      const input = toRowInput(row)
      expect(v.is(contract.setRegisterRow.input, input)).toBe(true)
      expect(input.row).toEqual({ ...row, status: 'confirmed' })
    }
  })

  it.each(registerNames)('gives what the main process accepts for a new row of %s', (name) => {
    const row = { ...newRow(name, registers), name: { lv: 'nosaukums', en: 'name' } }
    expect(v.is(contract.setRegisterRow.input, toRowInput(row))).toBe(true)
    expect(registers[name].map(({ code }) => code)).not.toContain(row.code)
  })
})

describe('the code of a new row', () => {
  it.each([
    [['SYS-01', 'SYS-02'], 'SYS-03'],
    [['SYS-09'], 'SYS-10'],
    [['P01', 'P14'], 'P15'],
    [['DAT-01', 'DAT-02a', 'AUTO-11'], 'AUTO-12'],
    [[], 'ROW-01'],
  ])('after %j is %s', (codes, next) => {
    expect(nextCode(codes)).toBe(next)
  })
})

describe('links to another register', () => {
  it('are added in the order of that register and taken away', () => {
    const order = ['P01', 'P02', 'P03']
    expect(toggled(['P03'], 'P01', order)).toEqual(['P01', 'P03'])
    expect(toggled(['P01', 'P03'], 'P01', order)).toEqual(['P03'])
  })
})
