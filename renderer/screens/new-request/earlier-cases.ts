import type { CaseRow } from '../../../shared/case/case-row'

/** What a mail or a form says of the person and of what it answers. */
export type Traces = {
  readonly name: string
  readonly email: string
  /** message ids that the mail answers */
  readonly thread: readonly string[]
  /** the words of the mail, in which a reference of ours may stand */
  readonly words: string
}

/** A case that may be meant, and by what it was found: the surest first. */
export type Earlier = { readonly row: CaseRow; readonly by: (typeof finds)[number] }
const finds = ['reference', 'thread', 'email', 'name'] as const

/**
 * Cases of the same person: our reference in the words, a reply in the request's thread, the same address, the same name;
 * then the newest first. Of a name it is for the DPO to see whether it is the same person.
 */
export function earlierCases(
  rows: readonly CaseRow[],
  traces: Partial<Traces>,
  ownId?: string,
): readonly Earlier[] {
  const looks = { ...nothing, ...traces }
  const references = new Set(referencesIn(looks.words))
  const thread = new Set(looks.thread)
  const email = looks.email.trim().toLowerCase()
  const name = bare(looks.name)
  const found = (row: CaseRow): Earlier['by'] | undefined => {
    if (references.has(row.reference)) return 'reference'
    if (row.thread !== undefined && thread.has(row.thread)) return 'thread'
    if (email !== '' && row.email?.toLowerCase() === email) return 'email'
    return name !== '' && bare(row.name) === name ? 'name' : undefined
  }
  return rows
    .flatMap((row): readonly Earlier[] => {
      const by = row.id === ownId ? undefined : found(row)
      return by === undefined ? [] : [{ row, by }]
    })
    .sort(surestFirst)
}

const nothing: Traces = { name: '', email: '', thread: [], words: '' }

/** `2026-AB-0012` as it may be written in a mail. */
export const referencesIn = (words: string): readonly string[] =>
  [...words.matchAll(/(?<![\w-])(\d{4}-[A-Za-z]{2}-\d{4,})(?![\w-])/g)].map(([, reference = '']) =>
    reference.toUpperCase(),
  )

const surestFirst = (a: Earlier, b: Earlier): number =>
  finds.indexOf(a.by) - finds.indexOf(b.by) ||
  (a.row.received < b.row.received ? 1 : a.row.received > b.row.received ? -1 : 0)

const bare = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()
