import { oneLine } from '../../shared/letters/clean-text'
import type { Letter } from '../../shared/letters/letter'
import type { Language } from '../../shared/lib/language'
import type { Organisation } from '../../shared/policy/organisation'
import type { LetterFonts } from './letter-fonts'
import { drawBlocks } from './pdf-blocks'
import { drawLetterhead } from './pdf-letterhead'
import { paper, PdfSheet, textWidth } from './pdf-sheet'

/**
 * The letter on A4, made without a window: tagged (headings, paragraphs, lists, tables), with language and title, the
 * fonts embedded, page numbers outside the text. Made on the letter's day at noon UTC, so the same letter gives the
 * same file.
 */
export async function letterToPdf(
  letter: Letter,
  organisation: Organisation,
  fonts: LetterFonts,
): Promise<Uint8Array> {
  const options: PDFKit.PDFDocumentOptions = {
    size: 'A4',
    pdfVersion: '1.7',
    lang: locales[letter.language],
    displayTitle: true,
    info: {
      Title: oneLine(letter.subject),
      Author: oneLine(organisation.name),
      Creator: 'DSR Desk',
      Producer: 'pdfkit',
      CreationDate: new Date(`${letter.date}T12:00:00Z`),
    },
  }
  const sheet = new PdfSheet(fonts, Object.assign(options, universalAccess))
  drawLetterhead(sheet, letter, organisation)
  drawBlocks(sheet, letter)
  return sheet.finish((page, pages) => {
    const number = [sheet.piece(`${page} / ${pages}`, 'regular')]
    const [line = []] = sheet.lines(number, textWidth, 8.5)
    sheet.line(line, { x: paper.left, y: paper.height - 48 }, { size: 8.5, leading: 12, colour: '#555555' })
  })
}

// pdfkit knows the subset and says so in the metadata; its types do not know it yet
const universalAccess = { subset: 'PDF/UA' }

const locales: Readonly<Record<Language, string>> = { lv: 'lv-LV', en: 'en-GB' }
