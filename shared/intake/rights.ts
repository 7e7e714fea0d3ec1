import type { Right } from '../law/right'
import { articlesIn } from './articles'
import type { Clause } from './clauses'
import type { Confidence, RightReading } from './intake'
import { blankOut } from './lines'
import { findPattern, hasPattern } from './pattern'
import { compiledRules, type CompiledRight, type CompiledRules } from './rules/compiled'

/** A right that one clause speaks of, and how. */
export type Finding = {
  readonly right: Right
  readonly clause: Clause
  readonly start: number
  readonly end: number
  readonly kind: 'asks' | 'names' | 'hints' | 'article'
  readonly language: string
  /** The clause tells of a request made before. */
  readonly earlier: boolean
  /** The clause asks how something is done. */
  readonly howTo: boolean
  readonly addition: boolean
}

export type ClauseReading = {
  readonly clause: Clause
  readonly findings: readonly Finding[]
  readonly reminds: boolean
  readonly earlier: boolean
  readonly topic: boolean
  /** Somebody tells of rights, duties or consequences. */
  readonly aside: boolean
  readonly asks: boolean
}

/** What each clause says, by the rules of all languages: people mix them, and short mails hide theirs. */
export function readClauses(clauses: readonly Clause[]): readonly ClauseReading[] {
  return clauses.map((clause) => {
    const readings = compiledRules().map((rules) => readClause(clause, rules))
    const aside = readings.some((one) => one.aside)
    return {
      clause,
      aside,
      findings: aside ? [] : readings.flatMap((one) => one.findings),
      reminds: !aside && readings.some((one) => one.reminds),
      earlier: readings.some((one) => one.earlier),
      topic: readings.some((one) => one.topic),
      asks: readings.some((one) => one.asks),
    }
  })
}

type Context = Pick<Finding, 'earlier' | 'howTo' | 'addition' | 'language'> & {
  readonly asked: boolean
  readonly clause: Clause
}

function readClause(clause: Clause, rules: CompiledRules): ClauseReading {
  const { folded } = clause
  const aside = hasPattern(rules.asides, folded)
  const asks = hasPattern(rules.acts, folded)
  const context: Context = {
    clause,
    language: rules.language,
    earlier: hasPattern(rules.earlier, folded),
    howTo: hasPattern(rules.howTo, folded),
    addition: hasPattern(rules.additions, folded),
    asked: asks || clause.in === 'subject' || introduced(clause, rules),
  }
  return {
    clause,
    aside,
    asks,
    findings: aside ? [] : findingsOf(rules, context, asks || clause.in === 'subject'),
    reminds: hasPattern(rules.reminders, folded),
    earlier: context.earlier,
    topic: hasPattern(rules.topic, withoutMentions(rules, folded)),
  }
}

const introduced = (clause: Clause, rules: CompiledRules): boolean =>
  clause.introducedBy !== undefined && hasPattern(rules.acts, clause.introducedBy.folded)

function findingsOf(rules: CompiledRules, context: Context, articlesAsked: boolean): readonly Finding[] {
  const { clause } = context
  const masked = withoutMentions(rules, clause.folded)
  const spoken = rules.rights.flatMap((rule) => {
    if (rule.kind === 'names' && !context.asked && !context.earlier) return []
    const place = placeOf(rule, rules, rule.kind === 'names' ? masked : clause.folded)
    return place === undefined ? [] : [finding(rule.right, rule.kind, { ...context, ...place })]
  })
  const articles = articlesAsked || context.earlier ? articleFindings(masked, context) : []
  return [...spoken, ...articles].map((one) => towardsMarketing(one, rules))
}

function placeOf(
  rule: CompiledRight,
  rules: CompiledRules,
  folded: string,
): { readonly start: number; readonly end: number } | undefined {
  return findPattern(rule.says, folded, (start) => !rules.isNegatedBefore(folded, start))
}

function articleFindings(masked: string, context: Context): readonly Finding[] {
  // Every language would find the same number: the one whose word of asking is there reports it
  return articlesIn(masked).map((article) => finding(article.right, 'article', { ...context, ...article }))
}

function finding(
  right: Right,
  kind: Finding['kind'],
  at: Context & { readonly start: number; readonly end: number },
): Finding {
  const { clause, language, earlier, howTo, addition, start, end } = at
  return {
    right,
    kind,
    clause,
    language,
    earlier,
    howTo,
    addition,
    start: clause.start + start,
    end: clause.start + end,
  }
}

function withoutMentions(rules: CompiledRules, folded: string): string {
  const places = [...folded.matchAll(rules.mentions)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  return blankOut(folded, places)
}

// Art. 21(2): an objection is to marketing when its clause names marketing
function towardsMarketing(found: Finding, rules: CompiledRules): Finding {
  return found.right === 'OBJECTION' && hasPattern(rules.marketing, found.clause.folded)
    ? { ...found, right: 'OBJECTION_MARKETING' }
    : found
}

export function confidenceOf(found: Finding): Confidence {
  if (found.howTo) return 'unsure'
  return found.kind === 'asks' || found.kind === 'names' ? 'sure' : 'likely'
}

export function readingOf(
  found: Finding,
  source: { readonly subject: string; readonly text: string },
): RightReading {
  const { right, start, end, clause } = found
  const whole = clause.in === 'subject' ? source.subject : source.text
  return {
    right,
    phrase: whole.slice(start, end),
    in: clause.in,
    start,
    end,
    confidence: confidenceOf(found),
  }
}
