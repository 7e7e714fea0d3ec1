import type { Right } from '../law/right'
import { articlesIn } from './articles'
import type { Clause } from './clauses'
import type { Confidence, RightReading } from './intake'
import { blankOut, type Stretch } from './lines'
import { findFrames, isDeniedAfter } from './find-frames'
import { heardClauses, type HeardClause } from './heard'
import { isLatinRussian, toCyrillic } from './latin-russian'
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
  /** It reminds by itself: no answer to a letter, a second reminder. */
  readonly chases: boolean
  readonly earlier: boolean
  /** A letter, the month that is over, or an authority is spoken of. */
  readonly letter: boolean
  readonly pressing: boolean
  readonly topic: boolean
  /** Somebody tells of rights, duties or consequences. */
  readonly aside: boolean
  readonly asks: boolean
}

/** What each clause says, by the rules of all languages: people mix them, and short mails hide theirs. */
export function readClauses(clauses: readonly Clause[]): readonly ClauseReading[] {
  const heard = heardClauses(clauses)
  const cyrillic = isLatinRussian(clauses) ? readAsCyrillic(heard) : undefined
  return heard.map(({ clause, silent, told }, i) => {
    const around = { clause, beside: besideOf(heard, i) }
    const readings = compiledRules().map((rules) =>
      rules.language === 'ru' ? (cyrillic?.[i] ?? readClause(around, rules)) : readClause(around, rules),
    )
    const aside = readings.some((one) => one.aside)
    return {
      clause,
      aside,
      findings:
        aside || silent ? [] : readings.flatMap((one) => one.findings).map((one) => asTold(one, told)),
      reminds: !aside && readings.some((one) => one.reminds),
      chases: !aside && readings.some((one) => one.chases),
      earlier: readings.some((one) => one.earlier),
      letter: readings.some((one) => one.letter),
      pressing: readings.some((one) => one.pressing),
      topic: readings.some((one) => one.topic),
      asks: readings.some((one) => one.asks),
    }
  })
}

const asTold = (found: Finding, told: readonly Stretch[]): Finding =>
  told.some(
    ({ start, end }) => found.end > found.clause.start + start && found.end <= found.clause.start + end,
  )
    ? { ...found, howTo: true }
    : found

// The two clauses before and the one after, of the same text
const besideOf = (heard: readonly HeardClause[], i: number): readonly Clause[] =>
  [heard[i - 2], heard[i - 1], heard[i + 1]].flatMap((one) =>
    one === undefined || one.silent || one.clause.in !== heard[i]?.clause.in ? [] : [one.clause],
  )

// Russian in Latin letters is read as if it were Cyrillic; its places are those of the Latin text
function readAsCyrillic(heard: readonly HeardClause[]): readonly ClauseReading[] {
  const converted = heard.map((one) => ({ ...one, converted: toCyrillic(one.clause.folded) }))
  const russian = converted.map((one) => ({
    ...one,
    clause: { ...one.clause, folded: one.converted.text },
  }))
  const rules = compiledRules().find((one) => one.language === 'ru')
  if (rules === undefined) return []
  return russian.map((one, i) => {
    const reading = readClause({ clause: one.clause, beside: besideOf(russian, i) }, rules)
    const clause = heard[i]?.clause ?? one.clause
    const place = (at: number): number => clause.start + (one.converted.at[at - clause.start] ?? 0)
    const findings = reading.findings.map((found) => ({
      ...found,
      clause,
      start: place(found.start),
      end: place(found.end),
    }))
    return { ...reading, clause, findings }
  })
}

type Context = Pick<Finding, 'earlier' | 'howTo' | 'addition' | 'language'> & {
  readonly asked: boolean
  readonly clause: Clause
  readonly beside: readonly Clause[]
}

type Heard = { readonly clause: Clause; readonly beside: readonly Clause[] }

function readClause({ clause, beside }: Heard, rules: CompiledRules): ClauseReading {
  const { folded } = clause
  const aside = hasPattern(rules.asides, folded)
  const asks = isAsking(folded, rules)
  const wonders = folded.endsWith('?') || hasPattern(rules.word('wonder'), folded)
  const context: Context = {
    clause,
    beside,
    language: rules.language,
    earlier: hasPattern(rules.earlier, folded),
    howTo: hasPattern(rules.howTo, folded),
    addition: hasPattern(rules.additions, folded),
    asked: asks || clause.in === 'subject' || introduced(clause, rules),
  }
  return {
    clause,
    aside,
    asks: asks || wonders,
    findings: aside ? [] : findingsOf(rules, context, asks || clause.in === 'subject'),
    ...reminding(folded, rules),
    earlier: context.earlier,
    letter: hasPattern(rules.word('letter'), folded),
    pressing: hasPattern(rules.word('term'), folded) || hasPattern(rules.word('regulator'), folded),
    topic:
      hasPattern(rules.topic, withoutMentions(rules, folded)) || hasPattern(rules.word('matter'), folded),
  }
}

function reminding(folded: string, rules: CompiledRules): Pick<ClauseReading, 'reminds' | 'chases'> {
  const chases = hasPattern(rules.word('chase'), folded)
  const reminds = chases || hasPattern(rules.reminders, folded)
  return { chases, reminds: reminds && !hasPattern(rules.word('remindedOf'), folded) }
}

// Words of asking, also "I need" and "may I have"
const isAsking = (folded: string, rules: CompiledRules): boolean =>
  hasPattern(rules.acts, folded) || hasPattern(rules.word('need'), folded)

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
  const framed = findFrames({ ...context, rules, asked: context.asked || clause.folded.endsWith('?') }).map(
    ({ right, kind, ...place }) => finding(right, kind, { ...context, ...place }),
  )
  return [...spoken, ...framed, ...articles].map((one) => towardsMarketing(one, rules))
}

function placeOf(
  rule: CompiledRight,
  rules: CompiledRules,
  folded: string,
): { readonly start: number; readonly end: number } | undefined {
  return findPattern(rule.says, folded, (start, end) => {
    const firstWord = start + (/^[a-z]+/.exec(folded.slice(start, start + 40))?.[0].length ?? 0)
    const lastWord = end - (/[a-zа-я]+$/.exec(folded.slice(Math.max(start, end - 40), end))?.[0].length ?? 0)
    const denied =
      rule.right === 'ERASURE' &&
      (isDeniedAfter(folded, firstWord) || rules.isNegatedBefore(folded, lastWord))
    return !denied && !isBroken(rule, folded.slice(start, end)) && !rules.isNegatedBefore(folded, start)
  })
}

// "I no longer go there, but the SMS keep coming": the comma parts what is no wish
const turn =
  /[,;] ?(?:but|and|yet|still|bet|tacu|tomer|но|а|однако|aber|und|trotzdem|mais|et|pourtant|ale|a|presto)(?![a-zа-я])/
const isBroken = (rule: CompiledRight, said: string): boolean =>
  rule.right === 'OBJECTION_MARKETING' && rule.kind === 'hints' && turn.test(said)

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
  // A banner is spoken of, but nobody says what shall be done
  if (found.right === 'COOKIE_CONSENT' && found.kind === 'hints') return 'unsure'
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
