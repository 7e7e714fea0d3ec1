import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { addMonthsClamped } from '../../../shared/lib/date-only'
import { outcomes } from '../../../shared/case/outcome'
import { composeLetter } from '../../../shared/letters/compose'
import { letterSchema } from '../../../shared/letters/letter'
import { caseLetterKinds } from '../../../shared/letters/letter-kind'
import { letterToText } from '../../../shared/letters/letter-to-text'
import { sectionText } from '../../../shared/letters/read-letter'
import { sections } from '../../../shared/letters/sections'
import { caseRights } from '../../../shared/law/right'
import { refusalGroundCodes } from '../../../shared/law/refusal-grounds'
import { shippedRegisters } from '../../../shared/policy/shipped-registers'
import { day, found, recordOf } from '../../helpers/case-maker'
import { answerTo, bareAnswer } from './answer-maker'
import { composed, decided, inputFor, languages, letterCases, receivedFor, teamOf } from './letter-maker'

const golden = (name: string): string =>
  readFileSync(join(import.meta.dirname, 'golden', `${name}.txt`), 'utf8')

const everyLetter = caseLetterKinds.flatMap((kind) =>
  letterCases.flatMap((letterCase) => languages.map((language) => ({ kind, letterCase, language }))),
)

/** The answers to one right, by the name of its golden letter. */
const answers = [
  ['rectification', 'RECTIFICATION'],
  ['erasure', 'ERASURE'],
  ['restriction', 'RESTRICTION'],
  ['portability', 'PORTABILITY'],
  ['objection-marketing', 'OBJECTION_MARKETING'],
  ['objection', 'OBJECTION'],
  ['consent-withdrawal', 'CONSENT_WITHDRAWAL'],
  ['automated-decision', 'AUTOMATED_DECISION'],
  ['cookie-consent', 'COOKIE_CONSENT'],
] as const
const everyAnswer = answers.flatMap(([name, right]) =>
  languages.map((language) => ({ name, right, language })),
)

