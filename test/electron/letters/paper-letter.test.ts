import { describe, expect, it } from 'vitest'
import { paperLetter, paperRuns, type PaperBlock } from '../../../electron/letters/paper-letter'
import type { LetterBlock, Run } from '../../../shared/letters/letter'
import { letter } from '../../helpers/case-maker'
import { richSender } from '../../helpers/rich-letter'

const said = (...runs: readonly Run[]): string =>
  paperRuns(runs)
    .map(({ text, link }) => (link === undefined ? text : `<${text}>`))
    .join('')
const blocksOf = (...blocks: readonly LetterBlock[]): readonly PaperBlock[] =>
  paperLetter(letter({ blocks: [...blocks] }), richSender).blocks

describe('the runs of a paragraph on paper', () => {
  it('have no space around them, whichever run it is in', () => {
    expect(said({ text: ' ' }, { text: ' Labdien ' }, { text: 'visiem ', bold: true }, { text: ' ' })).toBe(
      'Labdien visiem',
    )
  })

  it('are none when nobody could see them', () => {
    expect(paperRuns([{ text: ' ' }, { text: '\n', bold: true }])).toEqual([])
  })

  it('name the address once, behind the last word of its link', () => {
    const link = 'https://example.lv/a'
    expect(said({ text: 'te', link }, { text: ' un te', link, bold: true }, { text: ' tālāk' })).toBe(
      '<te>< un te> (https://example.lv/a) tālāk',
    )
  })

  it('lose a link that no program could open, and keep its words', () => {
    expect(said({ text: 'te', link: 'https://' })).toBe('te (https://)')
  })
})

describe('the blocks on paper', () => {
  it('are those that say something', () => {
    const blocks = blocksOf(
      { type: 'heading', section: 'head', level: 1, text: ' ' },
      { type: 'paragraph', section: 'text', runs: [{ text: '' }] },
      { type: 'list', section: 'text', items: [[{ text: ' ' }]] },
      { type: 'table', section: 'text', caption: ' ', head: [' '], rows: [['']] },
      { type: 'paragraph', section: 'text', runs: [{ text: 'Labdien' }] },
    )
    expect(blocks.map(({ type }) => type)).toEqual(['paragraph'])
  })

  it('have tables whose rows are equally long and whose columns fill the width', () => {
    const [table] = blocksOf({
      type: 'table',
      section: 'text',
      head: ['a'],
      rows: [['b', 'c', 'd'], [' ', ''], ['e']],
    })
    if (table?.type !== 'table') throw new Error('there is no table')
    expect([table.head, ...table.rows]).toEqual([
      ['a', '', ''],
      ['b', 'c', 'd'],
      ['e', '', ''],
    ])
    expect(table.shares).toEqual([1 / 3, 1 / 3, 1 / 3])
  })

  it('keep the caption of a table without cells, as a paragraph', () => {
    const blocks = blocksOf({ type: 'table', section: 'text', caption: 'Tabula', head: [], rows: [] })
    expect(blocks).toEqual([
      { type: 'paragraph', section: 'text', runs: [{ text: 'Tabula', bold: true, italic: false }] },
    ])
  })
})
