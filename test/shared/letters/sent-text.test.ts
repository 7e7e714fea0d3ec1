import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { htmlToPlainText } from '../../../electron/mail/read-html-text'
import { caseLetterKinds } from '../../../shared/letters/letter-kind'
import { letterToHtml } from '../../../shared/letters/letter-to-html'
import { letterToText } from '../../../shared/letters/letter-to-text'
import { compareText, normalText, resembles, textDifference } from '../../../shared/letters/sent-text'
import { composed } from './letter-maker'

const letter = `Atbilde uz pieprasījumu

Labdien, Inese Kalniņa!

Apstiprinām, ka apstrādājam Jūsu personas datus – “vārdu” un e-pastu. Maksa: 10 EUR.

- vārds un uzvārds
- tālrunis +371 20000000

Nolūks | Pamats
Līgums | 6. panta 1. punkta b) apakšpunkts

Sūdzība: pasts@dvi.gov.lv, www.dvi.gov.lv
`

/** What mail programs do to a text on its way, without changing a word of it. */
const ways: readonly (readonly [string, (text: string) => string])[] = [
  ['as it is', (text) => text],
  ['with other line ends', (text) => text.replace(/\n/g, '\r\n')],
  ['wrapped at every word', (text) => text.replace(/ /g, '\n')],
  ['with spaces that do not break', (text) => text.replace(/ /g, '\u00a0')],
  ['quoted', (text) => text.replace(/^/gm, '> ')],
  ['with straight quotation marks and short dashes', (text) => text.replace(/[“”]/g, '"').replace(/–/g, '-')],
  ['with other bullets', (text) => text.replace(/^- /gm, ' • ')],
  [
    'with stars for bullets and bold words',
    (text) => text.replace(/^- /gm, '*\t').replace('Maksa:', '*Maksa*:'),
  ],
  ['with tabs between the cells of a table', (text) => text.replaceAll(' | ', '\t')],
  ['with capital headings', (text) => text.replace('Atbilde uz pieprasījumu', 'ATBILDE UZ PIEPRASĪJUMU')],
  [
    'with what looks like a link made one',
    (text) =>
      text
        .replace('pasts@dvi.gov.lv', 'pasts@dvi.gov.lv<mailto:pasts@dvi.gov.lv>')
        .replace('www.dvi.gov.lv', 'www.dvi.gov.lv <http://www.dvi.gov.lv/>'),
  ],
  ['in letters with separate accents', (text) => text.normalize('NFD')],
]

describe('the text that left against the checked letter', () => {
  it.each(ways)('is the same %s', (_, changed) => {
    expect(compareText(letter, changed(letter))).toBe('same')
  })

  it.each(ways)(
    'has additions when a greeting, a signature or the thread stands around it, %s',
    (_, changed) => {
      expect(compareText(letter, `Labrīt!\n${changed(letter)}`)).toBe('with-additions')
      expect(compareText(letter, `${changed(letter)}\n-- \nAnna Liepa\n+371 60000000`)).toBe('with-additions')
      expect(compareText(letter, `${changed(letter)}\nInese rakstīja:\n> Lūdzu manus datus.`)).toBe(
        'with-additions',
      )
    },
  )

  it.each([
    ['a word is another', letter.replace('uzvārds', 'adrese')],
    ['a digit is another', letter.replace('10 EUR', '100 EUR')],
    ['a word is left out', letter.replace('personas ', '')],
    ['a word is put in', letter.replace('ka apstrādājam', 'ka neapstrādājam')],
    ['a sentence is put in between', letter.replace('Maksa:', 'Atbildi var neņemt vērā. Maksa:')],
    ['a minus is put before a number', letter.replace('10 EUR', '-10 EUR')],
    ['the end is cut off', letter.slice(0, letter.indexOf('Sūdzība'))],
    ['nothing is left', ''],
  ])('is changed when %s', (_, changed) => {
    expect(compareText(letter, changed)).toBe('changed')
  })

  it('is the same in the HTML that the letter leaves with, for every kind of letter', () => {
    for (const kind of caseLetterKinds) {
      const one = composed(kind)
      const shown = htmlToPlainText(letterToHtml(one)).text
      expect([kind, compareText(letterToText(one), shown)]).toEqual([kind, 'same'])
    }
  })

  it('is found in any text around it, and its form does not change when it is made again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const sent = `${before}\n${letter}\n${after}`
        expect(compareText(letter, sent)).not.toBe('changed')
        expect(normalText(normalText(sent))).toBe(normalText(sent))
      }),
    )
  })
})

describe('which letter a text is', () => {
  it('is known by half of its words, whatever was changed', () => {
    expect(resembles(letter, letter.replace(/Labdien[^]*EUR\./, 'Sveiki!'))).toBe(true)
    expect(resembles(letter, 'Labdien! Nosūtu atbildi pielikumā.')).toBe(false)
    expect(resembles(letter, '')).toBe(false)
    expect(resembles('', '')).toBe(false)
  })
})

describe('what differs', () => {
  it('is told word by word, with a few words around it', () => {
    expect(textDifference('Maksa ir 10 EUR mēnesī', 'Maksa ir 100 EUR mēnesī')).toEqual([
      { is: 'same', text: 'Maksa ir' },
      { is: 'left-out', text: '10' },
      { is: 'added', text: '100' },
      { is: 'same', text: 'EUR mēnesī' },
    ])
  })

  it('is nothing for the same words in another dress', () => {
    expect(textDifference('Maksa: “desmit” eiro', 'MAKSA: "desmit"\u00a0eiro').map(({ is }) => is)).toEqual([
      'same',
    ])
  })

  it('leaves long unchanged passages out', () => {
    const long = Array.from({ length: 60 }, (_, n) => `vārds${n}`).join(' ')
    const [before, , after] = textDifference(`${long} beigas`, `${long} gals`)
    expect(before?.text).toBe('… vārds52 vārds53 vārds54 vārds55 vārds56 vārds57 vārds58 vārds59')
    expect(after).toEqual({ is: 'added', text: 'gals' })
  })

  it('of two texts without a common word is both texts, and comes soon', () => {
    const words = (of: string) => Array.from({ length: 30_000 }, (_, n) => `${of}${n}`).join(' ')
    const started = Date.now()
    expect(textDifference(words('a'), words('b')).map(({ is }) => is)).toEqual(['left-out', 'added'])
    expect(Date.now() - started).toBeLessThan(10_000)
  })
})
