import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { letterGate } from '../../../shared/case/letters'
import { composeCampaign } from '../../../shared/letters/campaigns/compose-campaign'
import { toldItems } from '../../../shared/letters/campaigns/told-items'
import { letterSchema } from '../../../shared/letters/letter'
import { campaignLetterKinds } from '../../../shared/letters/letter-kind'
import { letterToText } from '../../../shared/letters/letter-to-text'
import { sectionText } from '../../../shared/letters/read-letter'
import { sections } from '../../../shared/letters/sections'
import type { RegisterRow, Registers } from '../../../shared/policy/registers'
import { registerNames } from '../../../shared/policy/registers'
import { shippedRegisters } from '../../../shared/policy/shipped-registers'
import { contextFor, day, received, recordOf } from '../../helpers/case-maker'
import { batch, campaign, campaignDay, campaignTeam, shopList, version } from './campaign-maker'
import { languages, letterCases, registersIn } from './letter-maker'

const golden = (name: string): string =>
  readFileSync(join(import.meta.dirname, 'golden', `${name}.txt`), 'utf8')

const every = campaignLetterKinds.flatMap((kind) =>
  letterCases.flatMap((letterCase) => languages.map((language) => ({ kind, letterCase, language }))),
)

describe('a letter without a case', () => {
  it.each(every)('is written as it was written out by hand: $kind, $letterCase, $language', (one) => {
    const { letter } = campaign(one.kind, one)
    expect(letterToText(letter)).toBe(golden(`${one.kind}-${one.letterCase}.${one.language}`))
  })

  it.each(every)('keeps to the letter’s shape and to known parts: $kind, $letterCase, $language', (one) => {
    const { letter } = campaign(one.kind, one)
    expect(v.safeParse(letterSchema, letter).issues ?? []).toEqual([])
    for (const { section } of letter.blocks) expect(sections).toContain(section)
  })

  it.each(campaignLetterKinds)('is addressed to nobody but the organisation itself: %s', (kind) => {
    expect(campaign(kind).letter.to).toEqual({ name: 'Think Intermedia SIA', email: 'dpo@example.lv' })
  })

  it.each(campaignLetterKinds)('cannot be written in a case: %s', (kind) => {
    const refusal = letterGate(recordOf(received()), { kind }, contextFor('2026-03-20'))
    expect(refusal).toEqual({ kind: 'letter-not-of-case', letter: kind })
  })

  it('marks every generated block with its source, and leaves the DPO’s own places unmarked', () => {
    for (const { kind, letterCase, language } of every) {
      for (const block of campaign(kind, { letterCase, language }).letter.blocks) {
        const isFilled = block.type !== 'paragraph' || block.runs.some(({ text }) => text !== '')
        if (block.type !== 'heading') expect(block.source !== undefined).toBe(isFilled)
      }
    }
  })
})

describe('a notice of a change of the policy', () => {
  // the genitive after "no" and "kopš": law.md §4.2
  it.each([
    ['2027-01-01', '2027. gada 1. janvāra'],
    ['2027-02-02', '2027. gada 2. februāra'],
    ['2027-03-10', '2027. gada 10. marta'],
    ['2026-04-11', '2026. gada 11. aprīļa'],
    ['2026-05-21', '2026. gada 21. maija'],
    ['2026-06-01', '2026. gada 1. jūnija'],
    ['2026-07-31', '2026. gada 31. jūlija'],
    ['2026-08-01', '2026. gada 1. augusta'],
    ['2026-09-01', '2026. gada 1. septembra'],
    ['2026-10-01', '2026. gada 1. oktobra'],
    ['2026-11-01', '2026. gada 1. novembra'],
    ['2026-12-31', '2026. gada 31. decembra'],
  ])('of %s says from which day it takes effect', (effective, words) => {
    const { letter } = campaign('policy-change', { row: version({ effective: day(effective) }) })
    expect(sectionText(letter, 'change-effective')).toBe(
      `No ${words} stājas spēkā jauna mūsu privātuma politikas redakcija (2026-05).`,
    )
  })

  it('that comes after the day says since when the version is in force', () => {
    const row = version({ effective: day('2026-03-01') })
    expect(sectionText(campaign('policy-change', { row }).letter, 'change-effective')).toBe(
      'Kopš 2026. gada 1. marta ir spēkā jauna mūsu privātuma politikas redakcija (2026-05).',
    )
    expect(
      sectionText(campaign('policy-change', { row, language: 'en' }).letter, 'change-effective'),
    ).toContain('has been in force since 1 March 2026.')
  })

  it('says nothing of new purposes that are in it: only the DPO knows which', () => {
    const { letter } = campaign('policy-change', { row: version({ newPurposes: true, groups: '' }) })
    expect(sectionText(letter, 'change-effect')).toBe('')
  })

  it('compares the two texts of the policy only where both are known, and leaves it to the DPO to say why', () => {
    expect(sectionText(campaign('policy-change').letter, 'change-clauses')).toContain('svītrots punkts: 5.3')
    expect(sectionText(campaign('policy-change').letter, 'change-what')).toBe('')
    const unknown = campaign('policy-change', { row: version({ hash: 'c'.repeat(64) }) })
    expect(sectionText(unknown.letter, 'change-clauses')).toBe('')
    const first = campaign('policy-change', { row: version({ hash: 'a'.repeat(64) }) })
    expect(sectionText(first.letter, 'change-clauses')).toBe('')
  })

  it('leads to the site where the new text stands', () => {
    const block = campaign('policy-change').letter.blocks.find(({ section }) => section === 'change-link')
    const paragraph = campaign('policy-change').letter.blocks.find(
      (one) => one.section === 'change-link' && one.type === 'paragraph',
    )
    expect(block?.type).toBe('heading')
    expect(paragraph?.type === 'paragraph' ? paragraph.runs[1] : undefined).toEqual({
      text: 'www.sendberry.com',
      link: 'https://www.sendberry.com',
    })
  })

  it('states nothing of a row that nobody confirmed', () => {
    const { letter } = campaign('policy-change', { row: version({ status: 'unconfirmed' }) })
    const text = letterToText(letter)
    for (const fact of ['2026. gada 1. maija', '2026-05', '5.2', 'klienti', 'publicēta', 'netiek ieviesti'])
      expect(text).not.toContain(fact)
  })
})

