import * as v from 'valibot'
import { fieldEntries, type EntriesOf, type Fields, type ValuesOf } from '../lib/fields'
import type { Bilingual } from '../lib/language'
import { someText, text } from '../lib/schema'

/**
 * `from-policy`: the policy says it; `unconfirmed`: our proposal; `confirmed`: the DPO looked at it; `withdrawn`: no
 * longer true, so in no list and no letter, but kept because old cases name its code.
 */
export const rowStatuses = ['from-policy', 'unconfirmed', 'confirmed', 'withdrawn'] as const
export type RowStatus = (typeof rowStatuses)[number]

const common = {
  code: someText(60),
  clause: v.optional(text(20)),
  name: v.strictObject({ lv: text(2000), en: text(2000) }),
  status: v.picklist(rowStatuses),
}

/** Field (`basis`, `name`, `name.lv`, `name.en`) → what is wrong with it; empty when the row can be confirmed. */
export type RowProblems = Readonly<Record<string, Bilingual>>

/** What a form holds of a row: any field may be missing still. */
export type Filling<Fs extends Fields> = {
  readonly [K in keyof ValuesOf<Fs>]?: ValuesOf<Fs>[K] | undefined
}

/**
 * A register as data (law.md §5): its rows, form, table and export follow from it. Field names are in journals: they
 * never change. `later` are fields that came after rows had been written: a row may lack each of them.
 */
export type RegisterKind<
  N extends string = string,
  Fs extends Fields = Fields,
  As extends Fields = Fields,
> = {
  readonly id: N
  readonly name: Bilingual
  readonly about: Bilingual
  /** the article that the register serves, as in `Art. 15(1)(b)` */
  readonly article: string
  /** clauses of the policy, by number */
  readonly clauses: readonly string[]
  /** new codes: the prefix and the next number */
  readonly prefix: string
  /** what a row's name says in this register */
  readonly nameLabel: Bilingual
  /** names are one text (a customer, a system), not two languages */
  readonly oneName: boolean
  /** part of the policy, so of the policy pack; other registers hold personal or confidential entries */
  readonly inPack: boolean
  /** rows come from acts in cases, nobody types them */
  readonly isMadeByApp: boolean
  readonly always: Fs
  readonly later: As
  /** every field in the order of the form */
  readonly fields: Fs & As
  /** what keeps a row from being confirmed beside fields that must be filled */
  problems?(row: Filling<Fs & As>): RowProblems
}

type Wished<N extends string, Fs extends Fields, As extends Fields> = Omit<
  RegisterKind<N, Fs, As>,
  'fields' | 'isMadeByApp' | 'oneName' | 'inPack' | 'problems'
> & {
  readonly oneName?: true
  readonly inPack?: false
  readonly isMadeByApp?: true
  problems?(row: Filling<Fs & As>): RowProblems
}

export const registerKind = <const N extends string, const Fs extends Fields, const As extends Fields>(
  wished: Wished<N, Fs, As>,
): RegisterKind<N, Fs, As> => ({
  oneName: false,
  inPack: true,
  isMadeByApp: false,
  ...wished,
  fields: { ...wished.always, ...wished.later },
})

type LaterEntries<As extends Fields> = {
  readonly [K in keyof As]: v.OptionalSchema<EntriesOf<As>[K], undefined>
}

const laterEntries = <As extends Fields>(fields: As): LaterEntries<As> =>
  Object.fromEntries(
    Object.entries(fieldEntries<Fields>(fields)).map(([name, schema]) => [name, v.optional(schema)]),
  ) as unknown as LaterEntries<As>

/** The decoder of a register's rows, for v.variant on `register`. */
export const rowSchema = <const N extends string, Fs extends Fields, As extends Fields>({
  id,
  always,
  later,
}: RegisterKind<N, Fs, As>) =>
  v.strictObject({
    register: v.literal(id),
    ...common,
    ...fieldEntries(always),
    ...laterEntries(later),
  })
