import type { Letter, LetterBlock, Run } from './letter'
import { bareAddress } from './link'
import { linkGroups, runsText } from './runs'

/** The letter as plain text: one blank line between blocks, lists with `- `, table cells with ` | `. Empty blocks are left out. */
export const letterToText = (letter: Letter): string =>
  `${letter.blocks
    .map(blockToText)
    .filter((text) => text !== '')
    .join('\n\n')}\n`

/** The words of one block, without the markers of headings. */
function blockToText(block: LetterBlock): string {
  switch (block.type) {
    case 'heading':
      return block.text.trim()
    case 'paragraph':
      return runsToText(block.runs)
    case 'list':
      return block.items
        .map(runsToText)
        .filter((item) => item !== '')
        .map((item) => `- ${item}`)
        .join('\n')
    case 'table':
      return tableToText(block)
  }
}

export const runsToText = (runs: readonly Run[]): string =>
  linkGroups(runs)
    .map(({ link, runs: words }) => linked(runsText(words), link))
    .join('')
    .trim()

/** The words, and in brackets where they lead when they do not say it themselves. */
const linked = (words: string, link: string | undefined): string =>
  link === undefined || words.trim() === '' || bareAddress(words) === bareAddress(link)
    ? words
    : `${words} (${link.replace(/^(?:mailto|tel):/i, '')})`

function tableToText({ caption, head, rows }: Extract<LetterBlock, { type: 'table' }>): string {
  const lines = [head, ...rows].map((cells) => cells.map((cell) => cell.trim()))
  const filled = lines.filter((cells) => cells.some((cell) => cell !== ''))
  return [
    ...(caption === undefined ? [] : [caption.trim()]),
    ...filled.map((cells) => cells.join(' | ')),
  ].join('\n')
}
