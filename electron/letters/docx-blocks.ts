import {
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type FileChild,
} from 'docx'
import { runsToDocx, textRuns } from './docx-runs'
import { bullets, textTwips } from './docx-styles'
import type { PaperBlock, PaperHeading, PaperTable } from './paper-letter'

/** The letter's blocks from top to bottom. The close, the name and the contacts stay together on one page. */
export function blocksToDocx(blocks: readonly PaperBlock[]): readonly FileChild[] {
  const signature = blocks.findIndex(({ section }) => section === 'signature')
  return blocks.flatMap((block, index) => {
    const isKept = signature !== -1 && index >= signature
    return blockToDocx(block, { keepLines: isKept, keepNext: isKept && index < blocks.length - 1 })
  })
}

type Keeping = { readonly keepLines: boolean; readonly keepNext: boolean }

function blockToDocx(block: PaperBlock, keeping: Keeping): readonly FileChild[] {
  switch (block.type) {
    case 'heading':
      return [headingToDocx(block)]
    case 'paragraph':
      return [new Paragraph({ ...keeping, children: runsToDocx(block.runs) })]
    case 'list':
      return block.items.map((runs, index) => {
        const item = itemOf(index === block.items.length - 1)
        return new Paragraph({ ...keeping, ...item, children: runsToDocx(runs) })
      })
    case 'table':
      return tableToDocx(block)
  }
}

const itemOf = (isLast: boolean) => ({
  style: 'ListBullet',
  numbering: { reference: bullets.reference, level: 0 },
  ...(isLast ? { spacing: { after: 160 } } : {}),
})

/** The outline takes the rank of a heading, the page its look. */
const headingToDocx = ({ level, rank, text }: PaperHeading): Paragraph =>
  new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    outlineLevel: rank - 1,
    children: textRuns(text),
  })

function tableToDocx({ caption, head, rows, shares }: PaperTable): readonly FileChild[] {
  const columnWidths = shares.map((share) => Math.floor(share * textTwips))
  const row = (cells: readonly string[], isHead: boolean): TableRow =>
    new TableRow({
      ...(isHead ? { tableHeader: true } : {}),
      children: cells.map(
        (cell, index) =>
          new TableCell({
            width: { size: columnWidths[index] ?? 0, type: WidthType.DXA },
            children: [new Paragraph({ style: 'TableText', children: textRuns(cell, { bold: isHead }) })],
          }),
      ),
    })
  const all = [...(head === undefined ? [] : [row(head, true)]), ...rows.map((cells) => row(cells, false))]
  return [
    ...(caption === '' ? [] : [new Paragraph({ style: 'Caption', children: textRuns(caption) })]),
    tableOf(all, columnWidths, head !== undefined),
    // Word joins two tables that follow each other without a paragraph between
    new Paragraph({ style: 'TableText' }),
  ]
}

const tableOf = (rows: readonly TableRow[], columnWidths: readonly number[], firstRow: boolean): Table =>
  new Table({
    rows,
    columnWidths,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { top: 80, bottom: 80, left: 80, right: 80 },
    tableLook: { firstRow },
  })
