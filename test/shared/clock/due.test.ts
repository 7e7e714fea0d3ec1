import { describe, expect, it } from 'vitest'
import { due, type Clock } from '../../../shared/clock/due'
import { isOnTime } from '../../../shared/clock/state'
import { dateOnly } from '../../../shared/lib/date-only'
import vectors from '../../vectors/clock.json'
import { calendar, extension, request } from './clock-maker'

type Vector = (typeof vectors)[number]
const ofRule = vectors.filter(({ rule }) => rule === 'gdpr-12-3')

function clockOf(vector: Vector): Clock {
  const { received, calendar: id = '', pauses = [], openPauseFrom, extensionNotice, pausePolicy } = vector
  const closed = pauses.map(([asked = '', answered = '']) => [asked, answered] as const)
  return due(
    request(received, isGiven(openPauseFrom) ? [...closed, [openPauseFrom]] : closed, {
      calendar: calendar(id),
      pausePolicy: pausePolicy === 'none' ? 'none' : 'edpb',
      ...(isGiven(extensionNotice) ? extension(extensionNotice) : {}),
    }),
  )
}

const isGiven = (value: string | null | undefined): value is string => value !== null && value !== undefined

/** What the vector asks for, of what the clock says; absent is null, as in the vectors. */
function answersTo({ expect: wanted, doneAt }: Vector, clock: Clock): Readonly<Record<string, unknown>> {
  const all: Readonly<Record<string, unknown>> = {
    ...clock,
    onTime: isGiven(doneAt) ? isOnTime(clock.due, doneAt) : undefined,
  }
  return Object.fromEntries(Object.keys(wanted).map((key) => [key, all[key] ?? null]))
}

describe('the month of Art. 12(3)', () => {
  it('is checked against published and hand-counted dates', () => {
    expect(ofRule.length).toBeGreaterThanOrEqual(40)
  })

  it.each(ofRule)('$id: received $received: $why', (vector) => {
    expect(answersTo(vector, clockOf(vector))).toEqual(vector.expect)
  })

  it('gives the same answer when asked twice, and leaves its input alone', () => {
    const input = request('2026-02-02', [
      ['2026-02-10', '2026-02-12'],
      ['2026-02-03', '2026-02-05'],
    ])
    const before = structuredClone(input.pauses)
    expect(due(input)).toEqual(due(input))
    expect(input.pauses).toEqual(before)
  })

  it('can be handed to another process whole, with its working', () => {
    const clock = due(request('2026-03-05'))
    expect(structuredClone(clock).working).toEqual(clock.working)
    expect(clock.working.length).toBeGreaterThan(3)
  })
})

describe('a year whose holidays are not known', () => {
  // 15 December 2040 + 1 month = 15 January 2041, a Tuesday: the calendar ends with 2040
  it('is said in a field, a warning and the working, never passed over', () => {
    const clock = due(request('2040-12-15'))
    expect(clock.due).toBe('2041-01-15')
    expect(clock.calendarCovers).toBe(false)
    expect(clock.warnings.map(({ kind }) => kind)).toEqual(['calendar-does-not-cover'])
    expect(clock.working.some(({ text }) => text.en.includes('2016–2040 only'))).toBe(true)
  })

  it('counts also when only the move to a working day reaches it', () => {
    // 30 November 2040 + 1 month = Sunday 30 December 2040, 31 December is a holiday: Tuesday 1 January 2041, unknown
    const clock = due(request('2040-11-30'))
    expect(clock.due).toBe('2041-01-01')
    expect(clock.calendarCovers).toBe(false)
  })

  it('counts before the first year as well, and for transferred days after the last list', () => {
    expect(due(request('2015-03-02')).calendarCovers).toBe(false)
    expect(due(request('2026-03-02')).calendarCovers).toBe(true)
    expect(due(request('2027-03-02', [], { calendar: calendar('LV+TR') })).calendarCovers).toBe(false)
    expect(due(request('2027-03-02')).calendarCovers).toBe(true)
  })
})

