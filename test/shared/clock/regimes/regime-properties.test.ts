import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { isWorkingDay, rollToWorkingDay } from '../../../../shared/clock/calendar'
import { regimeClock } from '../../../../shared/clock/regimes/regime-clock'
import type { RegimeClock, RegimeInput } from '../../../../shared/clock/regimes/regime-input'
import { regimes, ruleSetFor, type Regime } from '../../../../shared/clock/regimes/rule-set'
import type { Pause } from '../../../../shared/clock/stops'
import {
  addDays,
  addMonthsClamped,
  dateOnly,
  daysBetween,
  type DateOnly,
} from '../../../../shared/lib/date-only'
import { calendar } from '../clock-maker'

// The properties of law.md §3.9, for every regime where they apply
const runs = { numRuns: 200 }
const anyDay = fc
  .integer({ min: 0, max: daysBetween(dateOnly('2019-08-15'), dateOnly('2032-12-31')) })
  .map((days) => addDays(dateOnly('2019-08-15'), days))
const holidays = fc.constantFrom('UK-EW', 'UK-SC', 'UK-NI', 'LV').map(calendar)
const offset = fc.integer({ min: -3, max: 60 })
const length = fc.integer({ min: 0, max: 25 })
const pauses = fc.array(
  fc.record({
    asked: offset,
    days: length,
    kind: fc.constantFrom('identity' as const, 'clarification' as const),
  }),
  { maxLength: 3 },
)
const notices = fc.option(fc.record({ after: offset, months: fc.constantFrom(1 as const, 2 as const) }), {
  nil: undefined,
})

const requests = (regime: Regime): fc.Arbitrary<RegimeInput> =>
  fc
    .record({ received: anyDay, calendar: holidays, pauses, notice: notices })
    .map(({ received, calendar: own, pauses: list, notice }) => ({
      ruleSet: ruleSetFor(regime, received),
      received,
      calendar: own,
      pausePolicy: 'edpb',
      pauses: list.map(({ asked, days, kind }): Pause => ({
        kind,
        asked: addDays(received, asked),
        answered: addDays(received, asked + days),
      })),
      extension:
        notice === undefined
          ? undefined
          : {
              noticeSent: addDays(received, notice.after),
              months: notice.months,
              reasons: 'a large archive',
            },
    }))

function given<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('no date')
  return value
}
const dueOf = (input: RegimeInput): DateOnly => given(regimeClock(input).due)

describe.each(regimes)('%s: whatever the request', (regime) => {
  const movesToWorkingDays = regime === 'EU' || regime === 'UK'

  it('the due date is not before its own date, the cautious one not after it, both working days where the law moves them', () => {
    fc.assert(
      fc.property(requests(regime), (input) => {
        const { due, nominal, cautiousDue, noticeAndRefusalBy } = regimeClock(input)
        expect(given(due) >= given(nominal)).toBe(true)
        expect(cautiousDue <= given(due)).toBe(true)
        expect(given(noticeAndRefusalBy) <= given(due)).toBe(true)
        for (const day of movesToWorkingDays ? [due, cautiousDue, noticeAndRefusalBy] : []) {
          expect(isWorkingDay(input.calendar, given(day))).toBe(true)
        }
      }),
      runs,
    )
  })

  it('a later receipt never gives an earlier due date under one rule set', () => {
    fc.assert(
      fc.property(requests(regime), fc.integer({ min: 0, max: 70 }), (input, later) => {
        const plain = { ...input, pauses: [], extension: undefined }
        expect(dueOf({ ...plain, received: addDays(input.received, later) }) >= dueOf(plain)).toBe(true)
      }),
      runs,
    )
  })

  it('an extension never shortens', () => {
    fc.assert(
      fc.property(requests(regime), (input) => {
        expect(dueOf(input) >= dueOf({ ...input, extension: undefined })).toBe(true)
      }),
      runs,
    )
  })

  it('one more day of waiting for an answer never shortens', () => {
    fc.assert(
      fc.property(requests(regime), fc.nat(2), (input, which) => {
        // a UK month that starts later leaves fewer clarification days in it, and may end on the same last day of February
        const isMixed = new Set(input.pauses.map(({ kind }) => kind)).size > 1
        fc.pre(regime !== 'UK' || !isMixed)
        const longer = input.pauses.map((pause, index) =>
          index === which ? { ...pause, answered: addDays(given(pause.answered), 1) } : pause,
        )
        expect(dueOf({ ...input, pauses: longer }) >= dueOf(input)).toBe(true)
      }),
      runs,
    )
  })

  it('the order in which questions are given does not matter, and none counted is none asked', () => {
    fc.assert(
      fc.property(requests(regime), (input) => {
        expect(dueOf({ ...input, pauses: [...input.pauses].reverse() })).toBe(dueOf(input))
        expect(dueOf({ ...input, pausePolicy: 'none' })).toBe(dueOf({ ...input, pauses: [] }))
      }),
      runs,
    )
  })
})

