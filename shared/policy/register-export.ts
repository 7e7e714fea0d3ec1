import Papa from 'papaparse'
import type { Field, FieldValue } from '../lib/fields'
import type { Bilingual, Language } from '../lib/language'
import type { RowStatus } from './register-kind'
import { registerKinds, type RegisterName, type RegisterRow, type Registers } from './registers'
import { draftOf, hasOneName } from './row-draft'

/**
 * A register as CSV (RFC 4180: comma, CRLF, UTF-8 with a byte order mark, because Excel needs one to read Latvian), one
 * line a row, in the words of the form. A value that a spreadsheet would take for a formula gets an apostrophe.
 */
export function registerToCsv(
  register: RegisterName,
  rows: readonly RegisterRow[],
  { registers, language }: { readonly registers: Registers; readonly language: Language },
): string {
  const fields = Object.entries<Field>(registerKinds[register].fields)
  const head = [
    heads.code[language],
    heads.clause[language],
    registerKinds[register].nameLabel[language],
    heads.status[language],
    ...fields.map(([, { label }]) => label[language]),
  ]
  const lines = rows.map((row) => {
    const { code, clause = '', name, status, values } = draftOf(row)
    return [
      code,
      clause,
      hasOneName(row) ? name.lv : name[language],
      statusNames[status][language],
      ...fields.map(([field, described]) => shown(described, values[field], { registers, language })),
    ]
  })
  const csv = Papa.unparse({ fields: head, data: lines }, { escapeFormulae: true, newline: '\r\n' })
  return `\uFEFF${csv}\r\n`
}

/** A register as JSON, its rows exactly as they are kept. */
export const registerToJson = (register: RegisterName, rows: readonly RegisterRow[]): string =>
  `${JSON.stringify({ register, rows }, null, 2)}\n`

const heads = {
  code: { lv: 'Kods', en: 'Code' },
  clause: { lv: 'Politikas punkts', en: 'Clause' },
  status: { lv: 'Statuss', en: 'Status' },
} as const

const statusNames: Readonly<Record<RowStatus, Bilingual>> = {
  'from-policy': { lv: 'no politikas', en: 'from the policy' },
  unconfirmed: { lv: 'neapstiprināts', en: 'unconfirmed' },
  confirmed: { lv: 'apstiprināts', en: 'confirmed' },
  withdrawn: { lv: 'izņemts', en: 'withdrawn' },
}

type Words = { readonly registers: Registers; readonly language: Language }

function shown(field: Field, value: FieldValue | undefined, words: Words): string {
  if (value === undefined) return ''
  if (typeof value === 'boolean') return yesNo[words.language][value ? 0 : 1]
  const values = typeof value === 'object' ? value : [String(value)]
  return values.map((one) => shownOne(field, one, words)).join('; ')
}

function shownOne(field: Field, value: string, { registers, language }: Words): string {
  if (field.kind === 'choice' || field.kind === 'choices')
    return field.options.find(({ code }) => code === value)?.name[language] ?? value
  if (field.kind === 'row' || field.kind === 'rows')
    return rowInWords(field.register, value, { registers, language })
  if (field.kind === 'amount') return (Number(value) / 100).toFixed(2)
  return value
}

function rowInWords(register: string, code: string, { registers, language }: Words): string {
  const [, rows = []] =
    Object.entries<readonly RegisterRow[]>(registers).find(([name]) => name === register) ?? []
  const row = rows.find((one) => one.code === code)
  return row === undefined ? code : `${code} ${row.name[language]}`
}

const yesNo = { lv: ['jā', 'nē'], en: ['yes', 'no'] } as const
