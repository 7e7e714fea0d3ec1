import { describe, expect, it } from 'vitest'
import { gap, paragraph } from '../../../shared/letters/blocks'
import type { LetterBlock } from '../../../shared/letters/letter'
import { blockPrint, withOrigins } from '../../../shared/letters/origins'
import { composed, languages } from './letter-maker'
import { caseLetterKinds } from '../../../shared/letters/letter-kind'

const text = (runs: Extract<LetterBlock, { type: 'paragraph' }>['runs']): LetterBlock => ({
  type: 'paragraph',
  section: 'text',
  runs,
})

describe('the fingerprint of a block', () => {
  it('is of its words, not of how they were cut into runs', () => {
    const whole = text([{ text: 'Mēs atbildam.' }])
    expect(blockPrint(text([{ text: 'Mēs ' }, { text: '' }, { text: 'atbildam.' }]))).toBe(blockPrint(whole))
    expect(blockPrint(text([{ text: 'Mēs atbildām.' }]))).not.toBe(blockPrint(whole))
    expect(blockPrint(text([{ text: 'Mēs atbildam.', bold: true }]))).not.toBe(blockPrint(whole))
  })

  it('does not change with the codes of the rows it came from', () => {
    expect(blockPrint(paragraph('art-15-1-a', 'norēķini', 'register purposes: P01'))).toBe(
      blockPrint(paragraph('art-15-1-a', 'norēķini', 'register purposes: P07')),
    )
  })

  it('tells the same words of two parts apart', () => {
    expect(blockPrint(gap('art-15-1-h'))).not.toBe(blockPrint(gap('art-15-2')))
  })
})

describe('the origins of a composed letter', () => {
  it.each(caseLetterKinds)('are there for every block, each once: %s', (kind) => {
    for (const language of languages) {
      const origins = composed(kind, 'full', { language }).blocks.map(({ origin }) => origin)
      expect(origins).not.toContain(undefined)
      expect(new Set(origins).size).toBe(origins.length)
    }
  })

  it('number what is said twice', () => {
    const [first, second] = withOrigins([gap('text'), gap('text')])
    expect(second?.origin).toBe(`${first?.origin ?? ''}.1`)
  })
})
