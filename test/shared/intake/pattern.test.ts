import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../../shared/intake/fold'
import { hasPattern, pattern } from '../../../shared/intake/pattern'
import { readIntake } from '../../../shared/intake/read-intake'
import { mailOf } from './mail-of'

const says = (source: string, text: string): boolean => hasPattern(pattern(source), fold(text))

describe('the language of the rules', () => {
  it('does not mind marks, capitals, line ends and commas', () => {
    for (const text of ['Lūdzu, dzēst!', 'ludzu\ndzest', 'LUUDZU DZEEST'])
      expect(says('lūdzu dzēst', text)).toBe(true)
    expect(says('löschen', 'loeschen')).toBe(true)
    expect(says('löschen', 'loschen')).toBe(true)
  })

  it('keeps words whole, stems open and gaps short', () => {
    expect(says('data', 'database')).toBe(false)
    expect(says('data*', 'database')).toBe(true)
    expect(says('delete ..2 data', 'delete all my data')).toBe(true)
    expect(says('delete ..2 data', 'delete one two three data')).toBe(false)
    expect(says('^delete', 'please delete')).toBe(false)
    expect(says('not$', 'do not.')).toBe(true)
    expect(says('not$', 'do not go')).toBe(false)
    expect(says('all (of)? data', 'all data')).toBe(true)
  })

  it('refuses a pattern that is not well formed', () => {
    expect(() => pattern('(a|b')).toThrow()
    expect(() => pattern('a) b')).toThrow()
  })
})

describe('folded text', () => {
  it('has a place for each place of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(fold(text)).toHaveLength(text.length)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('the analysis of a mail', () => {
  const readsWithin = (text: string): number => {
    const started = performance.now()
    readIntake(mailOf({ subject: text.slice(0, 900), text }), { ownDomains: ['sendberry.example'] })
    return performance.now() - started
  }

  // 200 kB each; a rule that backtracks would need minutes. Measured: under 1.5 s on a slow machine.
  it.each([
    ['one endless word', 'a'.repeat(200_000)],
    ['only blanks', ' '.repeat(200_000)],
    ['only line ends', '\n'.repeat(200_000)],
    ['a word of asking over and over', 'please delete my '.repeat(12_000)],
    ['digits', '1'.repeat(200_000)],
    ['commas', ',a'.repeat(100_000)],
    ['quote marks', '>'.repeat(200_000)],
    ['header labels', 'From: a\nTo: b\n'.repeat(14_000)],
    ['brackets and at signs', '<@'.repeat(100_000)],
    ['telephone-like digits', '+371 29 12 34 '.repeat(14_000)],
    ['colons', 'On 2026 <a@b>:\n'.repeat(13_000)],
  ])('ends soon on %s', (_, text) => {
    expect(readsWithin(text)).toBeLessThan(10_000)
  })

  it('never throws and gives verbatim phrases, whatever the text', () => {
    const word = fc.constantFrom(
      'please',
      'delete',
      'my',
      'data',
      'dzēsiet',
      'manus datus',
      'Art. 15',
      'удалите',
      'мои данные',
      'löschen',
      '\n',
      '\n\n',
      '> ',
      '1.',
      ':',
      '?',
      'ſ',
      'İ',
      '𝔻ata',
      'a\u0301',
      'From: a@b.c\nSent: 1 Jan 2026\nTo: x\n',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ maxLength: 8 })), { maxLength: 40 }), (words) => {
        const intake = readIntake(mailOf({ text: words.join(' ') }), { ownDomains: [] })
        for (const one of intake.rights) expect(intake[one.in].slice(one.start, one.end)).toBe(one.phrase)
      }),
      { numRuns: 1000 },
    )
  })
})
