import { marksOf } from './pdf-marks'
import { isDict, isList, isRef, nameOf, Pdf, type PdfDict, type PdfValue } from './pdf-objects'

/**
 * What of PDF/UA-1 (ISO 14289-1:2014) a program can see in a letter. Each line that comes back is a rule that is broken,
 * with its clause; no line is a good PDF.
 */
export function brokenRules(bytes: Uint8Array): readonly string[] {
  const pdf = new Pdf(bytes)
  const tree = pdf.dict(pdf.root['StructTreeRoot'])
  const elements = elementsOf(pdf, tree)
  return [
    ...documentRules(pdf),
    ...fontRules(pdf),
    ...elements.flatMap((element) => elementRules(pdf, element)),
    ...headingRules(elements),
    ...pagesOf(pdf).flatMap((page, index) => pageRules(pdf, page, { index, tree })),
  ]
}

export type StructElement = {
  readonly tag: string
  readonly id: number
  readonly parent: string
  readonly data: PdfDict
  readonly kids: readonly StructElement[]
}

/** All elements of the structure in reading order. */
export function elementsOf(
  pdf: Pdf,
  tree: PdfDict = pdf.dict(pdf.root['StructTreeRoot']),
): readonly StructElement[] {
  const all: StructElement[] = []
  const visit = (value: PdfValue, parent: string): readonly StructElement[] => {
    const data = pdf.get(value)
    if (!isRef(value) || !isDict(data) || data['S'] === undefined) return []
    const tag = nameOf(data['S']) ?? ''
    const place = all.length
    const kids = pdf.list(data['K']).flatMap((kid) => visit(kid, tag))
    const element = { tag, id: value.ref, parent, data, kids }
    all.splice(place, 0, element)
    return [element]
  }
  for (const kid of pdf.list(tree['K'])) visit(kid, '')
  return all
}

const unless = (isKept: boolean, rule: string): readonly string[] => (isKept ? [] : [rule])

function documentRules(pdf: Pdf): readonly string[] {
  const { root } = pdf
  const metadata = root['Metadata'] === undefined ? '' : pdf.stream(root['Metadata'])
  const viewer = pdf.dict(root['ViewerPreferences'])
  return [
    ...unless(pdf.dict(root['MarkInfo'])['Marked'] === true, '7.1 the document is not marked as tagged'),
    ...unless(typeof root['Lang'] === 'string' && root['Lang'] !== '', '7.2 the document has no language'),
    ...unless(viewer['DisplayDocTitle'] === true, '7.1 the title is not displayed'),
    ...unless(/<pdfuaid:part>1<\/pdfuaid:part>/.test(metadata), '5 the metadata do not say PDF/UA-1'),
    ...unless(/<dc:title>[\s\S]*<rdf:li[^>]*>[^<]+</.test(metadata), '7.1 the metadata have no title'),
  ]
}

function fontRules(pdf: Pdf): readonly string[] {
  return pdf.fonts.flatMap((font) => {
    if (nameOf(font['Subtype']) === 'Type0')
      return unless(isRef(font['ToUnicode']), '7.21.7 a font has no map to Unicode')
    const descriptor = pdf.dict(font['FontDescriptor'])
    return [
      ...unless(isRef(descriptor['FontFile2']), '7.21.4 a font is not embedded'),
      ...unless(font['CIDToGIDMap'] !== undefined, '7.21.3 a font has no map to its glyphs'),
    ]
  })
}

/** Which elements may stand in which (ISO 32000-1, 14.8.4). */
const parents: Readonly<Record<string, readonly string[]>> = {
  Document: [''],
  P: ['Document'],
  H1: ['Document'],
  H2: ['Document'],
  L: ['Document'],
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
  Table: ['Document'],
  Caption: ['Table'],
  TR: ['Table'],
  TH: ['TR'],
  TD: ['TR'],
  Figure: ['Document'],
  Link: ['P', 'LBody'],
}

