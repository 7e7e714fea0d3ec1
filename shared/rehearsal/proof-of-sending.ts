import type { LetterSent } from '../case/case'
import type { DateOnly } from '../lib/date-only'

/**
 * What shows that a letter left: the sent mail itself, another document, or nothing but the desk's own entry. Receipts
 * of delivery belong here as well.
 */
export type Proof =
  | { readonly kind: 'sent-mail'; readonly day: DateOnly }
  | { readonly kind: 'document'; readonly day: DateOnly; readonly title: string }
  | { readonly kind: 'entry'; readonly day: DateOnly }

export function proofOfSending({ on, how, proof }: LetterSent): Proof {
  if (how === 'mail-dropped') return { kind: 'sent-mail', day: on }
  return proof === undefined ? { kind: 'entry', day: on } : { kind: 'document', day: on, title: proof.title }
}
