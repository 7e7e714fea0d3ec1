import type { CaseRow } from '../../../shared/case/case-row'
import type { DateOnly } from '../../../shared/lib/date-only'
import type { CaseRight } from '../../../shared/law/right'

export type Column = 'reference' | 'name' | 'rights' | 'received' | 'due' | 'next' | 'stage'
export const columns: readonly Column[] = ['reference', 'name', 'rights', 'received', 'due', 'next', 'stage']
export type Sorting = { readonly column: Column; readonly direction: 'ascending' | 'descending' }
export type Filter = {
  readonly text: string
  readonly stage: CaseRow['stage'] | 'all'
  readonly right: CaseRight | 'all'
}

export const firstSorting: Sorting = { column: 'due', direction: 'ascending' }
export const noFilter: Filter = { text: '', stage: 'all', right: 'all' }

/** Upper and lower case and diacritics are the same: who types `kalnina` finds *Kalniņa*. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()

/** The rows that pass the filter, in order. Every word of the text must stand in the reference or the name. */
export function casesView(rows: readonly CaseRow[], filter: Filter, sorting: Sorting): readonly CaseRow[] {
  const words = fold(filter.text)
    .split(/\s+/)
    .filter((word) => word !== '')
  const passes = (row: CaseRow): boolean => {
    if (filter.stage !== 'all' && row.stage !== filter.stage) return false
    if (filter.right !== 'all' && !row.rights.includes(filter.right)) return false
    if (words.length === 0) return true
    const searched = foldedOf(row)
    return words.every((word) => searched.includes(word))
  }
  return rows.filter(passes).sort(inOrder(sorting))
}

/** The same column turns round; another column starts ascending. */
export const sortedBy = (sorting: Sorting, column: Column): Sorting =>
  sorting.column === column
    ? { column, direction: sorting.direction === 'ascending' ? 'descending' : 'ascending' }
    : { column, direction: 'ascending' }

// folding ten thousand names at each key press would be felt
const folded = new WeakMap<CaseRow, string>()
function foldedOf(row: CaseRow): string {
  const known = folded.get(row)
  if (known !== undefined) return known
  const made = fold(`${row.reference} ${row.name}`)
  folded.set(row, made)
  return made
}

const collator = new Intl.Collator('lv')
const stageOrder = { open: 0, answered: 1, closed: 2 } as const
const afterAllDates = '9999'

const comparisons: Readonly<Record<Column, (a: CaseRow, b: CaseRow) => number>> = {
  reference: (a, b) => compareText(a.reference, b.reference),
  name: (a, b) => collator.compare(a.name, b.name),
  rights: (a, b) => compareText(a.rights.join(), b.rights.join()),
  received: (a, b) => compareText(a.received, b.received),
  // what is still to be done comes before what is done; a stopped clock has no date and stands behind the dated ones
  due: (a, b) =>
    stageOrder[a.stage] - stageOrder[b.stage] ||
    compareText(earliest(a) ?? afterAllDates, earliest(b) ?? afterAllDates),
  next: (a, b) => compareText(`${a.next} ${a.part ?? ''}`, `${b.next} ${b.part ?? ''}`),
  stage: (a, b) => stageOrder[a.stage] - stageOrder[b.stage],
}

/** The date by which something is due: of the clock, or an earlier one that a right of the case sets. */
export const earliest = ({ due, limit }: CaseRow): DateOnly | undefined =>
  limit !== undefined && (due === undefined || limit.day < due) ? limit.day : due

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Equal rows keep the order of their references, so that a list never jumps. */
function inOrder({ column, direction }: Sorting): (a: CaseRow, b: CaseRow) => number {
  const sign = direction === 'ascending' ? 1 : -1
  return (a, b) => sign * comparisons[column](a, b) || compareText(a.reference, b.reference)
}
