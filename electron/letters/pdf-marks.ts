import { shownAddress } from '../../shared/letters/link-words'

export type Element = PDFKit.PDFStructureElement
/** A stretch of a line that leads somewhere, and where it stands on the page. */
type LinkPlace = {
  readonly to: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * Which element of the structure the next thing drawn belongs to. A mark is set when something is drawn and not
 * before, so that no empty one is left; a link has an element of its own within the paragraph, with its annotation.
 */
export class PdfMarks {
  private readonly doc: PDFKit.PDFDocument
  private open: { readonly element: Element; readonly tag: string } | undefined
  private link: { readonly element: Element; readonly to: string } | undefined
  private isMarked = false

  constructor(doc: PDFKit.PDFDocument) {
    this.doc = doc
  }

  content(element: Element, tag: string, draw: () => void): void {
    this.open = { element, tag }
    draw()
    this.pause()
    this.open = undefined
  }

  /** What is drawn next: plain text of the open element, or a link in it. Within an artifact there is none. */
  begin(place: LinkPlace | undefined): void {
    const { open } = this
    if (open === undefined) return
    if (this.isMarked && this.link?.to !== place?.to) this.pause()
    if (place === undefined) {
      if (!this.isMarked) this.mark(open.element, open.tag)
      return
    }
    this.link ??= this.openLink(open.element, place)
    if (!this.isMarked) this.mark(this.link.element, 'Link')
    this.annotate(this.link.element, place)
  }

  /** The page or the element ends here; what comes after is marked anew. */
  pause(): void {
    if (this.isMarked) this.doc.endMarkedContent()
    this.isMarked = false
    // ended at once: pdfkit puts the page that is open into the reference to an annotation when its element ends
    this.link?.element.end()
    this.link = undefined
  }

  private openLink(parent: Element, { to }: LinkPlace): { readonly element: Element; readonly to: string } {
    const element = this.doc.struct('Link')
    parent.add(element)
    return { element, to }
  }

  private mark(element: Element, tag: string): void {
    element.add(this.doc.markStructureContent(tag))
    this.isMarked = true
  }

  private annotate(structParent: Element, { to, x, y, width, height }: LinkPlace): void {
    // ISO 14289-1, 7.18.5: a link says in Contents where it leads. pdfkit takes a plain string for a name.
    this.doc.link(x, y, width, height, to, {
      ...{ structParent },
      Contents: new String(shownAddress(to)) as string,
    })
  }
}
