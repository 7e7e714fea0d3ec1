import type { Letter, LetterBlock, Run } from '../../shared/letters/letter'
import { contentOf } from '../../shared/letters/read-letter'
import type { FontStyle } from './letter-fonts'
import { paper, textWidth, type PdfSheet, type TextStyle } from './pdf-sheet'
import { drawTable } from './pdf-table'
import type { Piece } from './text-lines'

const body: TextStyle = { size: 10.5, leading: 15 }
const titles: Readonly<Record<1 | 2, TextStyle & { readonly before: number; readonly after: number }>> = {
  1: { size: 15, leading: 20, before: 6, after: 10 },
  2: { size: 11.5, leading: 16, before: 8, after: 3 },
}
const afterBlock = 8
const listIndent = 14

/** The letter's blocks from top to bottom; blocks that say nothing leave no trace. */
export function drawBlocks(sheet: PdfSheet, { blocks }: Letter): void {
  const shown = blocks.filter((block) => wordsOf(block).trim() !== '')
  const signature = shown.findIndex(({ section }) => section === 'signature')
  shown.forEach((block, index) => {
    if (index === signature) sheet.need(signatureHeight(sheet, shown.slice(index)))
    drawBlock(sheet, block)
  })
}

const wordsOf = (block: LetterBlock): string => (block.type === 'heading' ? block.text : contentOf(block))

/** The close, the name and the contacts stay on one page, unless somebody wrote a page of them. */
function signatureHeight(sheet: PdfSheet, blocks: readonly LetterBlock[]): number {
  const height = blocks.reduce((sum, block) => {
    const lines = sheet.lines([sheet.piece(wordsOf(block), 'regular')], textWidth, body.size)
    return sum + lines.length * body.leading + afterBlock
  }, 0)
  return Math.min(height, paper.height / 3)
}

function drawBlock(sheet: PdfSheet, block: LetterBlock): void {
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
function drawHeading(sheet: PdfSheet, { level, text }: Extract<LetterBlock, { type: 'heading' }>): void {
  const style = titles[level]
  const lines = sheet.lines([sheet.piece(text.trim(), 'bold')], textWidth, style.size)
  sheet.need(Math.min(style.before + lines.length * style.leading + 3 * body.leading, paper.height / 2))
  sheet.y += style.before
  const tag = `H${level}`
  sheet.content(sheet.child(sheet.root, tag), tag, () => {
    sheet.flow(lines, paper.left, style)
  })
  sheet.y += style.after
}

function drawParagraph(sheet: PdfSheet, runs: readonly Run[]): void {
  const lines = sheet.lines(piecesOf(sheet, runs), textWidth, body.size)
  sheet.need(Math.min(lines.length, lines.length < 4 ? 3 : 2) * body.leading)
  sheet.content(sheet.child(sheet.root, 'P'), 'P', () => {
    sheet.flow(lines, paper.left, body)
  })
  sheet.y += afterBlock
}

function drawList(sheet: PdfSheet, items: readonly (readonly Run[])[]): void {
  const list = sheet.child(sheet.root, 'L')
  const bullet = [sheet.piece('•', 'regular')]
  for (const item of items.filter(saysSomething)) {
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

const saysSomething = (runs: readonly Run[]): boolean => runs.some(({ text }) => text.trim() !== '')

const piecesOf = (sheet: PdfSheet, runs: readonly Run[]): readonly Piece[] =>
  runs.map(({ text, bold, italic }) => sheet.piece(text, fontOf(bold === true, italic === true)))

// There is no fourth font: bold and italic together is bold
const fontOf = (isBold: boolean, isItalic: boolean): FontStyle =>
  isBold ? 'bold' : isItalic ? 'italic' : 'regular'