function elementRules(pdf: Pdf, { tag, parent, data, kids }: StructElement): readonly string[] {
  const tags = kids.map((kid) => kid.tag)
  const attributes = pdf.list(data['A']).filter(isDict)
  const checks: Readonly<Record<string, () => readonly string[]>> = {
    LI: () => unless(tags.join() === 'Lbl,LBody', '7.6 a list item is not a label and a body'),
    L: () => unless(tags.length > 0, '7.6 a list has no items'),
    Table: () => unless(new Set(rowLengths(kids)).size === 1, '7.5 the rows of a table differ in length'),
    TH: () =>
      unless(
        attributes.some((one) => nameOf(one['Scope']) === 'Column'),
        '7.5 a head cell has no scope',
      ),
    Figure: () => [
      ...unless(typeof data['Alt'] === 'string' && data['Alt'] !== '', '7.3 a figure has no words'),
      ...unless(
        attributes.some((one) => isList(one['BBox']) && one['BBox'].length === 4),
        '7.3 a figure has no box',
      ),
    ],
    Link: () =>
      unless(
        pdf.list(data['K']).some((kid) => isDict(kid) && nameOf(kid['Type']) === 'OBJR'),
        '7.18.5 a link has no annotation',
      ),
  }
  return [
    ...unless(parents[tag]?.includes(parent) === true, `7.1 ${tag} stands in ${parent}`),
    ...(checks[tag]?.() ?? []),
  ]
}

const rowLengths = (kids: readonly StructElement[]): readonly number[] =>
  kids.filter(({ tag }) => tag === 'TR').map((row) => row.kids.length)

function headingRules(elements: readonly StructElement[]): readonly string[] {
  const levels = elements.flatMap(({ tag }) => (/^H\d$/.test(tag) ? [Number(tag[1])] : []))
  return levels.flatMap((level, index) =>
    unless(level <= (levels[index - 1] ?? 0) + 1, `7.4.2 heading ${index + 1} skips a level`),
  )
}

type Page = { readonly id: number; readonly data: PdfDict }
export const pagesOf = (pdf: Pdf): readonly Page[] =>
  pdf.list(pdf.dict(pdf.root['Pages'])['Kids']).flatMap((kid) => {
    return isRef(kid) ? [{ id: kid.ref, data: pdf.dict(kid) }] : []
  })

type Place = { readonly index: number; readonly tree: PdfDict }

function pageRules(pdf: Pdf, page: Page, { index, tree }: Place): readonly string[] {
  const parentOf = parentTree(pdf, tree)
  const owners = pdf.list(parentOf.get(Number(page.data['StructParents'])))
  const { broken, ids } = marksOf(pdf.stream(page.data['Contents']))
  const orphans = ids.filter((id) => !holds(pdf, owners[id], { page: page.id, id }))
  const annotations = pdf.list(page.data['Annots'])
  return [
    ...broken,
    ...unless(new Set(ids).size === ids.length, '7.1 two marks have the same number'),
    ...orphans.map((id) => `7.1 mark ${id} is in no element`),
    ...unless(
      annotations.length === 0 || nameOf(page.data['Tabs']) === 'S',
      '7.18.3 the tab order is not the structure',
    ),
    ...annotations.flatMap((annotation) => linkRules(pdf, annotation, { parentOf, page: page.id })),
  ].map((rule) => `page ${index + 1}: ${rule}`)
}

function linkRules(
  pdf: Pdf,
  annotation: PdfValue,
  { parentOf, page }: { readonly parentOf: ReadonlyMap<number, PdfValue>; readonly page: number },
): readonly string[] {
  const data = pdf.dict(annotation)
  const owner = parentOf.get(Number(data['StructParent']))
  const references = owner === undefined ? [] : pdf.list(pdf.dict(owner)['K']).filter(isDict)
  const isHeld = references.some(
    ({ Obj, Pg }) =>
      isRef(Obj) && isRef(annotation) && Obj.ref === annotation.ref && isRef(Pg) && Pg.ref === page,
  )
  return [
    ...unless(
      typeof data['Contents'] === 'string' && data['Contents'] !== '',
      '7.18.5 a link does not say where',
    ),
    ...unless(
      isHeld && nameOf(pdf.dict(owner)['S']) === 'Link',
      '7.18.1 an annotation is in no Link element',
    ),
  ]
}

/** Whether the element has the mark among its kids, on this page. */
function holds(
  pdf: Pdf,
  owner: PdfValue | undefined,
  { page, id }: { readonly page: number; readonly id: number },
): boolean {
  const element = pdf.get(owner)
  if (!isDict(element)) return false
  const own = element['Pg']
  return pdf.list(element['K']).some((kid) => {
    if (kid === id) return isRef(own) && own.ref === page
    return isDict(kid) && kid['MCID'] === id && isRef(kid['Pg']) && kid['Pg'].ref === page
  })
}

function parentTree(pdf: Pdf, tree: PdfDict): ReadonlyMap<number, PdfValue> {
  const numbers = pdf.list(pdf.dict(tree['ParentTree'])['Nums'])
  const pairs = new Map<number, PdfValue>()
  for (let at = 0; at + 1 < numbers.length; at += 2) pairs.set(Number(numbers[at]), numbers[at + 1] ?? null)
  return pairs
}
