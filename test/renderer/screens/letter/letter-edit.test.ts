import { describe, expect, it } from 'vitest'
import { leaveOut, rewriteBlocks, toggleAttachment } from '../../../../renderer/screens/letter/letter-edit'
import type { LetterBlock } from '../../../../shared/letters/letter'
import { letter as makeLetter } from '../../../helpers/case-maker'

const title: LetterBlock = { type: 'heading', section: 'head', level: 1, text: 'Answer', origin: 'aa' }
const reply: LetterBlock = {
  type: 'paragraph',
  section: 'text',
  source: 'request',
  origin: 'bb',
  runs: [{ text: 'We answer.' }],
}
const own: LetterBlock = { type: 'paragraph', section: 'text', runs: [{ text: 'Thank you for writing.' }] }
const letter = makeLetter({ blocks: [title, reply, own] })

describe('changing a letter on the page', () => {
  it('remembers what the DPO took out of what the case gave, and not their own paragraphs', () => {
    const changed = rewriteBlocks(letter, [title])
    expect(changed.blocks).toEqual([title])
    expect(changed.removed).toEqual(['bb'])
  })

  it('forgets it when the block comes back, as by undoing', () => {
    const back = rewriteBlocks(rewriteBlocks(letter, [title]), [title, reply])
    expect(back).not.toHaveProperty('removed')
  })

  it('does not take an edited block for one that was taken out', () => {
    const edited: LetterBlock = { ...reply, runs: [{ text: 'We answer you.' }] }
    expect(rewriteBlocks(letter, [title, edited, own])).not.toHaveProperty('removed')
  })

  it('remembers what the case gives and the DPO leaves out, once', () => {
    const offered: LetterBlock = { type: 'heading', section: 'text', level: 2, text: 'More', origin: 'cc' }
    expect(leaveOut(leaveOut(letter, offered), offered).removed).toEqual(['cc'])
    expect(leaveOut(letter, own)).toEqual(letter)
  })

  it('attaches a document of the case and takes it off again', () => {
    const document = { name: `o-${'1'.repeat(64)}.age`, title: 'Copy.pdf' }
    const attached = toggleAttachment(letter, document)
    expect(attached.attachments).toEqual([{ document: document.name, title: 'Copy.pdf' }])
    expect(toggleAttachment(attached, document).attachments).toEqual([])
  })
})
