import PDFDocument from 'pdfkit'
import { beforeAll, describe, expect, it } from 'vitest'
import { readLetterFonts } from '../../../electron/disk/letter-fonts'
import type { LetterFonts } from '../../../electron/letters/letter-fonts'
import { letterToPdf } from '../../../electron/letters/letter-to-pdf'
import type { Sender } from '../../../electron/letters/sender'
import type { Letter, LetterBlock } from '../../../shared/letters/letter'
import { caseLetterKinds } from '../../../shared/letters/letter-kind'
import { jpegLogo, pngLogo } from '../../helpers/logo'
import { Pdf } from '../../helpers/pdf-objects'
import { brokenRules, elementsOf, pagesOf } from '../../helpers/pdf-rules'
import { noPython, python } from '../../helpers/python'
import { paragraph, plain, richBlocks, richLetter, richSender } from '../../helpers/rich-letter'
import { composed, languages } from '../../shared/letters/letter-maker'

let fonts: LetterFonts
beforeAll(async () => {
  fonts = await readLetterFonts()
})

const pdfOf = (one: Letter, sender: Sender = richSender): Promise<Uint8Array> =>
  letterToPdf(one, sender, fonts)
const long = Array.from({ length: 900 }, (_, n) => `vārds${n}`).join(' ')
const heading = (level: 1 | 2, text: string): LetterBlock => ({
  type: 'heading',
  section: 'text',
  level,
  text,
})
const withLogo = (logo: NonNullable<Sender['letterhead']['logo']>): Sender => ({
  ...richSender,
  letterhead: { ...richSender.letterhead, logo },
})

describe('the structure of a letter’s PDF', () => {
  it.each(caseLetterKinds.flatMap((kind) => languages.map((language) => ({ kind, language }))))(
    'keeps every rule of PDF/UA that a program can see: $kind, $language',
    async ({ kind, language }) => {
      expect(brokenRules(await pdfOf(composed(kind, 'full', { language })))).toEqual([])
    },
  )

  it.each<readonly [string, readonly LetterBlock[]]>([
    ['everything that a letter can hold', richBlocks],
    ['a link that goes over pages', [paragraph({ text: long, link: 'https://www.example.lv/' })]],
    ['a paragraph that goes over pages', [paragraph(plain(long))]],
    [
      'a table that goes over pages',
      [
        {
          type: 'table',
          section: 'text',
          head: ['a', 'b'],
          rows: Array.from({ length: 90 }, (_, n) => [`rinda ${n}`, n === 3 ? long : '']),
        },
      ],
    ],
    ['a table without a head', [{ type: 'table', section: 'text', head: [], rows: [['a'], ['b', 'c']] }]],
    ['characters that the font lacks', [paragraph(plain('Sveiks 😀 محمد'))]],
    ['nothing', []],
  ])('keeps them with %s', async (_, blocks) => {
    expect(brokenRules(await pdfOf(richLetter(blocks)))).toEqual([])
  })

  it('says its title and its author in metadata that are XML, whatever stands in them', async (context) => {
    context.skip(noPython !== undefined, noPython)
    const organisation = { ...richSender.organisation, name: 'Bērziņš & dēli <SIA>' }
    const one = { ...richLetter(), subject: 'Atbilde "A&B" ]]> šķēle' }
    const pdf = new Pdf(await pdfOf(one, { ...richSender, organisation }))
    const script =
      "import json, sys, xml.etree.ElementTree as ET; print(json.dumps([one.text for one in ET.parse(sys.stdin.buffer).iter('{http://www.w3.org/1999/02/22-rdf-syntax-ns#}li')]))"
    const metadata = Buffer.from(pdf.stream(pdf.root['Metadata']), 'latin1')
    expect(python(script, metadata)).toEqual(['Atbilde "A&B" ]]> šķēle', 'Bērziņš & dēli <SIA>'])
  })

  it('begins with a heading of the first level, whichever the DPO left', async () => {
    const blocks = [heading(2, 'Viens'), heading(2, 'Divi'), heading(1, 'Trīs'), heading(2, 'Četri')]
    const pdf = await pdfOf(richLetter(blocks))
    expect(brokenRules(pdf)).toEqual([])
    expect(
      elementsOf(new Pdf(pdf))
        .map(({ tag }) => tag)
        .filter((tag) => tag.startsWith('H')),
    ).toEqual(['H1', 'H1', 'H1', 'H2'])
  })

  it('reads the links where they stand, with their addresses', async () => {
    const pdf = new Pdf(await pdfOf(richLetter()))
    const links = pagesOf(pdf).flatMap(({ data }) => pdf.list(data['Annots']).map((one) => pdf.dict(one)))
    expect(links.map(({ A, Contents }) => [pdf.dict(A)['URI'], Contents])).toEqual([
      ['https://www.example.lv/privatums?a=1&b=2', 'https://www.example.lv/privatums?a=1&b=2'],
      ['mailto:dpo@example.lv', 'dpo@example.lv'],
      ['https://www.example.lv/', 'https://www.example.lv/'],
    ])
    const parents = elementsOf(pdf)
      .filter(({ tag }) => tag === 'Link')
      .map(({ parent }) => parent)
    expect(parents).toEqual(['P', 'P', 'LBody'])
  })

  it('leads by an address in ASCII, and to nowhere that is no address', async () => {
    const blocks = [
      paragraph({ text: 'a', link: 'https://piemērs.lv/ceļš' }, plain(' '), { text: 'b', link: 'https://[' }),
    ]
    const pdf = new Pdf(await pdfOf(richLetter(blocks)))
    const targets = pagesOf(pdf).flatMap(({ data }) =>
      pdf.list(data['Annots']).map((one) => pdf.dict(pdf.dict(one)['A'])['URI']),
    )
    expect(targets).toEqual(['https://xn--piemrs-s3a.lv/ce%C4%BC%C5%A1'])
  })

  it.each([
    ['PNG', { mediaType: 'image/png', base64: pngLogo(300, 100) }],
    ['PNG with transparency', { mediaType: 'image/png', base64: pngLogo(30, 100, 6) }],
    ['JPEG', { mediaType: 'image/jpeg', base64: jpegLogo }],
  ] as const)('says in words what the logo is: %s', async (_, logo) => {
    const pdf = await pdfOf(richLetter(), withLogo(logo))
    expect(brokenRules(pdf)).toEqual([])
    const [first] = elementsOf(new Pdf(pdf)).filter(({ parent }) => parent === 'Document')
    expect([first?.tag, first?.data['Alt']]).toEqual(['Figure', 'Think Intermedia SIA logotips'])
  })

  it.each([
    ['no image', Buffer.from('nav attēls').toString('base64')],
    ['half an image', pngLogo(120, 40).slice(0, 120)],
    ['pixels that do not unpack', Buffer.from(pngLogo(9, 9), 'base64').fill(0x7f, 41, 46).toString('base64')],
    ['nothing', ''],
  ])('leaves without a logo that is %s', async (_, base64) => {
    for (const mediaType of ['image/png', 'image/jpeg'] as const) {
      const pdf = await pdfOf(richLetter(), withLogo({ mediaType, base64 }))
      expect(elementsOf(new Pdf(pdf)).map(({ tag }) => tag)).not.toContain('Figure')
    }
  })
})

