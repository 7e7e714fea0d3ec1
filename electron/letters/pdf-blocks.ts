import type { FontStyle } from './letter-fonts'
import type { PaperBlock, PaperHeading, PaperRun } from './paper-letter'
import { paper, textWidth } from './paper-size'
import type { PdfSheet, TextStyle } from './pdf-sheet'
import { drawTable } from './pdf-table'
import type { Piece } from './text-lines'

const body: TextStyle = { size: 10.5, leading: 15 }
const titles: Readonly<Record<1 | 2, TextStyle & { readonly before: number; readonly after: number }>> = {
  1: { size: 15, leading: 20, before: 6, after: 10 },
  2: { size: 11.5, leading: 16, before: 8, after: 3 },
}
const afterBlock = 8
const listIndent = 14

/** The letter's blocks from top to bottom. */
export function drawBlocks(sheet: PdfSheet, blocks: readonly PaperBlock[]): void {
  const signature = blocks.findIndex(({ section }) => section === 'signature')
  blocks.forEach((block, index) => {
    if (index === signature) sheet.need(signatureHeight(sheet, blocks.slice(index)))
    drawBlock(sheet, block)
  })
}

/** The words of a block, for how high it will be. */
function wordsOf(block: PaperBlock): string {
  switch (block.type) {
    case 'heading':
      return block.text
    case 'paragraph':
      return block.runs.map(({ text }) => text).join('')
    case 'list':
      return block.items.map((runs) => runs.map(({ text }) => text).join('')).join('\n')
    case 'table':
      return block.rows.map((cells) => cells.join('\n')).join('\n')
  }
}

/** The close, the name and the contacts stay on one page, unless somebody wrote a page of them. */
function signatureHeight(sheet: PdfSheet, blocks: readonly PaperBlock[]): number {
  const height = blocks.reduce((sum, block) => {
    const lines = sheet.lines([sheet.piece(wordsOf(block), 'regular')], textWidth, body.size)
    return sum + lines.length * body.leading + afterBlock
  }, 0)
  return Math.min(height, paper.height / 3)
}

function drawBlock(sheet: PdfSheet, block: PaperBlock): void {
  switch (block.type) {
    case 'heading':
      drawHeading(sheet, block)
      return
    case 'paragraph':
      drawParagraph(sheet, block.runs)
      return
    case 'list':
      drawList(sheet, block.items)
      return
    case 'table':
      drawTable(sheet, block)
      sheet.y += afterBlock
  }
}

/** A heading stays with the first lines of what it stands over. */
function drawHeading(sheet: PdfSheet, { level, rank, text }: PaperHeading): void {
  const style = titles[level]
  const lines = sheet.lines([sheet.piece(text, 'bold')], textWidth, style.size)
  sheet.need(Math.min(style.before + lines.length * style.leading + 3 * body.leading, paper.height / 2))
  sheet.y += style.before
  const tag = `H${rank}`
  sheet.content(sheet.child(sheet.root, tag), tag, () => {
    sheet.flow(lines, paper.left, style)
  })
  sheet.y += style.after
}

function drawParagraph(sheet: PdfSheet, runs: readonly PaperRun[]): void {
  const lines = sheet.lines(piecesOf(sheet, runs), textWidth, body.size)
  sheet.need(Math.min(lines.length, lines.length < 4 ? 3 : 2) * body.leading)
  sheet.content(sheet.child(sheet.root, 'P'), 'P', () => {
    sheet.flow(lines, paper.left, body)
  })
  sheet.y += afterBlock
}

function drawList(sheet: PdfSheet, items: readonly (readonly PaperRun[])[]): void {
  const list = sheet.child(sheet.root, 'L')
  const bullet = [sheet.piece('•', 'regular')]
  for (const item of items) {
    const lines = sheet.lines(piecesOf(sheet, item), textWidth - listIndent, body.size)
    sheet.need(Math.min(lines.length, 2) * body.leading)
    const entry = sheet.child(list, 'LI')
    sheet.content(sheet.child(entry, 'Lbl'), 'Lbl', () => {
      sheet.line(bullet, { x: paper.left, y: sheet.y }, body)
    })
    sheet.content(sheet.child(entry, 'LBody'), 'LBody', () => {
      sheet.flow(lines, paper.left + listIndent, body)
    })
    sheet.y += 2
  }
  sheet.y += afterBlock - 2
}

const piecesOf = (sheet: PdfSheet, runs: readonly PaperRun[]): readonly Piece[] =>
  runs.map((run) => sheet.piece(run.text, fontOf(run), run.link))

function fontOf({ bold, italic }: PaperRun): FontStyle {
  if (bold) return italic ? 'boldItalic' : 'bold'
  return italic ? 'italic' : 'regular'
}
