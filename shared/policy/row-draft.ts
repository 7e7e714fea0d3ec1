import * as v from 'valibot'
import type { FieldValues } from '../lib/fields'
import { missingFields } from '../lib/fields'
import type { Bilingual } from '../lib/language'
import type { RowProblems, RowStatus } from './register-kind'
import {
  liveRows,
  registerKinds,
  registerRowSchema,
  type RegisterName,
  type RegisterRow,
  type Registers,
  type RowOf,
} from './registers'

/** A row as a form holds it: the head that every register has, and the values of its fields, some of them missing still. */
export type RowDraft = {
  readonly register: RegisterName
  readonly code: string
  readonly clause?: string | undefined
  readonly name: Bilingual
  readonly status: RowStatus
  readonly values: FieldValues
}

/** An empty row under the next free code. */
export const newDraft = (register: RegisterName, registers: Registers): RowDraft => ({
  register,
  code: nextCode(registerKinds[register].prefix, registers[register]),
  name: { lv: '', en: '' },
  status: 'unconfirmed',
  values: Object.fromEntries(
    Object.entries(registerKinds[register].always).flatMap(([name, { kind }]) => {
      const empty = emptyValues[kind]
      return empty === undefined ? [] : [[name, empty]]
    }),
  ),
})

// A day, a choice, a row or a number has no empty value: it is missing until it is chosen
const emptyValues: Readonly<Record<string, FieldValues[string]>> = {
  text: '',
  choices: [],
  rows: [],
  'yes-no': false,
}

/** `SYS-10` after `SYS-09`: the number after the largest one that has the prefix; withdrawn codes are not given again. */
export function nextCode(prefix: string, rows: readonly { readonly code: string }[]): string {
  const numbers = rows
    .filter(({ code }) => code.startsWith(prefix))
    .map(({ code }) => Number.parseInt(code.slice(prefix.length), 10))
    .filter((number) => Number.isFinite(number))
  return `${prefix}${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`
}

export const draftOf = (row: RegisterRow): RowDraft => {
  const { register, code, clause, name, status, ...values } = row
  return { register, code, ...(clause === undefined ? {} : { clause }), name, status, values }
}

/**
 * The row that is kept once the DPO has looked at it: texts trimmed, confirmed. Undefined while a value is missing or
 * of another shape: ask draftProblems first.
 */
export function confirmedRow({ register, code, clause, name, values }: RowDraft): RegisterRow | undefined {
  const trimmed = Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => [field, typeof value === 'string' ? value.trim() : value])
  const row = v.safeParse(registerRowSchema, {
    ...Object.fromEntries(trimmed),
    register,
    code,
    ...(clause === undefined || clause.trim() === '' ? {} : { clause: clause.trim() }),
    name: { lv: name.lv.trim(), en: name.en.trim() },
    status: 'confirmed',
  })
  return row.success ? row.output : undefined
}

/** The row taken out of lists and letters; its history stays. */
export const withdrawnRow = (row: RegisterRow): RegisterRow => ({ ...row, status: 'withdrawn' })

/**
 * Whether one text is asked for as the name. A row that already has another name in each language keeps both, though
 * its register's names are one text: the shipped systems.
 */
export const hasOneName = ({ register, name }: Pick<RowDraft, 'register' | 'name'>): boolean =>
  registerKinds[register].oneName && name.lv === name.en

/** What keeps the row from being confirmed, by field. */
export const rowProblems = (row: RegisterRow, registers: Registers): RowProblems =>
  draftProblems(draftOf(row), registers)

export function draftProblems(draft: RowDraft, registers: Registers): RowProblems {
  const kind = registerKinds[draft.register]
  return {
    ...kind.problems?.(draft.values),
    ...(draft.register === 'recipients' ? advertiserProblems(draft, registers) : {}),
    ...nameProblems(draft),
    ...Object.fromEntries(missingFields(kind.always, draft.values).map((field) => [field, mustBeFilled])),
  }
}

const mustBeFilled: Bilingual = { lv: 'Jāaizpilda.', en: 'Must be filled in.' }

function nameProblems(draft: RowDraft): RowProblems {
  const { name } = draft
  if (hasOneName(draft)) return name.lv.trim() === '' ? { name: mustBeFilled } : {}
  return {
    ...(name.lv.trim() === '' ? { 'name.lv': mustBeFilled } : {}),
    ...(name.en.trim() === '' ? { 'name.en': mustBeFilled } : {}),
  }
}

/**
 * Clause 5.3 promises that advertisers get anonymous aggregates only (departure D20): personal data may go to one only
 * with a note why the promise is departed from. A category is personal until it is said why it is anonymous.
 */
function advertiserProblems({ clause, values }: RowDraft, { categories }: Registers): RowProblems {
  if (!isAdvertiser(values['kind'], clause) || !isBlank(values['departureNote'])) return {}
  const codes = values['categories']
  const personal = liveRows<RowOf<'categories'>>(categories).some(
    ({ code, anonymous = '' }) => Array.isArray(codes) && codes.includes(code) && anonymous.trim() === '',
  )
  return personal ? { departureNote: departureFrom53 } : {}
}

// rows written before `kind` existed are known by the policy's clause
const isAdvertiser = (kind: FieldValues[string], clause: string | undefined): boolean =>
  kind === 'advertiser' || (kind === undefined && clause === '5.2-2')

const isBlank = (value: FieldValues[string]): boolean => typeof value !== 'string' || value.trim() === ''

const departureFrom53: Bilingual = {
  lv: 'Politikas 5.3. punkts sola reklāmdevējiem tikai anonīmus kopsavilkumus. Ja tie saņem personas datus, paskaidrojiet, kāpēc.',
  en: 'Clause 5.3 of the policy promises advertisers anonymous aggregates only. If they get personal data, say why.',
}