describe('composeLetter', () => {
  it.each(everyLetter)('writes the $letterCase $kind in $language as it was written out by hand', (one) => {
    const letter = composed(one.kind, one.letterCase, { language: one.language })
    expect(letterToText(letter)).toBe(golden(`${one.kind}-${one.letterCase}.${one.language}`))
  })

  it.each(everyAnswer)('answers $right in $language as it was written out by hand', (one) => {
    const full = letterToText(answerTo(one.right, { language: one.language }))
    expect(full).toBe(golden(`answer-${one.name}-full.${one.language}`))
    const minimal = letterToText(bareAnswer(one.right, one.language))
    expect(minimal).toBe(golden(`answer-${one.name}-minimal.${one.language}`))
  })

  it.each(everyLetter)(
    'keeps to the letter’s shape and to known parts: $kind, $letterCase, $language',
    (one) => {
      const letter = composed(one.kind, one.letterCase, { language: one.language })
      expect(v.safeParse(letterSchema, letter).success).toBe(true)
      for (const { section } of letter.blocks) expect(sections).toContain(section)
    },
  )

  // the dative after "līdz": law.md §4.2, the table of months
  it.each([
    ['2025-12-02', '2026. gada 2. janvārim'],
    ['2026-01-02', '2026. gada 2. februārim'],
    ['2026-02-02', '2026. gada 2. martam'],
    ['2026-03-02', '2026. gada 2. aprīlim'],
    ['2026-04-05', '2026. gada 5. maijam'],
    ['2026-05-02', '2026. gada 2. jūnijam'],
    ['2026-06-02', '2026. gada 2. jūlijam'],
    ['2026-07-03', '2026. gada 3. augustam'],
    ['2026-08-02', '2026. gada 2. septembrim'],
    ['2026-09-02', '2026. gada 2. oktobrim'],
    ['2026-10-02', '2026. gada 2. novembrim'],
    ['2026-11-02', '2026. gada 2. decembrim'],
  ])('an acknowledgement of a request of %s promises an answer until %s', (receivedOn, words) => {
    const dueDay = addMonthsClamped(day(receivedOn), 1)
    const record = recordOf(receivedFor('full', { received: day(receivedOn) }))
    const clock = { due: dueDay, cautiousDue: dueDay, noticeAndRefusalBy: dueDay, openPauseFrom: undefined }
    const letter = composed('acknowledgement', 'full', { record, clock })
    expect(sectionText(letter, 'time')).toContain(`ne vēlāk kā līdz ${words}.`)
  })

  it('says in a paused case that the time stands still, and the date without the pause', () => {
    const record = recordOf(receivedFor('full'), {
      type: 'identity-asked',
      on: day('2026-03-04'),
      doubt: 'cita adrese nekā kontā',
    })
    const letter = composeLetter(inputFor('acknowledgement', 'full', { record }))
    expect(sectionText(letter, 'time')).toBe(
      'Atbildēsim bez nepamatotas kavēšanās pēc tam, kad būsim saņēmuši lūgto informāciju. No 2026. gada 4. marta līdz tās saņemšanai atbildes termiņa tecējums ir apturēts; bez apturēšanas termiņš būtu līdz 2026. gada 2. aprīlim.',
    )
  })

  it('promises the supervisory authority its own time limit, which our clock does not know', () => {
    const record = recordOf(receivedFor('full', { rights: ['DVI_ENQUIRY'] }))
    const letter = composed('acknowledgement', 'full', { record, language: 'en' })
    expect(sectionText(letter, 'time')).toBe('We will answer within the time limit set in your letter.')
  })

  it('lists in an access answer only what hangs on the systems where data were found', () => {
    const record = recordOf(receivedFor('full'), found('SYS-05'), decided({}))
    const letter = composed('access-response', 'full', { record })
    expect(sectionText(letter, 'art-15-1-b')).toBe('IP adrese')
    expect(sectionText(letter, 'art-15-1-a')).toBe('platformas drošība')
    expect(sectionText(letter, 'art-15-1-c')).not.toContain('grupas uzņēmumi')
    expect(sectionText(letter, 'art-15-1-g')).toBe('automātiski, apmeklējot tīmekļa vietni')
  })

  it('cites no lawful basis that nobody confirmed, since the policy names none (departure D17)', () => {
    const systems = shippedRegisters.systems.map(({ code }) => found(code))
    const record = recordOf(receivedFor('full'), ...systems, decided({}))
    const letter = composed('access-response', 'full', { record, team: teamOf('full', shippedRegisters) })
    expect(sectionText(letter, 'art-15-1-a')).toContain('noslēgto līgumu izpilde')
    expect(letterToText(letter)).not.toMatch(/6\. panta|6\(1\)/)
  })

  it('states none of our proposals as a fact', () => {
    const systems = shippedRegisters.systems.map(({ code }) => found(code))
    const record = recordOf(receivedFor('full'), ...systems, decided({}))
    const text = letterToText(
      composed('access-response', 'full', { record, team: teamOf('full', shippedRegisters), language: 'en' }),
    )
    for (const proposal of ['accounting', 'hosting', 'SMS operators', '5 years', '3 years', 'to be set']) {
      expect(text).not.toContain(proposal)
    }
  })

  it('never says by itself that no decision is automated, nor that nothing is transferred', () => {
    const record = recordOf(receivedFor('full'), found('SYS-01'), decided({}))
    const letter = composed('access-response', 'full', { record })
    expect(sectionText(letter, 'art-15-1-h')).toBe('')
    expect(sectionText(letter, 'art-15-2')).toBe('')
  })

  it('tells a representative whom “you” means', () => {
    const record = recordOf(receivedFor('full', { representative: 'Lindholm Law' }))
    expect(letterToText(composed('acknowledgement', 'full', { record, language: 'en' }))).toContain(
      'addressed to the representative (Lindholm Law)',
    )
  })

  it('marks every generated block with its source, and leaves the DPO’s own places unmarked', () => {
    const { blocks } = composed('access-response')
    for (const block of blocks) {
      const filled = block.type !== 'paragraph' || block.runs.some(({ text }) => text !== '')
      if (block.type !== 'heading') expect(block.source !== undefined).toBe(filled)
    }
    expect(blocks.find(({ section, type }) => section === 'art-15-1-a' && type === 'list')?.source).toBe(
      'register purposes: P01, P09',
    )
  })

  it('writes a letter of the right shape whatever was asked, decided and found', () => {
    const text = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
    const decision = fc.record({
      right: fc.constantFrom(...caseRights),
      outcome: fc.constantFrom(...outcomes),
      ground: fc.constantFrom(...refusalGroundCodes),
      facts: text.map((facts) => `${facts}x`),
    })
    fc.assert(
      fc.property(
        fc.record({
          kind: fc.constantFrom(...caseLetterKinds),
          language: fc.constantFrom(...languages),
          rights: fc.uniqueArray(fc.constantFrom(...caseRights), { minLength: 1 }),
          decisions: fc.array(decision, { maxLength: 5 }),
          systems: fc.subarray(shippedRegisters.systems.map(({ code }) => code)),
          name: text,
        }),
        ({ kind, language, rights, decisions, systems, name }) => {
          const record = recordOf(
            receivedFor('full', { rights, requester: { name } }),
            ...systems.map(found),
            ...decisions.map(decided),
          )
          const team = teamOf('full', shippedRegisters)
          const letter = composed(kind, 'full', { record, team, language, attachments: [] })
          expect(v.safeParse(letterSchema, letter).issues ?? []).toEqual([])
          expect(letterToText(letter)).toContain(record.request.reference)
        },
      ),
      { numRuns: 300 },
    )
  })
})
