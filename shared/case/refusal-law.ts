import type { Refusal } from './refusal'

/** What a refusal rests on: the article of the law, and the clauses of the policy that speak of it, by number. */
export type RefusalLaw = { readonly article: string; readonly clauses: readonly string[] }

/**
 * The law behind a refusal, to be shown in one line behind its text (law.md §1.1); undefined where no law but only the
 * state of the case or of the disk stands in the way.
 */
export function lawOf(
  refusal: { readonly kind: string } | Extract<Refusal, { readonly article: string }>,
): RefusalLaw | undefined {
  if ('article' in refusal) {
    const clauses = 'clauses' in refusal ? refusal.clauses : (clausesOfArticle[refusal.article] ?? [])
    return { article: refusal.article, clauses }
  }
  return Object.hasOwn(laws, refusal.kind) ? laws[refusal.kind as Refusal['kind']] : undefined
}

const clausesOfArticle: Readonly<Record<string, readonly string[]>> = {
  'Art. 12(3)': ['8.2.2'],
  'Art. 12(4)': ['8.2.3'],
  'Art. 12(6)': ['8.2.6'],
  'Art. 28(3)(e)': ['12'],
}

const laws: { readonly [K in Refusal['kind']]?: RefusalLaw } = {
  'no-rights': { article: 'Art. 12(2)', clauses: ['8.1'] },
  'identity-already-confirmed': { article: 'Art. 12(6)', clauses: ['8.2.6'] },
  // the pause rests on Art. 12(6) and recital 63, its promptness on "without undue delay" in Art. 12(3)
  'asked-late': { article: 'Art. 12(3)', clauses: ['8.2.2'] },
  'already-extended': { article: 'Art. 12(3)', clauses: ['8.2.2'] },
  'extension-too-late': { article: 'Art. 12(3)', clauses: ['8.2.2'] },
  'clock-paused': { article: 'Art. 12(3)', clauses: [] },
  'no-extension-for-enquiry': { article: 'Art. 12(3)', clauses: ['10.1'] },
  'systems-unanswered': { article: 'Art. 15(1)', clauses: ['8.2.6'] },
  'nothing-was-found': { article: 'Art. 15(1)', clauses: ['8.2.6'] },
  'something-was-found': { article: 'Art. 15(1)', clauses: ['8.2.6'] },
  'ground-covers-part-only': { article: 'Art. 15(4), recital 63', clauses: [] },
  'refusal-late': { article: 'Art. 12(4)', clauses: ['8.2.3'] },
  'dpo-email-missing': { article: 'Art. 13(1)(b), 38(4)', clauses: ['8.2.1', '8.2.6', '10.1'] },
  'passphrase-same-channel': { article: 'Art. 5(1)(f), 32', clauses: [] },
  'rights-undecided': { article: 'Art. 12(3)', clauses: ['8.1'] },
  'rights-unanswered': { article: 'Art. 12(3)', clauses: ['8.1'] },
  'letter-needs-decision': { article: 'Art. 24', clauses: [] },
}
