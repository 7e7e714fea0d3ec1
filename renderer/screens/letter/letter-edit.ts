import type { Letter, LetterBlock } from '../../../shared/letters/letter'
import { editRuns } from './edit-runs'

/** Changes of a letter on the screen. Each gives a new letter; blocks that are not touched stay the same objects. */

/** A place of text in a block: the whole of it, an item of a list, a cell or the head of a table. */
export type Place =
  | { readonly part: 'whole' }
  | { readonly part: 'item'; readonly item: number }
  | { readonly part: 'head'; readonly column: number }
  | { readonly part: 'cell'; readonly row: number; readonly column: number }

export const whole: Place = { part: 'whole' }

export const setSubject = (letter: Letter, subject: string): Letter => ({ ...letter, subject })

/** New words at one place of one block. */
export const setText = (
  letter: Letter,
  index: number,
  change: { readonly place: Place; readonly text: string },
): Letter => withBlock(letter, index, (block) => textSet(block, change.place, change.text))

function textSet(block: LetterBlock, place: Place, text: string): LetterBlock {
  switch (block.type) {
    case 'heading':
      return { ...block, text: text.replace(/\s*\n\s*/g, ' ') }
    case 'paragraph':
      return { ...block, runs: editRuns(block.runs, text) }
    case 'list':
      return place.part === 'item'
        ? { ...block, items: changed(block.items, place.item, (item) => editRuns(item, text)) }
        : block
    case 'table':
      return cellSet(block, place, text)
  }
}

type Table = Extract<LetterBlock, { type: 'table' }>

function cellSet(table: Table, place: Place, text: string): Table {
  if (place.part === 'head') return { ...table, head: changed(table.head, place.column, () => text) }
  if (place.part !== 'cell') return table
  const { row, column } = place
  return { ...table, rows: changed(table.rows, row, (cells) => changed(cells, column, () => text)) }
}

/** An empty paragraph of the writer's own after a block, in the same section. */
export function addParagraph(letter: Letter, after: number): Letter {
  const section = letter.blocks[after]?.section ?? 'own'
  const paragraph: LetterBlock = { type: 'paragraph', section, runs: [] }
  return { ...letter, blocks: letter.blocks.toSpliced(after + 1, 0, paragraph) }
}

export const removeBlock = (letter: Letter, index: number): Letter => ({
  ...letter,
  blocks: letter.blocks.toSpliced(index, 1),
})

/** One more item at the end of a list, or one more empty row of a table. */
export const addLine = (letter: Letter, index: number): Letter =>
  withBlock(letter, index, (block) => {
    if (block.type === 'list') return { ...block, items: [...block.items, []] }
    return block.type === 'table' ? { ...block, rows: [...block.rows, block.head.map(() => '')] } : block
  })

export const removeLine = (letter: Letter, index: number, line: number): Letter =>
  withBlock(letter, index, (block) => {
    if (block.type === 'list') return { ...block, items: block.items.toSpliced(line, 1) }
    return block.type === 'table' ? { ...block, rows: block.rows.toSpliced(line, 1) } : block
  })

/** Attaches a document of the case, or takes it off again. */
export function toggleAttachment(
  letter: Letter,
  document: { readonly name: string; readonly title: string },
): Letter {
  const attached = letter.attachments.some((one) => one.document === document.name)
  const others = letter.attachments.filter((one) => one.document !== document.name)
  return {
    ...letter,
    attachments: attached ? others : [...others, { document: document.name, title: document.title }],
  }
}

const withBlock = (letter: Letter, index: number, change: (block: LetterBlock) => LetterBlock): Letter => ({
  ...letter,
  blocks: changed(letter.blocks, index, change),
})

const changed = <T>(list: readonly T[], index: number, change: (one: T) => T): readonly T[] =>
  list.map((one, at) => (at === index ? change(one) : one))
