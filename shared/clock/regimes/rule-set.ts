import type { DateOnly } from '../../lib/date-only'
import type { Bilingual } from '../../lib/language'
import { ruleSets } from './rule-sets'

/** Whose law gives the time to answer: GDPR (EU and EEA), UK GDPR, California, Brazil, Switzerland, Canada. */
export const regimes = ['EU', 'UK', 'CCPA', 'LGPD', 'FADP', 'PIPEDA'] as const
export type Regime = (typeof regimes)[number]

/**
 * The time rule of one regime as it stood from `from` to `until` (both included; no `until` = still in force). A case
 * keeps the id of its set from registration on: a later set is a new entry, and an entry is never changed.
 */
export type RuleSet = {
  readonly id: string
  readonly regime: Regime
  readonly from: DateOnly
  readonly until?: DateOnly
  readonly name: Bilingual
  /** the provision that gives the time to answer */
  readonly article: Bilingual
  /** who says so, or who reads it so */
  readonly source: Bilingual
  readonly period: AnswerPeriod
}

/**
 * `month`: one month, up to two further ones; `stops` says what a question to the requester does (`paused`: the clock
 * stands still, EU; `restarted`: identity and fee start it anew and clarification days do not count, UK).
 * `days`: calendar days from receipt that nothing stops and that are not moved to a working day.
 */
export type AnswerPeriod =
  | { readonly kind: 'month'; readonly stops: 'paused' | 'restarted' }
  | {
      readonly kind: 'days'
      readonly days: number
      readonly extension: DaysExtension
      /** the provision on the extension */
      readonly extensionArticle: Bilingual
      /** what else a reader of the reasoning should know */
      readonly remarks: readonly DaysRemark[]
    }

export type DaysExtension =
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'announced' }
  | { readonly kind: 'none' }

export type DaysRemark = 'ccpa-verification' | 'lgpd-simplified' | 'pipeda-silence'

/** By how much the time to answer can be extended: the screen asks for no more, and the gate allows no more. */
export type ExtensionRule = { readonly kind: 'months'; readonly most: 2 } | DaysExtension

/**
 * The set in force on the day of receipt. For a day before the regime's first set that first one is taken: older law is
 * not shipped. `sets` other than the shipped ones are for tests and for an organisation's own law.
 */
export function ruleSetFor(regime: Regime, received: DateOnly, sets: readonly RuleSet[] = ruleSets): RuleSet {
  const own = sets.filter((set) => set.regime === regime).sort(byStart)
  const [first] = own
  if (first === undefined) throw new Error(`no rule set for ${regime}`)
  return own.findLast(({ from }) => from <= received) ?? first
}

/** The set a case has pinned; undefined when this version does not ship it. */
export const ruleSetById = (id: string, sets: readonly RuleSet[] = ruleSets): RuleSet | undefined =>
  sets.find((set) => set.id === id)

export const extensionRule = ({ period }: RuleSet): ExtensionRule =>
  period.kind === 'month' ? { kind: 'months', most: 2 } : period.extension

const byStart = (a: RuleSet, b: RuleSet): number => (a.from < b.from ? -1 : 1)
