import type { Node } from 'prosemirror-model'
import { isHistoryTransaction } from 'prosemirror-history'
import { Plugin, type Transaction } from 'prosemirror-state'
import * as v from 'valibot'
import { blockSchema, mostBlocks } from '../../../shared/letters/letter'
import { nodeToBlock } from './doc-to-letter'
import { letterNodes, removedOf, textAttr } from './letter-schema'

const { nodes } = letterNodes

/** Nothing gets into the page that a letter cannot hold: too long, too many (shared/letters/letter.ts). */
export const keepsToTheModel = (): Plugin =>
  new Plugin({ filterTransaction: (change) => !change.docChanged || fitsLetter(change.doc) })

export const fitsLetter = (doc: Node): boolean => doc.childCount <= mostBlocks && doc.children.every(fits)

function fits(node: Node): boolean {
  if (fitting.has(node)) return true
  const isFit = v.is(blockSchema, nodeToBlock(node))
  if (isFit) fitting.add(node)
  return isFit
}

// a node never changes: only those that a change touches are measured again
const fitting = new WeakSet<Node>()

/**
 * What every block must have after a change. A new one belongs to the part of the one before it; a twin (a paragraph
 * that was split or copied) is the DPO's own, since the case gave its words once; the first row of a table is its head.
 */
export const keepsBlocksWhole = (): Plugin =>
  new Plugin({
    appendTransaction: (changes, before, state) => {
      if (!changes.some(({ docChanged }) => docChanged)) return null
      const change = state.tr
      const origins = new Set<string>()
      let section = sectionOfFirst(state.doc)
      state.doc.forEach((node, at) => {
        const wanted = textAttr(node, 'section') ?? section
        section = wanted
        settleAttrs(change, { node, at, section: wanted, origins })
        if (node.type === nodes.table) settleHead(change, node, at)
      })
      if (changes.every(isWritten)) rememberRemoved(change, before.doc, origins)
      return change.docChanged ? change : null
    },
  })

/** Undoing brings its own memory back, and what the case or another part of the screen changes is not taken out by hand. */
const isWritten = (change: Transaction): boolean =>
  !isHistoryTransaction(change) && change.getMeta(notByHand) !== true
export const notByHand = 'letter not changed by hand'

/** What the case gave and the page has no more was taken out: it is not offered again, unless it comes back. */
function rememberRemoved(change: Transaction, before: Node, present: ReadonlySet<string>): void {
  const old = removedOf(before)
  const taken = before.children.flatMap((node) => textAttr(node, 'origin') ?? [])
  const removed = [...new Set([...old, ...taken])].filter((one) => !present.has(one)).slice(-mostBlocks)
  if (removed.length !== old.length || removed.some((one, at) => one !== old[at]))
    change.setDocAttribute('removed', removed)
}

const sectionOfFirst = (doc: Node): string =>
  doc.children.map((node) => textAttr(node, 'section')).find((section) => section !== undefined) ?? 'own'

function settleAttrs(
  change: Transaction,
  {
    node,
    at,
    section,
    origins,
  }: {
    readonly node: Node
    readonly at: number
    readonly section: string
    readonly origins: Set<string>
  },
): void {
  const origin = textAttr(node, 'origin')
  const isTwin = origin !== undefined && origins.has(origin)
  if (origin !== undefined) origins.add(origin)
  if (textAttr(node, 'section') !== section) change.setNodeAttribute(at, 'section', section)
  if (isTwin) change.setNodeAttribute(at, 'source', null).setNodeAttribute(at, 'origin', null)
}

function settleHead(change: Transaction, table: Node, at: number): void {
  table.forEach((row, rowAt, index) => {
    const type = index === 0 ? nodes.table_header : nodes.table_cell
    row.forEach((cell, cellAt) => {
      if (cell.type !== type) change.setNodeMarkup(at + 1 + rowAt + 1 + cellAt, type, cell.attrs)
    })
  })
}
