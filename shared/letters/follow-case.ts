import type { Letter, LetterBlock } from './letter'
import { provenance, type BlockState, type Provenance } from './provenance'

/**
 * The letter after something of what it was composed from changed: blocks that nobody edited follow, edited ones stay as
 * they are. `before` and `after` are what the case gives before and after the change.
 */
export function followCase(
  letter: Letter,
  before: readonly LetterBlock[],
  after: readonly LetterBlock[],
): readonly LetterBlock[] {
  const then = provenance(letter, before)
  const now = provenance(letter, after)
  const offered = new Set(then.missing.map(({ block }) => block.origin))
  const added = now.missing.filter(({ block }) => !offered.has(block.origin))
  const behind = (index: number): readonly LetterBlock[] =>
    added.filter(({ after: place }) => place === index).map(({ block }) => block)
  const followed = letter.blocks.flatMap((block, index) => [
    ...(then.states[index]?.kind === 'as-composed' ? following(block, now.states[index]) : [block]),
    ...behind(index),
  ])
  return [...behind(-1), ...followed]
}

function following(block: LetterBlock, state: BlockState | undefined): readonly LetterBlock[] {
  if (state?.kind === 'gone') return []
  return [state?.kind === 'changed' ? state.fresh : block]
}

/** Whether the letter holds words of the DPO, or lacks what they took out: what would be lost if it were written anew. */
export function hasOwnWords(letter: Letter, fresh: Letter): boolean {
  const { states }: Provenance = provenance(letter, fresh.blocks)
  const isOwn = (state: BlockState): boolean =>
    state.kind === 'changed' || state.kind === 'gone' ? state.isEdited : state.kind !== 'as-composed'
  return letter.subject !== fresh.subject || (letter.removed ?? []).length > 0 || states.some(isOwn)
}
