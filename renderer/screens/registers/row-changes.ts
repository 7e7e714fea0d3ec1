import type { RowVersion } from '../../../shared/ipc/contract'
import type { Field, FieldValue } from '../../../shared/lib/fields'
import type { RegisterRow } from '../../../shared/policy/registers'
import { draftOf } from '../../../shared/policy/row-draft'
import { fieldsOf, isBlank } from './row-form-values'

/** One thing that a version of a row changed; a head's part by its name, a field with its description. */
export type RowChange = {
  readonly before: FieldValue | undefined
  readonly after: FieldValue | undefined
} & (
  | { readonly part: 'status' | 'clause' | 'name.lv' | 'name.en' }
  | { readonly part: 'field'; readonly name: string; readonly field: Field }
)

export type ToldVersion = Pick<RowVersion, 'at' | 'by'> & {
  /** absent for the version that added the row */
  readonly changes: readonly RowChange[] | undefined
}

/**
 * The versions of a row with what each one changed, the newest first. `shipped`: the row as the app brought it, which
 * the first version is compared with.
 */
export function toldHistory(
  versions: readonly RowVersion[],
  shipped: RegisterRow | undefined,
): readonly ToldVersion[] {
  const inOrder = [...versions].sort((a, b) => a.at.localeCompare(b.at))
  return inOrder
    .map(({ at, by, row }, index) => {
      const before = inOrder[index - 1]?.row ?? shipped
      return { at, by, changes: before === undefined ? undefined : rowChanges(before, row) }
    })
    .reverse()
}

/** What differs between two versions of a row. */
export function rowChanges(before: RegisterRow, after: RegisterRow): readonly RowChange[] {
  const [was, is] = [draftOf(before), draftOf(after)]
  const head: readonly RowChange[] = [
    { part: 'status', before: was.status, after: is.status },
    { part: 'clause', before: was.clause, after: is.clause },
    { part: 'name.lv', before: was.name.lv, after: is.name.lv },
    { part: 'name.en', before: was.name.en, after: is.name.en },
  ]
  const fields = Object.entries(fieldsOf(after)).map(([name, field]): RowChange => ({
    part: 'field',
    name,
    field,
    before: was.values[name],
    after: is.values[name],
  }))
  return [...head, ...fields].filter((change) => !isSame(change.before, change.after))
}

const isSame = (a: FieldValue | undefined, b: FieldValue | undefined): boolean =>
  (isBlank(a) && isBlank(b)) || JSON.stringify(a) === JSON.stringify(b)
