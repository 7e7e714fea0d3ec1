import type { Clause } from './clauses'
import type { Stretch } from './lines'
import { blankOut } from './lines'
import { hasPattern } from './pattern'
import { compiledRules, type CompiledRules } from './rules/compiled'

/** A clause with what it says it does not ask for made blank. `silent`: it asks for nothing here and now. */
export type HeardClause = {
  readonly clause: Clause
  readonly silent: boolean
  /** Stretches that tell of others, of the past, of what is done in general: what they name is a guess. Places in the clause. */
  readonly told: readonly Stretch[]
}

/**
 * Clauses as the asker means them. "This is no request to delete, but…" asks only for what follows the "but"; "I may
 * later", "what happens if" and "a customer of ours asks us" ask for nothing.
 */
export function heardClauses(clauses: readonly Clause[]): readonly HeardClause[] {
  const rules = compiledRules()
  // "Our client asks us" is said by lawyers too: a mandate named elsewhere makes it the client's wish
  const represented = clauses.some(
    ({ folded }) =>
      rules.some((one) => hasPattern(one.onBehalf, folded)) &&
      !rules.some((one) => hasPattern(one.word('thirdParty'), folded)),
  )
  return clauses.map((clause) => {
    const silent = rules.some(
      (one) =>
        hasPattern(one.word('later'), clause.folded) ||
        hasPattern(one.word('thanks'), clause.folded) ||
        hasPattern(one.word('hypothetical'), clause.folded) ||
        (!represented && hasPattern(one.word('thirdParty'), clause.folded)),
    )
    const unasked = rules
      .flatMap((one) => turnedBy('notAsking', clause.folded, one))
      .sort((a, b) => a.start - b.start)
    const folded = unasked.length === 0 ? clause.folded : blankOut(clause.folded, unasked)
    return { clause: { ...clause, folded }, silent, told: rules.flatMap((one) => toldIn(folded, one)) }
  })
}

// "If I close my account, do you delete it?" asks for knowledge; "please" makes it a wish
function toldIn(folded: string, rules: CompiledRules): readonly Stretch[] {
  const general =
    hasPattern(rules.word('practice'), folded) &&
    (folded.endsWith('?') ? !hasPattern(rules.word('need'), folded) : !hasPattern(rules.acts, folded))
  return general ? [{ start: 0, end: folded.length }] : turnedBy('told', folded, rules)
}

// From "no request to" to the next comma that brings a "but", or to the end
function turnedBy(word: 'notAsking' | 'told', folded: string, rules: CompiledRules): readonly Stretch[] {
  return [...folded.matchAll(rules.word(word))].map((match) => {
    const from = match.index + match[0].length
    const turn = [...folded.slice(from).matchAll(rules.word('contrast'))].find(
      (one) => /[,;:–—-]\s{0,3}$/.test(folded.slice(0, from + one.index)) || one.index > 60,
    )
    return { start: match.index, end: turn === undefined ? folded.length : from + turn.index }
  })
}