/** The same bytes with one word put for another of the same length, everywhere. */
const doctored = (pdf: Uint8Array, from: string, to: string): Uint8Array => {
  const text = Buffer.from(pdf).toString('latin1')
  if (!text.includes(from) || from.length !== to.length) throw new Error(`${from} is not in the PDF`)
  return new Uint8Array(Buffer.from(text.replaceAll(from, to), 'latin1'))
}

describe('the rules that are looked at', () => {
  it.each([
    ['/Marked true', '/Marked null', '7.1 the document is not marked as tagged'],
    ['/Lang (lv', '/Lung (lv', '7.2 the document has no language'],
    ['/DisplayDocTitle true', '/DisplayDocTitle null', '7.1 the title is not displayed'],
    ['pdfuaid:part>1', 'pdfuaid:part>2', '5 the metadata do not say PDF/UA-1'],
    ['/ToUnicode', '/ToUnikode', '7.21.7 a font has no map to Unicode'],
    ['/FontFile2', '/FontFile9', '7.21.4 a font is not embedded'],
    ['/Scope /Column', '/Scope /Colour', '7.5 a head cell has no scope'],
    ['/S /LBody', '/S /LBode', '7.6 a list item is not a label and a body'],
    ['/S /H1', '/S /H3', '7.4.2 heading 1 skips a level'],
    ['/Alt ', '/Olt ', '7.3 a figure has no words'],
    ['/BBox', '/BBux', '7.3 a figure has no box'],
    ['/Tabs /S', '/Tabs /R', 'page 1: 7.18.3 the tab order is not the structure'],
    ['/Contents (https', '/Cuntents (https', 'page 1: 7.18.5 a link does not say where'],
    ['/StructParent ', '/StructPorent ', 'page 1: 7.18.1 an annotation is in no Link element'],
    ['/Type /OBJR', '/Type /OBJX', '7.18.5 a link has no annotation'],
    ['/ParentTree ', '/PorentTree ', 'not a dictionary'],
  ])('are broken by %s → %s', async (from, to, rule) => {
    const broken = doctored(await pdfOf(richLetter()), from, to)
    const told = (): string => brokenRules(broken).join('\n')
    if (rule === 'not a dictionary') expect(told).toThrow(rule)
    else expect(told()).toContain(rule)
  })

  it('are broken by words that belong to no element', async () => {
    const doc = new PDFDocument({ lang: 'lv', tagged: true, displayTitle: true, info: { Title: 'x' } })
    doc.registerFont('r', fonts.regular).font('r').text('nekur')
    doc.addStructure(doc.struct('Document', {}, [doc.struct('P')]))
    const chunks: Uint8Array[] = []
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    await new Promise((resolve) => doc.on('end', resolve).end())
    const told = brokenRules(new Uint8Array(Buffer.concat(chunks))).join('\n')
    expect(told).toContain('TJ is neither tagged nor an artifact')
  })
})
