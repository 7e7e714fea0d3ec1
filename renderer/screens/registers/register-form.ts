import type { InputOf } from '../../../shared/ipc/contract'
import type { RegisterName, RegisterRow, Registers } from '../../../shared/policy/registers'

export type RowErrors = {
  readonly 'name.lv'?: 'required'
  readonly 'name.en'?: 'required'
  readonly basis?: 'required' | 'one-basis'
  readonly transferTool?: 'required'
}

/**
 * What keeps a row from being confirmed. A purpose needs one lawful basis before a letter may cite it (Art. 13(1)(c)),
 * a recipient outside the EEA its safeguard (Art. 15(2), 46).
 */
export function rowErrors(row: RegisterRow): RowErrors {
  return {
    ...(row.name.lv.trim() === '' ? { 'name.lv': 'required' } : {}),
    ...(row.name.en.trim() === '' ? { 'name.en': 'required' } : {}),
    ...(row.register === 'purposes' ? basisErrors(row.basis) : {}),
    ...(row.register === 'recipients' && row.outsideEea && row.transferTool.trim() === ''
      ? { transferTool: 'required' }
      : {}),
  }
}

function basisErrors(basis: string): RowErrors {
  if (basis.trim() === '') return { basis: 'required' }
  return basis.includes('/') ? { basis: 'one-basis' } : {}
}

export const isConfirmable = (row: RegisterRow): boolean => Object.keys(rowErrors(row)).length === 0

/** The row as it is kept when the DPO has looked at it: texts trimmed, confirmed. */
export function toRowInput(row: RegisterRow): InputOf<'setRegisterRow'> {
  const common = {
    code: row.code,
    ...(row.clause === undefined ? {} : { clause: row.clause }),
    name: { lv: row.name.lv.trim(), en: row.name.en.trim() },
    status: 'confirmed' as const,
  }
  switch (row.register) {
    case 'categories':
      return { row: { ...common, register: row.register, origin: row.origin, purposes: [...row.purposes] } }
    case 'purposes':
      return { row: { ...common, register: row.register, basis: row.basis.trim() } }
    case 'recipients':
      return {
        row: {
          ...common,
          register: row.register,
          entities: row.entities.trim(),
          role: row.role,
          outsideEea: row.outsideEea,
          transferTool: row.transferTool.trim(),
          categories: [...row.categories],
        },
      }
    case 'sources':
    case 'retention':
    case 'systems':
      return { row: { ...common, register: row.register, categories: [...row.categories] } }
  }
}

/** An empty row of a register under the next free code. */
export function newRow(register: RegisterName, registers: Registers): RegisterRow {
  const common = {
    code: nextCode(registers[register].map(({ code }) => code)),
    name: { lv: '', en: '' },
    status: 'unconfirmed',
  } as const
  switch (register) {
    case 'categories':
      return { ...common, register, origin: 'provided', purposes: [] }
    case 'purposes':
      return { ...common, register, basis: '' }
    case 'recipients':
      return {
        ...common,
        register,
        entities: '',
        role: 'processor',
        outsideEea: false,
        transferTool: '',
        categories: [],
      }
    case 'sources':
    case 'retention':
    case 'systems':
      return { ...common, register, categories: [] }
  }
}

/** `SYS-09` after `SYS-08`: the prefix of the last code, and the number after the largest with that prefix. */
export function nextCode(codes: readonly string[]): string {
  const prefix = /^(.*?)\d/.exec(codes.at(-1) ?? '')?.[1] ?? 'ROW-'
  const numbers = codes
    .filter((code) => code.startsWith(prefix))
    .map((code) => Number.parseInt(code.slice(prefix.length), 10))
    .filter((number) => Number.isFinite(number))
  return `${prefix}${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`
}

/** A code more or a code less; the order of the register is kept. */
export const toggled = (
  chosen: readonly string[],
  code: string,
  order: readonly string[],
): readonly string[] =>
  chosen.includes(code)
    ? chosen.filter((one) => one !== code)
    : order.filter((one) => one === code || chosen.includes(one))
