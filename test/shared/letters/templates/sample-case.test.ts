import { describe, expect, it } from 'vitest'
import { composeLetter } from '../../../../shared/letters/compose'
import { caseLetterKinds, tellsOutcome } from '../../../../shared/letters/letter-kind'
import { outcomesOf, sampleInput, sampleSizes } from '../../../../shared/letters/templates/sample-case'
import { languages } from '../../../../shared/lib/language'
import { sample, team } from './template-maker'

describe('the sample case of a template', () => {
  it.each(caseLetterKinds.filter(tellsOutcome))(
    'of a %s tells a decision, in both sizes and languages',
    (kind) => {
      for (const language of languages) {
        for (const size of sampleSizes) {
          expect(composeLetter(sampleInput({ kind, language }, size, team)).covers).not.toEqual([])
        }
      }
    },
  )

  it('ends as the template is for', () => {
    const input = sample({ outcomes: ['partly-fulfilled'] })
    expect([...input.record.decisions.values()].map(({ outcome }) => outcome)).toEqual(['partly-fulfilled'])
  })

  it('is read whole: no event of it is unknown to the desk', () => {
    for (const kind of caseLetterKinds) {
      for (const size of sampleSizes) {
        expect(sample({ kind }, size).record.unreadable).toBe(0)
      }
    }
  })

  it('runs by the clock of the law: received on 2 March 2026, due on 2 April', () => {
    expect(sample().clock.due).toBe('2026-04-02')
  })

  it('shows which outcomes a letter can tell', () => {
    expect(outcomesOf('refusal', team)).toEqual(['partly-fulfilled', 'refused', 'not-identifiable'])
    expect(outcomesOf('access-response', team)).toEqual([
      'fulfilled',
      'partly-fulfilled',
      'no-data',
      'not-identifiable',
    ])
    expect(outcomesOf('forwarding-notice', team)).toEqual(['redirected-to-controller'])
    expect(outcomesOf('acknowledgement', team)).toEqual([])
  })
})
