import type { Letter } from '../../../shared/letters/letter'
import type { Written } from './doc-to-letter'

/** Changes of a letter on the screen. Each gives a new letter; blocks that are not touched stay the same objects. */

export const setSubject = (letter: Letter, subject: string): Letter => ({ ...letter, subject })

/** The letter as it was written on its page. */
export function rewrite({ removed: _, ...letter }: Letter, { blocks, removed }: Written): Letter {
  return { ...letter, blocks, ...(removed.length === 0 ? {} : { removed }) }
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
