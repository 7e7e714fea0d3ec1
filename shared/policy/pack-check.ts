import { circumstances, consequences } from '../law/kinds/kind'
import { caseRights } from '../law/right'
import { sections } from '../letters/sections'
import type { Behind, Clause } from './clause'
import { clockRules } from './clock-rules'
import { organisationSchema } from './organisation'
import type { PolicyPack } from './pack-schema'
import { registerKinds, registerNames, type RegisterRow } from './registers'

export type PlacedProblem = { readonly path: string; readonly problem: string }

/** What a pack's shape cannot show: codes that stand twice, and codes and ids that point to nothing. */
export function packProblem(pack: PolicyPack): PlacedProblem | undefined {
  const { clauses } = pack
  const lists = listsOf(pack)
  const codes: Codes = new Map(lists.map(({ name, rows }) => [name, codesOf(rows)]))
  const problems = [
    ...lists.map(({ path, rows }) =>
      doubled(
        { path, field: 'code' },
        rows.map(({ code }) => code),
      ),
    ),
    doubled(
      { path: 'clauses', field: 'id' },
      clauses.map(({ id }) => id),
    ),
    ...lists.flatMap(({ path, rows }) =>
      rows.map((row, index) => linkProblem(row, `${path}[${index}]`, codes)),
    ),
    ...clauses.flatMap((clause, index) => clauseProblems(clause, `clauses[${index}]`, codes)),
  ]
  return problems.find((problem) => problem !== undefined)
}

type RowList = { readonly name: string; readonly path: string; readonly rows: readonly RegisterRow[] }
type Codes = ReadonlyMap<string, ReadonlySet<string>>

const listsOf = ({ registers, departures }: PolicyPack): readonly RowList[] => [
  ...Object.entries<readonly RegisterRow[]>(registers).map(([name, rows]) => ({
    name,
    path: `registers.${name}`,
    rows,
  })),
  { name: 'departures', path: 'departures', rows: departures },
]

const clauseProblems = (
  { departures, behind }: Clause,
  path: string,
  codes: Codes,
): readonly (PlacedProblem | undefined)[] => [
  ...departures.map((id, at) =>
    lacking(isThere({ kind: 'departure', id }, codes), `${path}.departures[${at}]`, 'departure'),
  ),
  ...behind.map((one, at) => lacking(isThere(one, codes), `${path}.behind[${at}].id`, one.kind)),
]

const codesOf = (rows: readonly RegisterRow[]): ReadonlySet<string> => new Set(rows.map(({ code }) => code))

function doubled(
  { path, field }: { readonly path: string; readonly field: string },
  codes: readonly string[],
): PlacedProblem | undefined {
  const at = codes.findIndex((code, index) => codes.indexOf(code) < index)
  return at === -1 ? undefined : { path: `${path}[${at}].${field}`, problem: `this ${field} stands twice` }
}

const lacking = (isKnown: boolean, path: string, what: string): PlacedProblem | undefined =>
  isKnown ? undefined : { path, problem: `no such ${what}` }

function linkProblem(row: RegisterRow, path: string, codes: Codes): PlacedProblem | undefined {
  const values: Readonly<Record<string, unknown>> = row
  const problems = Object.entries(registerKinds[row.register].fields).flatMap(([name, field]) => {
    const value = values[name]
    if (field.kind !== 'rows' || !Array.isArray(value)) return []
    return value.map((code, at) =>
      lacking(
        codes.get(field.register)?.has(String(code)) ?? false,
        `${path}.${name}[${at}]`,
        `row of ${field.register}`,
      ),
    )
  })
  return problems.find((problem) => problem !== undefined)
}

const knownIds: Readonly<Record<Exclude<Behind['kind'], 'departure'>, readonly string[] | 'any'>> = {
  'case-kind': [...caseRights, ...circumstances, ...consequences],
  register: registerNames,
  clock: clockRules.map(({ id }) => id),
  'letter-section': sections,
  setting: [...Object.keys(organisationSchema.entries), 'calendar'],
  // gates come and go with versions of the app: an unknown one is only not shown
  gate: 'any',
  statement: 'any',
}

function isThere({ kind, id }: Behind, codes: Codes): boolean {
  if (kind === 'departure') return codes.get('departures')?.has(id) ?? false
  const known = knownIds[kind]
  return known === 'any' || known.includes(id)
}
