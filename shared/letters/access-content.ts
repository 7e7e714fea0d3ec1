import type { CaseRecord } from '../case/case'
import { liveRegisters, type RegisterRow, type Registers, type RowOf } from '../policy/registers'

/** What hangs on categories of data: what a letter may state of it, and what it leaves out. */
export type RegisterContent = {
  readonly categories: readonly RowOf<'categories'>[]
  readonly purposes: readonly RowOf<'purposes'>[]
  readonly recipients: readonly RowOf<'recipients'>[]
  readonly retention: readonly RowOf<'retention'>[]
  readonly sources: readonly RowOf<'sources'>[]
  /** rows that would apply, but are only our proposals: a letter states no proposal as a fact */
  readonly leftOut: readonly RegisterRow[]
}

/**
 * What of the registers applies to this person: the systems in which data were found, the categories those systems
 * hold, and what hangs on the categories (Art. 15(1)(a)–(d), (g), 15(2)).
 */
export type AccessContent = RegisterContent & {
  readonly found: readonly RowOf<'systems'>[]
  /** searched, and nothing was found */
  readonly empty: readonly RowOf<'systems'>[]
}

export function accessContent(record: CaseRecord, all: Registers): AccessContent {
  const registers = liveRegisters(all)
  const searched = (outcome: string): readonly RowOf<'systems'>[] =>
    registers.systems.filter(({ code }) => record.searches.get(code)?.outcome === outcome)
  const found = searched('found')
  const held = found.flatMap(({ categories }) => categories)
  return { found, empty: searched('nothing-found'), ...registerContent(registers, held) }
}

/** What of the registers hangs on these categories. `registers` without withdrawn rows. */
export function registerContent(registers: Registers, held: readonly string[]): RegisterContent {
  const linked = registers.categories.filter(({ code }) => held.includes(code))
  const categories = linked.filter(isFact)
  const codes = new Set(categories.map(({ code }) => code))
  const wanted = new Set(categories.flatMap(({ purposes }) => purposes))
  const purposes = registers.purposes.filter(({ code }) => wanted.has(code))
  const concerned = <R extends { readonly categories: readonly string[] }>(
    rows: readonly R[],
  ): readonly R[] => rows.filter((row) => row.categories.some((code) => codes.has(code)))
  const recipients = concerned(registers.recipients)
  const retention = concerned(registers.retention)
  const sources = concerned(registers.sources)
  return {
    categories,
    purposes: purposes.filter(isFact),
    recipients: recipients.filter(isFact),
    retention: retention.filter(isFact),
    sources: sources.filter(isFact),
    leftOut: [...linked, ...purposes, ...recipients, ...retention, ...sources].filter((row) => !isFact(row)),
  }
}

/**
 * Whether a letter may state the row. An unconfirmed row is our proposal; only a purpose with a clause may be named
 * all the same, since the policy names it and only its lawful basis is proposed.
 */
export const isFact = (row: RegisterRow): boolean =>
  row.status !== 'unconfirmed' || (row.register === 'purposes' && row.clause !== undefined)

/** The lawful basis that a letter may cite: never a proposed one, because the policy names none (departure D17). */
export const citedBasis = ({ basis, status }: RowOf<'purposes'>): string =>
  status === 'unconfirmed' ? '' : basis.trim()
