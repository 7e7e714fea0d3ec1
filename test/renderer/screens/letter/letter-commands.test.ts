import { selectAll } from 'prosemirror-commands'
import { describe, expect, it } from 'vitest'
import { insertBlock, keepMine, leaveOut } from '../../../../renderer/screens/letter/case-commands'
import * as act from '../../../../renderer/screens/letter/letter-commands'
import { linkHere, removeLink, setLink } from '../../../../renderer/screens/letter/link-commands'
import type { LetterBlock } from '../../../../shared/letters/letter'
import { TestPage } from './page-maker'

const text = (words: string, more: Partial<LetterBlock> = {}): LetterBlock => ({
  section: 'text',
  ...more,
  type: 'paragraph',
  runs: words === '' ? [] : [{ text: words }],
})
const list = (...items: readonly string[]): LetterBlock => ({
  type: 'list',
  section: 'text',
  origin: 'aa',
  source: 'searches',
  items: items.map((item) => (item === '' ? [] : [{ text: item }])),
})
const wordsOf = (page: TestPage): readonly string[] =>
  page.blocks.map((block) => {
    if (block.type === 'list')
      return `* ${block.items.map((item) => item.map(({ text: one }) => one).join('')).join(', ')}`
    if (block.type === 'paragraph') return block.runs.map(({ text: one }) => one).join('')
    return block.type === 'heading' ? `# ${block.text}` : `| ${block.head.join(', ')}`
  })

describe('a list on the page', () => {
  it('is made of the paragraphs that are chosen, and keeps where the first came from', () => {
    const page = new TestPage([text('viens', { origin: 'bb', source: 'request' }), text('divi')])
    page.choose('viens', 'divi').do(act.toggleList)
    expect(wordsOf(page)).toEqual(['* viens, divi'])
    expect(page.blocks[0]).toMatchObject({ origin: 'bb', source: 'request', section: 'text' })
    page.type('trīs')
    expect(wordsOf(page)).toEqual(['* trīs'])
  })

  it('is made of the whole letter when all is chosen', () => {
    const page = new TestPage([text('viens'), text('divi')])
    page.do(selectAll)
    page.do(act.toggleList)
    expect(wordsOf(page)).toEqual(['* viens, divi'])
  })

  it('becomes paragraphs again where the pen is, and stays a list before and behind', () => {
    const page = new TestPage([list('viens', 'divi', 'trīs')]).penBefore('divi')
    page.do(act.toggleList)
    expect(wordsOf(page)).toEqual(['* viens', 'divi', '* trīs'])
    expect(page.blocks.map(({ origin }) => origin)).toEqual(['aa', undefined, undefined])
    page.type('ne ')
    expect(wordsOf(page)).toEqual(['* viens', 'ne divi', '* trīs'])
  })

  it('goes on with Enter, and ends with Enter in an empty item', () => {
    const page = new TestPage([list('viens')]).penBehind('viens')
    expect(page.do(act.leaveEmptyItem)).toBe(false)
    page.do(act.splitLine)
    expect(wordsOf(page)).toEqual(['* viens, '])
    page.do(act.leaveEmptyItem)
    page.type('Pēc saraksta.')
    expect(wordsOf(page)).toEqual(['* viens', 'Pēc saraksta.'])
  })

  it('lets go of its first item when Backspace is pressed at its start', () => {
    const page = new TestPage([list('viens', 'divi')]).penBefore('viens')
    page.do(act.liftFirstItem)
    expect(wordsOf(page)).toEqual(['viens', '* divi'])
    expect(page.penBefore('divi').do(act.liftFirstItem)).toBe(true)
    expect(wordsOf(page)).toEqual(['viens', 'divi'])
  })
})

describe('the pen', () => {
  it('goes from the end of a line to the beginning of the next one and back, and no further than the letter', () => {
    const page = new TestPage([text('viens'), list('divi', 'trīs')]).penBehind('viens')
    page.do(act.crossBlocks(1))
    page.type('(')
    expect(wordsOf(page)).toEqual(['viens', '* (divi, trīs'])
    expect(page.do(act.crossBlocks(1))).toBe(false)
    page.penBefore('(')
    page.do(act.crossBlocks(-1))
    page.type('.')
    expect(wordsOf(page)).toEqual(['viens.', '* (divi, trīs'])
    expect(page.penBefore('viens').do(act.crossBlocks(-1))).toBe(false)
  })
})

