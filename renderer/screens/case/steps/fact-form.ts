import type { CaseRecord } from '../../../../shared/case/case'
import type { CaseContext } from '../../../../shared/case/context'
import { recordFact, withdrawFact } from '../../../../shared/case/record-fact'
import { putFact, type RecordedFact } from '../../../../shared/case/facts'
import type { FactKind } from '../../../../shared/law/kinds/fact'
import { factKey } from '../../../../shared/law/kinds/fact-kinds'
import type { KindStep } from '../../../../shared/law/kinds/kind'
import type { FieldValues } from '../../../../shared/lib/fields'
import {
  emptyValues,
  fieldErrors,
  formOf,
  valuesOfForm,
  wrongFields,
  type FieldErrors,
  type FormValues,
} from '../../../components/fields/field-form'
import type { RowChoices } from '../../../components/fields/row-choices'
import { problemOf, type FormProblem } from '../form-problem'

/** A fact that is being recorded: which of its kind, by its key; `''` for a new one whose key is still to be written. */
export type OpenFact = { readonly fact: string; readonly key: string }

export const recorded = (record: CaseRecord, { id }: FactKind): readonly RecordedFact[] =>
  record.facts.get(id) ?? []

export const recordedAt = (record: CaseRecord, kind: FactKind, key: string): RecordedFact | undefined =>
  recorded(record, kind).find((one) => one.key === key)

/** The form of a fact: as it stands, or empty with its row chosen. */
export function factForm(
  record: CaseRecord,
  kind: FactKind,
  { key, today }: { readonly key: string; readonly today: CaseContext['today'] },
): FormValues {
  const before = recordedAt(record, kind, key)
  if (before !== undefined) return formOf(kind.fields, before.values)
  return { ...emptyValues(kind.fields, { today }), ...(kind.key === undefined ? {} : { [kind.key]: key }) }
}

/** The same answer for another row. */
export const formForRow = ({ key }: FactKind, form: FormValues, row: string): FormValues =>
  key === undefined ? form : { ...form, [key]: row }

export const factInput = (kind: FactKind, form: FormValues) => ({
  fact: kind.id,
  values: valuesOfForm(kind.fields, form),
})

export const keyOfForm = (kind: FactKind, form: FormValues): string =>
  factKey(kind, valuesOfForm(kind.fields, form))

/** A fact as it was saved; the case with it is known before it has been read again. */
export type Saved = { readonly fact: string; readonly key: string; readonly values: FieldValues }

export const withFact = (record: CaseRecord, saved: Saved): CaseRecord => ({
  ...record,
  facts: putFact(record.facts, { ...saved, by: '', at: '' }),
})

/** What stands between the form and its fact; what is wrong at a field comes first, then the rules of the case. */
export function factProblem(
  record: CaseRecord,
  { kind, form }: { readonly kind: FactKind; readonly form: FormValues },
  context: CaseContext,
): FormProblem | undefined {
  const fields = Object.keys(fieldErrors(kind.fields, form, context))
  if (fields.length > 0) return { kind: 'fact-incomplete', fact: kind.id, fields }
  return problemOf(recordFact(record, factInput(kind, form), context))
}

/** What is said at the fields: what is wrong at once, what is missing once the act was tried, the kind's own wishes too. */
export function factErrors(
  { kind, form }: { readonly kind: FactKind; readonly form: FormValues },
  problem: FormProblem | undefined,
  { today, isTried }: { readonly today: CaseContext['today']; readonly isTried: boolean },
): FieldErrors {
  if (!isTried) return wrongFields(kind.fields, form, today)
  const wanted = problem?.kind === 'fact-incomplete' ? problem.fields : []
  return {
    ...Object.fromEntries(wanted.map((name) => [name, 'required' as const])),
    ...fieldErrors(kind.fields, form, { today }),
  }
}

/** Why nothing of this kind can be changed now, whatever is written; undefined while the way is free. */
export const takeBackProblem = (
  record: CaseRecord,
  taken: { readonly fact: string; readonly key: string; readonly reason: string },
): FormProblem | undefined => problemOf(withdrawFact(record, taken))

/** Registers of which every row is answered for, one after the other; of the others only those rows that matter here. */
const answeredWhole: ReadonlySet<string> = new Set(['categories', 'systems', 'purposes', 'recipients'])

/** Rows of the register that a fact of this kind is still to be recorded for, in the register's order. */
export function rowsToAnswer(record: CaseRecord, kind: FactKind, rows: RowChoices): readonly string[] {
  const field = kind.key === undefined ? undefined : kind.fields[kind.key]
  if (field?.kind !== 'row' || !answeredWhole.has(field.register)) return []
  const done = new Set(recorded(record, kind).map(({ key }) => key))
  return rows(field.register)
    .filter(({ code, isWithdrawn }) => isWithdrawn !== true && !done.has(code))
    .map(({ code }) => code)
}

/** What is opened when a step is opened: the first fact that is not there yet; nothing when the step is done. */
export function firstOpen(
  record: CaseRecord,
  { facts }: Pick<KindStep, 'facts'>,
  rows: RowChoices,
): OpenFact | undefined {
  for (const kind of facts) {
    const [row] = rowsToAnswer(record, kind, rows)
    if (row !== undefined) return { fact: kind.id, key: row }
    if (recorded(record, kind).length === 0) return { fact: kind.id, key: '' }
  }
  return undefined
}
