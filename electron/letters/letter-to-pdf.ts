import type { Letter } from '../../shared/letters/letter'
import type { LetterFonts } from './letter-fonts'
import { locales, paperLetter } from './paper-letter'
import { paper, textWidth } from './paper-size'
import { drawBlocks } from './pdf-blocks'
import { drawLetterhead } from './pdf-letterhead'
import { PdfSheet, type TextStyle } from './pdf-sheet'
import type { Sender } from './sender'

/**
 * The letter on A4, made without a window: tagged (headings, paragraphs, lists, tables, links, logo), with language and
 * title, the fonts embedded, page numbers outside the text. Made on the letter's day at noon UTC, so the same letter
 * gives the same file.
 */
export async function letterToPdf(letter: Letter, sender: Sender, fonts: LetterFonts): Promise<Uint8Array> {
  const onPaper = paperLetter(letter, sender)
  const options: PDFKit.PDFDocumentOptions = {
    size: 'A4',
    pdfVersion: '1.7',
    lang: locales[letter.language],
    displayTitle: true,
    info: {
      Title: onPaper.title,
      Author: onPaper.name,
      Creator: 'DSR Desk',
      Producer: 'pdfkit',
      CreationDate: new Date(`${letter.date}T12:00:00Z`),
    },
  }
  const sheet = new PdfSheet(fonts, Object.assign(options, universalAccess))
  drawLetterhead(sheet, onPaper)
  drawBlocks(sheet, onPaper.blocks)
  return sheet.finish((page, pages) => {
    drawFoot(sheet, onPaper.foot, `${page} / ${pages}`)
  })
}

// pdfkit knows the subset and says so in the metadata; its types do not know it yet
const universalAccess = { subset: 'PDF/UA' }

const small: TextStyle = { size: 8.5, leading: 12, colour: '#555555' }

/** The organisation's foot on the left, up to two lines of it, and the number of the page on the right. */
function drawFoot(sheet: PdfSheet, foot: string, number: string): void {
  const top = paper.height - 48
  const width = sheet.width(number, 'regular', small.size)
  const lines = sheet.lines([sheet.piece(foot, 'regular')], textWidth - width - 20, small.size)
  lines.slice(0, mostFootLines).forEach((line, index) => {
    sheet.line(line, { x: paper.left, y: top + index * small.leading }, small)
  })
  const right = paper.width - paper.right - width
  sheet.line([sheet.piece(number, 'regular')], { x: right, y: top }, small)
}

/** 300 characters, as long as a foot may be, are three lines at most. */
const mostFootLines = 3
