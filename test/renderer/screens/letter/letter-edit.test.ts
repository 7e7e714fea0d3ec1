import { describe, expect, it } from 'vitest'
import { rewrite, toggleAttachment } from '../../../../renderer/screens/letter/letter-edit'
import type { LetterBlock } from '../../../../shared/letters/letter'
import { letter as makeLetter } from '../../../helpers/case-maker'

const title: LetterBlock = { type: 'heading', section: 'head', level: 1, text: 'Answer', origin: 'aa' }
const letter = makeLetter({ blocks: [] })

describe('changing a letter on the page', () => {
  it('takes what was written, and remembers what was taken out as long as something is', () => {
    const written = rewrite(letter, { blocks: [title], removed: ['bb'] })
    expect(written).toMatchObject({
      id: letter.id,
      subject: letter.subject,
      blocks: [title],
      removed: ['bb'],
    })
    expect(rewrite(written, { blocks: [title], removed: [] })).not.toHaveProperty('removed')
  })

  it('attaches a document of the case and takes it off again', () => {
    const document = { name: `o-${'1'.repeat(64)}.age`, title: 'Copy.pdf' }
    const attached = toggleAttachment(letter, document)
    expect(attached.attachments).toEqual([{ document: document.name, title: 'Copy.pdf' }])
    expect(toggleAttachment(attached, document).attachments).toEqual([])
  })
})
