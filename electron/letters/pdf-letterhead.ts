import type { PaperLetter } from './paper-letter'
import type { FontStyle } from './letter-fonts'
import { fittedLogo, paper, textWidth } from './paper-size'
import type { PdfSheet, TextStyle } from './pdf-sheet'

const name: TextStyle = { size: 12, leading: 17 }
const small: TextStyle = { size: 8.5, leading: 12, colour: '#444444' }
const body: TextStyle = { size: 10.5, leading: 15 }

/** Who writes, to whom, on what day: above the text of the first page. */
export function drawLetterhead(sheet: PdfSheet, letter: PaperLetter): void {
  const { logo } = letter
  if (logo !== undefined) {
    sheet.figure(logo.bytes, logo.alt, fittedLogo(logo))
    sheet.y += 6
  }
  write(sheet, { lines: [letter.name], font: 'bold' }, name)
  write(sheet, { lines: letter.lines, font: 'regular' }, small)
  sheet.y += 4
  ruleBelow(sheet)
  sheet.y += 16
  write(sheet, { lines: letter.to, font: 'regular' }, body)
  sheet.y += 10
  write(sheet, { lines: [letter.date], font: 'regular' }, body)
  sheet.y += 10
}

type Block = { readonly lines: readonly string[]; readonly font: FontStyle }

function write(sheet: PdfSheet, { lines, font }: Block, style: TextStyle): void {
  const filled = lines.filter((line) => line !== '')
  if (filled.length === 0) return
  const set = sheet.lines([sheet.piece(filled.join('\n'), font)], textWidth, style.size)
  sheet.content(sheet.child(sheet.root, 'P'), 'P', () => {
    sheet.flow(set, paper.left, style)
  })
}

function ruleBelow(sheet: PdfSheet): void {
  sheet.artifact('Layout', () => {
    sheet.doc.lineWidth(0.5).strokeColor('#777777')
    sheet.doc
      .moveTo(paper.left, sheet.y)
      .lineTo(paper.left + textWidth, sheet.y)
      .stroke()
  })
}
