import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breachNotificationDue } from '../../../shared/clock/breach'
import { isWorkingDay } from '../../../shared/clock/calendar'
import { contractDataDeletion } from '../../../shared/clock/contract-end'
import { dayPeriod } from '../../../shared/clock/day-period'
import { informationDue } from '../../../shared/clock/information'
import { marketingObjection } from '../../../shared/clock/marketing-objection'
import { addDays, dateOnly } from '../../../shared/lib/date-only'
import vectors from '../../vectors/clock.json'
import { calendar } from './clock-maker'

const vectorsOf = (rule: string) => vectors.filter((one) => one.rule === rule)
const lv = calendar('LV')

describe('telling a person whose data came from elsewhere (Art. 14(3))', () => {
  it('is due one month after the data were obtained, cautiously not moved to a working day', () => {
    // 5 March → Sunday 5 April 2026; 31 January → 28 February, a Saturday
    expect(informationDue(dateOnly('2026-03-05'))).toMatchObject({ nominal: '2026-04-05', due: '2026-04-05' })
    expect(informationDue(dateOnly('2026-01-31'))).toMatchObject({ nominal: '2026-02-28', due: '2026-02-28' })
    expect(informationDue(dateOnly('2026-03-05')).working.map(({ text }) => text.en)[0]).toContain(
      'first communication',
    )
  })
})

describe('an objection to direct marketing (Art. 21(3))', () => {
  it.each(vectorsOf('gdpr-21-3'))('$id: $why', ({ received, calendar: id = '', expect: wanted }) => {
    const { stopBy, nominal, due } = marketingObjection(dateOnly(received), calendar(id))
    expect({ stopBy, nominal, due }).toEqual(wanted)
  })

  it('says when the calendar ends before the month does', () => {
    expect(marketingObjection(dateOnly('2040-12-15'), lv).calendarCovers).toBe(false)
  })
})

describe('notice of a breach (Art. 33(1))', () => {
  it.each([
    ['2026-03-10T10:00:00Z', '2026-03-13T10:00:00Z'],
    // 72 running hours over the night of 28 to 29 March, when summer time begins in Riga
    ['2026-03-28T10:00:00+02:00', '2026-03-31T10:00:00+02:00'],
    // and over the end of the year and its holidays
    ['2025-12-30T23:30:00+02:00', '2026-01-02T23:30:00+02:00'],
    ['2026-02-26T08:15:30-05:00', '2026-03-01T08:15:30-05:00'],
  ])('aware at %s: until %s, whatever the days', (awareAt, dueAt) => {
    expect(breachNotificationDue(awareAt)?.dueAt).toBe(dueAt)
  })

  it('is told in Riga time as well', () => {
    const [line] = breachNotificationDue('2026-03-28T08:00:00Z')?.working ?? []
    // 31 March 08:00 UTC is 11:00 in Riga, summer time
    expect(line?.text.en).toContain('2026-03-31 11:00')
  })

  it('needs an instant with its offset', () => {
    expect(breachNotificationDue('2026-03-28T08:00:00')).toBeUndefined()
    expect(breachNotificationDue('2026-03-28')).toBeUndefined()
  })
})

describe('deleting a customer’s data after the contract (policy 7.3)', () => {
  it.each(vectorsOf('policy-7-3'))('$id: $why', ({ received, expect: wanted }) => {
    const { nominal, due } = contractDataDeletion(dateOnly(received))
    expect({ nominal, due }).toEqual(wanted)
  })

  it('is never moved forward, not even from a Sunday', () => {
    // 6 March + 30 days = Sunday 5 April 2026
    expect(contractDataDeletion(dateOnly('2026-03-06')).due).toBe('2026-04-05')
  })
})

describe('a period in days (Reg. 1182/71 Art. 3)', () => {
  it.each(vectorsOf('eu-days'))('$id: $why', ({ received, days = 0, calendar: id = '', expect: wanted }) => {
    const { nominal, due } = dayPeriod(dateOnly(received), days, calendar(id))
    expect({ nominal, due }).toEqual(wanted)
  })

  it('of one day needs no second working day', () => {
    // Friday 19 June + 1 = Saturday → Monday 22 June
    expect(dayPeriod(dateOnly('2026-06-19'), 1, lv)).toMatchObject({
      nominal: '2026-06-20',
      due: '2026-06-22',
    })
  })

  it('of two plain working days stays as it is', () => {
    // Tuesday 10 March + 2 = Thursday 12 March; Thursday 12 + 2 = Saturday → Monday 16 March, with Friday two working days
    expect(dayPeriod(dateOnly('2026-03-10'), 2, lv).due).toBe('2026-03-12')
    expect(dayPeriod(dateOnly('2026-03-12'), 2, lv).due).toBe('2026-03-16')
  })

  it('ends on a working day and holds at least two of them when it is two days or longer', () => {
    const event = fc.integer({ min: 0, max: 8000 }).map((days) => addDays(dateOnly('2016-01-01'), days))
    fc.assert(
      fc.property(event, fc.integer({ min: 2, max: 40 }), (from, days) => {
        const { nominal, due } = dayPeriod(from, days, lv)
        let workingDays = 0
        for (let day = addDays(from, 1); day <= due; day = addDays(day, 1))
          workingDays += isWorkingDay(lv, day) ? 1 : 0
        expect(workingDays).toBeGreaterThanOrEqual(2)
        expect(isWorkingDay(lv, due)).toBe(true)
        expect(due >= nominal).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})
