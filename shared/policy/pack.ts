import * as v from 'valibot'
import { err, ok, type Result } from '../lib/result'
import type { Clause } from './clause'
import type { Organisation } from './organisation'
import { packProblem } from './pack-check'
import { packFormat, packSchema, packVersion, type Policy, type PolicyPack } from './pack-schema'
import { liveRegisters, registerKinds, type RegisterRow, type Registers } from './registers'

export type PackProblem =
  /** `line` from 1, where the reader stopped, when it says so */
  | { readonly kind: 'not-json'; readonly line?: number }
  /** JSON, but no policy pack */
  | { readonly kind: 'wrong-format' }
  /** written by a newer app */
  | { readonly kind: 'too-new'; readonly version: number }
  /** `path` as in `registers.purposes[3].basis` */
  | { readonly kind: 'broken'; readonly path: string; readonly problem: string }

/** Reads a policy pack: its shape, and that every code, departure and id it points to exists. */
export function importPack(json: string): Result<PolicyPack, PackProblem> {
  const value = parsed(json.replace(/^\uFEFF/, ''))
  if (!value.ok) return value
  const head = v.safeParse(headSchema, value.value)
  if (!head.success) return err({ kind: 'wrong-format' })
  if (head.output.version > packVersion) return err({ kind: 'too-new', version: head.output.version })
  const pack = v.safeParse(packSchema, value.value)
  if (!pack.success) return err({ kind: 'broken', ...described(pack.issues[0]) })
  const problem = packProblem(pack.output)
  return problem === undefined ? ok(pack.output) : err({ kind: 'broken', ...problem })
}

const headSchema = v.looseObject({
  format: v.literal(packFormat),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
})

function parsed(json: string): Result<unknown, PackProblem> {
  try {
    return ok(JSON.parse(json))
  } catch (error) {
    const line = lineOf(json, error instanceof Error ? error.message : '')
    return err({ kind: 'not-json', ...(line === undefined ? {} : { line }) })
  }
}

/** V8 names the position; at the end of the text it names none. */
function lineOf(json: string, message: string): number | undefined {
  const position = /position (\d+)/.exec(message)?.[1]
  if (position !== undefined) return json.slice(0, Number(position)).split('\n').length
  return message.includes('end of JSON') ? json.split('\n').length : undefined
}

// without the value that was found: an error text quotes nothing from a file
function described(issue: v.BaseIssue<unknown>): { readonly path: string; readonly problem: string } {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
  return { path: path.join('').replace(/^\./, ''), problem: problemOf(issue) }
}

function problemOf({ kind, type, expected }: v.BaseIssue<unknown>): string {
  if (expected === 'never') return 'unknown field'
  if (kind === 'schema') return `expected ${expected ?? type}`
  if (type === 'max_length') return `too long: expected ${expected ?? ''}`.trim()
  return expected === null ? 'not a valid value' : `expected ${expected}`
}

/** What a pack is made from: the team has it all. */
export type PackSource = {
  readonly policyName: string
  readonly organisation: Organisation
  readonly registers: Registers
  readonly clauses: readonly Clause[]
  readonly policies: readonly Policy[]
}

/** The desk's policy as a pack: rows in use, and the text captured last. */
export function exportPack(source: PackSource): PolicyPack {
  const registers = liveRegisters(source.registers)
  const policy = source.policies.at(-1)
  return {
    format: packFormat,
    version: packVersion,
    name: source.policyName,
    organisation: source.organisation,
    registers: {
      categories: linked(registers.categories, registers),
      sources: linked(registers.sources, registers),
      purposes: registers.purposes,
      recipients: linked(registers.recipients, registers),
      retention: linked(registers.retention, registers),
      systems: linked(registers.systems, registers),
      cookies: registers.cookies,
      excluded: registers.excluded,
      'policy-versions': registers['policy-versions'],
    },
    clauses: source.clauses,
    // withdrawn ones too: clauses name them
    departures: source.registers.departures,
    ...(policy === undefined ? {} : { policy }),
  }
}

export const packToJson = (pack: PolicyPack): string => `${JSON.stringify(pack, null, 2)}\n`

/** Rows without links to rows that were withdrawn, since those are not in the pack. */
const linked = <R extends RegisterRow>(rows: readonly R[], registers: Registers): readonly R[] => {
  const codes: ReadonlyMap<string, ReadonlySet<string>> = new Map(
    Object.entries<readonly RegisterRow[]>(registers).map(([name, own]) => [
      name,
      new Set(own.map(({ code }) => code)),
    ]),
  )
  return rows.map((row) => ({ ...row, ...liveLinks(row, codes) }))
}

const liveLinks = (
  row: RegisterRow,
  codes: ReadonlyMap<string, ReadonlySet<string>>,
): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.entries<unknown>(row).flatMap(([name, value]) => {
      const field = registerKinds[row.register].fields[name]
      if (field?.kind !== 'rows' || !Array.isArray(value)) return []
      return [
        [name, value.filter((code) => typeof code === 'string' && codes.get(field.register)?.has(code))],
      ]
    }),
  )
