import type { FontStyle } from './letter-fonts'
import type { PaperTable } from './paper-letter'
import { paper, textWidth } from './paper-size'
import type { PdfSheet, TextStyle } from './pdf-sheet'
import type { Line } from './text-lines'

type Element = PDFKit.PDFStructureElement
/** A row set into lines, a list of lines for each column. */
type Row = readonly (readonly Line[])[]
type Columns = readonly { readonly x: number; readonly width: number }[]

const style: TextStyle = { size: 9.5, leading: 13 }
const padding = 4
const rule = '#777777'

/**
 * A table over the whole width. A row that does not fit goes to the next page; a row higher than a page is continued
 * there. The head is repeated on every page, as an artifact, so that it is read out only once.
 */
export function drawTable(sheet: PdfSheet, block: PaperTable): void {
  const columns = columnsOf(block.shares)
  const set = (cells: readonly string[], font: FontStyle): Row =>
    columns.map(({ width }, index) =>
      sheet.lines([sheet.piece(cells[index] ?? '', font)], width - 2 * padding, style.size),
    )
  const head = block.head === undefined ? undefined : set(block.head, 'bold')
  const table = sheet.child(sheet.root, 'Table')
  if (block.caption !== '') drawCaption(sheet, table, block.caption)
  const draw = rowDrawer(sheet, columns, head)
  sheet.need((head === undefined ? 0 : heightOf(head)) + padding + 2 * style.leading)
  const count = columns.length
  if (head !== undefined) draw(head, cellsOf(sheet, table, { tag: 'TH', count }), 'TH')
  for (const cells of block.rows)
    draw(set(cells, 'regular'), cellsOf(sheet, table, { tag: 'TD', count }), 'TD')
}

const heightOf = (row: Row): number => linesOf(row) * style.leading + 2 * padding
const linesOf = (row: Row): number => Math.max(...row.map((lines) => lines.length), 1)

function drawCaption(sheet: PdfSheet, table: Element, caption: string): void {
  const lines = sheet.lines([sheet.piece(caption, 'bold')], textWidth, style.size)
  sheet.content(sheet.child(table, 'Caption'), 'Caption', () => {
    sheet.flow(lines, paper.left, style)
  })
  sheet.y += padding
}

function cellsOf(
  sheet: PdfSheet,
  table: Element,
  { tag, count }: { readonly tag: 'TH' | 'TD'; readonly count: number },
): readonly Element[] {
  const row = sheet.child(table, 'TR')
  return Array.from({ length: count }, () => sheet.child(row, tag, tag === 'TH' ? ofColumn : {}))
}

// pdfkit writes the scope of a head; its types do not know it yet
const ofColumn: PDFKit.Mixins.StructureElementOptions & { readonly scope: string } = { scope: 'Column' }

/** Draws a row in as many parts as the pages ask for. */
function rowDrawer(
  sheet: PdfSheet,
  columns: Columns,
  head: Row | undefined,
): (row: Row, cells: readonly Element[], tag: 'TH' | 'TD') => void {
  const repeatHead = (): void => {
    if (head === undefined) return
    sheet.artifact('Layout', () => {
      drawPart(sheet, columns, { row: head, top: sheet.y })
    })
    sheet.y += heightOf(head)
    drawRules(sheet, columns, heightOf(head))
  }
  return (row, cells, tag) => {
    let from = 0
    while (from < linesOf(row)) {
      if (from > 0 || sheet.room < heightOf(fewLines(row))) {
        sheet.turnPage()
        if (tag === 'TD') repeatHead()
      }
      const room = Math.max(1, Math.floor((sheet.room - 2 * padding) / style.leading))
      const part = row.map((lines) => lines.slice(from, from + room))
      const top = sheet.y
      cells.forEach((cell, index) => {
        sheet.content(cell, tag, () => {
          drawPart(sheet, columns, { row: part, top, only: index })
        })
      })
      sheet.y += heightOf(part)
      drawRules(sheet, columns, heightOf(part))
      from += room
    }
  }
}

/** A row moves to the next page whole when it is short; of a long one some lines must fit before it is begun. */
const fewLines = (row: Row): Row => row.map((lines) => lines.slice(0, 12))

function drawPart(
  sheet: PdfSheet,
  columns: Columns,
  { row, top, only }: { readonly row: Row; readonly top: number; readonly only?: number },
): void {
  columns.forEach(({ x }, index) => {
    if (only !== undefined && only !== index) return
    row[index]?.forEach((line, n) => {
      sheet.line(line, { x: x + padding, y: top + padding + n * style.leading }, style)
    })
  })
}

/** The rules around a part that was just drawn, above the place where the sheet stands. */
function drawRules(sheet: PdfSheet, columns: Columns, height: number): void {
  const { doc, y: bottom } = sheet
  const top = bottom - height
  sheet.artifact('Layout', () => {
    doc.lineWidth(0.5).strokeColor(rule)
    for (const { x, width } of columns) doc.rect(x, top, width, height)
    doc.stroke()
  })
}

function columnsOf(shares: readonly number[]): Columns {
  let x: number = paper.left
  return shares.map((share) => {
    const column = { x, width: textWidth * share }
    x += column.width
    return column
  })
}
