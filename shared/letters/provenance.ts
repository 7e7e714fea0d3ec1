import type { Letter, LetterBlock } from './letter'
import { blockPrint, printOf } from './origins'

/**
 * What stands between a block of the letter and what the case gives now. `own`: the DPO wrote it. `unknown`: a letter of
 * before blocks remembered where their words came from. `gone`: the case gave it once and does not any more.
 */
export type BlockState =
  | { readonly kind: 'own' | 'unknown' | 'as-composed' | 'edited' }
  | { readonly kind: 'changed'; readonly fresh: LetterBlock; readonly isEdited: boolean }
  | { readonly kind: 'gone'; readonly isEdited: boolean }

/** A block that the case gives and the letter lacks; `after`: the block of the letter behind which it belongs, -1 the start. */
export type MissingBlock = { readonly block: LetterBlock; readonly after: number }

export type Provenance = {
  readonly states: readonly BlockState[]
  readonly missing: readonly MissingBlock[]
}

type Written = Pick<Letter, 'blocks' | 'removed'>

/** What the case says now about each block of a letter; `fresh` are the blocks of the letter composed anew. */
export function provenance(letter: Written, fresh: readonly LetterBlock[]): Provenance {
  const pairs = alignBlocks(letter, fresh)
  const states = letter.blocks.map((block, index) => stateOf(block, fresh[pairs.get(index) ?? -1]))
  return { states, missing: missingBlocks(letter, fresh, pairs) }
}

function stateOf(block: LetterBlock, fresh: LetterBlock | undefined): BlockState {
  const print = blockPrint(block)
  if (fresh !== undefined && blockPrint(fresh) === print) return { kind: 'as-composed' }
  if (block.origin === undefined) return { kind: block.source === undefined ? 'own' : 'unknown' }
  const isEdited = printOf(block.origin) !== print
  if (fresh === undefined) return { kind: 'gone', isEdited }
  return printOf(block.origin) === blockPrint(fresh)
    ? { kind: 'edited' }
    : { kind: 'changed', fresh, isEdited }
}

function missingBlocks(
  letter: Written,
  fresh: readonly LetterBlock[],
  pairs: Pairs,
): readonly MissingBlock[] {
  const isKnown = letter.removed !== undefined || letter.blocks.some(({ origin }) => origin !== undefined)
  if (!isKnown) return []
  const placeOf = new Map([...pairs].map(([index, place]) => [place, index]))
  const removed = new Set(letter.removed)
  const missing: MissingBlock[] = []
  let after = -1
  fresh.forEach((block, place) => {
    const index = placeOf.get(place)
    if (index !== undefined) after = index
    else if (!isRemoved(block, removed)) missing.push({ block, after })
  })
  return missing
}

const isRemoved = ({ origin }: LetterBlock, removed: ReadonlySet<string>): boolean =>
  origin !== undefined && removed.has(origin)

/** Index in the letter → place in what the case gives. */
export type Pairs = ReadonlyMap<number, number>

/**
 * Which block of the letter stands for which that the case gives: first those whose words are the same, then those of
 * the same part and kind of source in their order, at last a place for the DPO's words and what the case says there.
 */
export function alignBlocks(letter: Written, fresh: readonly LetterBlock[]): Pairs {
  const removed = new Set(letter.removed)
  const isOffered = (block: LetterBlock): boolean => !isRemoved(block, removed)
  const passes: readonly Pass[] = [
    { of: ({ origin }) => (origin === undefined ? undefined : printOf(origin)), to: blockPrint },
    { of: blockPrint, to: blockPrint },
    {
      of: (block) => composed(block, kindKey),
      to: (block) => (isOffered(block) ? kindKey(block) : undefined),
    },
    {
      of: (block) => composed(block, sourceKey),
      to: (block) => (isOffered(block) ? sourceKey(block) : undefined),
    },
    {
      of: (block) => composed(block, gapKey),
      to: (block) => (isOffered(block) ? partKey(block) : undefined),
    },
    {
      of: (block) => composed(block, partKey),
      to: (block) => (isOffered(block) ? gapKey(block) : undefined),
    },
  ]
  const pairs = new Map<number, number>()
  for (const pass of passes) pairUp({ blocks: letter.blocks, fresh, pairs }, pass)
  return pairs
}

type KeyOf = (block: LetterBlock) => string | undefined
type Pass = { readonly of: KeyOf; readonly to: KeyOf }

/** Pairs what is still alone on both sides and has the same key, in order. */
function pairUp(
  {
    blocks,
    fresh,
    pairs,
  }: {
    readonly blocks: readonly LetterBlock[]
    readonly fresh: readonly LetterBlock[]
    readonly pairs: Map<number, number>
  },
  { of, to }: Pass,
): void {
  const taken = new Set(pairs.values())
  const free = new Map<string, number[]>()
  fresh.forEach((block, place) => {
    const key = taken.has(place) ? undefined : to(block)
    if (key !== undefined) free.set(key, [...(free.get(key) ?? []), place])
  })
  blocks.forEach((block, index) => {
    const key = pairs.has(index) ? undefined : of(block)
    const place = key === undefined ? undefined : free.get(key)?.shift()
    if (place !== undefined) pairs.set(index, place)
  })
}

/** Only what the case once gave has a counterpart in it; the DPO's own paragraphs have none. */
const composed = (block: LetterBlock, key: KeyOf): string | undefined =>
  block.origin === undefined && block.source === undefined ? undefined : key(block)

/** `register purposes: P01, P02` → `register purposes`: which rows it was filled from may change. */
const sourceKind = ({ source = '' }: LetterBlock): string => source.split(':')[0] ?? ''

const kindKey = (block: LetterBlock): string => [block.section, block.type, sourceKind(block)].join('|')

const sourceKey = (block: LetterBlock): string | undefined =>
  block.type === 'heading' ? undefined : [block.section, sourceKind(block)].join('|')

const partKey = (block: LetterBlock): string | undefined =>
  block.type === 'heading' ? undefined : block.section

/** A place for what only the DPO can say has no source (blocks.ts). */
const gapKey = (block: LetterBlock): string | undefined =>
  block.type === 'paragraph' && block.source === undefined ? block.section : undefined
