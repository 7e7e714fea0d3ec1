import { describe, expect, it } from 'vitest'
import type { LetterBlock } from '../../../shared/letters/letter'
import { caseLetterKinds } from '../../../shared/letters/letter-kind'
import { sideBySide } from '../../../shared/letters/side-by-side'
import { composed } from './letter-maker'

describe('a letter beside itself in the other language', () => {
  it.each(caseLetterKinds)('has for each block its counterpart: %s', (kind) => {
    const latvian = composed(kind, 'full', { language: 'lv' })
    const english = composed(kind, 'full', { language: 'en' })
    const { first, beside } = sideBySide(latvian, latvian.blocks, english.blocks)
    expect(first).toEqual([])
    expect(beside.map((blocks) => blocks.map(({ section, type }) => `${section} ${type}`))).toEqual(
      latvian.blocks.map(({ section, type }) => [`${section} ${type}`]),
    )
  })

  it('leaves the place beside the DPO’s own words empty, and shows what the letter lacks where it belongs', () => {
    const latvian = composed('acknowledgement', 'full', { language: 'lv' })
    const english = composed('acknowledgement', 'full', { language: 'en' })
    const own: LetterBlock = { type: 'paragraph', section: 'head', runs: [{ text: 'Paldies.' }] }
    const [title, , ...rest] = latvian.blocks
    const { beside } = sideBySide({ blocks: [title!, own, ...rest] }, latvian.blocks, english.blocks)
    expect(beside[0]).toEqual(english.blocks.slice(0, 2))
    expect(beside[1]).toEqual([])
    expect(beside[2]).toEqual([english.blocks[2]])
  })
})
