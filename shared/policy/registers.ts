import * as v from 'valibot'
import type { Of } from '../lib/schema'
import { rowSchema, type RegisterKind } from './register-kind'
import { categories } from './registers/categories'
import { consents } from './registers/consents'
import { cookies } from './registers/cookies'
import { customers } from './registers/customers'
import { departuresRegister } from './registers/departures'
import { disclosures } from './registers/disclosures'
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

export { categoryOrigins } from './registers/categories'
export { recipientRoles } from './registers/recipients'

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
  rowSchema(disclosures),
  rowSchema(notices),
  rowSchema(policyVersions),
  rowSchema(departuresRegister),
  rowSchema(representatives),
])

export type RegisterRow = Of<typeof registerRowSchema>
export type RegisterName = RegisterRow['register']
export type RowOf<N extends RegisterName> = Extract<RegisterRow, { register: N }>
