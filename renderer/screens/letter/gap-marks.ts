import type { Node } from 'prosemirror-model'
import { Plugin, type EditorState } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import { letterNodes, textAttr } from './letter-schema'

/** Marks the empty paragraphs of the page as places that only the DPO can fill; `words` say so on them. */
export const marksGaps = (words: string): Plugin =>
  new Plugin({
    props: {
      decorations: (state) => DecorationSet.create(state.doc, gapsOf(state, words)),
    },
  })

function gapsOf({ doc, selection }: EditorState, words: string): Decoration[] {
  const gaps: Decoration[] = []
  doc.forEach((node, at) => {
    const isPenHere = selection.from > at && selection.to < at + node.nodeSize
    if (isGap(node, isPenHere))
      gaps.push(Decoration.node(at, at + node.nodeSize, { class: 'letter-gap', 'data-gap': words }))
  })
  return gaps
}

/** A line that the DPO has just begun is no gap yet. */
const isGap = (node: Node, isPenHere: boolean): boolean =>
  node.type === letterNodes.nodes.paragraph &&
  node.textContent.trim() === '' &&
  (textAttr(node, 'origin') !== undefined || !isPenHere)
