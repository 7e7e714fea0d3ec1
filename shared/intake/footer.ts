import type { Clause } from './clauses'
import { hasPattern } from './pattern'
import { compiledRules } from './rules/compiled'

/**
 * The clauses without the confidentiality note that mail programs put below ("if you have received this in error,
 * please delete it"): from its first words to the end of its paragraph nothing is the writer's own.
 */
export function withoutFooters(clauses: readonly Clause[], text: string): readonly Clause[] {
  let within = false
  let end = 0
  return clauses.filter((clause) => {
    if (clause.in === 'subject') return true
    if (/\n[ \t]*\n/.test(text.slice(end, clause.start))) within = false
    within ||= compiledRules().some((rules) => hasPattern(rules.word('footer'), clause.folded))
    end = clause.end
    return !within
  })
}
