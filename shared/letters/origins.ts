import { fingerprint } from '../lib/fingerprint'
import type { LetterBlock } from './letter'
import { joinRuns } from './runs'

/**
 * The fingerprint of what a block says and of the part it says it in; not of where it came from, since the codes of
 * rows may change while the words stay.
 */
export function blockPrint(block: LetterBlock): string {
  const known = prints.get(block)
  if (known !== undefined) return known
  const print = fingerprint(JSON.stringify([block.type, block.section, ...contentOf(block)]))
  prints.set(block, print)
  return print
}

// blocks never change, and a letter is compared at every key: each block is counted once
const prints = new WeakMap<LetterBlock, string>()

function contentOf(block: LetterBlock): readonly unknown[] {
  switch (block.type) {
    case 'heading':
      return [block.level, block.text]
    case 'paragraph':
      return joinRuns(block.runs).map(lookOf)
    case 'list':
      return block.items.map((item) => joinRuns(item).map(lookOf))
    case 'table':
      return [block.caption ?? '', block.head, ...block.rows]
  }
}

type Run = ReturnType<typeof joinRuns>[number]
const lookOf = ({ text, bold, italic, link }: Run): readonly unknown[] => [
  text,
  bold === true,
  italic === true,
  link ?? '',
]

/** The blocks as the case gives them, each with its origin; a repeated one is numbered, so that no two are the same. */
export function withOrigins(blocks: readonly LetterBlock[]): readonly LetterBlock[] {
  const seen = new Map<string, number>()
  return blocks.map((block) => {
    const print = blockPrint(block)
    const before = seen.get(print) ?? 0
    seen.set(print, before + 1)
    return { ...block, origin: before === 0 ? print : `${print}.${before}` }
  })
}

/** The fingerprint in an origin, without its number. */
export const printOf = (origin: string): string => origin.split('.')[0] ?? origin
