import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { isWorkingDay } from '../../../shared/clock/calendar'
import { due, type Clock } from '../../../shared/clock/due'
import type { ClockInput } from '../../../shared/clock/reckon'
import type { Pause } from '../../../shared/clock/stops'
import {
  addDays,
  addMonthsClamped,
  dateOnly,
  daysBetween,
  type DateOnly,
} from '../../../shared/lib/date-only'
import { calendar } from './clock-maker'

// The properties of law.md §3.9
const runs = { numRuns: 1000 }

const start = dateOnly('2016-01-01')
const received = fc.integer({ min: 0, max: 8800 }).map((days) => addDays(start, days))
const holidays = fc.constantFrom('LV', 'LV+OJ', 'LV+TR', 'DE', 'FR', 'BG', 'RO').map(calendar)
const offset = fc.integer({ min: -5, max: 120 })
const length = fc.integer({ min: 0, max: 40 })

type Shape = { readonly asked: number; readonly days: number }
const shapes = fc.array(fc.record({ asked: offset, days: length }), { maxLength: 4 })
const notices = fc.option(fc.record({ after: offset, months: fc.constantFrom(1 as const, 2 as const) }), {
  nil: undefined,
})

const pausesOf = (from: DateOnly, list: readonly Shape[]): readonly Pause[] =>
  list.map(({ asked, days }) => ({ asked: addDays(from, asked), answered: addDays(from, asked + days) }))

/** Any request: its day, its calendar, up to four answered pauses, perhaps a notice of extension. */
const requests = fc
  .record({ received, calendar: holidays, shapes, notice: notices })
  .map(({ shapes: list, notice, ...rest }): ClockInput => ({
    ...rest,
    pausePolicy: 'edpb',
    pauses: pausesOf(rest.received, list),
    extension:
      notice === undefined
        ? undefined
        : { noticeSent: addDays(rest.received, notice.after), months: notice.months, reasons: 'apjoms' },
  }))

const dueOf = (input: ClockInput): DateOnly => given(due(input).due)

function given<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('no date')
  return value
}

describe('whatever the request', () => {
  it('the due date is a working day, not before its own nominal date', () => {
    fc.assert(
      fc.property(requests, (input) => {
        const clock = due(input)
        expect(given(clock.due) >= given(clock.nominal)).toBe(true)
        for (const day of [clock.due, clock.cautiousDue, clock.noticeAndRefusalBy]) {
          expect(isWorkingDay(input.calendar, given(day))).toBe(true)
        }
      }),
      runs,
    )
  })

  it('the cautious date and the limit for a refusal are never after the due date', () => {
    fc.assert(
      fc.property(requests, (input) => {
        const clock = due(input)
        expect(clock.cautiousDue <= given(clock.due)).toBe(true)
        expect(given(clock.noticeAndRefusalBy) <= given(clock.due)).toBe(true)
      }),
      runs,
    )
  })

  it('a later receipt never gives an earlier due date', () => {
    fc.assert(
      fc.property(received, fc.integer({ min: 0, max: 70 }), holidays, (first, later, own) => {
        const on = (day: DateOnly): DateOnly =>
          dueOf({ received: day, calendar: own, pauses: [], pausePolicy: 'edpb' })
        expect(on(addDays(first, later)) >= on(first)).toBe(true)
      }),
      runs,
    )
  })

  it('an extension never shortens, and a valid one runs from receipt', () => {
    fc.assert(
      fc.property(requests, (input) => {
        const clock = due(input)
        expect(given(clock.due) >= dueOf({ ...input, extension: undefined })).toBe(true)
        const months = clock.extensionValid ? 1 + (input.extension?.months ?? 0) : 1
        expect(clock.nominal).toBe(addDays(addMonthsClamped(input.received, months), clock.pauseDays))
      }),
      runs,
    )
  })

  it('one more day of pause never shortens', () => {
    fc.assert(
      fc.property(requests, fc.nat(3), (input, which) => {
        const longer = input.pauses.map((pause, index) =>
          index === which ? { ...pause, answered: addDays(given(pause.answered), 1) } : pause,
        )
        expect(dueOf({ ...input, pauses: longer }) >= dueOf(input)).toBe(true)
      }),
      runs,
    )
  })

  it('a pause of n days within the month moves the nominal date by n', () => {
    fc.assert(
      fc.property(received, fc.integer({ min: 0, max: 28 }), length, (on, asked, days) => {
        const plain: ClockInput = { received: on, calendar: calendar('LV'), pauses: [], pausePolicy: 'edpb' }
        const paused = due({ ...plain, pauses: pausesOf(on, [{ asked, days }]) })
        expect(daysBetween(given(due(plain).nominal), given(paused.nominal))).toBe(days)
        expect(paused.pauseDays).toBe(days)
        expect(paused.cautiousDue).toBe(due(plain).due)
      }),
      runs,
    )
  })

  it('the order in which pauses are given does not matter', () => {
    fc.assert(
      fc.property(requests, (input) => {
        const { working: _, ...turned } = due({ ...input, pauses: [...input.pauses].reverse() })
        const { working: __, ...asGiven } = due(input)
        expect({ ...turned, warnings: turned.warnings.length }).toEqual({
          ...asGiven,
          warnings: asGiven.warnings.length,
        })
      }),
      runs,
    )
  })

  it('without pauses counted, it is as if there were none', () => {
    fc.assert(
      fc.property(requests, (input) => {
        expect(dueOf({ ...input, pausePolicy: 'none' })).toBe(dueOf({ ...input, pauses: [] }))
      }),
      runs,
    )
  })
})

describe('an open question, once it is answered on a day x', () => {
  it('leaves exactly the remaining days: the nominal date is x + remainingDays', () => {
    fc.assert(
      fc.property(requests, fc.nat(25), length, (input, asked, wait) => {
        const question = addDays(input.received, asked)
        const open = due({ ...input, pauses: [...input.pauses, { asked: question }] })
        const lastAnswer =
          input.pauses
            .map(({ answered }) => given(answered))
            .sort()
            .at(-1) ?? question
        const answered = addDays(lastAnswer > question ? lastAnswer : question, wait)
        const closed = due({ ...input, pauses: [...input.pauses, { asked: question, answered }] })
        // the notice may be too late once the month has an end again: that is another period
        fc.pre(open.extensionValid === closed.extensionValid)
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

  const inZone = (zone: string, input: ClockInput): Clock => {
    process.env['TZ'] = zone
    return structuredClone(due(input))
  }

  it('is really another one in this test', () => {
    process.env['TZ'] = 'Pacific/Kiritimati'
    expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(-14 * 60)
    process.env['TZ'] = 'America/Los_Angeles'
    expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(8 * 60)
  })

  it('changes neither dates nor working', () => {
    fc.assert(
      fc.property(
        requests,
        fc.constantFrom('America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kolkata'),
        (input, zone) => {
          expect(inZone(zone, input)).toEqual(inZone('Europe/Riga', input))
        },
      ),
      runs,
    )
  })
})
