import { BorderStyle, Footer, ImageRun, PageNumber, Paragraph, TabStopType, TextRun } from 'docx'
import { textRuns } from './docx-runs'
import { textTwips } from './docx-styles'
import type { PaperLetter } from './paper-letter'
import { fittedLogo } from './paper-size'

/** Who writes, to whom, on what day. The rule below the sender is the border of its last line. */
export function letterheadToDocx({ logo, name, lines, to, date }: PaperLetter): readonly Paragraph[] {
  const details = lines.filter((line) => line !== '')
  return [
    ...(logo === undefined ? [] : [logoToDocx(logo)]),
    new Paragraph({
      style: 'Sender',
      children: textRuns(name),
      ...(details.length === 0 ? { border: ruleBelow } : {}),
    }),
    ...details.map(
      (line, index) =>
        new Paragraph({
          style: 'SenderDetails',
          children: textRuns(line),
          ...(index === details.length - 1 ? { border: ruleBelow } : {}),
        }),
    ),
    ...to.map(
      (line, index) =>
        new Paragraph({
          style: 'Addressee',
          children: textRuns(line),
          ...(index === 0 ? { spacing: { before: 320 } } : {}),
        }),
    ),
    new Paragraph({ style: 'Addressee', children: textRuns(date), spacing: { before: 200, after: 200 } }),
  ]
}

const ruleBelow = { bottom: { style: BorderStyle.SINGLE, size: 4, space: 4, color: '777777' } }

/** Word places an image by pixels, 96 to the inch; the PDF by points, 72 to the inch. */
const pixelsOfPoint = 96 / 72

function logoToDocx(logo: NonNullable<PaperLetter['logo']>): Paragraph {
  const { width, height } = fittedLogo(logo)
  const image = new ImageRun({
    type: logo.mediaType === 'image/png' ? 'png' : 'jpg',
    data: logo.bytes,
    transformation: {
      width: Math.round(width * pixelsOfPoint),
      height: Math.round(height * pixelsOfPoint),
    },
    altText: { id: '1', name: 'Logo', description: logo.alt },
  })
  return new Paragraph({ style: 'SenderDetails', children: [image], spacing: { after: 120 } })
}

/** The organisation's foot on the left, the number of the page and how many there are on the right. */
export const footToDocx = (foot: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [{ type: TabStopType.RIGHT, position: textTwips }],
        children: [
          ...textRuns(foot),
          new TextRun({ children: ['\t', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  })
