import PostalMime from 'postal-mime'
import * as v from 'valibot'
import { beforeAll, describe, expect, it } from 'vitest'
import { readLetterFonts } from '../../../electron/disk/letter-fonts'
import { letterToDocx } from '../../../electron/letters/letter-to-docx'
import { letterToPdf } from '../../../electron/letters/letter-to-pdf'
import { letterToPrint } from '../../../electron/letters/letter-to-print'
import type { Sender } from '../../../electron/letters/sender'
import { htmlToPlainText } from '../../../electron/mail/read-html-text'
import { writeDraft } from '../../../electron/mail/write-draft'
import type { Letter } from '../../../shared/letters/letter'
import { caseLetterKinds } from '../../../shared/letters/letter-kind'
import { letterToText } from '../../../shared/letters/letter-to-text'
import type { Language } from '../../../shared/lib/language'
import { plainLetterhead } from '../../../shared/policy/letterhead'
import { day } from '../../helpers/case-maker'
import { noPython, python } from '../../helpers/python'
import { noOffice, wordsByOffice } from '../../helpers/soffice'
import { composed, fullOrganisation, languages } from '../../shared/letters/letter-maker'
import { hasPoppler, noPoppler, poppler } from './poppler'

/** Every letter in both languages, in every form that it can leave in, read by programs that are not ours. */
const letters = caseLetterKinds.flatMap((kind) =>
  languages.map((language) => ({
    name: `${kind}-${language}`,
    one: composed(kind, 'full', { language, today: day('2026-03-20') }),
  })),
)
const sender: Sender = { organisation: fullOrganisation, letterhead: plainLetterhead }

const words = (text: string): readonly string[] => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []
const bodyWords = (one: Letter): readonly string[] => words(letterToText(one))

/** What stands above the letter on paper, written by hand; every letter here is of 20 March 2026. */
const above: Readonly<Record<Language, readonly [string, string]>> = {
  lv: [
    'Think Intermedia SIA reģ. Nr. 40103671346 Skanstes iela 7 k-1, Rīga, LV-1013, Latvija www.sendberry.com',
    '2026. gada 20. marts',
  ],
  en: [
    'Think Intermedia SIA reg. no. 40103671346 Skanstes iela 7 k-1, Rīga, LV-1013, Latvija www.sendberry.com',
    '20 March 2026',
  ],
}
const paperWords = (one: Letter): readonly string[] => {
  const { name, address = '', email = '' } = one.to
  const [head, date] = above[one.language]
  return [...words([head, name, address, email, date].join('\n')), ...bodyWords(one)]
}

/** What html-to-text reads; it puts the cells of a row next to each other. */
const shown = (html: string): string => htmlToPlainText(html.replace(/<(?=t[hd][ >])/g, ' <')).text
const everyWordInElements = `
import json, sys
from html.parser import HTMLParser
class Reader(HTMLParser):
    hidden = 0
    def __init__(self):
        super().__init__()
        self.words = []
    def handle_starttag(self, tag, attributes):
        self.hidden += tag in ('style', 'title')
    def handle_endtag(self, tag):
        self.hidden -= tag in ('style', 'title')
    def handle_data(self, text):
        if not self.hidden: self.words.append(text)
def read(html):
    reader = Reader()
    reader.feed(html)
    return ' '.join(reader.words)
print(json.dumps({name: read(html) for name, html in json.load(sys.stdin).items()}))`
const readByPython = (pages: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  v.parse(v.record(v.string(), v.string()), python(everyWordInElements, JSON.stringify(pages)))

const wordsByName = (of: (one: Letter) => readonly string[]): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(letters.map(({ name, one }) => [name, of(one)]))
const inWords = (texts: Readonly<Record<string, string>>): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, words(text)]))

const drafts = new Map<string, { readonly text: string; readonly html: string }>()
beforeAll(async () => {
  for (const { name, one } of letters) {
    const withAddress = { ...one, to: { ...one.to, email: 'inese.kalnina@example.lv' } }
    const eml = await writeDraft({
      letter: withAddress,
      organisation: fullOrganisation,
      attachments: [],
      date: '2026-03-20T09:30:15.000Z',
    })
    const { text = '', html = '' } = await new PostalMime().parse(eml)
    drafts.set(name, { text, html })
  }
})
const draftOf = (name: string): { readonly text: string; readonly html: string } =>
  drafts.get(name) ?? { text: '', html: '' }

describe('a letter says the same in every form', () => {
  it.each(letters)('in the text and the HTML of the e-mail: $name', ({ name, one }) => {
    expect(words(draftOf(name).text)).toEqual(bodyWords(one))
    expect(words(shown(draftOf(name).html))).toEqual(bodyWords(one))
  })

  it('in the HTML of the e-mail and on the page for the printer, as Python’s parser reads them', (context) => {
    context.skip(noPython !== undefined, noPython)
    const mails = Object.fromEntries(letters.map(({ name }) => [name, draftOf(name).html]))
    expect(inWords(readByPython(mails))).toEqual(wordsByName(bodyWords))
    const pages = Object.fromEntries(letters.map(({ name, one }) => [name, letterToPrint(one, sender)]))
    expect(inWords(readByPython(pages))).toEqual(wordsByName(paperWords))
  })

  it.each(letters)('on the page for the printer: $name', ({ one }) => {
    expect(words(shown(letterToPrint(one, sender)))).toEqual(paperWords(one))
  })

  it('in the PDF', async (context) => {
    context.skip(!hasPoppler, noPoppler)
    const fonts = await readLetterFonts()
    const read: Record<string, readonly string[]> = {}
    for (const { name, one } of letters) {
      const text = poppler('pdftotext', await letterToPdf(one, sender, fonts), '-raw')
      read[name] = words(text.replace(/^\s*\d+ \/ \d+\s*$/gm, ''))
    }
    expect(read).toEqual(wordsByName(paperWords))
  })

  it('in the Word document, as LibreOffice reads it', async (context) => {
    context.skip(noOffice !== undefined, noOffice)
    const documents = new Map<string, Uint8Array>()
    for (const { name, one } of letters) documents.set(name, await letterToDocx(one, sender))
    const read = Object.fromEntries(wordsByOffice(documents))
    expect(inWords(read)).toEqual(wordsByName(paperWords))
  })
})
