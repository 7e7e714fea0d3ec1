import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakLines, type Line, type Measure, type Piece } from '../../../electron/letters/text-lines'

/** A font whose every character is one point wide. */
const measure: Measure = (text) => Array.from(text).length
const textOf = (line: Line): string => line.map(({ text }) => text).join('')
const set = (text: string, width: number): readonly string[] =>
  breakLines([{ text, font: 'regular' }], width, measure).map(textOf)

describe('breakLines', () => {
  it('breaks at spaces', () => {
    expect(set('Apliecinām, ka saņēmām Jūsu pieprasījumu', 15)).toEqual([
      'Apliecinām, ka',
      'saņēmām Jūsu',
      'pieprasījumu',
    ])
  })

  it('breaks at line feeds, and keeps an empty line empty', () => {
    expect(set('Ar cieņu,\n\nAnna', 40)).toEqual(['Ar cieņu,', '', 'Anna'])
  })

  it('keeps an ordinal with its noun and a number with its sign', () => {
    expect(set('saņēmām 2026. gada 2. martā ar Nr. 7 kopā', 20)).toEqual([
      'saņēmām 2026. gada',
      '2. martā ar Nr. 7',
      'kopā',
    ])
  })

  it('breaks within such a group after all when it is wider than the line', () => {
    expect(set('2026. gada 2. martā', 11)).toEqual(['2026. gada', '2. martā'])
  })

  it('keeps words together that a no-break space joins', () => {
    expect(set('viens divi\u00a0trīs', 12)).toEqual(['viens', 'divi\u00a0trīs'])
  })

  it('cuts a word that is wider than a line, without losing or adding anything', () => {
    expect(set('a '.repeat(2) + 'x'.repeat(25), 10)).toEqual([
      'a a',
      'x'.repeat(10),
      'x'.repeat(10),
      'x'.repeat(5),
    ])
  })

  it('keeps the fonts of a word that changes its font in the middle', () => {
    const pieces: readonly Piece[] = [
      { text: 'daž', font: 'regular' },
      { text: 'reiz', font: 'bold' },
      { text: ' tā', font: 'regular' },
    ]
    expect(breakLines(pieces, 40, measure)).toEqual([
      [
        { text: 'daž', font: 'regular' },
        { text: 'reiz ', font: 'bold' },
        { text: 'tā', font: 'regular' },
      ],
    ])
  })

  it('loses no word, keeps their order, and makes no line too wide', () => {
    const word = fc.string({
      minLength: 1,
      maxLength: 30,
      unit: fc.constantFrom('a', 'ē', '1', '.', '-', '('),
    })
    const piece = fc.record({
      text: fc.array(fc.oneof(word, fc.constant(' '), fc.constant('\n'))).map((parts) => parts.join(' ')),
      font: fc.constantFrom('regular' as const, 'bold' as const),
    })
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 4 }), fc.integer({ min: 1, max: 40 }), (pieces, width) => {
        const lines = breakLines(pieces, width, measure)
        for (const line of lines)
          expect(measure(textOf(line).trimEnd(), 'regular')).toBeLessThanOrEqual(width)
        const bare = (text: string): string => text.replace(/\s/g, '')
        expect(bare(lines.map(textOf).join(''))).toBe(bare(pieces.map(({ text }) => text).join('')))
      }),
    )
  })
})
