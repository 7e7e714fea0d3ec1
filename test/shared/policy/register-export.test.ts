import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { registerNames, type RowOf } from '../../../shared/policy/registers'
import { registerToCsv, registerToJson } from '../../../shared/policy/register-export'
import { shippedRegisters } from '../../../shared/policy/shipped-registers'

const lines = (csv: string): readonly (readonly string[])[] =>
  Papa.parse<string[]>(csv.replace('\uFEFF', ''), { skipEmptyLines: true }).data
const inEnglish = { registers: shippedRegisters, language: 'en' } as const
const customer: RowOf<'customers'> = {
  register: 'customers',
  code: 'CUS-01',
  name: { lv: '=cmd|" /C calc"!A0', en: '=cmd|" /C calc"!A0' },
  status: 'confirmed',
  contactName: 'Jānis "Džons" Bērziņš, vadītājs',
  contactEmail: 'dati@klients.example',
  contactPhone: '+371 20000000',
  dpa: 'Līgums\nNr. 5',
  account: '',
  disclosureAllowed: true,
}

describe('a register as CSV', () => {
  it('has a line a row in the words of the form, in the chosen language', () => {
    const csv = registerToCsv('categories', shippedRegisters.categories, { ...inEnglish, language: 'lv' })
    const [head, first] = lines(csv)
    expect(head?.slice(0, 6)).toEqual([
      'Kods',
      'Politikas punkts',
      'Kategorija',
      'Statuss',
      'Kā iegūti',
      'Nolūki',
    ])
    expect(first?.slice(0, 5)).toEqual(['DAT-01', '2.1', 'vārds un uzvārds', 'no politikas', 'sniegti'])
    expect(first?.[5]).toContain('P01 noslēgto līgumu izpilde; P02')
  })

  it.each(registerNames)('holds every row of %s, each line as long as the head', (name) => {
    const [head, ...rest] = lines(registerToCsv(name, shippedRegisters[name], inEnglish))
    expect(rest).toHaveLength(shippedRegisters[name].length)
    for (const line of rest) expect(line).toHaveLength(head?.length ?? 0)
  })

  it('gives quotes, commas and line breaks back, and makes no formula', () => {
    const [, line] = lines(registerToCsv('customers', [customer], inEnglish))
    expect(line?.[2]).toBe(`'=cmd|" /C calc"!A0`)
    expect(line?.[4]).toBe('Jānis "Džons" Bērziņš, vadītājs')
    expect(line?.[6]).toBe("'+371 20000000")
    expect(line?.[7]).toBe('Līgums\nNr. 5')
    expect(line?.[9]).toBe('yes')
  })

  it('starts with the mark that Excel needs to read Latvian letters', () => {
    expect(registerToCsv('systems', [], inEnglish).codePointAt(0)).toBe(0xfeff)
  })
})

describe('a register as JSON', () => {
  it('holds the rows as they are kept', () => {
    expect(JSON.parse(registerToJson('systems', shippedRegisters.systems))).toEqual({
      register: 'systems',
      rows: shippedRegisters.systems,
    })
  })
})
