import type { Node } from 'prosemirror-model'
import type { LetterBlock, Run } from '../../../shared/letters/letter'
import { joinRuns } from '../../../shared/letters/runs'
import { hrefOf, levelOf, letterNodes, removedOf, textAttr } from './letter-schema'

const { nodes, marks } = letterNodes

/** What of a letter the document of the editor is. */
export type Written = { readonly blocks: readonly LetterBlock[]; readonly removed: readonly string[] }

export const docToLetter = (doc: Node, toBlock = nodeToBlock): Written => ({
  blocks: doc.children.map((node) => toBlock(node)),
  removed: removedOf(doc),
})

export function nodeToBlock(node: Node): LetterBlock {
  const common = commonOf(node)
  switch (node.type) {
    case nodes.heading:
      return { type: 'heading', ...common, level: levelOf(node), text: textOf(node) }
    case nodes.list:
      return { type: 'list', ...common, items: node.children.map(runsOf) }
    case nodes.table:
      return { type: 'table', ...common, ...tableOf(node) }
    default:
      return { type: 'paragraph', ...common, runs: runsOf(node) }
  }
}

/** A block that the editor made knows no part yet (letter-rules.ts gives it one). */
function commonOf(node: Node): Pick<LetterBlock, 'section' | 'source' | 'origin'> {
  const [source, origin] = [textAttr(node, 'source'), textAttr(node, 'origin')]
  return {
    section: textAttr(node, 'section') ?? 'own',
    ...(source === undefined ? {} : { source }),
    ...(origin === undefined ? {} : { origin }),
  }
}

/** The first row is the head of the table. */
function tableOf(node: Node): Pick<Extract<LetterBlock, { type: 'table' }>, 'caption' | 'head' | 'rows'> {
  const [head = [], ...rows] = node.children.map((row) => row.children.map(textOf))
  const caption = textAttr(node, 'caption')
  return { ...(caption === undefined ? {} : { caption }), head, rows }
}

// what no letter can hold (shared/lib/schema.ts): NUL and half characters
const unwritable = /\u0000|\p{Surrogate}/gu

const textOf = (node: Node): string =>
  node.textBetween(0, node.content.size, '\n', '\n').replace(unwritable, '')

const runsOf = (node: Node): readonly Run[] => joinRuns(node.children.map(runOf)).flatMap(splitLong)

function runOf(node: Node): Run {
  const link = node.marks.map(hrefOf).find((href) => href !== undefined)
  return {
    text: (node.isText ? (node.text ?? '') : '\n').replace(unwritable, ''),
    ...(marks.bold.isInSet(node.marks) === undefined ? {} : { bold: true }),
    ...(marks.italic.isInSet(node.marks) === undefined ? {} : { italic: true }),
    ...(link === undefined ? {} : { link }),
  }
}

/** A run holds at most 50 000 characters (letter.ts); no character is cut in two. */
const splitLong = (run: Run): readonly Run[] =>
  run.text.length <= longestRun
    ? [run]
    : (run.text.match(/[\s\S]{1,20000}/gu) ?? []).map((text) => ({ ...run, text }))

const longestRun = 50_000
