import type { CaseRow } from '../../../shared/case/case-row'

/**
 * Cases of the same name, newest first: the list knows names only, so it is for the DPO to see whether it is the same
 * person. Marks, case and blanks do not matter.
 */
export function earlierCases(rows: readonly CaseRow[], name: string, ownId?: string): readonly CaseRow[] {
  const wanted = bare(name)
  if (wanted === '') return []
  return rows
    .filter((row) => row.id !== ownId && bare(row.name) === wanted)
    .sort((a, b) => (a.received < b.received ? 1 : a.received > b.received ? -1 : 0))
}

const bare = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()
