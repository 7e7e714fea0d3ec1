import type { Clause } from './clauses'
import { frames, type Frame } from './frames'
import type { Stretch } from './lines'
import type { CompiledRules } from './rules/compiled'
import type { WordClass } from './words/words'

/** A clause with those beside it, as one language reads them. */
export type Surroundings = {
  readonly clause: Clause
  readonly beside: readonly Clause[]
  readonly rules: CompiledRules
  readonly asked: boolean
}

export type FoundFrame = Stretch & Pick<Frame, 'right' | 'kind'>

/** The wishes that a clause makes by words that stand together; places are in the clause. */
export function findFrames(around: Surroundings): readonly FoundFrame[] {
  return frames.flatMap((frame) => {
    const place = placeOf(frame, around)
    return place === undefined ? [] : [{ ...place, right: frame.right, kind: frame.kind }]
  })
}

function placeOf(frame: Frame, around: Surroundings): Stretch | undefined {
  if (!isFitting(frame, around)) return undefined
  const { clause, rules } = around
  const found: (readonly Stretch[])[] = []
  for (const word of frame.words) {
    const places = placesOf(word, clause, rules)
    if (places.length === 0) return undefined
    found.push(places)
  }
  if (!isSurrounded(frame, around)) return undefined
  const place = closest(found, frame.ordered === true, frame.within ?? usualSpan)
  return place === undefined || isParted(frame, place, around) ? undefined : place
}

const isFitting = ({ asked, question }: Frame, around: Surroundings): boolean =>
  (asked !== true || around.asked) && (question !== true || around.clause.folded.endsWith('?'))

const isSurrounded = ({ near = [], unless = [] }: Frame, around: Surroundings): boolean =>
  near.every((word) => isBeside(word, around)) &&
  !unless.some((word) => placesOf(word, around.clause, around.rules).length > 0)

const isParted = (frame: Frame, place: Stretch, around: Surroundings): boolean =>
  (frame.apart ?? []).some((word) => liesIn(word, place, around)) ||
  (frame.unbroken === true && /[,;:]/.test(around.clause.folded.slice(place.start, place.end)))

const liesIn = (word: WordClass, { start, end }: Stretch, { clause, rules }: Surroundings): boolean =>
  placesOf(word, clause, rules).some((one) => one.start >= start && one.end <= end)

const usualSpan = 80

const isBeside = (word: WordClass, { clause, beside, rules }: Surroundings): boolean =>
  [clause, ...beside].some((one) => placesOf(word, one, rules).length > 0)

const cache = new WeakMap<Clause, Map<string, readonly Stretch[]>>()
const mostPlaces = 12

// A negation before a verb turns it around ("do not delete")
const turned: ReadonlySet<WordClass> = new Set([
  'erase',
  'erased',
  'give',
  'copy',
  'fix',
  'fixed',
  'restrict',
  'hand',
  'withdraw',
  'objectTo',
])

/** Where a class of words stands in a clause. */
function placesOf(word: WordClass, clause: Clause, rules: CompiledRules): readonly Stretch[] {
  const known = cache.get(clause) ?? new Map<string, readonly Stretch[]>()
  cache.set(clause, known)
  const key = `${rules.language} ${word}`
  const places = known.get(key) ?? search(word, clause.folded, rules)
  known.set(key, places)
  return places
}

function search(word: WordClass, folded: string, rules: CompiledRules): readonly Stretch[] {
  const places: Stretch[] = []
  for (const match of folded.matchAll(rules.word(word))) {
    if (places.length === mostPlaces) break
    const place = { start: match.index, end: match.index + match[0].length }
    if (!turned.has(word) || !isTurned(folded, place, rules)) places.push(place)
  }
  return places
}

// "Löschen Sie bitte nichts": German and English may deny after the verb
const deniedAfter = /^[^,;:.!?]{0,30}?(?<![a-z])(?:nichts|nothing|nicht(?! nur)|keine[ns]?)(?![a-z])/

/** Whether what a verb asks for is denied behind it, the verb ending at `end`. */
export const isDeniedAfter = (folded: string, end: number): boolean =>
  deniedAfter.test(folded.slice(end, end + 40))

const isTurned = (folded: string, { start, end }: Stretch, rules: CompiledRules): boolean =>
  rules.isNegatedBefore(folded, start) || isDeniedAfter(folded, end)

// From every place of the first class the nearest of each other one; the shortest stretch over all
function closest(
  found: readonly (readonly Stretch[])[],
  ordered: boolean,
  within: number,
): Stretch | undefined {
  let best: Stretch | undefined
  for (const first of found[0] ?? []) {
    const stretch = extend(first, found.slice(1), ordered)
    if (stretch === undefined || stretch.end - stretch.start > within) continue
    if (best === undefined || stretch.end - stretch.start < best.end - best.start) best = stretch
  }
  return best
}

function extend(
  first: Stretch,
  rest: readonly (readonly Stretch[])[],
  ordered: boolean,
): Stretch | undefined {
  let stretch: Stretch | undefined = first
  for (const places of rest) {
    if (stretch === undefined) return undefined
    stretch = withNearest(stretch, places, ordered)
  }
  return stretch
}

// "take it down" holds its pronoun within; words that only touch each other are two readings of one
const overlapsPartly = (place: Stretch, { start, end }: Stretch): boolean =>
  place.start < end && place.end > start && !(place.start > start && place.end <= end)

function withNearest(
  { start, end }: Stretch,
  places: readonly Stretch[],
  ordered: boolean,
): Stretch | undefined {
  let nearest: Stretch | undefined
  for (const place of places) {
    if (ordered && place.start < end) continue
    if (overlapsPartly(place, { start, end })) continue
    const joined = { start: Math.min(start, place.start), end: Math.max(end, place.end) }
    if (nearest === undefined || joined.end - joined.start < nearest.end - nearest.start) nearest = joined
  }
  return nearest
}
