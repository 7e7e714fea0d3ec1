import type { LetterBlock } from '../letter'
import type { Section } from '../sections'
import { others } from './template-tags'

/** A stretch of the letter as the template gives it: own blocks, or the place of a composed part. */
export type Placed =
  | { readonly type: 'own'; readonly section: string; readonly blocks: readonly LetterBlock[] }
  | { readonly type: 'part'; readonly name: string }

/** Parts that no letter goes without (Art. 12(1), 12(4)): a template that does not place them gets them where they belong. */
const framing: readonly Section[] = ['head', 'remedies', 'signature']

/**
 * The letter's blocks: own text and composed parts as the template puts them. Head, complaint and court, and signature
 * stand in their usual places where the template neither places nor words them; whatever else it leaves out is left
 * out, and the check says whether the law asks for it.
 */
export function placeParts(
  placed: readonly Placed[],
  composed: readonly LetterBlock[],
): readonly LetterBlock[] {
  const mentioned = new Set(placed.map((one) => (one.type === 'own' ? one.section : one.name)))
  const part = (name: string): readonly LetterBlock[] => composed.filter(({ section }) => section === name)
  const rest = composed.filter(
    ({ section }) => !mentioned.has(section) && !framing.some((one) => one === section),
  )
  const blocks = placed.flatMap((one) => {
    if (one.type === 'own') return one.blocks
    return one.name === others ? rest : part(one.name)
  })
  const ifMissing = (name: Section): readonly LetterBlock[] => (mentioned.has(name) ? [] : part(name))
  const end = blocks.findIndex(({ section }) => section === 'signature')
  const at = end < 0 ? blocks.length : end
  return [
    ...ifMissing('head'),
    ...blocks.slice(0, at),
    ...ifMissing('remedies'),
    ...blocks.slice(at),
    ...ifMissing('signature'),
  ]
}
