import { Document, Packer } from 'docx'
import type { Letter } from '../../shared/letters/letter'
import { blocksToDocx } from './docx-blocks'
import { footToDocx, letterheadToDocx } from './docx-letterhead'
import { ownParts } from './docx-parts'
import { bullets, margins, page, stylesOf } from './docx-styles'
import { paperLetter } from './paper-letter'
import type { Sender } from './sender'
import { withoutTimes } from './zip-times'

/**
 * The letter as a Word document: headings, lists, tables and links are what they are called, so that the outline, a
 * screen reader and every other program find them. The same letter is the same file,
 * but for the ids of its links, which the library takes by chance.
 */
export async function letterToDocx(letter: Letter, sender: Sender): Promise<Uint8Array> {
  const onPaper = paperLetter(letter, sender)
  const document = new Document({
    title: onPaper.title,
    styles: stylesOf(onPaper.language),
    numbering: { config: [bullets] },
    sections: [
      {
        properties: { page: { size: page, margin: margins } },
        footers: { default: footToDocx(onPaper.foot) },
        children: [...letterheadToDocx(onPaper), ...blocksToDocx(onPaper.blocks)],
      },
    ],
  })
  const packed = await Packer.toBuffer(document, undefined, ownParts(onPaper, letter.date))
  return withoutTimes(new Uint8Array(packed))
}