describe('a notice of data obtained from others', () => {
  it('says by itself which points of Art. 14 it holds', () => {
    // no register knows the interests and whether decisions are automated
    expect(toldItems(campaign('information-notice').letter)).toEqual([
      '14-1-a',
      '14-1-b',
      '14-1-c',
      '14-1-d',
      '14-1-e',
      '14-1-f',
      '14-2-a',
      '14-2-c',
      '14-2-d',
      '14-2-e',
      '14-2-f',
    ])
    expect(toldItems(campaign('information-notice', { letterCase: 'minimal' }).letter)).toEqual([
      '14-1-a',
      '14-1-b',
      '14-2-c',
      '14-2-d',
      '14-2-e',
    ])
  })

  it('speaks of legitimate interests unless every purpose rests on another basis', () => {
    const has = (categories: readonly string[], registers?: Registers): boolean => {
      const known = registers ?? registersIn('lv')
      const sources = [{ ...shopList, code: 'SRC-06', categories: [...categories] }]
      const { letter } = campaign('information-notice', {
        row: batch({ source: 'SRC-06' }),
        registers: { ...known, sources },
      })
      return letter.blocks.some(({ section }) => section === 'art-14-2-b')
    }
    expect(has(['DAT-01'])).toBe(false) // P01: 6(1)(b)
    expect(has(['DAT-99'])).toBe(true) // P99: 6(1)(f)
    expect(has(['AUTO-01'])).toBe(true) // P09: its basis is a proposal
  })

  it('names no source, no category and no purpose while nobody confirmed the source', () => {
    const team = campaignTeam('full', registersIn('lv'))
    const sources = team.registers.sources.map((row) =>
      row.code === 'SRC-05' ? { ...row, status: 'unconfirmed' as const } : row,
    )
    const made = composeCampaign({
      row: batch(),
      team: { ...team, registers: { ...team.registers, sources } },
      language: 'lv',
      today: campaignDay,
      letterId: 'letter1',
    })
    const text = letterToText(made)
    for (const fact of ['SIA Veikals', 'vārds un uzvārds', 'līgumu izpilde', 'Google'])
      expect(text).not.toContain(fact)
  })

  it('states nothing that is unconfirmed, whatever the registers hold', () => {
    const statuses = fc.constantFrom('confirmed', 'unconfirmed', 'from-policy', 'withdrawn')
    const codes = shippedRegisters.categories.map(({ code }) => code)
    fc.assert(
      fc.property(
        fc.array(statuses, { minLength: 7, maxLength: 7 }),
        fc.subarray(codes),
        fc.constantFrom(...languages),
        (pattern, categories, language) => {
          const registers = marked(pattern)
          const source = { ...shopList, code: 'SRC-77', categories: [...categories] }
          const { letter, context } = campaign('information-notice', {
            language,
            row: batch({ source: 'SRC-77' }),
            registers: { ...registers, sources: [source] },
          })
          const text = letterToText(letter)
          expect(v.safeParse(letterSchema, letter).issues ?? []).toEqual([])
          // what is known is told, so that the rest of this test is not about empty letters
          for (const row of registers.categories.filter(({ code }) => categories.includes(code)))
            expect(text.includes(markOf(row.code))).toBe(!isProposal(row))
          for (const row of rowsOf(context.team.registers).filter(isProposal))
            expect(text).not.toContain(markOf(row.code))
          for (const row of context.team.registers.purposes.filter(({ status }) => status === 'unconfirmed'))
            expect(text).not.toContain(`basis-${row.code}`)
        },
      ),
      { numRuns: 150 },
    )
  })
})

/** The shipped registers with every row marked by its code, and states dealt out by a pattern. */
function marked(pattern: readonly RegisterRow['status'][]): Registers {
  let n = 0
  const mark = <R extends RegisterRow>(row: R): R => {
    n += 1
    const name = { lv: markOf(row.code), en: markOf(row.code) }
    return { ...row, name, status: pattern[n % pattern.length] ?? 'unconfirmed' }
  }
  const { categories, purposes, recipients, retention } = shippedRegisters
  return {
    ...shippedRegisters,
    categories: categories.map(mark),
    purposes: purposes.map((row) => ({ ...mark(row), basis: `basis-${row.code}` })),
    recipients: recipients.map((row) => ({ ...mark(row), entities: markOf(row.code) })),
    retention: retention.map(mark),
  }
}

const markOf = (code: string): string => `«${code}»`
const rowsOf = (registers: Registers): readonly RegisterRow[] =>
  registerNames.flatMap((name): readonly RegisterRow[] => registers[name])

/** Our own proposals, and rows taken out; a purpose that the policy names may be told without its basis. */
const isProposal = (row: RegisterRow): boolean =>
  row.status === 'withdrawn' ||
  (row.status === 'unconfirmed' && (row.register !== 'purposes' || row.clause === undefined))
