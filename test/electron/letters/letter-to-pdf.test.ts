import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readLetterFonts } from '../../../electron/disk/letter-fonts'
import type { LetterFonts } from '../../../electron/letters/letter-fonts'
import { letterToPdf } from '../../../electron/letters/letter-to-pdf'
import type { Sender } from '../../../electron/letters/sender'
import type { Letter, LetterBlock } from '../../../shared/letters/letter'
import { caseLetterKinds } from '../../../shared/letters/letter-kind'
import { letterToText } from '../../../shared/letters/letter-to-text'
import { plainLetterhead } from '../../../shared/policy/letterhead'
import { letter } from '../../helpers/case-maker'
import { composed, fullOrganisation, languages } from '../../shared/letters/letter-maker'
import { hasPoppler, noPoppler, poppler } from './poppler'

let fonts: LetterFonts
beforeAll(async () => {
  fonts = await readLetterFonts()
})
beforeEach((context) => {
  context.skip(!hasPoppler, noPoppler)
})

const sender: Sender = { organisation: fullOrganisation, letterhead: plainLetterhead }
const pdfOf = (one: Letter): Promise<Uint8Array> => letterToPdf(one, sender, fonts)
const paragraph = (text: string): LetterBlock => ({ type: 'paragraph', section: 'text', runs: [{ text }] })
const withBlocks = (...blocks: readonly LetterBlock[]): Letter => letter({ blocks })

