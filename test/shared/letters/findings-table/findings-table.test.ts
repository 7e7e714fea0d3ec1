import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkLetter, findingRules } from '../../../../shared/letters/check'
import { caseLetterKinds } from '../../../../shared/letters/letter-kind'
import { sections } from '../../../../shared/letters/sections'
import { languages } from '../letter-maker'
import { ready, section, without, type Ready } from '../ready-letter'
import { accessRows } from './access'
import { answerRows } from './answer'
import { anyLetterRows } from './any-letter'
import { dateRows } from './dates'
import { enclosedAndAskedRows } from './enclosed-and-asked'
import { noticeRows } from './notices'
import { questionRows } from './questions'
import { refusalRows } from './refusal'
import type { Row } from './row'

const rows: readonly Row[] = [
  ...accessRows,
  ...refusalRows,
  ...answerRows,
  ...noticeRows,
  ...dateRows,
  ...anyLetterRows,
  ...enclosedAndAskedRows,
  ...questionRows,
]

const found = ({ letter, context }: Ready, { code, severity }: Row) =>
  checkLetter(letter, context).filter((one) => one.code === code && one.severity === severity)

describe('a letter is stopped or questioned', () => {
  it.each(rows)('$severity $code: $when', (row) => {
    const letters = row.fires()
    expect(letters.length).toBeGreaterThan(0)
    for (const [index, one] of letters.entries())
      expect(found(one, row), `letter ${index} of those that have it`).not.toEqual([])
  })
})

describe('a letter close to it is not', () => {
  it.each(rows)('$severity $code: $when', (row) => {
    const letters = row.rests()
    expect(letters.length).toBeGreaterThan(0)
    for (const [index, one] of letters.entries())
      expect(found(one, row), `letter ${index} of those that have it not`).toEqual([])
  })
})

const codes = findingRules.flatMap((rule) => rule.codes)

describe('the rules of the check', () => {
  it('are all in this table', () => {
    const shown = new Set(rows.map(({ code }) => code))
    expect(codes.filter((code) => !shown.has(code))).toEqual([])
    expect([...shown].filter((code) => !codes.includes(code))).toEqual([])
  })

  it('have codes of their own', () => {
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([])
  })

  it('give no code that they do not list, in both languages, with an article and a text', () => {
    const tableLetters = rows.flatMap(({ fires, rests }) => [...fires(), ...rests()])
    for (const one of tableLetters) expectListed(one)
  })

  it('give no code that they do not list, whatever the DPO does to a letter', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...caseLetterKinds),
        fc.constantFrom(...languages),
        fc.array(fc.tuple(fc.constantFrom(...sections), fc.option(fc.string({ maxLength: 40 }))), {
          maxLength: 4,
        }),
        (kind, language, changes) => {
          const changed = changes.reduce(
            (one, [name, text]) => (text === null ? without(one, name) : section(one, name, text)),
            ready(kind, { language }),
          )
          expectListed(changed)
        },
      ),
      { numRuns: 150 },
    )
  })
})

function expectListed({ letter, context }: Ready): void {
  for (const rule of findingRules)
    for (const finding of rule.find(letter, context)) {
      expect(rule.codes).toContain(finding.code)
      expect(finding.article).not.toBe('')
      expect(finding.text.lv.trim()).not.toBe('')
      expect(finding.text.en.trim()).not.toBe('')
      if (finding.block !== undefined) expect(letter.blocks[finding.block]).toBeDefined()
    }
}
