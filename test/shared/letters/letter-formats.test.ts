import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { basisInWords } from '../../../shared/law/article-words'
import { registerSource } from '../../../shared/letters/blocks'
import { cleanText, oneLine } from '../../../shared/letters/clean-text'
import { letterFileName } from '../../../shared/letters/file-name'
import type { Letter, LetterBlock } from '../../../shared/letters/letter'
import { letterToHtml } from '../../../shared/letters/letter-to-html'
import { letterToText } from '../../../shared/letters/letter-to-text'
import { isMailAddress } from '../../../shared/letters/mail-address'
import { caseLetterKinds } from '../../../shared/letters/letter-kind'
import { letter } from '../../helpers/case-maker'
import { composed, languages } from './letter-maker'

const blocks: readonly LetterBlock[] = [
  { type: 'heading', section: 'head', level: 1, text: 'Atbilde <b>' },
  {
    type: 'paragraph',
    section: 'text',
    runs: [{ text: 'A & B ' }, { text: '"C"', bold: true, italic: true }],
  },
  { type: 'paragraph', section: 'text', runs: [{ text: 'rinda\nrinda' }] },
  { type: 'paragraph', section: 'text', runs: [{ text: '  ' }] },
  { type: 'list', section: 'text', items: [[{ text: 'viens' }], [{ text: '' }], [{ text: 'divi' }]] },
  {
    type: 'table',
    section: 'text',
    caption: 'Tabula',
    head: ['Kas', 'Cik ilgi'],
    rows: [
      ['vārds', '30 dienas'],
      ['', ' '],
    ],
  },
]
const sample: Letter = letter({ blocks, subject: 'Atbilde <2026-AB-0012>' })

describe('letterToText', () => {
  it('writes blocks with a blank line between, list items with a dash, cells with a bar', () => {
    expect(letterToText(sample)).toBe(
      'Atbilde <b>\n\nA & B "C"\n\nrinda\nrinda\n\n- viens\n- divi\n\nTabula\nKas | Cik ilgi\nvārds | 30 dienas\n',
    )
  })
})

const linked: Letter = letter({
  blocks: [
    {
      type: 'paragraph',
      section: 'text',
      runs: [
        { text: 'Skatiet ' },
        { text: 'inspekcijas ', link: 'https://www.dvi.gov.lv/?a=1&b=2' },
        { text: 'vietni', bold: true, link: 'https://www.dvi.gov.lv/?a=1&b=2' },
        { text: ' vai rakstiet ' },
        { text: 'pasts@dvi.gov.lv', link: 'mailto:pasts@dvi.gov.lv' },
        { text: '.' },
      ],
    },
  ],
})

describe('a link in a letter', () => {
  it('is one link in HTML, and in text its words with the address where they do not say it', () => {
    expect(letterToHtml(linked)).toContain(
      '<p>Skatiet <a href="https://www.dvi.gov.lv/?a=1&amp;b=2">inspekcijas <strong>vietni</strong></a> vai rakstiet <a href="mailto:pasts@dvi.gov.lv">pasts@dvi.gov.lv</a>.</p>',
    )
    expect(letterToText(linked)).toBe(
      'Skatiet inspekcijas vietni (https://www.dvi.gov.lv/?a=1&b=2) vai rakstiet pasts@dvi.gov.lv.\n',
    )
  })

  it('leads nowhere when its address is not one that a letter may have', () => {
    const runs = [{ text: 'šeit', link: 'javascript:alert(1)' }]
    const html = letterToHtml(letter({ blocks: [{ type: 'paragraph', section: 'text', runs }] }))
    expect(html).toContain('<p>šeit</p>')
  })
})

