import type { CaseContext } from '../../case/context'
import type { CaseRecord } from '../../case/case'
import type { Refusal } from '../../case/refusal'
import type { Fields, FieldValues, ValuesOf } from '../../lib/fields'
import type { Bilingual } from '../../lib/language'

/**
 * Something that is found out, decided or done in a case of one kind, and that a gate or a letter rests on. The id and
 * the field names are in journals: they never change. With `key` there is one fact for each value of that field (a
 * category, a system, a recipient), without it one for the case; recorded again, the later one counts.
 */
export type FactKind<Fs extends Fields = Fields> = Described & {
  readonly fields: Fs
  /** why this record cannot be made now; beside the fields that must be filled. The values fit the fields. */
  readonly gate?: (values: FieldValues, at: FactPlace) => Refusal | undefined
}

type Described = {
  readonly id: string
  readonly name: Bilingual
  readonly article: string
  readonly key?: string
}

export type FactPlace = { readonly record: CaseRecord; readonly context: CaseContext }

type Wished<Fs extends Fields> = Described & {
  readonly fields: Fs
  readonly key?: keyof Fs & string
  gate?(values: ValuesOf<Fs>, at: FactPlace): Refusal | undefined
}

/** A kind of fact whose gate knows its fields. */
export const factKind = <const Fs extends Fields>(wished: Wished<Fs>): FactKind<Fs> => wished as FactKind<Fs>
