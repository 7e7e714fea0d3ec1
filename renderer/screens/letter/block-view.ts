import type { Node } from 'prosemirror-model'
import type { NodeView, NodeViewConstructor, ViewMutationRecord } from 'prosemirror-view'
import { letterNodes, levelOf, textAttr } from './letter-schema'

/**
 * A block of the page: its words, and beside them a place that is no part of the letter, where the screen says where
 * the block came from (block-margin.tsx). Both stand in one row, so that they stay side by side however tall they are.
 */
export const blockViews: Readonly<Record<string, NodeViewConstructor>> = Object.fromEntries(
  ['paragraph', 'heading', 'list', 'table'].map((name) => [name, (node: Node) => blockView(node)]),
)

let made = 0 // the place's own name, so that the screen knows it again after blocks were added before it

function blockView(first: Node): NodeView {
  let shown = first
  const { words, contentDOM } = elementsOf(first)
  const dom = element('div', 'letter-block')
  const beside = element('div', 'letter-beside')
  made += 1
  beside.id = `letter-beside-${made}`
  beside.contentEditable = 'false'
  dom.append(words, beside)
  const isBeside = (target: EventTarget | null): boolean =>
    target instanceof globalThis.Node && beside.contains(target)
  return {
    dom,
    contentDOM,
    update: (node) => {
      const isSame = node.type === shown.type && tagOf(node) === tagOf(shown)
      if (!isSame || textAttr(node, 'caption') !== textAttr(shown, 'caption')) return false
      shown = node
      return true
    },
    stopEvent: ({ target }) => isBeside(target),
    ignoreMutation: (mutation: ViewMutationRecord) =>
      mutation.type === 'selection' ? isBeside(mutation.target) : !contentDOM.contains(mutation.target),
  }
}

/** The places beside the blocks, in their order. */
export const besideBlocks = (page: Element): readonly HTMLElement[] =>
  [...page.children].flatMap(({ lastElementChild }) =>
    lastElementChild instanceof HTMLElement && lastElementChild.className === 'letter-beside'
      ? [lastElementChild]
      : [],
  )

function elementsOf(node: Node): { readonly words: HTMLElement; readonly contentDOM: HTMLElement } {
  const words = element(tagOf(node), `letter-words letter-${node.type.name}`)
  if (node.type !== letterNodes.nodes.table) return { words, contentDOM: words }
  const caption = textAttr(node, 'caption')
  if (caption !== undefined) {
    const title = element('caption', '')
    title.contentEditable = 'false'
    title.textContent = caption
    words.append(title)
  }
  const body = element('tbody', '')
  words.append(body)
  return { words, contentDOM: body }
}

/** The screen's own title is the first heading; those of the letter come under it. */
function tagOf(node: Node): 'h2' | 'h3' | 'p' | 'ul' | 'table' {
  const { heading, list, table } = letterNodes.nodes
  if (node.type === heading) return levelOf(node) === 1 ? 'h2' : 'h3'
  if (node.type === list) return 'ul'
  return node.type === table ? 'table' : 'p'
}

function element(tag: string, className: string): HTMLElement {
  const made = document.createElement(tag)
  if (className !== '') made.className = className
  return made
}
