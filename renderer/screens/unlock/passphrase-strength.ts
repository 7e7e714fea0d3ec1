import { passphraseRule } from '../../../shared/lib/passphrase-rule'

/** How long guessing would take, in words of a size that can be honest. */
type Effort = 'minutes' | 'hours' | 'days' | 'months' | 'years' | 'centuries'
export type Strength = { readonly score: 0 | 1 | 2 | 3 | 4; readonly effort: Effort }

/** Guesses a second that a well equipped attacker could try on a copied vault; the hash is slow on purpose. */
const guessesPerSecond = 10_000

const longestEstimated = 128 // the estimate's cost grows faster than the text; the rest can only add strength

/** Estimates a new passphrase. `knownWords`: what an attacker would try first, such as the name of the organisation. */
export async function estimateStrength(passphrase: string, knownWords: readonly string[]): Promise<Strength> {
  const { estimator } = await import('./estimator')
  const { score, guesses } = estimator.check(passphrase.slice(0, longestEstimated), [...knownWords])
  return { score, effort: effortOf(guesses) }
}

export const isStrongEnough = ({ score }: Strength): boolean => score >= passphraseRule.minimumScore

const hour = 3600
const limits: readonly (readonly [Effort, number])[] = [
  ['minutes', hour],
  ['hours', 24 * hour],
  ['days', 31 * 24 * hour],
  ['months', 365 * 24 * hour],
  ['years', 100 * 365 * 24 * hour],
]

/** The size of the time that `guesses` take at `guessesPerSecond`. */
export function effortOf(guesses: number): Effort {
  const seconds = guesses / guessesPerSecond
  return limits.find(([, below]) => seconds < below)?.[0] ?? 'centuries'
}
