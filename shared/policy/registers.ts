import * as v from 'valibot'
import type { Of } from '../lib/schema'
import { rowSchema, type RegisterKind, type RowStatus } from './register-kind'
import { categories } from './registers/categories'
import { consents } from './registers/consents'
import { cookies } from './registers/cookies'
import { customers } from './registers/customers'
import { departuresRegister } from './registers/departures'
import { disclosures } from './registers/disclosures'
import { erasures } from './registers/erasures'
import { excluded } from './registers/excluded'
import { notices } from './registers/notices'
import { policyVersions } from './registers/policy-versions'
import { purposes } from './registers/purposes'
import { recipients } from './registers/recipients'
import { representatives } from './registers/representatives'
import { retention } from './registers/retention'
import { sources } from './registers/sources'
import { suppression } from './registers/suppression'
import { systems } from './registers/systems'

/**
 * The registers that letters, search lists and cases are filled from (law.md §5: R1–R14, R16, R17). A row says which
 * clause of the policy it comes from; `unconfirmed` rows are our proposals that the policy does not contain.
 */
export const registerRowSchema = v.variant('register', [
  rowSchema(categories),
  rowSchema(sources),
  rowSchema(purposes),
  rowSchema(recipients),
  rowSchema(retention),
  rowSchema(systems),
  rowSchema(cookies),
  rowSchema(excluded),
  rowSchema(customers),
  rowSchema(consents),
  rowSchema(suppression),
  rowSchema(erasures),
  rowSchema(disclosures),
  rowSchema(notices),
  rowSchema(policyVersions),
  rowSchema(departuresRegister),
  rowSchema(representatives),
])

export type RegisterRow = Of<typeof registerRowSchema>
export type RegisterName = RegisterRow['register']
export type RowOf<N extends RegisterName> = Extract<RegisterRow, { register: N }>

/** What the screens, the forms and the export know of each register. */
export const registerKinds: { readonly [N in RegisterName]: RegisterKind & { readonly id: N } } = {
  categories,
  sources,
  purposes,
  recipients,
  retention,
  systems,
  cookies,
  excluded,
  customers,
  consents,
  suppression,
  erasures,
  disclosures,
  notices,
  'policy-versions': policyVersions,
  departures: departuresRegister,
  representatives,
}

export const registerNames: readonly RegisterName[] = Object.values(registerKinds).map(({ id }) => id)

export type Registers = { readonly [N in RegisterName]: readonly RowOf<N>[] }

/** Registers without a row, to spread the known ones over. */
export const emptyRegisters: Registers = {
  categories: [],
  sources: [],
  purposes: [],
  recipients: [],
  retention: [],
  systems: [],
  cookies: [],
  excluded: [],
  customers: [],
  consents: [],
  suppression: [],
  erasures: [],
  disclosures: [],
  notices: [],
  'policy-versions': [],
  departures: [],
  representatives: [],
}

/** The registers with one row put in the place of its code, or added when the code is new. */
export function putRow(registers: Registers, row: RegisterRow): Registers {
  const rows: readonly RegisterRow[] = registers[row.register]
  const known = rows.some(({ code }) => code === row.code)
  const next = known ? rows.map((one) => (one.code === row.code ? row : one)) : [...rows, row]
  return { ...registers, [row.register]: next }
}

/** Without the withdrawn rows, which stay only because old cases name their codes. */
export const liveRows = <R extends { readonly status: RowStatus }>(rows: readonly R[]): readonly R[] =>
  rows.filter(({ status }) => status !== 'withdrawn')

/** All registers without their withdrawn rows: what letters, search lists and choices are made from. */
export const liveRegisters = (registers: Registers): Registers =>
  Object.fromEntries(
    registerNames.map((name) => [name, liveRows<RegisterRow>(registers[name])]),
  ) as unknown as Registers
