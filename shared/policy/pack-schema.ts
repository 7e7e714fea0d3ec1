import * as v from 'valibot'
import { day, sha256, someText, type Of } from '../lib/schema'
import { clauseSchema } from './clause'
import { organisationSchema } from './organisation'
import { policyClausesSchema } from './policy-text'
import { rowSchema } from './register-kind'
import { categories } from './registers/categories'
import { cookies } from './registers/cookies'
import { departuresRegister } from './registers/departures'
import { excluded } from './registers/excluded'
import { policyVersions } from './registers/policy-versions'
import { purposes } from './registers/purposes'
import { recipients } from './registers/recipients'
import { retention } from './registers/retention'
import { sources } from './registers/sources'
import { systems } from './registers/systems'

export const packFormat = 'dsr-desk-policy-pack'
export const packVersion = 1

/** One captured text of the policy: its version, the day it was captured, the hash of the file, its clauses. */
export const policySchema = v.strictObject({
  version: someText(100),
  captured: day,
  sha256,
  clauses: policyClausesSchema,
})
export type Policy = Of<typeof policySchema>

const rows = <S extends v.GenericSchema>(row: S) => v.pipe(v.array(row), v.maxLength(2000))

/**
 * Everything that another organisation puts in the place of the shipped policy, as one JSON file (law.md §5). Customers,
 * consents, suppression, erasures, disclosures, notices and representatives stay where they are: they are personal or
 * confidential.
 */
export const packSchema = v.strictObject({
  format: v.literal(packFormat),
  version: v.literal(packVersion),
  name: someText(200),
  organisation: organisationSchema,
  registers: v.strictObject({
    categories: rows(rowSchema(categories)),
    sources: rows(rowSchema(sources)),
    purposes: rows(rowSchema(purposes)),
    recipients: rows(rowSchema(recipients)),
    retention: rows(rowSchema(retention)),
    systems: rows(rowSchema(systems)),
    cookies: rows(rowSchema(cookies)),
    excluded: rows(rowSchema(excluded)),
    'policy-versions': rows(rowSchema(policyVersions)),
  }),
  clauses: v.pipe(v.array(clauseSchema), v.maxLength(500)),
  departures: rows(rowSchema(departuresRegister)),
  /** the policy's own text, split into clauses */
  policy: v.optional(policySchema),
})
export type PolicyPack = Of<typeof packSchema>
