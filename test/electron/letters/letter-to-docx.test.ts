import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { letterToDocx } from '../../../electron/letters/letter-to-docx'
import type { Letter, LetterBlock } from '../../../shared/letters/letter'
import { letter } from '../../helpers/case-maker'
import { readDocx, type ReadDocx } from '../../helpers/docx-reader'
import { jpegLogo } from '../../helpers/logo'
import { noPython } from '../../helpers/python'
import { paragraph, plain, richLetter, richSender } from '../../helpers/rich-letter'
import { noOffice, wordsByOffice } from '../../helpers/soffice'
import { composed } from '../../shared/letters/letter-maker'

beforeEach((context) => {
  context.skip(noPython !== undefined, noPython)
})

const docxOf = (one: Letter): Promise<Uint8Array> => letterToDocx(one, richSender)
const read = async (one: Letter): Promise<ReadDocx> => readDocx(await docxOf(one))
const withBlocks = (...blocks: readonly LetterBlock[]): Letter => letter({ blocks: [...blocks] })

describe('letterToDocx', () => {
  it('has real headings, whose outline skips no level', async () => {
    const { paragraphs, styles } = await read(richLetter())
    const headings = paragraphs.filter(({ outline }) => outline !== null)
    expect(headings.map(({ style, outline, text }) => [style, outline, text])).toEqual([
      ['Heading1', '0', 'Atbilde'],
      ['Heading2', '1', 'Saites'],
    ])
    expect([styles['Heading1'], styles['Heading2']]).toEqual(['Heading 1', 'Heading 2'])

    const late = await read(withBlocks({ type: 'heading', section: 'text', level: 2, text: 'Viens' }))
    const first = late.paragraphs.find(({ text }) => text === 'Viens')
    expect([first?.style, first?.outline]).toEqual(['Heading2', '0'])
  })

  it('keeps bold, italic and line breaks', async () => {
    const { paragraphs } = await read(richLetter())
    const runs = paragraphs.find(({ text }) => text.startsWith('Parasts'))?.runs
    expect(runs?.filter(([, bold, italic]) => bold || italic)).toEqual([
      ['treknraksts', true, false],
      ['slīpraksts', false, true],
      ['abi reizē', true, true],
    ])
    expect(paragraphs.some(({ text }) => text.endsWith('abi reizē.\nOtrā rinda.'))).toBe(true)
  })

  it('has real lists with bullets', async () => {
    const { paragraphs, lists, bullets, styles } = await read(richLetter())
    const items = paragraphs.filter(({ list }) => list !== null)
    expect(items.map(({ style, text }) => [style, text])).toEqual([
      ['ListBullet', 'viens'],
      ['ListBullet', 'divi www.example.lv'],
    ])
    expect(new Set(items.map(({ list }) => list)).size).toBe(1)
    expect(lists[items[0]?.list ?? '']).toBeDefined()
    expect(bullets).toContain('•')
    expect(styles['ListBullet']).toBe('List Bullet')
  })

  it('has tables as wide as the text, with a head that is repeated on each page', async () => {
    const { tables, paragraphs, margins } = await read(richLetter())
    const [table] = tables
    expect(table?.cells).toEqual([
      ['Kas', 'Cik ilgi'],
      ['vārds', '30 dienas'],
      ['e-pasts', ''],
    ])
    expect(table?.repeated).toEqual([true, false, false])
    const width = 11_906 - (margins['left'] ?? 0) - (margins['right'] ?? 0)
    const sum = (table?.grid ?? []).reduce((total, column) => total + column, 0)
    expect(Math.abs(width - sum)).toBeLessThan(5)
    expect(paragraphs.find(({ style }) => style === 'Caption')?.text).toBe('Glabāšana')
  })

  it('has links that lead where they say, and shows on paper where that is', async () => {
    const { paragraphs } = await read(richLetter())
    expect(paragraphs.flatMap(({ links }) => links)).toEqual([
      ['mūsu politiku', 'https://www.example.lv/privatums?a=1&b=2'],
      ['dpo@example.lv', 'mailto:dpo@example.lv'],
      ['www.example.lv', 'https://www.example.lv/'],
    ])
    expect(paragraphs.find(({ links }) => links.length === 2)?.text).toBe(
      'Lasiet mūsu politiku (https://www.example.lv/privatums?a=1&b=2) vai rakstiet dpo@example.lv',
    )
  })

  it.each([
    ['lv', 'lv-LV', 'Atbilde uz Jūsu pieprasījumu (Nr. 2026-AB-0012)'],
    ['en', 'en-GB', 'Answer to your request (No. 2026-AB-0012)'],
  ] as const)('says its language, title and author: %s', async (language, locale, title) => {
    const one = { ...composed('answer', 'full', { language }), subject: title }
    const { language: told, ...docx } = await read(one)
    expect(told).toEqual([locale, locale, locale])
    expect([docx.title, docx.author]).toEqual([title, 'Think Intermedia SIA'])
  })

  it('is set in the letters’ font, or in another with serifs where that is missing', async () => {
    const { font, fallbacks } = await read(richLetter())
    expect([font, fallbacks]).toEqual(['Noto Serif', [['Noto Serif', 'Georgia']]])
  })

  it('has the margins of the PDF', async () => {
    // 62, 64, 70 and 71 points, twenty twips each
    expect((await read(richLetter())).margins).toEqual({ top: 1240, right: 1280, bottom: 1400, left: 1420 })
  })

  it('bears the letterhead with its logo in words, the addressee and the day', async () => {
    const { paragraphs, pictures, media } = await read(richLetter())
    expect(pictures).toEqual(['Think Intermedia SIA logotips'])
    expect(media).toHaveLength(1)
    expect(paragraphs.slice(0, 7).map(({ text }) => text)).toEqual([
      '',
      'Think Intermedia SIA',
      'Datu aizsardzības nodaļa',
      'Skanstes iela 7 k-1, Rīga',
      'Inese Kalniņa',
      'inese.kalnina@example.lv',
      '2026. gada 10. februāris',
    ])
    const logo = { mediaType: 'image/jpeg', base64: jpegLogo } as const
    const other = await letterToDocx(richLetter(), {
      ...richSender,
      letterhead: { ...richSender.letterhead, logo },
    })
    expect(readDocx(other).media.map((name) => name.split('.').at(-1))).toEqual(['jpg'])
  })

  it('numbers its pages by fields, with the organisation’s foot', async () => {
    const { footer, fields } = await read(richLetter())
    expect(fields).toEqual(['PAGE', 'NUMPAGES'])
    expect(footer).toContain('Reģistrācijas Nr. 40103671346 · PVN LV40103671346')
  })

  it('is the same file for the same letter, and tells no moment of its making', async () => {
    const one = composed('access-response')
    const [first, second] = [await docxOf(one), await docxOf(one)]
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
    expect(readDocx(first).times).toEqual([1980])
  })

  it('takes whatever a letter says as text', async () => {
    const hostile = `]]> <w:p/> &amp; "\u0000\u0007\u001b\ud800\ufffe\uffff" a\r\nb\tc`
    const arabic = 'السيد محمد 😀 עברית'
    const blocks = [paragraph(plain(hostile)), paragraph(plain(arabic))]
    const one = { ...withBlocks(...blocks), subject: hostile, to: { name: hostile } }
    const { paragraphs, title } = await read(one)
    const said = paragraphs.map(({ text }) => text)
    expect(said).toContain(`]]> <w:p/> &amp; "" a\nb c`)
    expect(said).toContain(arabic)
    expect(title).toBe(`]]> <w:p/> &amp; "" a b c`)
  })

  it('is XML whatever characters come', async () => {
    const anything = fc.string({
      unit: fc.integer({ min: 0, max: 0xffff }).map((n) => String.fromCharCode(n)),
    })
    const texts = fc.sample(anything, { numRuns: 400, seed: 7 })
    const blocks = texts.flatMap((text): readonly LetterBlock[] => [
      paragraph({ text, link: 'https://example.lv/?q="<&>' }),
      { type: 'heading', section: 'text', level: 2, text },
      { type: 'table', section: 'text', caption: text, head: [text], rows: [[text, text]] },
    ])
    const { paragraphs } = await read(withBlocks(...blocks, paragraph(plain('beigas'))))
    expect(paragraphs.at(-1)?.text).toBe('beigas')
  })

  it('holds five megabytes of text', async () => {
    const page =
      'Personas dati ir jebkura informācija, kas attiecas uz identificētu fizisku personu. '.repeat(590)
    const blocks = Array.from({ length: 100 }, () => paragraph(plain(page)))
    const { paragraphs } = await read(withBlocks(...blocks))
    expect(paragraphs.filter(({ text }) => text === page.trim())).toHaveLength(100)
  })

  it('is a document without blocks, too', async () => {
    const { paragraphs } = await read({ ...withBlocks(), to: { name: '' } })
    expect(paragraphs.filter(({ text }) => text !== '')).toHaveLength(4)
  })

  it('is opened by LibreOffice, with its links, its table and its hostile text', async (context) => {
    context.skip(noOffice !== undefined, noOffice)
    const documents = new Map([
      ['rich', await docxOf(richLetter())],
      ['hostile', await docxOf(withBlocks(paragraph(plain(']]> \u0000<w:p/> محمد 😀'))))],
    ])
    const words = wordsByOffice(documents)
    expect(words.get('rich')).toMatch(/Glabāšana\s+Kas\s+Cik ilgi\s+vārds\s+30 dienas\s+e-pasts/)
    expect(words.get('hostile')).toContain(']]> <w:p/> محمد 😀')
  })
})
