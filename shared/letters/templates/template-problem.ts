/** What is wrong in a template, and where; the window says it in words. */
export type TemplateFault =
  /** a word, a filter, a tag or a part that there is not; `near`: the one that may be meant */
  | {
      readonly kind: 'unknown-word' | 'unknown-filter' | 'unknown-tag' | 'unknown-part'
      readonly name: string
      readonly near?: string
    }
  | { readonly kind: 'not-closed'; readonly name: string }
  | { readonly kind: 'not-understood'; readonly text: string }
  | { readonly kind: 'part-not-named'; readonly name: string }
  /** a filter for dates or counts after something else */
  | { readonly kind: 'not-a-day' | 'not-a-count'; readonly name: string }
  | { readonly kind: 'link-not-allowed'; readonly to: string }
  /** loops in loops, or a letter beyond all measure */
  | { readonly kind: 'too-much-work' | 'too-long' }

export type TemplateProblem = TemplateFault & { readonly line: number; readonly column: number }

/** Carries a fault out of the template engine, which reports nothing but errors. It never leaves this folder. */
export class FaultInTemplate extends Error {
  readonly fault: TemplateFault

  constructor(fault: TemplateFault) {
    super(fault.kind)
    this.fault = fault
  }
}

/** A fault with the word that may be meant. */
export const unknown = (
  kind: 'unknown-word' | 'unknown-filter' | 'unknown-tag' | 'unknown-part',
  name: string,
  known: readonly string[],
): TemplateFault => {
  const near = nearest(name, known)
  return { kind, name, ...(near === undefined ? {} : { near }) }
}

/** The known name that differs least from what was written: at most every third character, or one begins the other. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const written = name.toLowerCase().slice(0, 60)
  const most = Math.floor(written.length / 3)
  const best = known
    .map((one) => ({ one, away: one.startsWith(`${written}.`) ? 1 : difference(written, one) }))
    .filter(({ away }) => away <= most)
    .sort((a, b) => a.away - b.away)
  return best[0]?.one
}

/** Levenshtein's distance. */
function difference(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [index, char] of Array.from(from).entries()) {
    const next = [index + 1]
    for (const [at, other] of Array.from(to).entries()) {
      const changed = (row[at] ?? 0) + (char === other ? 0 : 1)
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}
