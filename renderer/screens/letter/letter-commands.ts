import { splitBlockAs, toggleMark } from 'prosemirror-commands'
import { Fragment, type MarkType, type Node, type ResolvedPos } from 'prosemirror-model'
import { Selection, TextSelection, type Command, type EditorState, type Transaction } from 'prosemirror-state'
import { isInTable } from 'prosemirror-tables'
import { letterNodes, levelOf, textAttr } from './letter-schema'

const { nodes, marks } = letterNodes

/** What the person can do to the page. Each tells whether it can be done here, as ProseMirror's own commands do. */

export const toggleBold: Command = toggleMark(marks.bold)
export const toggleItalic: Command = toggleMark(marks.italic)

export type BlockLook = 'paragraph' | 'heading-1' | 'heading-2' | 'list' | 'table'

/** What the block is that the pen stands in. */
export function lookHere({ selection: { $from } }: EditorState): BlockLook {
  const block = blockAt($from)
  if (block === null || block.type === nodes.paragraph) return 'paragraph'
  if (block.type === nodes.heading) return `heading-${levelOf(block)}`
  return block.type === nodes.list ? 'list' : 'table'
}

/** The block around a place, or the one behind it when a whole block is chosen. */
const blockAt = ($at: ResolvedPos): Node | null => ($at.depth === 0 ? $at.nodeAfter : $at.node(1))

/** Whether what is chosen, or what is typed next, has this look. */
export function hasMark(state: EditorState, type: MarkType): boolean {
  const { from, to, empty, $from } = state.selection
  return empty
    ? type.isInSet(state.storedMarks ?? $from.marks()) !== undefined
    : state.doc.rangeHasMark(from, to, type)
}

/** Makes the chosen lines paragraphs or headings; they stay blocks of their part, from where they came. */
export const setLook =
  (look: 'paragraph' | 'heading-1' | 'heading-2'): Command =>
  (state, dispatch) => {
    const type = look === 'paragraph' ? nodes.paragraph : nodes.heading
    const level = look === 'heading-1' ? 1 : 2
    const lines = linesChosen(state).filter(({ node }) => !node.hasMarkup(type, { ...node.attrs, level }))
    if (lines.length === 0)
      return lookHere(state) === 'list' && look === 'paragraph' && toggleList(state, dispatch)
    const change = state.tr
    for (const { node, at } of lines)
      change.setBlockType(at + 1, at + node.nodeSize - 1, type, { ...node.attrs, level })
    dispatch?.(change.scrollIntoView())
    return true
  }

type Placed = { readonly node: Node; readonly at: number }

/** The paragraphs and headings that the choice touches. */
function linesChosen({ doc, selection: { $from, $to } }: EditorState): readonly Placed[] {
  const first = $from.index(0)
  const last = lastIndex($to)
  let at = 0
  return doc.children.flatMap((node, index) => {
    const placed = { node, at }
    at += node.nodeSize
    return index >= first && index <= last && node.isTextblock ? [placed] : []
  })
}

/** The block that the choice ends in, also when all is chosen. */
const lastIndex = ($to: ResolvedPos): number => ($to.depth === 0 ? $to.indexAfter(0) - 1 : $to.index(0))

/** Makes the chosen paragraphs one list, or the chosen items paragraphs again. */
export const toggleList: Command = (state, dispatch) => {
  if (lookHere(state) === 'list') return unlist(state, dispatch)
  const { $from, $to } = state.selection
  const chosen = linesChosen(state)
  const [first] = chosen
  if (first === undefined || chosen.length !== lastIndex($to) - $from.index(0) + 1) return false
  const items = chosen.map(({ node }) => nodes.item.create(null, node.content))
  const { anchor, head } = state.selection
  const end = first.at + chosen.reduce((size, { node }) => size + node.nodeSize, 0)
  const change = state.tr.replaceWith(first.at, end, nodes.list.create(first.node.attrs, items))
  dispatch?.(choose(change, anchor + 1, head + 1))
  return true
}

/** The chosen items of one list become paragraphs; what stands before and after stays a list. */
const unlist: Command = (state, dispatch) => {
  const { $from, $to, anchor, head } = state.selection
  if ($from.depth < 2 || $to.depth < 2 || $to.index(0) !== $from.index(0)) return false
  const list = $from.node(1)
  if (list.type !== nodes.list) return false
  const [from, to] = [$from.index(1), $to.index(1) + 1]
  const own = { section: textAttr(list, 'section') ?? null }
  const listOf = (items: readonly Node[], attrs: Node['attrs']): readonly Node[] =>
    items.length === 0 ? [] : [nodes.list.create(attrs, items)]
  const pieces = [
    ...listOf(list.children.slice(0, from), list.attrs),
    ...list.children.slice(from, to).map((item) => nodes.paragraph.create(own, item.content)),
    ...listOf(list.children.slice(to), own),
  ]
  const change = state.tr.replaceWith($from.before(1), $from.after(1), Fragment.from(pieces))
  const shift = from === 0 ? -1 : 1
  dispatch?.(choose(change, anchor + shift, head + shift))
  return true
}

