import type { Node } from 'prosemirror-model'
import { Selection, type EditorState, type Transaction } from 'prosemirror-state'
import type { DirectEditorProps, EditorView } from 'prosemirror-view'
import type { LetterBlock } from '../../../shared/letters/letter'
import { besideBlocks, blockViews } from './block-view'
import { nodeToBlock } from './doc-to-letter'
import { notByHand } from './letter-rules'
import { blockToNode } from './letter-to-doc'

export type PenWords = { readonly label: string; readonly describedBy: string; readonly gap: string }

export const viewProps = (
  state: EditorState,
  { label, describedBy }: PenWords,
  apply: (change: Transaction) => void,
): DirectEditorProps => ({
  state,
  dispatchTransaction: apply,
  nodeViews: blockViews,
  attributes: {
    class: 'letter-page',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': label,
    'aria-describedby': describedBy,
  },
  // the tools stand over the top of the page and must not hide the line that is written
  scrollThreshold: { top: 72, bottom: 24, left: 0, right: 0 },
  scrollMargin: { top: 96, bottom: 48, left: 0, right: 0 },
})

/** Which node was made of which block, and the other way round: a block that nobody touched stays the same object. */
export function blockMemory() {
  const blocks = new WeakMap<Node, LetterBlock>()
  const nodes = new WeakMap<LetterBlock, Node>()
  const remember = (node: Node, block: LetterBlock): void => {
    blocks.set(node, block)
    nodes.set(block, node)
  }
  return {
    toNode: (block: LetterBlock): Node => {
      const node = nodes.get(block) ?? blockToNode(block)
      remember(node, block)
      return node
    },
    toBlock: (node: Node): LetterBlock => {
      const block = blocks.get(node) ?? nodeToBlock(node)
      remember(node, block)
      return block
    },
  }
}

/** A change that makes this the page and touches no other blocks than those that differ. */
export function replaceDoc({ doc, tr }: EditorState, next: Node): Transaction {
  const [old, wanted] = [doc.children, next.children]
  const most = Math.min(old.length, wanted.length)
  let start = 0
  while (start < most && old[start] === wanted[start]) start += 1
  let end = 0
  while (end < most - start && old.at(-1 - end) === wanted.at(-1 - end)) end += 1
  const sizeOf = (nodes: readonly Node[]): number => nodes.reduce((size, { nodeSize }) => size + nodeSize, 0)
  const from = sizeOf(old.slice(0, start))
  const to = doc.content.size - sizeOf(old.slice(old.length - end))
  const removed: unknown = next.attrs['removed']
  return tr
    .replaceWith(from, to, wanted.slice(start, wanted.length - end))
    .setDocAttribute('removed', removed)
    .setMeta(notByHand, true)
}

/** The pen at the beginning of a block, in view. */
export function penInto(state: EditorState, index: number): Transaction {
  const at = state.doc.children.slice(0, index).reduce((size, { nodeSize }) => size + nodeSize, 0)
  return state.tr.setSelection(Selection.near(state.doc.resolve(at + 1))).scrollIntoView()
}

export const besideOf = (page: EditorView | undefined): readonly HTMLElement[] =>
  page === undefined ? [] : besideBlocks(page.dom)

const isSame = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index])

/** The old list as long as the new one holds the same. */
export const sameOr = <T>(old: readonly T[], next: readonly T[]): readonly T[] =>
  isSame(old, next) ? old : next
