import DOMPurify from 'dompurify'
import { DOMParser, Fragment, Slice, type Node } from 'prosemirror-model'
import { Plugin, Selection, type EditorState } from 'prosemirror-state'
import { isInTable } from 'prosemirror-tables'
import type { EditorView } from 'prosemirror-view'
import { lines } from './letter-to-doc'
import { letterNodes } from './letter-schema'

const { nodes } = letterNodes

const blocks = [
  'p',
  'div',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'li',
  'blockquote',
  'pre',
  'address',
]
const tables = ['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'caption']
const tags = [...blocks, ...tables, 'br', 'b', 'strong', 'i', 'em', 'a', 'span']

/**
 * Foreign HTML becomes blocks of a letter: DOMPurify leaves text, structure and addresses of links, the schema of the
 * letter keeps what it knows. It comes here before ProseMirror reads it, so that no markup is ever parsed unclean and
 * no Trusted Types policy of ProseMirror's own is needed.
 */
export const pastesCleanly = (): Plugin =>
  new Plugin({
    props: {
      handleDOMEvents: {
        paste: (view, event) => takeHtml(view, event, event.clipboardData),
        drop: (view, event) => takeDrop(view, event),
      },
      handlePaste: (view, _, slice) => !hasCells(slice) && pasteFitted(view, slice),
    },
  })

function takeHtml(view: EditorView, event: Event, data: DataTransfer | null): boolean {
  const html = data?.getData('text/html') ?? ''
  if (html === '') return false // plain text: ProseMirror makes paragraphs of it
  event.preventDefault()
  const slice = sliceOf(html, view.state)
  const isTaken = view.someProp('handlePaste', (handle) =>
    event instanceof ClipboardEvent ? handle(view, event, slice) : undefined,
  )
  if (isTaken !== true && !pasteFitted(view, slice)) paste(view, slice)
  return true
}

/** Words dragged from elsewhere go where they are let fall; files are a new request and not ours. */
function takeDrop(view: EditorView, event: DragEvent): boolean {
  const { dataTransfer } = event
  if (dataTransfer === null || dataTransfer.files.length > 0) return true
  if (view.dragging !== null || dataTransfer.getData('text/html') === '') return false
  const place = view.posAtCoords({ left: event.clientX, top: event.clientY })
  if (place === null) return true
  view.dispatch(view.state.tr.setSelection(Selection.near(view.state.doc.resolve(place.pos))))
  return takeHtml(view, event, dataTransfer)
}

/** Pasted HTML as a piece of the letter. */
function sliceOf(html: string, state: EditorState): Slice {
  const clean = DOMPurify.sanitize(html, {
    ALLOWED_TAGS: tags,
    ALLOWED_ATTR: ['href'],
    ALLOWED_NAMESPACES: ['http://www.w3.org/1999/xhtml'],
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  })
  tidy(clean)
  const page = document.createElement('div') // in a block, so that spaces between blocks are no words
  page.append(clean)
  return DOMParser.fromSchema(letterNodes).parseSlice(page, { context: state.selection.$from })
}

/** What the letter has no room for within its lines: lists in lists, paragraphs in items and cells, bold around blocks. */
function tidy(content: DocumentFragment): void {
  content.querySelectorAll('caption').forEach((caption) => caption.remove())
  for (const inner of [...content.querySelectorAll('li ul, li ol')].reverse()) {
    inner.closest('li')?.after(...inner.children)
    inner.remove()
  }
  content.querySelectorAll('li, td, th').forEach(toOneLine)
  content.querySelectorAll('p, div').forEach((line) => {
    if (line.textContent.trim() === '' && line.querySelector('table') === null) line.remove()
  })
  content.querySelectorAll('table').forEach(evenOut)
  // a word processor may wrap all it copies in one <b> that its style takes back
  content.querySelectorAll('b, i').forEach((mark) => {
    if (mark.querySelector([...blocks, 'table'].join(',')) !== null) mark.replaceWith(...mark.childNodes)
  })
}

/** Rows as long as the longest, so that the words stay in their columns. */
function evenOut(table: HTMLTableElement): void {
  const rows = [...table.rows]
  const longest = Math.max(...rows.map(({ cells }) => cells.length))
  for (const row of rows) while (row.cells.length < longest) row.insertCell()
}

function toOneLine(place: Element): void {
  for (const block of place.querySelectorAll([...blocks, ...tables].join(','))) {
    if ((block.previousSibling?.textContent ?? '').trim() !== '') block.before(document.createElement('br'))
    const isLast = (block.nextSibling?.textContent ?? '').trim() === ''
    block.replaceWith(...block.childNodes, ...(isLast ? [] : [document.createElement('br')]))
  }
}

const hasCells = (slice: Slice): boolean => {
  let found = false
  slice.content.descendants((node) => {
    found ||= node.type === nodes.table_row
    return !found
  })
  return found
}

/** Into a heading, an item or a cell only what they can hold: lines of text; into a list its items. */
function pasteFitted(view: EditorView, slice: Slice): boolean {
  const { parent } = view.state.selection.$from
  if (parent.type === nodes.item) return pasteItems(view, slice)
  if (parent.type !== nodes.heading && !isInTable(view.state)) return false
  const separator = parent.type === nodes.heading ? ' ' : '\n'
  const text = slice.content.textBetween(0, slice.content.size, separator, (leaf) =>
    leaf.type === nodes.line_break ? separator : '',
  )
  paste(view, new Slice(Fragment.from(lines(text)), 0, 0))
  return true
}

function pasteItems(view: EditorView, slice: Slice): boolean {
  const items = itemsOf(slice.content)
  if (items.length === 0) return false
  paste(view, new Slice(Fragment.from(items), 1, 1))
  return true
}

/** Every line of what was pasted, as an item. */
const itemsOf = (content: Fragment): readonly Node[] => {
  const items: Node[] = []
  content.descendants((node) => {
    if (node.isTextblock) items.push(nodes.item.create(null, node.content))
    return !node.isTextblock
  })
  return items
}

const paste = (view: EditorView, slice: Slice): void =>
  view.dispatch(view.state.tr.replaceSelection(slice).scrollIntoView().setMeta('uiEvent', 'paste'))
