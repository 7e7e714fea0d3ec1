import { describe, expect, it } from 'vitest'
import {
  addLine,
  addParagraph,
  removeBlock,
  removeLine,
  setText,
  toggleAttachment,
  whole,
} from '../../../../renderer/screens/letter/letter-edit'
import type { LetterBlock } from '../../../../shared/letters/letter'
import { letter as makeLetter } from '../../../helpers/case-maker'

const blocks: readonly LetterBlock[] = [
  { type: 'heading', section: 'head', level: 1, text: 'Answer' },
  { type: 'paragraph', section: 'text', source: 'request', runs: [{ text: 'We answer.' }] },
  { type: 'list', section: 'art-15-1-a', items: [[{ text: 'billing' }], [{ text: 'support' }]] },
  { type: 'table', section: 'art-15-1-d', head: ['Period', 'Data'], rows: [['30 days', 'account']] },
]
const letter = makeLetter({ blocks })

describe('changing a letter on the page', () => {
  it('changes one paragraph and leaves every other block the same object', () => {
    const changed = setText(letter, 1, { place: whole, text: 'We answer you.' })
    expect(changed.blocks[1]).toEqual({
      type: 'paragraph',
      section: 'text',
      source: 'request',
      runs: [{ text: 'We answer you.' }],
    })
    expect(changed.blocks.filter((block, index) => block !== blocks[index])).toHaveLength(1)
  })

  it('keeps a heading on one line', () => {
    const changed = setText(letter, 0, { place: whole, text: 'Answer\n to your request' })
    expect(changed.blocks[0]).toMatchObject({ text: 'Answer to your request' })
  })

  it('changes one item of a list and one cell of a table', () => {
    const withItem = setText(letter, 2, { place: { part: 'item', item: 1 }, text: 'help desk' })
    expect(withItem.blocks[2]).toMatchObject({ items: [[{ text: 'billing' }], [{ text: 'help desk' }]] })
    const withCell = setText(letter, 3, { place: { part: 'cell', row: 0, column: 1 }, text: 'e-mail' })
    expect(withCell.blocks[3]).toMatchObject({ head: ['Period', 'Data'], rows: [['30 days', 'e-mail']] })
    const withHead = setText(letter, 3, { place: { part: 'head', column: 0 }, text: 'How long' })
    expect(withHead.blocks[3]).toMatchObject({ head: ['How long', 'Data'], rows: [['30 days', 'account']] })
  })

  it('adds an empty paragraph of the same section, without a source, right after a block', () => {
    const changed = addParagraph(letter, 1)
    expect(changed.blocks[2]).toEqual({ type: 'paragraph', section: 'text', runs: [] })
    expect(changed.blocks).toHaveLength(5)
  })

  it('adds and removes lines of lists and tables', () => {
    expect(addLine(letter, 2).blocks[2]).toMatchObject({
      items: [[{ text: 'billing' }], [{ text: 'support' }], []],
    })
    expect(addLine(letter, 3).blocks[3]).toMatchObject({
      rows: [
        ['30 days', 'account'],
        ['', ''],
      ],
    })
    expect(removeLine(letter, 2, 0).blocks[2]).toMatchObject({ items: [[{ text: 'support' }]] })
    expect(removeLine(letter, 3, 0).blocks[3]).toMatchObject({ rows: [] })
  })

  it('removes a block', () => {
    expect(removeBlock(letter, 0).blocks).toEqual(blocks.slice(1))
  })

  it('attaches a document and takes it off again', () => {
    const document = { name: `o-${'1'.repeat(64)}.age`, title: 'Copy.pdf' }
    const attached = toggleAttachment(letter, document)
    expect(attached.attachments).toEqual([{ document: document.name, title: 'Copy.pdf' }])
    expect(toggleAttachment(attached, document).attachments).toEqual([])
  })
})
