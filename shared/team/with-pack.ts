import type { Policy, PolicyPack } from '../policy/pack-schema'
import { registerNames, type RegisterRow, type Registers } from '../policy/registers'
import { withdrawnRow } from '../policy/row-draft'
import type { Team } from './team'

/**
 * The team with another policy: organisation, clauses and the pack's registers. Rows that the pack does not have are
 * withdrawn, not removed, since cases name their codes; registers that no pack holds stay as they are.
 */
export const withPack = (team: Team, pack: PolicyPack): Team => ({
  ...team,
  policyName: pack.name,
  organisation: pack.organisation,
  clauses: pack.clauses,
  registers: withRows(team.registers, { ...pack.registers, departures: pack.departures }),
  policies: pack.policy === undefined ? team.policies : withPolicy(team.policies, pack.policy),
})

const mostPolicies = 10

/** Keeps the last texts; the same text imported again moves to the end. */
export const withPolicy = (policies: readonly Policy[], policy: Policy): readonly Policy[] =>
  [...policies.filter((one) => one.sha256 !== policy.sha256), policy].slice(-mostPolicies)

type PackRows = PolicyPack['registers'] & { readonly departures: PolicyPack['departures'] }

function withRows(registers: Registers, pack: PackRows): Registers {
  const ofPack: Partial<Record<string, readonly RegisterRow[]>> = pack
  const next = registerNames.map((name) => {
    const known: readonly RegisterRow[] = registers[name]
    const rows = ofPack[name]
    if (rows === undefined) return [name, known]
    const codes = new Set(rows.map(({ code }) => code))
    return [name, [...rows, ...known.filter(({ code }) => !codes.has(code)).map(withdrawnRow)]]
  })
  return Object.fromEntries(next) as Registers
}