describe('letterToHtml', () => {
  it('writes headings, paragraphs, lists and tables with their marks, and every sign of HTML as text', () => {
    const html = letterToHtml(sample)
    expect(html).toContain('<html lang="lv">')
    expect(html).toContain('<title>Atbilde &lt;2026-AB-0012&gt;</title>')
    expect(html).toContain('<h1>Atbilde &lt;b&gt;</h1>')
    expect(html).toContain('<p>A &amp; B <strong><em>&quot;C&quot;</em></strong></p>')
    expect(html).toContain('<p>rinda<br>rinda</p>')
    expect(html).toContain('<ul><li>viens</li><li>divi</li></ul>')
    expect(html).toContain('<caption>Tabula</caption>')
    expect(html).toContain('<th scope="col" align="left">Cik ilgi</th>')
    expect(html.match(/<tr>/g)).toHaveLength(2)
  })

  it('holds no element, attribute or address but its own, whatever the letter says', () => {
    const hostile = fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      "' style='x",
      '</p><iframe>',
      '&lt;b&gt;',
      'javascript:alert(1)',
      '\u0000\u0007\ud800',
    )
    const text = fc.oneof(hostile, fc.string({ unit: 'grapheme' }))
    const known =
      /^<(?:!doctype html|html lang="lv"|meta charset="utf-8"|table border="1" cellpadding="4" cellspacing="0"|th scope="col" align="left"|td valign="top"|\/?(?:html|head|title|body|h2|p|br|table|thead|tbody|tr|th|td|strong))>$/
    fc.assert(
      fc.property(text, text, text, (one, two, three) => {
        const html = letterToHtml({
          ...sample,
          subject: `${one}x`,
          blocks: [
            { type: 'heading', section: 'head', level: 2, text: one },
            { type: 'paragraph', section: 'text', runs: [{ text: two, bold: true }] },
            { type: 'table', section: 'text', head: [one, two], rows: [[three, one]] },
          ],
        })
        for (const tag of html.match(/<[^>]*>?/g) ?? []) expect(tag).toMatch(known)
        expect(html.replace(/<[^>]*>/g, '')).not.toMatch(/[<>]/)
      }),
    )
  })

  it.each(caseLetterKinds)('says what the text says: %s', (kind) => {
    for (const language of languages) {
      const one = composed(kind, 'full', { language })
      const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []
      const body = letterToHtml(one).replace(/^[\s\S]*<body>/, '')
      const read = body.replace(/<[^>]*>/g, ' ').replace(/&(?:quot|amp|lt|gt|#39);/g, ' ')
      expect(words(read)).toEqual(words(letterToText(one)))
    }
  })
})

describe('a lawful basis in words', () => {
  it.each([
    ['6(1)(b)', 'VDAR 6. panta 1. punkta b) apakšpunkts', 'Art. 6(1)(b) GDPR'],
    [' 6(1)(f) ', 'VDAR 6. panta 1. punkta f) apakšpunkts', 'Art. 6(1)(f) GDPR'],
    ['9(2)(a)', 'VDAR 9. panta 2. punkta a) apakšpunkts', 'Art. 9(2)(a) GDPR'],
  ])('%s is %s, %s', (basis, lv, en) => {
    expect([basisInWords(basis, 'lv'), basisInWords(basis, 'en')]).toEqual([lv, en])
  })

  it('stays as the DPO wrote it when it is anything else', () => {
    expect(basisInWords('līgums ar klientu', 'lv')).toBe('līgums ar klientu')
  })
})

describe('the source of a generated block', () => {
  it('names the register and its rows', () => {
    expect(registerSource('purposes', ['P01', 'P09'])).toBe('register purposes: P01, P09')
  })

  it('is cut at a whole code, so that it fits into a letter', () => {
    const codes = Array.from({ length: 60 }, (_, n) => `CODE-${n}`)
    const source = registerSource('categories', codes)
    expect(source.length).toBeLessThanOrEqual(200)
    const listed = source.replace('register categories: ', '').split(', ')
    expect(listed.at(-1)).toBe('…')
    expect(listed.slice(0, -1)).toEqual(codes.slice(0, listed.length - 1))
  })
})

describe('text that every format can carry', () => {
  it('has line feeds and tabs, but no control characters and no half characters', () => {
    expect(cleanText('a\u0000b\u0007c\r\nd\re\ttab\u2028f\ud800g😀')).toBe('abc\nd\ne\ttab\nfg😀')
  })

  it('in one line has no line ends and nothing that turns the line around', () => {
    expect(oneLine('Atbilde\r\nBcc: x@y.lv\u202Egpj.exe\u0085z')).toBe('Atbilde Bcc: x@y.lvgpj.exe z')
  })
})

describe('the name of a letter’s file', () => {
  it('is the case number and the kind, without the person', () => {
    const name = { kind: 'refusal', language: 'lv', reference: '2026-AB-0012' } as const
    expect(letterFileName(name, 'pdf')).toBe('2026-AB-0012-atteikums.pdf')
    expect(letterFileName({ ...name, language: 'en', kind: 'acknowledgement' }, 'eml')).toBe(
      '2026-AB-0012-acknowledgement.eml',
    )
    expect(letterFileName({ ...name, reference: '../../x' }, 'pdf')).toBe('x-atteikums.pdf')
  })
})

describe('a mail address', () => {
  it.each(['a@b.lv', 'inese.kalnina+dsr@example.co.uk', 'žanna@piemērs.lv', "o'neil@example.com"])(
    'is good: %s',
    (address) => {
      expect(isMailAddress(address)).toBe(true)
    },
  )

  it.each([
    '',
    '[email protected]',
    'a@b',
    'a b@c.lv',
    'a@b.lv, c@d.lv',
    'Anna <a@b.lv>',
    'a@b.lv\r\nBcc: c@d.lv',
    'a@b.lv\n',
    'a@@b.lv',
    '@b.lv',
    `${'a'.repeat(320)}@b.lv`,
  ])('is not good: %j', (address) => {
    expect(isMailAddress(address)).toBe(false)
  })
})
