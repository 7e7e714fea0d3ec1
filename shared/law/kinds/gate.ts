import type { DateOnly } from '../../lib/date-only'
import type { Bilingual } from '../../lib/language'
import type { Refusal } from '../../case/refusal'

/**
 * What the law does not let through. `rule` says what is not done and why, `next` what to do; in both, {{day}} and {{of}}
 * stand for the values of the refusal. Article and clause are shown behind the rule, so the texts need not name them.
 */
export type Gate = {
  readonly id: string
  readonly article: string
  /** clauses of the policy that speak of it, by number */
  readonly clauses: readonly string[]
  readonly rule: Bilingual
  readonly next: Bilingual
}

/** The refusal of a closed gate. `of`: codes of register rows or of options that it is about. */
export const closed = (
  { id, article, clauses }: Gate,
  more: { readonly day?: DateOnly | undefined; readonly of?: readonly string[] } = {},
): Refusal => ({
  kind: 'gate-closed',
  gate: id,
  article,
  clauses,
  of: more.of ?? [],
  ...(more.day === undefined ? {} : { day: more.day }),
})
