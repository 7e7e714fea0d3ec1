import { cleanText, oneLine } from './clean-text'
import type { Letter, LetterBlock, Run } from './letter'
import { isLink } from './link'
import { linkGroups } from './runs'

/**
 * The letter as one HTML document: headings, paragraphs, lists, tables and links to sites, mail and telephones, nothing
 * else. No style, script or image, so every mail program and the preview show it as it is, and nothing is fetched.
 */
export function letterToHtml(letter: Letter): string {
  const title = escape(oneLine(letter.subject))
  return `<!doctype html>
<html lang="${letter.language}">
<head><meta charset="utf-8"><title>${title}</title></head>
<body>
${letter.blocks
  .map(blockToHtml)
  .filter((html) => html !== '')
  .join('\n')}
</body>
</html>
`
}

function blockToHtml(block: LetterBlock): string {
  switch (block.type) {
    case 'heading':
      return wrapped(`h${block.level}`, escape(block.text.trim()))
    case 'paragraph':
      return wrapped('p', runsToHtml(block.runs))
    case 'list':
      return wrapped('ul', block.items.map((item) => wrapped('li', runsToHtml(item))).join(''))
    case 'table':
      return tableToHtml(block)
  }
}

function tableToHtml({ caption, head, rows }: Extract<LetterBlock, { type: 'table' }>): string {
  const isFilled = (cells: readonly string[]): boolean => cells.some((cell) => cell.trim() !== '')
  const shown = rows.filter(isFilled)
  if (!isFilled(head) && shown.length === 0) return ''
  const headRow = head.map((cell) => `<th scope="col" align="left">${escape(cell.trim())}</th>`).join('')
  const bodyRows = shown.map(
    (cells) => `<tr>${cells.map((cell) => `<td valign="top">${escape(cell.trim())}</td>`).join('')}</tr>`,
  )
  return `<table border="1" cellpadding="4" cellspacing="0">${wrapped('caption', escape(caption ?? ''))}<thead><tr>${headRow}</tr></thead><tbody>${bodyRows.join('')}</tbody></table>`
}

const wrapped = (tag: string, content: string): string =>
  content.trim() === '' ? '' : `<${tag}>${content}</${tag}>`

const runsToHtml = (runs: readonly Run[]): string =>
  linkGroups(runs)
    .map(({ link, runs: words }) => linked(words.map(runToHtml).join(''), link))
    .join('')
    .trim()

const linked = (words: string, link: string | undefined): string =>
  link === undefined || words === '' || !isLink(link) ? words : `<a href="${escape(link)}">${words}</a>`

function runToHtml({ text, bold, italic }: Run): string {
  if (text === '') return ''
  const slanted = italic === true ? `<em>${escape(text)}</em>` : escape(text)
  return bold === true ? `<strong>${slanted}</strong>` : slanted
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': '<br>',
}

const escape = (text: string): string =>
  cleanText(text).replace(/[&<>"'\n]/g, (sign) => entities[sign] ?? sign)
