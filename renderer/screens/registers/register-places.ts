import type { RegisterName, Registers } from '../../../shared/policy/registers'
import { liveRows, registerNames, type RegisterRow } from '../../../shared/policy/registers'

/** The holidays are a register too (law.md R15), but a calendar and no table of rows. */
export type RegisterChoice = RegisterName | 'holidays'

/** In groups as a DPO looks for them: what the policy says, what happens to people's data, and the policy itself. */
export const registerGroups: readonly {
  readonly group: 'policy' | 'evidence' | 'frame'
  readonly registers: readonly RegisterChoice[]
}[] = [
  {
    group: 'policy',
    registers: [
      'categories',
      'sources',
      'purposes',
      'recipients',
      'retention',
      'systems',
      'cookies',
      'excluded',
    ],
  },
  {
    group: 'evidence',
    registers: [
      'customers',
      'consents',
      'suppression',
      'erasures',
      'disclosures',
      'notices',
      'representatives',
    ],
  },
  { group: 'frame', registers: ['policy-versions', 'departures', 'holidays'] },
]

export type RegisterCount = { readonly rows: number; readonly unconfirmed: number }

/** How many rows there are, without the withdrawn ones, and how many of them wait to be confirmed. */
export function countRows(registers: Registers, register: RegisterName): RegisterCount {
  const rows = liveRows<RegisterRow>(registers[register])
  return {
    rows: rows.length,
    unconfirmed: rows.filter(({ status }) => status === 'unconfirmed').length,
  }
}

export const isRegister = (choice: RegisterChoice): choice is RegisterName =>
  registerNames.some((name) => name === choice)
