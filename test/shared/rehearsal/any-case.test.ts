import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { channels, decodeEvent, type CaseEvent } from '../../../shared/case/events'
import { outcomes } from '../../../shared/case/outcome'
import { partOf, stepKinds } from '../../../shared/case/steps'
import { factKey, factKinds } from '../../../shared/law/kinds/fact-kinds'
import { refusalGroundCodes } from '../../../shared/law/refusal-grounds'
import { caseRights, type CaseRight } from '../../../shared/law/right'
import { letterKinds } from '../../../shared/letters/letter-kind'
import {
  deliveryKinds,
  enclosureFaults,
  passphraseChannels,
  sentWays,
  textMatches,
  type DeliveryKind,
} from '../../../shared/letters/proof'
import { accessSections } from '../../../shared/letters/sections'
import { articleInWords } from '../../../shared/law/article-words'
import { grounds } from '../../../shared/rehearsal/grounds'
import { rehearse, type Rehearsal } from '../../../shared/rehearsal/rehearse'
import { day, recordOf } from '../../helpers/case-maker'
import { factValues } from '../../helpers/fact-arbitraries'
import { accessAnswer, asked, at, decided, nameOf, passphraseTold, team, wrote } from './case-stories'

const days = ['2026-02-20', '2026-03-02', '2026-03-20', '2026-04-10', '2026-07-01']
const someDay = fc.constantFrom(...days)
const places = {
  days,
  rows: (register: string): readonly string[] =>
    Object.values(team.registers)
      .flat()
      .flatMap((row) => (row.register === register ? [row.code] : []))
      .concat('GONE-01'),
  documents: [nameOf('d')],
}

/** Whatever a journal may hold, gates or not: a merge or an older app may have let it in. */
const facts: fc.Arbitrary<readonly CaseEvent[]> = fc
  .constantFrom(...factKinds)
  .chain((kind) => factValues(kind, places).map((values) => ({ kind, values })))
  .map(({ kind, values }) => {
    const event = decodeEvent('fact-recorded', 1, { fact: kind.id, key: factKey(kind, values), values })
    return event.type === 'unknown' ? [] : [event]
  })

const decisions = (rights: readonly CaseRight[]): fc.Arbitrary<readonly CaseEvent[]> =>
  fc
    .record({
      right: fc.constantFrom(...rights),
      outcome: fc.constantFrom(...outcomes),
      on: someDay,
      ground: fc.option(fc.constantFrom(...refusalGroundCodes), { nil: undefined }),
      decidedBy: fc.constantFrom('Jānis Ozols', 'Anna Liepa', 'DPO'),
    })
    .map(({ right, outcome, on, ground, decidedBy }) => [
      decided(right, outcome, {
        on: day(on),
        decidedBy,
        ...(ground === undefined ? {} : { ground, facts: 'Politikas 8.2.6. punkts.' }),
      }),
    ])

const letters = (rights: readonly CaseRight[]): fc.Arbitrary<readonly CaseEvent[]> =>
  fc
    .record({
      kind: fc.constantFrom(...letterKinds),
      covers: fc.subarray([...rights]),
      on: someDay,
      id: fc.constantFrom('l1', 'l2', 'l3', 'l4'),
      about: fc.constantFrom('CUS-01', 'REC-01', 'GONE-01'),
      how: fc.constantFrom('recorded', 'mail-dropped'),
      left: fc.record(
        {
          by: fc.constantFrom(...sentWays),
          postNumber: fc.constant('RR473124829LV'),
          text: fc.record({ match: fc.constantFrom(...textMatches), sha256: fc.constant('f'.repeat(64)) }),
          notEnclosed: fc.array(
            fc.record({ title: fc.constant('Datu kopija'), why: fc.constantFrom(...enclosureFaults) }),
            { maxLength: 2 },
          ),
        },
        { requiredKeys: [] },
      ),
      came: fc.option(fc.constantFrom(...deliveryKinds), { nil: undefined }),
      told: fc.option(fc.constantFrom(...passphraseChannels), { nil: undefined }),
    })
    .map(({ kind, on, came, told, ...change }) => [
      ...wrote(kind, { text: 'Teksts.' }, { on, ...change }),
      ...(came === undefined ? [] : [whatCame(came, on, change.id)]),
      ...(told === undefined ? [] : [passphraseTold({ letter: change.id, channel: told })]),
    ])