const choose = (change: Transaction, anchor: number, head: number): Transaction =>
  change
    .setSelection(TextSelection.between(change.doc.resolve(anchor), change.doc.resolve(head)))
    .scrollIntoView()

const isAtItemStart = ({ selection }: EditorState): boolean =>
  selection.empty && selection.$from.parent.type === nodes.item && selection.$from.parentOffset === 0

/** Enter in an empty item ends the list. */
export const leaveEmptyItem: Command = (state, dispatch) =>
  isAtItemStart(state) && state.selection.$from.parent.content.size === 0 && unlist(state, dispatch)

/** Backspace at the start of a list's first item makes it a paragraph. */
export const liftFirstItem: Command = (state, dispatch) =>
  isAtItemStart(state) && state.selection.$from.index(1) === 0 && unlist(state, dispatch)

/** A line break within a block. */
export const breakLine: Command = (state, dispatch) => {
  if (!state.selection.$from.parent.inlineContent) return false
  dispatch?.(state.tr.replaceSelectionWith(nodes.line_break.create()).scrollIntoView())
  return true
}

/** In a cell Enter is a line break: a cell is one text. */
export const breakCell: Command = (state, dispatch) => isInTable(state) && breakLine(state, dispatch)

/**
 * Enter: the words behind the pen become a block of their own in the same part. The block keeps where it came from; at its
 * very start the new line comes before it, so that the words stay what they are.
 */
export const splitLine: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  if (empty && $from.depth === 1 && $from.parentOffset === 0 && $from.parent.content.size > 0) {
    const section = textAttr($from.parent, 'section') ?? null
    dispatch?.(state.tr.insert($from.before(), nodes.paragraph.create({ section })).scrollIntoView())
    return true
  }
  return splitBlockAs((node, atEnd) => {
    if (node.type === nodes.item) return { type: nodes.item }
    const section = textAttr(node, 'section') ?? null
    const isHeading = node.type === nodes.heading && !atEnd
    return isHeading
      ? { type: nodes.heading, attrs: { section, level: levelOf(node) } }
      : { type: nodes.paragraph, attrs: { section } }
  })(state, dispatch)
}

/** From the edge of one line into the next: what stands beside the blocks (block-view.ts) would take a step of the browser's. */
export const crossBlocks =
  (direction: -1 | 1): Command =>
  ({ doc, selection, tr }, dispatch) => {
    const { $head, empty } = selection
    const edge = direction < 0 ? 0 : $head.parent.content.size
    if (!empty || !$head.parent.isTextblock || $head.parentOffset !== edge) return false
    const beyond = doc.resolve(direction < 0 ? $head.before() : $head.after())
    const next = Selection.findFrom(beyond, direction, true)
    if (next === null) return false
    dispatch?.(tr.setSelection(next).scrollIntoView())
    return true
  }

/** A new line behind the block, also where Enter stays within it: a list, a table. */
export const lineBehind: Command = (state, dispatch) =>
  insertBehind(state, dispatch, nodes.paragraph.create())

/** An empty table of two columns behind the block. */
export const insertTable: Command = (state, dispatch) => {
  if (isInTable(state)) return false
  const row = (cell: Node): Node => nodes.table_row.create(null, [cell, cell])
  const table = nodes.table.create(null, [row(nodes.table_header.create()), row(nodes.table_cell.create())])
  return insertBehind(state, dispatch, table)
}

/** Behind the block of the pen; in the place of a line that the person has just begun. */
function insertBehind(state: EditorState, dispatch: Parameters<Command>[1], node: Node): boolean {
  const { $to } = state.selection
  if ($to.depth === 0) return false
  const isBegun =
    $to.depth === 1 && $to.parent.content.size === 0 && textAttr($to.parent, 'origin') === undefined
  const isTable = node.type === nodes.table
  const at = isBegun && isTable ? $to.before(1) : $to.after(1)
  const change = state.tr.replaceWith(at, $to.after(1), node)
  dispatch?.(change.setSelection(Selection.near(change.doc.resolve(at + 1))).scrollIntoView())
  return true
}
