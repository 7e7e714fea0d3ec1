import type { Letter, LetterBlock } from '../../../shared/letters/letter'

/** Changes of a letter on the screen. Each gives a new letter; blocks that are not touched stay the same objects. */

export const setSubject = (letter: Letter, subject: string): Letter => ({ ...letter, subject })

const mostRemoved = 2000 // letter.ts

/**
 * The letter with the blocks as they were written. What the case gave and the page has no more was taken out, and is
 * remembered, so that it is not offered again; what came back is not.
 */
export function rewriteBlocks(letter: Letter, blocks: readonly LetterBlock[]): Letter {
  const present = new Set(blocks.map(({ origin }) => origin))
  const taken = letter.blocks.flatMap(({ origin }) => (origin === undefined ? [] : [origin]))
  return withRemoved(
    { ...letter, blocks },
    [...(letter.removed ?? []), ...taken].filter((one) => !present.has(one)),
  )
}

/** What the case gives now and the DPO does not want in the letter. */
export const leaveOut = (letter: Letter, { origin }: LetterBlock): Letter =>
  origin === undefined ? letter : withRemoved(letter, [...(letter.removed ?? []), origin])

function withRemoved({ removed: _, ...letter }: Letter, origins: readonly string[]): Letter {
  const removed = [...new Set(origins)].slice(-mostRemoved)
  return removed.length === 0 ? letter : { ...letter, removed }
}

/** Attaches a document of the case, or takes it off again. */
export function toggleAttachment(
  letter: Letter,
  document: { readonly name: string; readonly title: string },
): Letter {
  const attached = letter.attachments.some((one) => one.document === document.name)
  const others = letter.attachments.filter((one) => one.document !== document.name)
  return {
    ...letter,
    attachments: attached ? others : [...others, { document: document.name, title: document.title }],
  }
}
