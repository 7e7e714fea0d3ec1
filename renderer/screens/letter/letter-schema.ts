import { Schema, type DOMOutputSpec, type Mark, type Node, type NodeSpec } from 'prosemirror-model'
import { tableNodes } from 'prosemirror-tables'
import { isLink } from '../../../shared/letters/link'

/**
 * What a letter can hold, as ProseMirror sees it: the blocks of shared/letters/letter.ts and nothing else. Headings,
 * paragraphs, items of a list and cells of a table are all one line of text with line breaks; only paragraphs and items
 * have bold, italic and links.
 */
const blockAttrs = { section: { default: null }, source: { default: null }, origin: { default: null } }

const line = '(text | line_break)*'
const cells = tableNodes({ tableGroup: 'block', cellContent: line, cellAttributes: {} })

const nodes = {
  // removed: origins of what the DPO took out (letter.ts); kept here, so that undoing gives it back
  doc: { content: 'block+', attrs: { removed: { default: null } } },
  paragraph: {
    group: 'block',
    content: line,
    attrs: blockAttrs,
    parseDOM: [{ tag: 'p' }],
    toDOM: (): DOMOutputSpec => ['p', 0],
  },
  heading: {
    group: 'block',
    content: line,
    marks: '',
    defining: true,
    attrs: { ...blockAttrs, level: { default: 2 } },
    parseDOM: [
      { tag: 'h1', attrs: { level: 1 } },
      ...['h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => ({ tag, attrs: { level: 2 } })),
    ],
    toDOM: (node: Node): DOMOutputSpec => [`h${levelOf(node)}`, 0],
  },
  list: {
    group: 'block',
    content: 'item+',
    attrs: blockAttrs,
    parseDOM: [{ tag: 'ul' }, { tag: 'ol' }],
    toDOM: (): DOMOutputSpec => ['ul', 0],
  },
  item: {
    content: line,
    defining: true,
    parseDOM: [{ tag: 'li' }],
    toDOM: (): DOMOutputSpec => ['li', 0],
  },
  table: {
    ...cells.table,
    attrs: { ...blockAttrs, caption: { default: null } },
    parseDOM: [{ tag: 'table' }],
    toDOM: (): DOMOutputSpec => ['table', ['tbody', 0]],
  },
  table_row: cells.table_row,
  table_cell: { ...cells.table_cell, marks: '' },
  table_header: {
    ...cells.table_header,
    marks: '',
    toDOM: (): DOMOutputSpec => ['th', { scope: 'col' }, 0],
  },
  text: { group: 'inline' },
  line_break: {
    inline: true,
    group: 'inline',
    selectable: false,
    linebreakReplacement: true,
    leafText: () => '\n',
    parseDOM: [{ tag: 'br' }],
    toDOM: (): DOMOutputSpec => ['br'],
  },
} satisfies Record<string, NodeSpec>

export const letterNodes = new Schema({
  nodes,
  marks: {
    link: {
      attrs: { href: {} },
      inclusive: false,
      parseDOM: [
        {
          tag: 'a[href]',
          getAttrs: (element: HTMLElement) => {
            const href = element.getAttribute('href')?.trim() ?? ''
            return isLink(href) ? { href } : false
          },
        },
      ],
      toDOM: (mark: Mark): DOMOutputSpec => ['a', { href: hrefOf(mark) ?? '' }, 0],
    },
    bold: {
      parseDOM: [{ tag: 'strong' }, { tag: 'b' }],
      toDOM: (): DOMOutputSpec => ['strong', 0],
    },
    italic: {
      parseDOM: [{ tag: 'em' }, { tag: 'i' }],
      toDOM: (): DOMOutputSpec => ['em', 0],
    },
  },
})

/** The text of an attribute; undefined where there is none. */
export function textAttr({ attrs }: Node | Mark, name: string): string | undefined {
  const value: unknown = attrs[name]
  return typeof value === 'string' ? value : undefined
}

/** The origins of what was taken out of the letter. */
export function removedOf({ attrs }: Node): readonly string[] {
  const removed: unknown = attrs['removed']
  return Array.isArray(removed) ? removed.filter((one) => typeof one === 'string') : []
}

export const hrefOf = (mark: Mark): string | undefined => textAttr(mark, 'href')

export const levelOf = ({ attrs }: Node): 1 | 2 => (attrs['level'] === 1 ? 1 : 2)
