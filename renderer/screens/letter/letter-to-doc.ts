import type { Mark, Node } from 'prosemirror-model'
import type { Letter, LetterBlock, Run } from '../../../shared/letters/letter'
import { letterNodes } from './letter-schema'

const { nodes, marks } = letterNodes

type Page = Pick<Letter, 'blocks' | 'removed'>

/** The letter's blocks as the document of the editor, which has at least one line to write on. */
export const letterToDoc = ({ blocks, removed }: Page, toNode = blockToNode): Node =>
  nodes.doc.create(
    { removed: removed ?? null },
    blocks.length === 0 ? nodes.paragraph.create() : blocks.map(toNode),
  )

export function blockToNode(block: LetterBlock): Node {
  const attrs = { section: block.section, source: block.source ?? null, origin: block.origin ?? null }
  switch (block.type) {
    case 'heading':
      return nodes.heading.create({ ...attrs, level: block.level }, lines(block.text))
    case 'paragraph':
      return nodes.paragraph.create(attrs, runsToNodes(block.runs))
    case 'list':
      return nodes.list.create(attrs, itemNodes(block.items))
    case 'table':
      return nodes.table.create({ ...attrs, caption: block.caption ?? null }, rowNodes(block))
  }
}

/** A list without items cannot be written in: it gets an empty one. */
const itemNodes = (items: readonly (readonly Run[])[]): readonly Node[] =>
  (items.length === 0 ? [[]] : items).map((item) => nodes.item.create(null, runsToNodes(item)))

const rowNodes = ({ head, rows }: Extract<LetterBlock, { type: 'table' }>): readonly Node[] => [
  nodes.table_row.create(
    null,
    head.map((cell) => nodes.table_header.create(null, lines(cell))),
  ),
  ...rows.map((cells) =>
    nodes.table_row.create(
      null,
      cells.map((cell) => nodes.table_cell.create(null, lines(cell))),
    ),
  ),
]

const runsToNodes = (runs: readonly Run[]): readonly Node[] =>
  runs.flatMap((run) => lines(run.text, marksOf(run)))

const marksOf = ({ bold, italic, link }: Run): readonly Mark[] => [
  ...(link === undefined ? [] : [marks.link.create({ href: link })]),
  ...(bold === true ? [marks.bold.create()] : []),
  ...(italic === true ? [marks.italic.create()] : []),
]

/** Text with its line breaks as nodes of their own. */
export const lines = (text: string, look: readonly Mark[] = []): readonly Node[] =>
  text
    .split('\n')
    .flatMap((part, index) => [
      ...(index === 0 ? [] : [nodes.line_break.create(null, null, look)]),
      ...(part === '' ? [] : [letterNodes.text(part, look)]),
    ])
