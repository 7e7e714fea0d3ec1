import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { caseClock } from '../../../shared/case/case-clock'
import { decodeEvent, type CaseEvent } from '../../../shared/case/events'
import { factKey, factKinds } from '../../../shared/law/kinds/fact-kinds'
import { caseRights } from '../../../shared/law/right'
import { checkLetter } from '../../../shared/letters/check'
import { letterSchema } from '../../../shared/letters/letter'
import { caseLetterKinds } from '../../../shared/letters/letter-kind'
import { sections } from '../../../shared/letters/sections'
import { day, latvianCalendar, recordOf } from '../../helpers/case-maker'
import { factValues } from '../../helpers/fact-arbitraries'
import { composed, decided, languages, receivedFor, teamOf } from './letter-maker'
import { smallRegisters } from './small-registers'

const places = {
  days: ['2026-03-02', '2026-03-20', '2026-06-10'],
  rows: (register: string): readonly string[] =>
    Object.values(smallRegisters)
      .flat()
      .flatMap((row) => (row.register === register ? [row.code] : []))
      .concat('GONE-01'),
  documents: [`o-${'e'.repeat(64)}.age`],
}

/** A fact as a journal may hold it: whatever its decoder lets through, gates or not. */
const fact: fc.Arbitrary<readonly CaseEvent[]> = fc
  .constantFrom(...factKinds)
  .chain((kind) => factValues(kind, places).map((values) => ({ kind, values })))
  .map(({ kind, values }) => {
    const event = decodeEvent('fact-recorded', 1, { fact: kind.id, key: factKey(kind, values), values })
    return event.type === 'unknown' ? [] : [event]
  })

describe('any letter on any facts', () => {
  it('has the letter’s shape and known parts, marks what it generated, and can be checked', () => {
    fc.assert(
      fc.property(
        fc.record({
          kind: fc.constantFrom(...caseLetterKinds),
          language: fc.constantFrom(...languages),
          rights: fc.uniqueArray(fc.constantFrom(...caseRights), { minLength: 1 }),
          facts: fc.array(fact, { maxLength: 25 }),
          about: fc.constantFrom(undefined, 'CUS-01', 'REC-01', 'GONE-01'),
        }),
        ({ kind, language, rights, facts, about }) => {
          const record = recordOf(
            receivedFor('full', { rights }),
            ...rights.map((right) => decided({ right })),
            ...facts.flat(),
          )
          const letter = composed(kind, 'full', { record, language, about, attachments: [] })
          expect(v.safeParse(letterSchema, letter).issues ?? []).toEqual([])
          for (const block of letter.blocks) {
            expect(sections).toContain(block.section)
            if (block.type === 'list' || block.type === 'table') expect(block.source).not.toBe(undefined)
          }
          const clock = caseClock(record, latvianCalendar())
          const context = { record, team: teamOf('full', smallRegisters), clock, today: day('2026-03-20') }
          for (const { article, text } of checkLetter(letter, context)) {
            expect(article).not.toBe('')
            expect(text.lv.trim()).not.toBe('')
            expect(text.en.trim()).not.toBe('')
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})
