import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segments } from '../../../../renderer/screens/new-request/phrases'
import { intakeRights } from '../../../../shared/law/right'

describe('the words that were read as a right', () => {
  it('cuts them out of the text, each with its right', () => {
    const text = 'Please erase my data and send me a copy.'
    const cut = segments(text, [
      { right: 'ERASURE', start: 7, end: 20 },
      { right: 'ACCESS', start: 25, end: 39 },
    ])
    expect(cut).toEqual([
      { text: 'Please ', rights: [] },
      { text: 'erase my data', rights: ['ERASURE'] },
      { text: ' and ', rights: [] },
      { text: 'send me a copy', rights: ['ACCESS'] },
      { text: '.', rights: [] },
    ])
  })

  it('shows both rights where their words overlap', () => {
    const cut = segments('abcdef', [
      { right: 'ACCESS', start: 0, end: 4 },
      { right: 'ERASURE', start: 2, end: 6 },
    ])
    expect(cut.map(({ rights }) => rights)).toEqual([['ACCESS'], ['ACCESS', 'ERASURE'], ['ERASURE']])
  })

  it('gives the whole text back, whatever places are named', () => {
    const reading = fc.record({
      right: fc.constantFrom(...intakeRights),
      start: fc.integer({ min: -5, max: 60 }),
      end: fc.integer({ min: -5, max: 60 }),
    })
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(reading, { maxLength: 8 }), (text, readings) => {
        expect(
          segments(text, readings)
            .map((segment) => segment.text)
            .join(''),
        ).toBe(text)
      }),
      { numRuns: 1000 },
    )
  })
})
