import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { letterToPrint } from '../../../electron/letters/letter-to-print'
import type { Letter } from '../../../shared/letters/letter'
import { letter } from '../../helpers/case-maker'
import { paragraph, plain, richLetter, richSender } from '../../helpers/rich-letter'

const page = (one: Letter = richLetter(), foot?: string): string =>
  letterToPrint(one, foot === undefined ? richSender : { ...richSender, letterhead: { lines: '', foot } })
const bodyOf = (html: string): string => html.replace(/^[\s\S]*<main>/, '').replace(/<\/main>[\s\S]*$/, '')

const styleOf = (html: string): string => /(?<=<style>)[\s\S]*?(?=<\/style>)/.exec(html)?.[0] ?? ''

describe('letterToPrint', () => {
  it('has the headings, marks, lists and tables of the letter', () => {
    const body = bodyOf(page())
    expect(body).toContain('<h1 class="level-1">Atbilde</h1>')
    expect(body).toContain('<h2 class="level-2">Saites</h2>')
    expect(body).toContain(
      '<strong>treknraksts</strong>, <em>slīpraksts</em> un <strong><em>abi reizē</em></strong>',
    )
    expect(body).toContain('.<br>Otrā rinda.</p>')
    expect(body).toContain('<ul><li>viens</li><li>divi www.example.lv</li></ul>')
    expect(body).toContain('<caption>Glabāšana</caption>')
    expect(body).toContain('<thead><tr><th scope="col">Kas</th><th scope="col">Cik ilgi</th></tr></thead>')
  })

  it('leads nowhere, and shows where its links would lead', () => {
    expect(bodyOf(page())).toContain('mūsu politiku (https://www.example.lv/privatums?a=1&#38;b=2)')
    expect(page()).not.toContain('<a')
  })

  it('bears the letterhead, with the logo in words', () => {
    const html = page()
    expect(html).toContain('<img alt="Think Intermedia SIA logotips" src="data:image/png;base64,')
    expect(html).toContain('<p class="details">Datu aizsardzības nodaļa<br>Skanstes iela 7 k-1, Rīga</p>')
    expect(html).toContain('<p class="to">Inese Kalniņa<br>inese.kalnina@example.lv</p>')
    expect(html).toContain('<p class="date">2026. gada 10. februāris</p>')
  })

  it('asks for nothing but its own style, its logo and the fonts beside it', () => {
    expect(page()).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src 'self'"`,
    )
    const addresses = [...page().matchAll(/(?:src|href)="([^"]*)"|url\('([^']*)'\)/g)]
    for (const [, source, font] of addresses) {
      expect(source ?? font).toMatch(/^(?:data:image\/png;base64,|\/fonts\/[a-z-]+\.ttf$)/)
    }
  })

  it('holds no element, attribute or style but its own, whatever the letter says', () => {
    const hostile = fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      "' style='x",
      '</style><iframe src=x>',
      '"; } body { background: url(https://example.com/x) } @page { x: "',
      '\\22 ',
      '\u0000\ud800\ufffe',
    )
    const text = fc.oneof(hostile, fc.string({ unit: 'grapheme' }))
    const known =
      /^<(?:!doctype html|html lang="lv-LV"|meta [^<>]*|(?:col|p|h[12]|th)(?: (?:style|class|scope)="[a-z0-9:%. -]+")?|\/?(?:html|head|title|style|body|header|main|h[12]|p|br|ul|li|table|caption|colgroup|thead|tbody|tr|th|td|strong))>$/
    const braces = styleOf(page(richLetter(), '')).replace(/[^{}]/g, '')
    fc.assert(
      fc.property(text, text, text, (one, two, three) => {
        const html = page(
          letter({
            subject: `${one}x`,
            to: { name: two, address: three },
            blocks: [
              { type: 'heading', section: 'head', level: 2, text: one },
              paragraph({ text: two, bold: true }, { text: three, link: 'https://example.lv/' }),
              { type: 'list', section: 'text', items: [[{ text: three }]] },
              { type: 'table', section: 'text', caption: one, head: [one, two], rows: [[three, one]] },
            ],
          }),
          three,
        )
        for (const tag of html.match(/<[^>]*>?/g) ?? []) expect(tag).toMatch(known)
        const style = styleOf(html)
        expect(style.match(/url\(/g)).toHaveLength(4)
        expect(style.replace(/[^{}]/g, '')).toBe(braces)
      }),
    )
  })

  it('leaves out what says nothing', () => {
    const html = page(letter({ to: { name: '' }, blocks: [paragraph(plain('  '))] }))
    expect(bodyOf(html).trim()).toBe('')
    expect(html).not.toContain('class="to"')
  })
})
