import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkLetter, fatalCodes } from '../../../shared/letters/check'
import { caseLetterKinds } from '../../../shared/letters/letter-kind'
import { day } from '../../helpers/case-maker'
import { composed, fullOrganisation, languages } from './letter-maker'
import { codesOf, findingOf, ready, within } from './ready-letter'

describe('a letter that is filled and true', () => {
  it.each(caseLetterKinds.flatMap((kind) => languages.map((language) => [kind, language] as const)))(
    'has nothing against it: %s, %s',
    (kind, language) => {
      expect(codesOf(ready(kind, { language }))).toEqual([])
    },
  )

  it.each(caseLetterKinds)('may not leave while the DPO’s e-mail is not set: %s', (kind) => {
    for (const dpoEmail of ['', '  ', '[email protected]', 'dpo']) {
      const one = ready(kind)
      const team = { ...one.context.team, organisation: { ...fullOrganisation, dpoEmail } }
      expect(findingOf(within(one, { team }), 'dpo-email-missing')?.severity).toBe('fatal')
    }
  })
})

describe('any letter', () => {
  it('lists the fatal findings first, each with its article and a text in both languages', () => {
    const findings = checkLetter(composed('access-response'), {
      ...ready('access-response').context,
      today: day('2026-05-01'),
    })
    const severities = findings.map(({ severity }) => severity)
    expect([...severities].sort((a, b) => order.indexOf(a) - order.indexOf(b))).toEqual(severities)
    expect(fatalCodes(findings)).toContain('art-15-1-h')
    for (const { article, text } of findings) {
      expect(article).toMatch(/^Art\. \d/)
      expect(text.lv.trim()).not.toBe('')
      expect(text.en.trim()).not.toBe('')
    }
  })

  it('survives whatever the DPO does to the blocks', () => {
    const block = fc.record({
      type: fc.constant('paragraph' as const),
      section: fc.constantFrom('reasons', 'art-15-1-c', 'time', 'text', 'nowhere'),
      runs: fc.array(fc.record({ text: fc.string({ unit: 'grapheme', maxLength: 60 }) }), { maxLength: 3 }),
    })
    fc.assert(
      fc.property(
        fc.constantFrom(...caseLetterKinds),
        fc.constantFrom(...languages),
        fc.array(block, { maxLength: 6 }),
        (kind, language, blocks) => {
          const { context, letter } = ready(kind)
          for (const finding of checkLetter({ ...letter, language, blocks }, context)) {
            if (finding.block !== undefined) expect(blocks[finding.block]?.section).toBe(finding.section)
          }
        },
      ),
    )
  })
})

const order = ['fatal', 'should', 'consider']
