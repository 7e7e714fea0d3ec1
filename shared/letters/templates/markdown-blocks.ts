import MarkdownIt, { type Token } from 'markdown-it'
import type { LetterBlock, Run } from '../letter'
import { withValues } from './template-engine'

/** Of Markdown what a letter has: headings, paragraphs, lists, tables, bold, italic, links. No HTML, no pictures. */
const markdown = new MarkdownIt('zero').enable([
  'heading',
  'list',
  'table',
  'emphasis',
  'balance_pairs',
  'fragments_join',
  'link',
  'escape',
  'newline',
])
// which links may stand in a letter is asked once the values are in them; nothing is encoded on the way
markdown.normalizeLink = (url) => url
markdown.validateLink = () => true

export type OwnText = {
  readonly text: string
  readonly section: string
  readonly source: string
  readonly outputs: readonly string[]
}

/** The blocks of own text. */
export const markdownBlocks = (own: OwnText): readonly LetterBlock[] =>
  groups(markdown.parse(own.text, {})).flatMap((group) => blockOf(group, own))

/** The tokens of one block each. */
function groups(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const ends = tokens.flatMap(({ level, nesting }, index) => (level === 0 && nesting === -1 ? [index] : []))
  return ends.map((end, index) => tokens.slice((ends[index - 1] ?? -1) + 1, end + 1))
}

function blockOf(group: readonly Token[], own: OwnText): readonly LetterBlock[] {
  const { section, source } = own
  const common = { section, source }
  const [first] = group
  switch (first?.type) {
    case 'heading_open':
      return [{ type: 'heading', ...common, level: first.tag === 'h1' ? 1 : 2, text: oneLine(group, own) }]
    case 'bullet_list_open':
      return [{ type: 'list', ...common, items: itemsOf(group, own) }]
    // a list of a letter has no numbers: each item is a paragraph that keeps its own
    case 'ordered_list_open':
      return itemsOf(group, own).map((runs) => ({ type: 'paragraph', ...common, runs }))
    case 'table_open':
      return [{ type: 'table', ...common, ...tableOf(group, own) }]
    default:
      return [{ type: 'paragraph', ...common, runs: runsOf(group, own) }]
  }
}

const oneLine = (group: readonly Token[], own: OwnText): string =>
  plain(runsOf(group, own)).replace(/\s*\n\s*/g, ' ')

const plain = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('')

/** The items of a list, those of lists within it after their own. A numbered one begins with its number. */
function itemsOf(group: readonly Token[], own: OwnText): readonly (readonly Run[])[] {
  const items: Run[][] = []
  for (const token of group) {
    if (token.type === 'list_item_open') {
      items.push(token.info === '' ? [] : [{ text: `${token.info}${token.markup} ` }])
    }
    const item = items.at(-1)
    if (token.type !== 'inline' || item === undefined) continue
    const isContinued = item.some(({ text }) => !/^\d+[.)] $/.test(text))
    item.push(...(isContinued ? [{ text: '\n' }] : []), ...runsOf([token], own))
  }
  return items.map(joined)
}

function tableOf(
  group: readonly Token[],
  own: OwnText,
): { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const rows: string[][] = []
  for (const [index, token] of group.entries()) {
    if (token.type === 'tr_open') rows.push([])
    const cell = group[index - 1]?.type
    if (token.type === 'inline' && (cell === 'th_open' || cell === 'td_open')) {
      rows.at(-1)?.push(plain(runsOf([token], own)))
    }
  }
  const [head = [], ...body] = rows
  return { head, rows: body }
}

type Marks = Omit<Run, 'text'>

/** The words of a block with their weight and their links. */
function runsOf(group: readonly Token[], { outputs }: OwnText): readonly Run[] {
  const runs: Run[] = []
  let marks: Marks = {}
  for (const token of group.flatMap(({ children }) => children ?? [])) {
    marks = marksAfter(marks, token, outputs)
    const text = textOf(token, outputs)
    if (text !== '') runs.push({ ...marks, text })
  }
  return joined(runs)
}

function textOf({ type, content }: Token, outputs: readonly string[]): string {
  if (type === 'softbreak') return ' '
  if (type === 'hardbreak') return '\n'
  return withValues(content, outputs)
}

function marksAfter(marks: Marks, token: Token, outputs: readonly string[]): Marks {
  switch (token.type) {
    case 'strong_open':
      return { ...marks, bold: true }
    case 'em_open':
      return { ...marks, italic: true }
    case 'link_open':
      return withLink(marks, withValues(String(token.attrGet('href') ?? ''), outputs))
    case 'strong_close':
      return without(marks, 'bold')
    case 'em_close':
      return without(marks, 'italic')
    case 'link_close':
      return without(marks, 'link')
    default:
      return marks
  }
}

const without = (marks: Marks, name: keyof Marks): Marks =>
  Object.fromEntries(Object.entries(marks).filter(([mark]) => mark !== name))

/** Only to where a person may be led from a letter (letter.ts); else the words stand without a link. */
export const isLink = (to: string): boolean =>
  /^(?:https?:\/\/|mailto:|tel:)\S+$/i.test(to) && to.length <= 2000

const withLink = (marks: Marks, link: string): Marks => (isLink(link) ? { ...marks, link } : marks)

/** Neighbours of the same weight as one run. */
function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = []
  for (const run of runs) {
    const last = all.at(-1)
    const isSame =
      last !== undefined && last.bold === run.bold && last.italic === run.italic && last.link === run.link
    if (isSame) all[all.length - 1] = { ...last, text: last.text + run.text }
    else all.push(run)
  }
  return all
}
