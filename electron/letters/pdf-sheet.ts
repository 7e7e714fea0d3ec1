import PDFDocument from 'pdfkit'
import type { FontStyle, LetterFonts } from './letter-fonts'
import { printableText, type HasGlyph } from './printable-text'
import { breakLines, type Line, type Piece } from './text-lines'

type Element = PDFKit.PDFStructureElement

/** A4 in points, with the margins of a business letter. */
export const paper = { width: 595.28, height: 841.89, left: 71, right: 64, top: 62, bottom: 70 } as const
export const textWidth = paper.width - paper.left - paper.right

export type TextStyle = { readonly size: number; readonly leading: number; readonly colour?: string }

/**
 * A tagged document that is written from top to bottom. Text goes in whole lines that the sheet has set itself, so that
 * it knows where a page ends; an element of the structure that goes over a page keeps its tag on both.
 */
export class PdfSheet {
  readonly doc: PDFKit.PDFDocument
  readonly root: Element
  y: number = paper.top
  private readonly widths = new Map<string, number>()
  private readonly glyphs: Readonly<Record<FontStyle, HasGlyph>>
  private open: { readonly element: Element; readonly tag: string } | undefined

  constructor(fonts: LetterFonts, options: PDFKit.PDFDocumentOptions) {
    this.doc = new PDFDocument({
      ...options,
      font: '',
      autoFirstPage: false,
      bufferPages: true,
      tagged: true,
    })
    this.doc.registerFont('regular', fonts.regular)
    this.doc.registerFont('bold', fonts.bold)
    this.doc.registerFont('italic', fonts.italic)
    this.glyphs = {
      regular: glyphsOf(this.doc, 'regular'),
      bold: glyphsOf(this.doc, 'bold'),
      italic: glyphsOf(this.doc, 'italic'),
    }
    this.root = this.doc.struct('Document')
    this.doc.addStructure(this.root)
    this.turnPage()
  }

  /** What the font cannot print is replaced before anything is measured. */
  piece(text: string, font: FontStyle): Piece {
    return { text: printableText(text, this.glyphs[font]), font }
  }

  lines(pieces: readonly Piece[], width: number, size: number): readonly Line[] {
    return breakLines(pieces, width, (text, font) => this.widthOf(text, font) * size)
  }

  /** Room left on the page, in points. */
  get room(): number {
    return paper.height - paper.bottom - this.y
  }

  /** A new page unless this much room is left. */
  need(height: number): void {
    if (this.room < height) this.turnPage()
  }

  turnPage(): void {
    const { open } = this
    if (open !== undefined) this.doc.endMarkedContent()
    this.doc.addPage({ size: 'A4', margin: 0 })
    this.y = paper.top
    if (open !== undefined) this.mark(open.element, open.tag)
  }

  child(parent: Element, tag: string, options: PDFKit.Mixins.StructureElementOptions = {}): Element {
    const element = this.doc.struct(tag, options)
    parent.add(element)
    return element
  }

  /** Everything drawn within belongs to the element. */
  content(element: Element, tag: string, draw: () => void): void {
    this.open = { element, tag }
    this.mark(element, tag)
    draw()
    this.doc.endMarkedContent()
    this.open = undefined
  }

  /** Rules, repeated table heads and page numbers: on the page, not in the text. */
  artifact(type: 'Layout' | 'Pagination', draw: () => void): void {
    this.doc.markContent('Artifact', { type })
    draw()
    this.doc.endMarkedContent()
  }

  /** Lines one below the other from where the sheet stands, over as many pages as they need. */
  flow(lines: readonly Line[], x: number, style: TextStyle): void {
    for (const line of lines) {
      this.need(style.leading)
      this.line(line, { x, y: this.y }, style)
      this.y += style.leading
    }
  }

  /** One line at a place. The space at its end keeps the words of two lines apart for those who read the tags. */
  line(
    line: Line,
    at: { readonly x: number; readonly y: number },
    { size, leading, colour }: TextStyle,
  ): void {
    let { x } = at
    this.doc.fillColor(colour ?? 'black')
    for (const [index, { text, font }] of line.entries()) {
      if (text === '') continue
      const y = at.y + (leading - this.doc.font(font, size).currentLineHeight()) / 2
      this.doc.text(index === line.length - 1 ? `${text} ` : text, x, y, { lineBreak: false })
      x += this.widthOf(text, font) * size
    }
  }

  /** Ends the document. `footer` draws on each page, given its number and how many there are. */
  async finish(footer: (page: number, pages: number) => void): Promise<Uint8Array> {
    const { count } = this.doc.bufferedPageRange()
    for (let page = 0; page < count; page += 1) {
      this.doc.switchToPage(page)
      this.artifact('Pagination', () => {
        footer(page + 1, count)
      })
    }
    this.root.end()
    const written = collect(this.doc)
    this.doc.end()
    return written
  }

  private mark(element: Element, tag: string): void {
    element.add(this.doc.markStructureContent(tag))
  }

  /** Width at one point, word by word, so that each word is measured once. */
  private widthOf(text: string, font: FontStyle): number {
    return text.split(/(?<= )/).reduce((sum, word) => sum + this.wordWidth(word, font), 0)
  }

  private wordWidth(word: string, font: FontStyle): number {
    const key = `${font} ${word}`
    const known = this.widths.get(key)
    if (known !== undefined) return known
    const width = this.doc.font(font, 1000).widthOfString(word) / 1000
    this.widths.set(key, width)
    return width
  }
}

async function collect(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  await new Promise<void>((resolve, reject) => {
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    doc.on('end', resolve)
    doc.on('error', reject)
  })
  return new Uint8Array(Buffer.concat(chunks))
}

/** pdfkit prints an empty box for what a font lacks and has no public way to ask; the fontkit font that it holds has one. */
function glyphsOf(doc: PDFKit.PDFDocument, style: FontStyle): HasGlyph {
  doc.font(style)
  const ask = propertyOf(propertyOf(propertyOf(doc, '_font'), 'font'), 'hasGlyphForCodePoint')
  const font = propertyOf(propertyOf(doc, '_font'), 'font')
  if (typeof ask !== 'function') throw new Error('pdfkit does not hold a fontkit font any more')
  const known = new Map<number, boolean>()
  return (codePoint) => {
    const has = known.get(codePoint) ?? ask.call(font, codePoint) === true
    known.set(codePoint, has)
    return has
  }
}

const propertyOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