describe('a heading on the page', () => {
  it('is a paragraph that stays in its part and remembers where it came from; it has no bold words', () => {
    const bold: LetterBlock = {
      type: 'paragraph',
      section: 'reasons',
      origin: 'aa',
      runs: [{ text: 'Kāpēc', bold: true }],
    }
    const page = new TestPage([bold]).penBefore('Kāpēc')
    page.do(act.setLook('heading-2'))
    expect(page.blocks).toEqual([
      { type: 'heading', section: 'reasons', origin: 'aa', level: 2, text: 'Kāpēc' },
    ])
    page.do(act.setLook('heading-1'))
    expect(act.lookHere(page.state)).toBe('heading-1')
    page.do(act.setLook('paragraph'))
    expect(page.blocks).toEqual([
      { type: 'paragraph', section: 'reasons', origin: 'aa', runs: [{ text: 'Kāpēc' }] },
    ])
  })

  it('is followed by a paragraph', () => {
    const page = new TestPage([{ type: 'heading', section: 'reasons', level: 2, text: 'Kāpēc' }]).penBehind(
      'Kāpēc',
    )
    page.do(act.splitLine)
    page.type('Tāpēc.')
    expect(wordsOf(page)).toEqual(['# Kāpēc', 'Tāpēc.'])
  })
})

describe('a table on the page', () => {
  it('takes the place of a line that was just begun, and comes behind any other block', () => {
    const begun = new TestPage([text('viens'), text('')])
    begun.penBehind('viens')
    begun.do(act.insertTable)
    expect(wordsOf(begun)).toEqual(['viens', '| , ', ''])
    const empty = new TestPage([text('')])
    empty.do(act.insertTable)
    expect(wordsOf(empty)).toEqual(['| , '])
  })
})

describe('a link on the page', () => {
  it('is set on the words that are chosen, changed where the pen stands in it, and taken off', () => {
    const page = new TestPage([text('Skatiet vietni te.')])
    page.choose('vietni', 'vietni').do(setLink('https://a.example', 'a.example'))
    expect(page.blocks[0]).toMatchObject({
      runs: [{ text: 'Skatiet ' }, { text: 'vietni', link: 'https://a.example' }, { text: ' te.' }],
    })
    page.penBefore('etni')
    expect(linkHere(page.state)?.href).toBe('https://a.example')
    page.do(setLink('https://b.example', 'b.example'))
    expect(page.blocks[0]).toMatchObject({ runs: [{}, { text: 'vietni', link: 'https://b.example' }, {}] })
    page.penBefore('etni').do(removeLink)
    expect(page.blocks[0]).toMatchObject({ runs: [{ text: 'Skatiet vietni te.' }] })
  })

  it('writes its address out where no words are chosen, and what is typed behind it is no link', () => {
    const page = new TestPage([text('Skatiet ')]).penBehind('Skatiet ')
    page.do(setLink('https://a.example', 'a.example'))
    page.type('.')
    expect(page.blocks[0]).toMatchObject({
      runs: [{ text: 'Skatiet ' }, { text: 'a.example', link: 'https://a.example' }, { text: '.' }],
    })
  })

  it('is not set in a heading', () => {
    const page = new TestPage([{ type: 'heading', section: 'head', level: 1, text: 'Atbilde' }]).penBefore(
      'Atbilde',
    )
    expect(page.do(setLink('https://a.example', 'a'))).toBe(false)
  })
})

describe('what the case says now', () => {
  const time = text('Līdz 2. martam.', { origin: 'aa', source: 'clock' })
  const fresh = text('Līdz 4. maijam.', { origin: 'bb', source: 'clock' })

  it('is measured anew by what the DPO keeps, and what is kept of a place that is gone is their own', () => {
    const page = new TestPage([time])
    page.do(keepMine(0, fresh))
    expect(page.blocks).toEqual([{ ...time, origin: 'bb' }])
    page.do(keepMine(0))
    expect(page.blocks).toEqual([text('Līdz 2. martam.')])
  })

  it('is put where it belongs, or left out and remembered', () => {
    const page = new TestPage([time])
    page.do(insertBlock(-1, fresh))
    expect(page.blocks).toEqual([fresh, time])
    const without = new TestPage([time])
    without.do(leaveOut(fresh))
    expect(without.removed).toEqual(['bb'])
    expect(without.blocks).toEqual([time])
  })
})
