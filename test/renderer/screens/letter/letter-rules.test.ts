import { undo } from 'prosemirror-history'
import { describe, expect, it } from 'vitest'
import { removeBlock, takeOver } from '../../../../renderer/screens/letter/case-commands'
import { splitLine } from '../../../../renderer/screens/letter/letter-commands'
import { fitsLetter } from '../../../../renderer/screens/letter/letter-rules'
import { letterNodes } from '../../../../renderer/screens/letter/letter-schema'
import { letterToDoc } from '../../../../renderer/screens/letter/letter-to-doc'
import type { LetterBlock } from '../../../../shared/letters/letter'
import { TestPage } from './page-maker'

const { nodes } = letterNodes
const title: LetterBlock = { type: 'heading', section: 'head', level: 1, text: 'Atbilde', origin: 'aa' }
const time: LetterBlock = {
  type: 'paragraph',
  section: 'time',
  source: 'clock',
  origin: 'bb',
  runs: [{ text: 'Atbildēsim līdz 2. martam.' }],
}
const own: LetterBlock = { type: 'paragraph', section: 'time', runs: [{ text: 'Paldies.' }] }
const page = () => new TestPage([title, time, own])
const paragraphs = (count: number): readonly LetterBlock[] => Array.from({ length: count }, () => own)

describe('the rules of the page', () => {
  it('give a new block the part of the one before it', () => {
    const one = page().penBefore('Paldies')
    one.apply(one.state.tr.insert(0, nodes.paragraph.create()))
    one.apply(one.state.tr.insert(one.state.doc.content.size, nodes.list.create(null, nodes.item.create())))
    expect(one.blocks.map(({ section }) => section)).toEqual(['head', 'head', 'time', 'time', 'time'])
  })

  it('make a copy of what the case gave the DPO’s own', () => {
    const one = page()
    one.apply(one.state.tr.insert(one.state.doc.content.size, one.state.doc.child(1)))
    expect(one.blocks[3]).toEqual({
      type: 'paragraph',
      section: 'time',
      runs: [{ text: 'Atbildēsim līdz 2. martam.' }],
    })
    expect(one.blocks[1]).toEqual(time)
  })

  it('leave where it came from to the first half of a paragraph that is split, and its part to both', () => {
    const one = page().penBefore('līdz')
    one.do(splitLine)
    expect(one.blocks.slice(1, 3)).toEqual([
      { ...time, runs: [{ text: 'Atbildēsim ' }] },
      { type: 'paragraph', section: 'time', runs: [{ text: 'līdz 2. martam.' }] },
    ])
  })

  it('put a new line before a block when Enter is pressed at its start, and leave the block as it is', () => {
    const one = page().penBefore('Atbildēsim')
    one.do(splitLine)
    expect(one.blocks.slice(1, 3)).toEqual([{ type: 'paragraph', section: 'time', runs: [] }, time])
  })

  it('remember what was taken out, and forget it when that is undone', () => {
    const one = page()
    const size = one.state.doc.child(0).nodeSize
    one.apply(one.state.tr.delete(size, size + one.state.doc.child(1).nodeSize))
    expect(one.removed).toEqual(['bb'])
    one.do(undo)
    expect(one.removed).toEqual([])
    expect(one.blocks).toEqual([title, time, own])
  })

  it('do not take for taken out what the case itself has changed', () => {
    const one = page()
    one.do(takeOver(1, { ...time, origin: 'cc', runs: [{ text: 'Atbildēsim līdz 4. maijam.' }] }))
    expect(one.blocks[1]).toMatchObject({ origin: 'cc', runs: [{ text: 'Atbildēsim līdz 4. maijam.' }] })
    one.do(removeBlock(1))
    expect(one.removed).toEqual([])
    one.do(undo)
    one.do(undo)
    expect(one.blocks).toEqual([title, time, own])
  })

  it('make the first row of a table its head', () => {
    const cell = (words: string) => nodes.table_cell.create(null, letterNodes.text(words))
    const row = (...words: readonly string[]) => nodes.table_row.create(null, words.map(cell))
    const one = page()
    one.apply(one.state.tr.insert(0, nodes.table.create(null, [row('Kas', 'Kad'), row('kopija', 'martā')])))
    const types = one.state.doc.child(0).children.map((each) => each.children.map(({ type }) => type.name))
    expect(types).toEqual([
      ['table_header', 'table_header'],
      ['table_cell', 'table_cell'],
    ])
  })
})

describe('what a letter cannot hold', () => {
  const heading = (length: number): LetterBlock => ({
    type: 'heading',
    section: 'head',
    level: 1,
    text: 'a'.repeat(length),
  })
  const list = (length: number): LetterBlock => ({
    type: 'list',
    section: 'text',
    items: Array.from({ length }, () => []),
  })
  const table = (columns: number, cell = 'a'): LetterBlock => ({
    type: 'table',
    section: 'text',
    head: Array.from({ length: columns }, () => cell),
    rows: [],
  })

  it.each<readonly [string, readonly LetterBlock[], readonly LetterBlock[]]>([
    ['2000 blocks', paragraphs(2000), paragraphs(2001)],
    ['a heading of 2000 characters', [heading(2000)], [heading(2001)]],
    ['a list of 500 items', [list(500)], [list(501)]],
    ['a table of 20 columns', [table(20)], [table(21)]],
    ['a cell of 20 000 characters', [table(1, 'a'.repeat(20_000))], [table(1, 'a'.repeat(20_001))]],
  ])('begins behind %s', (_, most, more) => {
    expect(fitsLetter(letterToDoc({ blocks: most }))).toBe(true)
    expect(fitsLetter(letterToDoc({ blocks: more }))).toBe(false)
  })

  it('does not get into the page: the change is not made', () => {
    const one = new TestPage([{ ...title, type: 'heading', level: 1, text: 'a'.repeat(2000) }, own])
    one.penBefore('aaa').type('b')
    expect(one.blocks[0]).toMatchObject({ text: 'a'.repeat(2000) })
    one.penBefore('Paldies').type('Liels ')
    expect(one.blocks[1]).toMatchObject({ runs: [{ text: 'Liels Paldies.' }] })
  })
})
