import { ConcreteHyperlink, Paragraph, TextRun, type Document, type IParagraphOptions } from 'docx'
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

/**
 * Paragraphs with links, whose ids go in their order. The library's own external hyperlink takes a random id, and the
 * same letter would be another file each time.
 */
export class DocxLinks {
  private readonly targets: string[] = []

  paragraph(options: IParagraphOptions, runs: readonly PaperRun[]): Paragraph {
    const paragraph = new Paragraph(options)
    for (const run of runs) {
      for (const child of this.run(run)) paragraph.addChildElement(child)
    }
    return paragraph
  }

  /** Tells the document where its links lead. */
  addTo({ Document: { Relationships } }: Document): void {
    this.targets.forEach((target, index) => {
      Relationships.addRelationship(linkId(index + 1), hyperlink, target, 'External')
    })
  }

  private run({ text, bold, italic, link }: PaperRun): readonly (TextRun | ConcreteHyperlink)[] {
    const look = { bold, italics: italic }
    if (link === undefined) return textRuns(text, look)
    this.targets.push(link)
    return [
      new ConcreteHyperlink(textRuns(text, { ...look, style: 'Hyperlink' }), linkId(this.targets.length)),
    ]
  }
}

const linkId = (number: number): string => `Link${number}`
const hyperlink = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'