describe('the UK month', () => {
  it('leaves out as many days as a calendar shows between question and answer, both included', () => {
    const shapes = fc.array(fc.record({ asked: fc.integer({ min: 0, max: 27 }), days: length }), {
      maxLength: 3,
    })
    fc.assert(
      fc.property(anyDay, holidays, shapes, (received, own, list) => {
        const asked = list.map(({ asked: after, days }): Pause => ({
          kind: 'clarification',
          asked: addDays(received, after),
          answered: addDays(received, after + days),
        }))
        // told off on a calendar, day by day
        const struckOff = new Set(
          list.flatMap(({ asked: after, days }) =>
            Array.from({ length: days + 1 }, (_, index) => addDays(received, after + index)),
          ),
        )
        const clock = regimeClock({
          ruleSet: ruleSetFor('UK', received),
          received,
          calendar: own,
          pauses: asked,
          pausePolicy: 'edpb',
        })
        const nominal = addDays(addMonthsClamped(received, 1), struckOff.size)
        expect(clock).toMatchObject({
          pauseDays: struckOff.size,
          nominal,
          due: rollToWorkingDay(own, nominal),
        })
      }),
      runs,
    )
  })

  it('from the proof of identity is the month of a request received on that day', () => {
    fc.assert(
      fc.property(
        anyDay,
        holidays,
        fc.tuple(fc.integer({ min: 0, max: 27 }), length),
        (received, own, [asked, days]) => {
          const start = addDays(received, asked + days)
          const ruleSet = ruleSetFor('UK', received)
          const shared = { ruleSet, calendar: own, pausePolicy: 'edpb' } as const
          const waited = regimeClock({
            ...shared,
            received,
            pauses: [{ kind: 'identity', asked: addDays(received, asked), answered: start }],
          })
          expect(waited.start).toBe(start)
          expect(waited.due).toBe(dueOf({ ...shared, received: start, pauses: [] }))
        },
      ),
      runs,
    )
  })

  it('after an open clarification has exactly the remaining days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 27 }), length, (received, asked, wait) => {
        const question = addDays(received, asked)
        const shared = {
          ruleSet: ruleSetFor('UK', received),
          received,
          calendar: calendar('UK-EW'),
          pausePolicy: 'edpb',
        } as const
        const open = regimeClock({ ...shared, pauses: [{ kind: 'clarification', asked: question }] })
        const answered = addDays(question, wait)
        const closed = regimeClock({
          ...shared,
          pauses: [{ kind: 'clarification', asked: question, answered }],
        })
        expect(closed.nominal).toBe(addDays(answered, given(open.remainingDays)))
      }),
      runs,
    )
  })
})

describe('the time zone of the machine', () => {
  const own = process.env['TZ']
  afterEach(() => {
    if (own === undefined) delete process.env['TZ']
    else process.env['TZ'] = own
  })

  const inZone = (zone: string, input: RegimeInput): RegimeClock => {
    process.env['TZ'] = zone
    return structuredClone(regimeClock(input))
  }

  it.each(regimes)('%s: changes neither dates nor working', (regime) => {
    fc.assert(
      fc.property(
        requests(regime),
        fc.constantFrom('America/Los_Angeles', 'Pacific/Kiritimati'),
        (input, zone) => {
          expect(inZone(zone, input)).toEqual(inZone('Europe/London', input))
        },
      ),
      { numRuns: 50 },
    )
  })
})