/** The words in order, without bullets, bars and page numbers. */
const words = (text: string): string =>
  text
    .replace(/^\s*\d+ \/ \d+\s*$/gm, ' ')
    .replace(/[•|\f]/g, ' ')
    .replace(/(^|\n)- /g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

describe('letterToPdf', () => {
  it.each(caseLetterKinds.flatMap((kind) => languages.map((language) => ({ kind, language }))))(
    'says the same as the text of the letter: $kind, $language',
    async ({ kind, language }) => {
      const one = composed(kind, 'full', { language })
      const read = words(poppler('pdftotext', await pdfOf(one), '-raw'))
      expect(read).toContain(words(letterToText(one)))
    },
  )

  it.each([
    ['lv', 'lv-LV'],
    ['en', 'en-GB'],
  ] as const)('is tagged, with title and language, on A4: %s', async (language, locale) => {
    const one = composed('refusal', 'full', { language })
    const pdf = await pdfOf(one)
    const info = poppler('pdfinfo', pdf)
    expect(info).toMatch(/^Tagged:\s+yes$/m)
    expect(info).toContain(one.subject)
    expect(info).toMatch(/^Page size:.*A4/m)
    const raw = Buffer.from(pdf).toString('latin1')
    expect(raw).toContain(`/Lang (${locale})`)
    expect(raw).toContain('/DisplayDocTitle true')
    expect(raw).toContain('pdfuaid:part')
  })

  it('has every font embedded, as a subset, with its letters readable', async () => {
    const one = withBlocks(paragraph('Gludi'), {
      type: 'paragraph',
      section: 'text',
      runs: [
        { text: 'Treknraksts ', bold: true },
        { text: 'slīpraksts ', italic: true },
        { text: 'abi', bold: true, italic: true },
      ],
    })
    const lines = poppler('pdffonts', await pdfOf(one))
      .trim()
      .split('\n')
      .slice(2)
    expect(lines.map((line) => /\+NotoSerif-?(\w+)/.exec(line)?.[1]).sort()).toEqual([
      'Bold',
      'BoldItalic',
      'Italic',
      'Regular',
    ])
    for (const line of lines) expect(line).toMatch(/ yes yes yes /)
  })

  it('prints every Latvian and Russian letter', async () => {
    const letters =
      'ĀāČčĒēĢģĪīĶķĻļŅņŠšŪūŽž ĀāŌōŖŗ АаБбВвГгДдЕеЁёЖжЗзИиЙй КкЛлМмНнОоПпРрСсТтУуФфХхЦцЧчШшЩщЪъЫыЬьЭэЮюЯя „”“’–—…€§'
    const read = poppler('pdftotext', await pdfOf(withBlocks(paragraph(letters))), '-raw')
    expect(words(read)).toContain(letters)
  })

  it('has the structure of its blocks', async () => {
    const one = composed('access-response')
    const tree = poppler('pdfinfo', await pdfOf(one), '-struct-text')
    const tags = (tag: string): number => tree.match(new RegExp(`^ +${tag}(?: \\(|:?$)`, 'gm'))?.length ?? 0
    const count = (test: (block: LetterBlock) => boolean): number => one.blocks.filter(test).length
    expect(tags('H1')).toBe(1)
    expect(tags('H2')).toBe(count((block) => block.type === 'heading' && block.level === 2))
    expect(tags('L')).toBe(count(({ type }) => type === 'list'))
    expect(tags('LI')).toBe(tags('LBody'))
    expect(tags('Table')).toBe(1)
    expect(tags('TH')).toBe(2)
    expect(tags('TD')).toBe(4)
    expect(tree).toMatch(/TH:\n +\/Scope \/Column\n +"Glabāšanas laikposms vai kritēriji/)
    expect(tree).not.toContain('1 / 2')
  })

  it('numbers its pages, and says how many there are', async () => {
    const pdf = await pdfOf(withBlocks(...Array.from({ length: 60 }, (_, n) => paragraph(`Rindkopa ${n}`))))
    expect(poppler('pdfinfo', pdf)).toMatch(/^Pages:\s+3$/m)
    for (const page of ['1', '2', '3']) {
      expect(poppler('pdftotext', pdf, '-raw', '-f', page, '-l', page)).toContain(`${page} / 3`)
    }
  })

  it('goes over pages within a paragraph, and keeps it one element', async () => {
    const long = Array.from({ length: 1500 }, (_, n) => `vārds${n}`).join(' ')
    const pdf = await pdfOf(withBlocks(paragraph(long)))
    expect(words(poppler('pdftotext', pdf, '-raw'))).toContain(long.slice(0, 200))
    const tree = poppler('pdfinfo', pdf, '-struct-text')
    const element = tree.split(/^ {2}P \(block\)$/m).find((part) => part.includes('vārds0 '))
    expect(words((element ?? '').replace(/["\n]/g, ' '))).toBe(long)
  })

  it('repeats the head of a table on each page, outside the text', async () => {
    const rows = Array.from({ length: 120 }, (_, n) => [`rinda ${n}`, `vērtība ${n}`])
    const pdf = await pdfOf(withBlocks({ type: 'table', section: 'text', head: ['Galva', 'Vērtība'], rows }))
    const pages = Number(/^Pages:\s+(\d+)$/m.exec(poppler('pdfinfo', pdf))?.[1])
    expect(pages).toBeGreaterThan(2)
    expect(poppler('pdftotext', pdf).match(/Galva/g)).toHaveLength(pages)
    const tree = poppler('pdfinfo', pdf, '-struct-text')
    expect(tree.match(/^ +"Galva "$/gm)).toHaveLength(1)
    expect(tree.match(/^ +TR$/gm)).toHaveLength(121)
  })

  it('continues a table row that is higher than a page', async () => {
    const long = Array.from({ length: 2500 }, (_, n) => `v${n}`).join(' ')
    const pdf = await pdfOf(
      withBlocks({ type: 'table', section: 'text', head: ['Kas', 'Teksts'], rows: [['garš', long]] }),
    )
    const read = words(poppler('pdftotext', pdf, '-raw')).replaceAll(' Kas Teksts ', ' ')
    expect(read).toContain('v2499')
    expect(read.match(/\bv\d+\b/g)).toHaveLength(2500)
  })

  it('wraps words that are wider than the page or the column', async () => {
    const word = 'q'.repeat(400)
    const pdf = await pdfOf(
      withBlocks(paragraph(word), { type: 'table', section: 'text', head: ['a', 'b'], rows: [[word, 'c']] }),
    )
    const boxes = [...poppler('pdftotext', pdf, '-bbox').matchAll(/xMax="([\d.]+)"/g)]
    expect(Math.max(...boxes.map(([, right]) => Number(right)))).toBeLessThan(535)
    expect(poppler('pdftotext', pdf, '-raw').match(/q/g)).toHaveLength(800)
  })

  it('shows a sign for what the font does not have, and nothing of what cannot be printed', async () => {
    const pdf = await pdfOf(withBlocks(paragraph('Sveiks 😀 محمد \u0000\u0007\ud83d beigas\u202e')))
    const read = words(poppler('pdftotext', pdf, '-raw'))
    expect(read).toContain('Sveiks \ufffd \ufffd\ufffd\ufffd\ufffd beigas')
  })

  it('bears who writes, to whom and on what day', async () => {
    const one = composed('answer')
    const pdf = await pdfOf({ ...one, to: { ...one.to, address: 'Brīvības iela 1, Rīga' } })
    const read = words(poppler('pdftotext', pdf, '-raw'))
    expect(read).toMatch(/^Think Intermedia SIA reģ\. Nr\. 40103671346 · Skanstes iela 7 k-1/)
    expect(read).toContain(
      'Inese Kalniņa Brīvības iela 1, Rīga inese.kalnina@example.lv 2026. gada 20. marts',
    )
  })

  it('bears the organisation’s own lines, and its foot on every page', async () => {
    const letterhead = { lines: 'Personas datu aizsardzības nodaļa\nRīga', foot: 'PVN LV40103671346' }
    const one = withBlocks(...Array.from({ length: 60 }, (_, n) => paragraph(`Rindkopa ${n}`)))
    const pdf = await letterToPdf(one, { ...sender, letterhead }, fonts)
    const read = words(poppler('pdftotext', pdf, '-raw'))
    expect(read).toMatch(/^Think Intermedia SIA Personas datu aizsardzības nodaļa Rīga Inese Kalniņa/)
    expect(read).not.toContain('reģ. Nr.')
    expect(read.match(/PVN LV40103671346/g)).toHaveLength(3)
    expect(poppler('pdfinfo', pdf, '-struct-text')).not.toContain('PVN')
  })

  it('shows where its links lead, unless their words say it already', async () => {
    const one = withBlocks({
      type: 'paragraph',
      section: 'text',
      runs: [
        { text: 'Lasiet ' },
        { text: 'mūsu ', link: 'https://www.example.lv/politika' },
        { text: 'politiku', link: 'https://www.example.lv/politika', bold: true },
        { text: ' vai ' },
        { text: 'www.example.lv', link: 'https://www.example.lv/' },
        { text: '.' },
      ],
    })
    expect(words(poppler('pdftotext', await pdfOf(one), '-raw'))).toContain(
      'Lasiet mūsu politiku (https://www.example.lv/politika) vai www.example.lv.',
    )
  })

  it('is the same file for the same letter', async () => {
    const one = composed('answer')
    expect(Buffer.from(await pdfOf(one)).equals(Buffer.from(await pdfOf(one)))).toBe(true)
  })

  it('sets a letter with nothing in it', async () => {
    const pdf = await letterToPdf(
      letter({ to: { name: '' } }),
      { ...sender, organisation: { ...fullOrganisation, website: '' } },
      fonts,
    )
    expect(poppler('pdfinfo', pdf)).toMatch(/^Pages:\s+1$/m)
  })

  it('sets five megabytes of text', async () => {
    const page = `${'Personas dati ir jebkura informācija, kas attiecas uz identificētu fizisku personu. '.repeat(590)}\n`
    const pdf = await pdfOf(withBlocks(...Array.from({ length: 100 }, () => paragraph(page))))
    expect(Number(/^Pages:\s+(\d+)$/m.exec(poppler('pdfinfo', pdf))?.[1])).toBeGreaterThan(1000)
  })
})
