import type { Letter } from '../../shared/letters/letter'
import { escapeMarkup } from './escape-markup'
import {
  locales,
  paperLetter,
  type PaperBlock,
  type PaperLetter,
  type PaperRun,
  type PaperTable,
} from './paper-letter'
import { fittedLogo } from './paper-size'
import { printStyle } from './print-style'
import type { Sender } from './sender'

/** What the page for the printer may load: its own style, the logo within it, the fonts beside it. No script at all. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src 'self'"

/** The letter as one page for the system's print dialog: the words of the PDF, every one of them as text. */
export function letterToPrint(letter: Letter, sender: Sender): string {
  const onPaper = paperLetter(letter, sender)
  return `<!doctype html>
<html lang="${locales[onPaper.language]}">
<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeMarkup(onPaper.title)}</title><style>${printStyle(onPaper.foot)}</style></head>
<body>
${letterhead(onPaper)}
<main>
${onPaper.blocks.map(blockToPrint).join('\n')}
</main>
</body>
</html>
`
}

function letterhead({ logo, name, lines, to, date }: PaperLetter): string {
  const details = lines.filter((line) => line !== '')
  return [
    '<header>',
    ...(logo === undefined ? [] : [image(logo)]),
    `<p class="sender">${words(name)}</p>`,
    ...(details.length === 0 ? [] : [`<p class="details">${details.map(words).join('<br>')}</p>`]),
    '</header>',
    ...(to.length === 0 ? [] : [`<p class="to">${to.map(words).join('<br>')}</p>`]),
    `<p class="date">${words(date)}</p>`,
  ].join('\n')
}

function image(logo: NonNullable<PaperLetter['logo']>): string {
  const { width, height } = fittedLogo(logo)
  const source = `data:${logo.mediaType};base64,${Buffer.from(logo.bytes).toString('base64')}`
  return `<img alt="${escapeMarkup(logo.alt)}" src="${source}" style="width:${width}pt;height:${height}pt">`
}

function blockToPrint(block: PaperBlock): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.rank} class="level-${block.level}">${words(block.text)}</h${block.rank}>`
    case 'paragraph':
      return `<p${block.section === 'signature' ? ' class="signature"' : ''}>${runsToPrint(block.runs)}</p>`
    case 'list':
      return `<ul>${block.items.map((runs) => `<li>${runsToPrint(runs)}</li>`).join('')}</ul>`
    case 'table':
      return tableToPrint(block)
  }
}

function tableToPrint({ caption, head, rows, shares }: PaperTable): string {
  const columns = shares.map((share) => `<col style="width:${(share * 100).toFixed(2)}%">`).join('')
  const headRow = head?.map((cell) => `<th scope="col">${words(cell)}</th>`).join('')
  const bodyRows = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${words(cell)}</td>`).join('')}</tr>`)
  return [
    '<table>',
    caption === '' ? '' : `<caption>${words(caption)}</caption>`,
    `<colgroup>${columns}</colgroup>`,
    headRow === undefined ? '' : `<thead><tr>${headRow}</tr></thead>`,
    `<tbody>${bodyRows.join('')}</tbody></table>`,
  ].join('')
}

const runsToPrint = (runs: readonly PaperRun[]): string => runs.map(runToPrint).join('')

/** A link leads nowhere on paper: its address stands behind it already. */
function runToPrint({ text, bold, italic }: PaperRun): string {
  const slanted = italic ? `<em>${words(text)}</em>` : words(text)
  return bold ? `<strong>${slanted}</strong>` : slanted
}

const words = (text: string): string => escapeMarkup(text).replace(/\n/g, '<br>')
