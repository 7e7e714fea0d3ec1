import { diffWords } from 'diff'
import type { PolicyClause } from './policy-text'

/** Words that both texts have (`same`), that the earlier one alone has (`gone`), that the later one alone has (`new`). */
export type Words = { readonly kind: 'same' | 'gone' | 'new'; readonly text: string }
export type ClauseChange =
  | { readonly kind: 'added'; readonly no: string; readonly later: PolicyClause }
  | { readonly kind: 'removed'; readonly no: string; readonly earlier: PolicyClause }
  | {
      readonly kind: 'changed'
      readonly no: string
      readonly earlier: PolicyClause
      readonly later: PolicyClause
      readonly words: readonly Words[]
    }
  | { readonly kind: 'same'; readonly no: string; readonly later: PolicyClause }

/**
 * Two versions of a policy, clause by clause: those of the later version in its order, each removed one where it stood.
 * A clause is known by its number; spaces and line breaks are no change.
 */
export function comparePolicies(
  earlier: readonly PolicyClause[],
  later: readonly PolicyClause[],
): readonly ClauseChange[] {
  const before = new Map(earlier.map((clause) => [clause.no, clause]))
  const kept = new Set(later.map(({ no }) => no))
  const changes: ClauseChange[] = later.map((clause) => changeOf(before.get(clause.no), clause))
  earlier.forEach((clause, index) => {
    if (kept.has(clause.no)) return
    const previous = earlier[index - 1]?.no
    const place = changes.findIndex(({ no }) => no === previous) + 1
    changes.splice(place, 0, { kind: 'removed', no: clause.no, earlier: clause })
  })
  return changes
}

function changeOf(earlier: PolicyClause | undefined, later: PolicyClause): ClauseChange {
  const { no } = later
  if (earlier === undefined) return { kind: 'added', no, later }
  const [was, is] = [wholeText(earlier), wholeText(later)]
  if (squeezed(was) === squeezed(is)) return { kind: 'same', no, later }
  const words = diffWords(was, is).map(({ added, removed, value }): Words => ({
    kind: added ? 'new' : removed ? 'gone' : 'same',
    text: value,
  }))
  return { kind: 'changed', no, earlier, later, words }
}

const wholeText = ({ heading, text }: PolicyClause): string =>
  [heading, text].filter((part) => part !== '').join('\n')
const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim()
