import type { RegisterName, RegisterRow } from './registers'

export type RowEvent = { readonly at: string; readonly by: string; readonly row: RegisterRow }
/** `changed`: which parts of the row differ from the version before; all that are there in the first one. */
export type RowVersion = RowEvent & { readonly changed: readonly string[] }

/** The versions of one row, from the first to the last, out of everything that was ever written to the registers. */
export function registerHistory(
  events: readonly RowEvent[],
  { register, code }: { readonly register: RegisterName; readonly code: string },
): readonly RowVersion[] {
  const own = events.filter(({ row }) => row.register === register && row.code === code)
  return own.map((event, index) => ({ ...event, changed: changedParts(own[index - 1]?.row, event.row) }))
}

function changedParts(before: RegisterRow | undefined, after: RegisterRow): readonly string[] {
  const was: Readonly<Record<string, unknown>> = before ?? {}
  const is: Readonly<Record<string, unknown>> = after
  const parts = new Set([...Object.keys(is), ...Object.keys(was)])
  return [...parts].filter(
    (part) =>
      part !== 'register' && part !== 'code' && JSON.stringify(is[part]) !== JSON.stringify(was[part]),
  )
}
