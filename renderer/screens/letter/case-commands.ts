import type { Command } from 'prosemirror-state'
import type { LetterBlock } from '../../../shared/letters/letter'
import { notByHand } from './letter-rules'
import { removedOf } from './letter-schema'
import { blockToNode } from './letter-to-doc'

/** What the DPO does about a block that the case has changed. Each can be undone as any other change of the page. */

/** The block says what the case says now. */
export const takeOver =
  (index: number, fresh: LetterBlock): Command =>
  ({ doc, tr }, dispatch) => {
    const at = startOf(doc, index)
    dispatch?.(
      tr.setMeta(notByHand, true).replaceWith(at, at + doc.child(index).nodeSize, blockToNode(fresh)),
    )
    return true
  }

/** The block stays as it is, and is measured by what the case says now; without it, it is the DPO's own. */
export const keepMine =
  (index: number, fresh?: LetterBlock): Command =>
  ({ doc, tr }, dispatch) => {
    const at = startOf(doc, index)
    tr.setNodeAttribute(at, 'origin', fresh?.origin ?? null)
    tr.setNodeAttribute(at, 'source', fresh?.source ?? null)
    dispatch?.(tr.setMeta(notByHand, true))
    return true
  }

export const removeBlock =
  (index: number): Command =>
  ({ doc, tr }, dispatch) => {
    const at = startOf(doc, index)
    dispatch?.(tr.setMeta(notByHand, true).delete(at, at + doc.child(index).nodeSize))
    return true
  }

/** A block that the case gives now, behind the one it follows; -1 is the start of the letter. */
export const insertBlock =
  (after: number, block: LetterBlock): Command =>
  ({ doc, tr }, dispatch) => {
    dispatch?.(tr.setMeta(notByHand, true).insert(startOf(doc, after + 1), blockToNode(block)))
    return true
  }

/** What the case gives now and the DPO does not want in the letter. */
export const leaveOut =
  ({ origin }: LetterBlock): Command =>
  ({ doc, tr }, dispatch) => {
    if (origin === undefined) return false
    dispatch?.(tr.setDocAttribute('removed', [...removedOf(doc), origin]))
    return true
  }

const startOf = (doc: Parameters<Command>[0]['doc'], index: number): number =>
  doc.children.slice(0, index).reduce((size, { nodeSize }) => size + nodeSize, 0)
