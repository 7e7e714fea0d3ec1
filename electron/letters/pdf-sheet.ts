import PDFDocument from 'pdfkit'
import { escapeMarkup } from './escape-markup'
import type { FontStyle, LetterFonts } from './letter-fonts'
import { paper } from './paper-size'
import { PdfMarks, type Element } from './pdf-marks'
import { printableText, type HasGlyph } from './printable-text'
import { breakLines, type Line, type Piece } from './text-lines'

export type TextStyle = { readonly size: number; readonly leading: number; readonly colour?: string }

const fontStyles = ['regular', 'bold', 'italic', 'boldItalic'] as const satisfies readonly FontStyle[]
const linkColour = '#0b4f8a'

/**
 * A tagged document that is written from top to bottom. Text goes in whole lines that the sheet has set itself, so that
 * it knows where a page ends; an element of the structure that goes over a page keeps its tag on both.
 */
export class PdfSheet {
  readonly doc: PDFKit.PDFDocument
  readonly root: Element
  y: number = paper.top
  private readonly marks: PdfMarks
  private readonly widths = new Map<string, number>()
  private readonly glyphs: Readonly<Record<FontStyle, HasGlyph>>

  constructor(fonts: LetterFonts, options: PDFKit.PDFDocumentOptions) {
    this.doc = new PDFDocument({
      ...options,
      font: '',
      autoFirstPage: false,
      bufferPages: true,
      tagged: true,
    })
    for (const style of fontStyles) this.doc.registerFont(style, fonts[style])
    this.glyphs = {
      regular: glyphsOf(this.doc, 'regular'),
      bold: glyphsOf(this.doc, 'bold'),
      italic: glyphsOf(this.doc, 'italic'),
      boldItalic: glyphsOf(this.doc, 'boldItalic'),
    }
    this.marks = new PdfMarks(this.doc)
    escapeMetadata(this.doc)
    this.root = this.doc.struct('Document')
    this.doc.addStructure(this.root)
    this.turnPage()
  }

  /** What the font cannot print is replaced before anything is measured. */
  piece(text: string, font: FontStyle, link?: string): Piece {
    const printable = printableText(text, this.glyphs[font])
    return link === undefined ? { text: printable, font } : { text: printable, font, link }
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
    this.marks.pause()
    this.doc.addPage({ size: 'A4', margin: 0 })
    this.y = paper.top
  }

  child(parent: Element, tag: string, options: PDFKit.Mixins.StructureElementOptions = {}): Element {
    const element = this.doc.struct(tag, options)
    parent.add(element)
    return element
  }

  /** Everything drawn within belongs to the element. */
  content(element: Element, tag: string, draw: () => void): void {
    this.marks.content(element, tag, draw)
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
    for (const [index, { text, font, link }] of line.entries()) {
      if (text === '') continue
      const width = this.widthOf(text, font) * size
      const y = at.y + (leading - this.doc.font(font, size).currentLineHeight()) / 2
      this.marks.begin(link === undefined ? undefined : { to: link, x, y: at.y, width, height: leading })
      this.doc.fillColor(link === undefined ? (colour ?? 'black') : linkColour)
      this.doc.text(index === line.length - 1 ? `${text} ` : text, x, y, { lineBreak: false })
      x += width
    }
  }

  /** An image at the left margin, no larger than the box; the sheet stands below it then. */
  figure(
    image: Uint8Array,
    alt: string,
    { width, height }: { readonly width: number; readonly height: number },
  ): void {
    const { left: x } = paper
    const { y } = this
    const options = { alt, bbox: [x, y, x + width, y + height], placement: 'Block' }
    this.content(this.child(this.root, 'Figure', options), 'Figure', () => {
      this.marks.begin(undefined)
      this.doc.image(Buffer.from(image), x, y, { width, height })
    })
    this.y += height
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

  /** Width of a text in points at a size. */
  width(text: string, font: FontStyle, size: number): number {
    return this.widthOf(text, font) * size
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

/**
 * pdfkit writes title and author into its XML as they are, and an `&` in a name would make the whole of the metadata
 * unreadable. The information dictionary, which takes them as they are, is written before.
 */
function escapeMetadata(doc: PDFKit.PDFDocument): void {
  const end = doc.endMetadata.bind(doc)
  doc.endMetadata = () => {
    const { Title = '', Author = '' } = doc.info
    Object.assign(doc.info, { Title: escapeMarkup(Title), Author: escapeMarkup(Author) })
    end()
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
  let ask: ((codePoint: number) => boolean) | undefined
  const known = new Map<number, boolean>()
  return (codePoint) => {
    ask ??= fontQuestion(doc, style)
    const has = known.get(codePoint) ?? ask(codePoint)
    known.set(codePoint, has)
    return has
  }
}

/** Asked for the first time, a font is read: one that the letter does not use is never read. */
function fontQuestion(doc: PDFKit.PDFDocument, style: FontStyle): (codePoint: number) => boolean {
  doc.font(style)
  const font = propertyOf(propertyOf(doc, '_font'), 'font')
  const ask = propertyOf(font, 'hasGlyphForCodePoint')
  if (typeof ask !== 'function') throw new Error('pdfkit does not hold a fontkit font any more')
  return (codePoint) => ask.call(font, codePoint) === true
}

const propertyOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