describe('the extension', () => {
  it('may be for one further month, counted from receipt', () => {
    // 31 January + 2 months = 31 March 2026, a Tuesday (not 28 February + 1 month)
    const clock = due(request('2026-01-31', [], extension('2026-02-20', 1)))
    expect(clock).toMatchObject({ extensionValid: true, nominal: '2026-03-31', due: '2026-03-31' })
  })

  it('needs reasons', () => {
    const clock = due(request('2026-03-05', [], extension('2026-04-01', 2, '  ')))
    expect(clock).toMatchObject({ extensionValid: false, due: '2026-04-07' })
    expect(clock.warnings.map(({ kind }) => kind)).toEqual(['extension-without-reasons'])
  })

  it('cannot have been told before the request came', () => {
    const clock = due(request('2026-03-05', [], extension('2026-03-04')))
    expect(clock).toMatchObject({ extensionValid: false, due: '2026-04-07' })
    expect(clock.warnings.map(({ kind }) => kind)).toEqual(['extension-before-receipt'])
  })

  it('warns when the notice went out on the moved last day, and when it came too late', () => {
    const onMovedDay = due(request('2026-03-05', [], extension('2026-04-07')))
    expect(onMovedDay.warnings.map(({ kind }) => kind)).toEqual(['extension-on-moved-day'])
    const tooLate = due(request('2026-03-05', [], extension('2026-04-08')))
    expect(tooLate.warnings.map(({ kind }) => kind)).toEqual(['extension-too-late'])
    expect(due(request('2026-03-05', [], extension('2026-04-01'))).warnings).toEqual([])
  })

  it('says when its notice is in time only because of a pause', () => {
    // 2 March + 28 days (3 February to 2 March stand still) = 30 March: a notice of 20 March is in time.
    // 2 May + 28 = Saturday 30 May → Monday 1 June. Without the pause: Saturday 2 May, 3 Sunday, 4 holiday → Tuesday 5 May.
    const clock = due(request('2026-02-02', [['2026-02-03', '2026-03-03']], extension('2026-03-20')))
    expect(clock).toMatchObject({
      extensionValid: true,
      noticeAndRefusalBy: '2026-03-30',
      nominal: '2026-05-30',
      due: '2026-06-01',
      cautiousDue: '2026-05-05',
      pauseDays: 28,
    })
    expect(clock.warnings.map(({ kind }) => kind)).toEqual(['extension-relies-on-pause'])
  })

  it('falls when pauses are not counted and the notice came after the plain month', () => {
    const none = request('2026-02-02', [['2026-02-03', '2026-03-03']], {
      ...extension('2026-03-20'),
      pausePolicy: 'none',
    })
    expect(due(none)).toMatchObject({ extensionValid: false, due: '2026-03-02', cautiousDue: '2026-03-02' })
  })

  it('never moves the limit for a refusal, nor does a pause that began after the first month', () => {
    // 5 March + 3 months = 5 June; 4 May to 13 May stand still: 10 days → Monday 15 June. The first month ended on 7 April.
    const clock = due(request('2026-03-05', [['2026-05-04', '2026-05-14']], extension('2026-04-01')))
    expect(clock).toMatchObject({
      noticeAndRefusalBy: '2026-04-07',
      pauseDays: 10,
      nominal: '2026-06-15',
      due: '2026-06-15',
      cautiousDue: '2026-06-05',
    })
  })

  it('does not revive a pause that began after the first month when the notice is void', () => {
    const clock = due(request('2026-03-05', [['2026-05-04', '2026-05-14']], extension('2026-04-08')))
    expect(clock).toMatchObject({ pauseDays: 0, due: '2026-04-07', extensionValid: false })
  })
})

describe('dates typed in from outside', () => {
  it('leap day and year end follow the same rule', () => {
    // 29 February 2028 (Tuesday) + 1 month = Wednesday 29 March; 31 December 2027 + 2 months = 29 February 2028
    expect(due(request('2028-02-29')).due).toBe('2028-03-29')
    expect(due(request('2027-12-31', [], extension('2028-01-10', 1))).nominal).toBe('2028-02-29')
    expect(due(request(dateOnly('2024-02-29'), [], extension('2024-03-01'))).nominal).toBe('2024-05-29')
  })
})
