import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { docToLetter, nodeToBlock } from '../../../../renderer/screens/letter/doc-to-letter'
import { letterNodes } from '../../../../renderer/screens/letter/letter-schema'
import { blockToNode, letterToDoc } from '../../../../renderer/screens/letter/letter-to-doc'
import type { LetterBlock } from '../../../../shared/letters/letter'
import { caseLetterKinds } from '../../../../shared/letters/letter-kind'
import { blockPrint } from '../../../../shared/letters/origins'
import { composed, languages } from '../../../shared/letters/letter-maker'
import { anyBlocks } from './letter-arbitraries'

describe('a letter on the page', () => {
  it('is the same letter when it is read back, whatever is in it', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        const doc = letterToDoc({ blocks })
        doc.check()
        expect(docToLetter(doc).blocks).toEqual(blocks)
      }),
    )
  })

  it.each(caseLetterKinds)('is the same letter when the case composed it: %s', (kind) => {
    for (const language of languages) {
      const { blocks } = composed(kind, 'full', { language })
      const back = docToLetter(letterToDoc({ blocks })).blocks
      expect(back.map(blockPrint)).toEqual(blocks.map(blockPrint))
      expect(back.map(({ origin, source }) => [origin, source])).toEqual(
        blocks.map(({ origin, source }) => [origin, source]),
      )
    }
  })

  it('has line breaks where the text has line ends', () => {
    const signature: LetterBlock = { type: 'paragraph', section: 'signature', runs: [{ text: 'Anna\nRīga' }] }
    const node = blockToNode(signature)
    expect(node.children.map(({ type }) => type.name)).toEqual(['text', 'line_break', 'text'])
  })

  it('remembers what was taken out', () => {
    const blocks: readonly LetterBlock[] = [{ type: 'paragraph', section: 'text', runs: [] }]
    expect(docToLetter(letterToDoc({ blocks, removed: ['aa'] }))).toEqual({ blocks, removed: ['aa'] })
  })

  it('has a line to write on also when the letter or a list is empty', () => {
    expect(letterToDoc({ blocks: [] }).textContent).toBe('')
    expect(letterToDoc({ blocks: [] }).childCount).toBe(1)
    expect(blockToNode({ type: 'list', section: 'text', items: [] }).childCount).toBe(1)
  })
})

describe('what was written on the page', () => {
  const paragraph = (text: string) => letterNodes.nodes.paragraph.create(null, letterNodes.text(text))

  it('holds no sign that a letter cannot hold', () => {
    expect(nodeToBlock(paragraph('a\u0000b\ud800c'))).toMatchObject({ runs: [{ text: 'abc' }] })
  })

  it('is cut into runs that a letter can hold, between characters', () => {
    const block = nodeToBlock(paragraph('😀'.repeat(30_000)))
    const runs = block.type === 'paragraph' ? block.runs : []
    expect(runs.map(({ text }) => text).join('')).toBe('😀'.repeat(30_000))
    expect(runs.length).toBeGreaterThan(1)
    expect(runs.every(({ text }) => text.length <= 50_000 && !/\p{Surrogate}/u.test(text))).toBe(true)
  })
})
