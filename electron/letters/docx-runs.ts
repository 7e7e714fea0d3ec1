import { ExternalHyperlink, TextRun, type ParagraphChild } from 'docx'
import type { PaperRun } from './paper-letter'

/** Text in one look, a line feed as a line break. */
export function textRuns(
  text: string,
  look: { readonly bold?: boolean; readonly italics?: boolean; readonly style?: string } = {},
): readonly TextRun[] {
  return text
    .split('\n')
    .map(
      (line, index) => new TextRun(index === 0 ? { ...look, text: line } : { ...look, text: line, break: 1 }),
    )
}

/** Runs as Word has them, their links as hyperlinks. */
export const runsToDocx = (runs: readonly PaperRun[]): readonly ParagraphChild[] =>
  runs.flatMap(({ text, bold, italic, link }): readonly ParagraphChild[] => {
    const look = { ...(bold ? { bold } : {}), ...(italic ? { italics: italic } : {}) }
    if (link === undefined) return textRuns(text, look)
    return [new ExternalHyperlink({ link, children: textRuns(text, { ...look, style: 'Hyperlink' }) })]
  })
