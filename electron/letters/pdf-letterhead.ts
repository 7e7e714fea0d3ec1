import type { Letter } from '../../shared/letters/letter'
import { dateInWords } from '../../shared/lib/date-words'
import type { Language } from '../../shared/lib/language'
import type { Organisation } from '../../shared/policy/organisation'
import type { FontStyle } from './letter-fonts'
import { paper, textWidth, type PdfSheet, type TextStyle } from './pdf-sheet'

const name: TextStyle = { size: 12, leading: 17 }
const small: TextStyle = { size: 8.5, leading: 12, colour: '#444444' }
const body: TextStyle = { size: 10.5, leading: 15 }

/** Who writes, to whom, on what day: above the text of the first page. */
export function drawLetterhead(
  sheet: PdfSheet,
  { to, date, language }: Letter,
  organisation: Organisation,
): void {
  const { name: controller, registrationNumber, address, website } = organisation
  write(sheet, { lines: [controller], font: 'bold' }, name)
  const registered = registrationNumber.trim() === '' ? '' : `${registeredAs[language]} ${registrationNumber}`
  write(sheet, { lines: [registered, address, website], font: 'regular', inOne: true }, small)
  sheet.y += 4
  ruleBelow(sheet)
  sheet.y += 16
  write(sheet, { lines: [to.name, to.address ?? '', to.email ?? ''], font: 'regular' }, body)
  sheet.y += 10
  write(sheet, { lines: [dateInWords(date, language)], font: 'regular' }, body)
  sheet.y += 10
}

const registeredAs: Readonly<Record<Language, string>> = { lv: 'reģ. Nr.', en: 'reg. no.' }

type Block = { readonly lines: readonly string[]; readonly font: FontStyle; readonly inOne?: true }

function write(sheet: PdfSheet, { lines, font, inOne }: Block, style: TextStyle): void {
  const filled = lines.map((line) => line.trim()).filter((line) => line !== '')
  if (filled.length === 0) return
  const text = filled.join(inOne === true ? ' · ' : '\n')
  const set = sheet.lines([sheet.piece(text, font)], textWidth, style.size)
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