/** Entries are numbered by their place in the whole story, so `sending` is known when that is. */
const whatCame = (kind: DeliveryKind, on: string, letter: string): CaseEvent => ({
  type: 'delivery-recorded',
  letter,
  sending: '',
  kind,
  on: day(on),
  how: 'recorded',
  detail: '',
})
const withSendings = (events: readonly CaseEvent[]): readonly CaseEvent[] =>
  events.map((event, at) =>
    event.type === 'delivery-recorded' ? { ...event, sending: `event${at - 1}` } : event,
  )

const others: fc.Arbitrary<readonly CaseEvent[]> = fc
  .record({
    on: someDay,
    which: fc.nat({ max: 6 }),
    role: fc.constantFrom('controller', 'processor', 'both'),
  })
  .map(({ on, which, role }): readonly CaseEvent[] => {
    const all: readonly CaseEvent[] = [
      { type: 'role-decided', role, reason: 'dati' },
      { type: 'identity-asked', on: day(on), doubt: 'cita adrese' },
      { type: 'identity-confirmed', on: day(on), how: 'document-seen', note: '' },
      { type: 'clarification-asked', on: day(on), questions: 'Kuri dati?' },
      { type: 'clarification-answered', on: day(on), answer: 'Visi.' },
      { type: 'deadline-extended', noticeSent: day(on), months: 2, reasons: '.' },
      { type: 'case-closed', on: day(on) },
    ]
    return all.slice(which, which + 1)
  })

/** An access request answered in earnest, which chance alone would seldom do. */
const access: fc.Arbitrary<readonly CaseEvent[]> = fc
  .record({
    outcome: fc.constantFrom('fulfilled', 'partly-fulfilled', 'no-data'),
    on: someDay,
    lacking: fc.subarray([...accessSections]),
  })
  .map(({ outcome, on, lacking }) => [
    decided('ACCESS', outcome, { ground: 'R-15-4', facts: 'Citas personas dati.' }),
    ...accessAnswer(Object.fromEntries(lacking.map((section) => [section, ''])), { on }),
  ])

const someCase = fc
  .uniqueArray(fc.constantFrom(...caseRights), { minLength: 1, maxLength: 5 })
  .chain((rights) =>
    fc.record({
      rights: fc.constant(rights),
      channel: fc.constantFrom(...channels),
      events: fc.array(
        fc.oneof(
          { arbitrary: facts, weight: 4 },
          decisions(rights),
          letters(rights),
          others,
          rights.includes('ACCESS') ? access : others,
        ),
        { maxLength: 40 },
      ),
      today: someDay,
    }),
  )

describe('the rehearsal of any case', () => {
  const seen = new Set<string>()

  it('says of each ground what speaks for and against it, in both languages, and where to act', () => {
    fc.assert(
      fc.property(someCase, ({ rights, channel, events, today }) => {
        look(rehearse(recordOf(...withSendings([asked(rights, { channel }), ...events.flat()])), at(today)))
      }),
      { numRuns: 500 },
    )
    // chance seldom reaches the rarest of them; grounds.test.ts raises each
    expect(seen.size).toBeGreaterThan(grounds.length - 6)
  })

  function look(rehearsal: Rehearsal): void {
    expect(rehearsal.raised.length + rehearsal.notRaised.length).toBe(grounds.length)
    for (const { why } of rehearsal.notRaised) expect(isSaid(why)).toBe(true)
    for (const { id, article, claim, answers, acts } of rehearsal.raised) {
      seen.add(id)
      expect(articleInWords(article, 'lv')).toMatch(/pant|apsvērum/u)
      expect(isSaid(claim)).toBe(true)
      expect(answers.length, id).toBeGreaterThan(0)
      for (const { text } of answers) expect(isSaid(text), `${id}: ${text.lv}`).toBe(true)
      for (const { text, to } of acts) {
        expect(isSaid(text)).toBe(true)
        if (to.kind === 'step') expect(isStep(to.step), to.step).toBe(true)
      }
    }
  }
})

const isSaid = ({ lv, en }: { readonly lv: string; readonly en: string }): boolean =>
  [lv, en].every((text) => /\p{L}{2,}/u.test(text) && !/undefined|\{\{|\$\{|Invalid/u.test(text))
const isStep = (step: string): boolean =>
  partOf(step) !== undefined || stepKinds.some((kind) => kind === step)
