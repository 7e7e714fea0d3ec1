import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editRuns, runsText } from '../../../../renderer/screens/letter/edit-runs'

const run = fc
  .record({ text: fc.string({ maxLength: 12 }) })
  .chain(({ text }) =>
    fc.constantFrom(
      { text },
      { text, bold: true as const },
      { text, italic: true as const },
      { text, bold: true as const, italic: true as const },
    ),
  )

describe('editing the words of a paragraph', () => {
  it('keeps the bold words when another word is changed', () => {
    const runs = [{ text: 'Your data were ' }, { text: 'erased', bold: true as const }, { text: ' today.' }]
    expect(editRuns(runs, 'Your data were erased yesterday.')).toEqual([
      { text: 'Your data were ' },
      { text: 'erased', bold: true },
      { text: ' yesterday.' },
    ])
  })

  it('gives typed words the weight of the word before them', () => {
    const runs = [{ text: 'Not ' }, { text: 'given', bold: true as const }, { text: ': logs' }]
    expect(editRuns(runs, 'Not given away: logs')).toEqual([
      { text: 'Not ' },
      { text: 'given away', bold: true },
      { text: ': logs' },
    ])
  })

  it('keeps the weight of a heading-like paragraph that is rewritten wholly', () => {
    expect(editRuns([{ text: 'Old', bold: true }], 'New')).toEqual([{ text: 'New', bold: true }])
  })

  it('always ends with the words as they were typed, and with no empty piece', () => {
    fc.assert(
      fc.property(fc.array(run, { maxLength: 6 }), fc.string({ maxLength: 40 }), (runs, text) => {
        const edited = editRuns(runs, text)
        expect(runsText(edited)).toBe(text)
        if (runsText(runs) !== text) expect(edited.every((one) => one.text !== '')).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})
