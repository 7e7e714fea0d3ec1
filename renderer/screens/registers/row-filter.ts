import type { RegisterRow } from '../../../shared/policy/registers'
import { draftOf } from '../../../shared/policy/row-draft'

export type RowFilter = {
  readonly text: string
  readonly onlyUnconfirmed: boolean
  readonly withWithdrawn: boolean
}
export const noFilter: RowFilter = { text: '', onlyUnconfirmed: false, withWithdrawn: false }

/** The rows that a person asks to see; `text` is looked for in code, clause, names and fields. */
export function filteredRows(
  rows: readonly RegisterRow[],
  { text, onlyUnconfirmed, withWithdrawn }: RowFilter,
): readonly RegisterRow[] {
  const sought = plain(text.trim())
  return rows.filter(
    (row) =>
      (withWithdrawn || row.status !== 'withdrawn') &&
      (!onlyUnconfirmed || row.status === 'unconfirmed') &&
      (sought === '' || textOf(row).includes(sought)),
  )
}

function textOf(row: RegisterRow): string {
  const { code, clause = '', name, values } = draftOf(row)
  return plain([code, clause, name.lv, name.en, ...Object.values(values).flat()].join('\n'))
}

/** Without case and without Latvian length marks: a search for `sikdatne` finds `sīkdatne`. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
