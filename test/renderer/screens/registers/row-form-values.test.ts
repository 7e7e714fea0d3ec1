import { describe, expect, it } from 'vitest'
import {
  draftOfForm,
  fieldsFor,
  fieldsOf,
  rowFormErrors,
  rowFormOf,
  rowName,
} from '../../../../renderer/screens/registers/row-form-values'
import { dateOnly } from '../../../../shared/lib/date-only'
import { registerNames, type RegisterRow } from '../../../../shared/policy/registers'
import { confirmedRow, draftOf, newDraft } from '../../../../shared/policy/row-draft'
import { newTeam } from '../../../../shared/team/team'

const { registers } = newTeam
const today = dateOnly('2026-02-27')
const rows = registerNames.flatMap((name): readonly RegisterRow[] => registers[name])

describe('the form of a row', () => {
  it.each(rows.map((row) => [`${row.register} ${row.code}`, row] as const))(
    'of %s gives the same row back',
    (_name, row) => {
      const back = confirmedRow(draftOfForm(rowFormOf(draftOf(row))))
      const kept = Object.entries(row).filter(([, value]) => value !== '' && value !== undefined)
      const returned = Object.entries(back ?? {}).filter(([, value]) => value !== '')
      expect(Object.fromEntries(returned)).toEqual({ ...Object.fromEntries(kept), status: 'confirmed' })
    },
  )

  it('says what is missing in a new row of every register', () => {
    for (const register of registerNames) {
      const errors = rowFormErrors(rowFormOf(newDraft(register, registers)), registers, today)
      expect(Object.keys(errors).some((name) => name.startsWith('name'))).toBe(true)
    }
  })

  it('says that a day cannot be read before it says that it is missing', () => {
    const form = rowFormOf(newDraft('disclosures', registers))
    expect(rowFormErrors(form, registers, today)['on']).toHaveProperty('said')
    const typed = { ...form, fields: { ...form.fields, on: '2026-02-30' } }
    expect(rowFormErrors(typed, registers, today)['on']).toBe('not-date')
    const later = { ...form, fields: { ...form.fields, on: '2026-03-01' } }
    expect(rowFormErrors(later, registers, today)['on']).toBe('in-future')
  })

  it('says in the register’s own words that a safeguard is missing outside the EEA', () => {
    const form = rowFormOf(draftOf(registers.recipients[0]!))
    const outside = { ...form, fields: { ...form.fields, outsideEea: true, transferTool: ' ' } }
    expect(rowFormErrors(outside, registers, today)['transferTool']).toMatchObject({
      said: { en: expect.stringContaining('44–49') as unknown },
    })
  })
})

describe('what a reader sees of a row', () => {
  it('are the texts in her language where a row keeps both', () => {
    const departures = fieldsOf({ register: 'departures' })
    expect(Object.keys(fieldsFor(departures, 'lv'))).toEqual(
      expect.arrayContaining(['lawLv', 'appLv', 'articles']),
    )
    expect(Object.keys(fieldsFor(departures, 'en'))).not.toContain('lawLv')
    expect(Object.keys(fieldsFor(departures, 'lv'))).not.toContain('appEn')
  })

  it('is the name in her language', () => {
    const [row] = registers.purposes
    expect(rowName(row!, 'lv')).toBe(row!.name.lv)
    expect(rowName(row!, 'en')).toBe(row!.name.en)
  })
})
