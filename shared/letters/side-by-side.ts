import type { Letter, LetterBlock } from './letter'
import { alignBlocks } from './provenance'

/**
 * The letter's blocks beside those of the same letter in the other language. `same` and `other` are what the case gives
 * in the language of the letter and in the other one; a block of the DPO's own has nothing beside it, and what the
 * letter lacks stands behind the block that it follows.
 */
export function sideBySide(
  letter: Pick<Letter, 'blocks' | 'removed'>,
  same: readonly LetterBlock[],
  other: readonly LetterBlock[],
): { readonly first: readonly LetterBlock[]; readonly beside: readonly (readonly LetterBlock[])[] } {
  const given = alignBlocks({ blocks: letter.blocks }, same)
  const across = alignBlocks({ blocks: same }, other)
  const indexOf = new Map(
    [...given].flatMap(([index, place]) => {
      const there = across.get(place)
      return there === undefined ? [] : [[there, index] as const]
    }),
  )
  const first: LetterBlock[] = []
  const beside = letter.blocks.map((): LetterBlock[] => [])
  let index = -1
  other.forEach((block, there) => {
    index = indexOf.get(there) ?? index
    ;(beside[index] ?? first).push(block)
  })
  return { first, beside }
}
