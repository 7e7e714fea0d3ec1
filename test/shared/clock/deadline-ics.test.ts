import { afterEach, describe, expect, it } from 'vitest'
import { deadlineCalendar, type DeadlineEvent } from '../../../shared/clock/deadline-ics'
import { dateOnly } from '../../../shared/lib/date-only'
import { calendar } from './clock-maker'

const event: DeadlineEvent = {
  uid: '2026-AB-0012-due',
  date: dateOnly('2026-04-07'),
  title: 'Termiņš 2026-AB-0012: piekļuve; 15. pants',
  description: 'Pēdējā diena, Latvijas kalendārs.\nPiesardzīgi: 2026. gada 7. aprīlis \\ "bez apturēšanas"',
  calendar: calendar('LV'),
}
const stamp = '2026-03-05T08:15:30Z'

type Line = { readonly name: string; readonly value: string }

/** Our own reading of RFC 5545 §3.1: CRLF ends a line, CRLF and a space or tab inside it is a fold. */
function linesOf(file: string): readonly Line[] {
  expect(file.endsWith('\r\n')).toBe(true)
  const unfolded = file.replace(/\r\n[ \t]/g, '').split('\r\n')
  expect(unfolded.pop()).toBe('')
  return unfolded.map((line) => {
    const colon = line.indexOf(':')
    return { name: line.slice(0, colon), value: line.slice(colon + 1) }
  })
}

/** §3.3.11: what a text value says. */
const textOf = (value: string): string =>
  value.replace(/\\([nN;,\\])/g, (_, escaped: string) => (/n/i.test(escaped) ? '\n' : escaped))

const valuesOf = (lines: readonly Line[], name: string): readonly string[] =>
  lines.filter((line) => line.name === name).map(({ value }) => value)

/** §3.3.6: a negative duration of days, hours and minutes before the start of the day, in hours. */
function hoursBefore(trigger: string): number {
  const [, days = '0', hours = '0'] = /^-P(?:(\d+)D)?(?:T(?:(\d+)H)?)?$/.exec(trigger) ?? []
  expect(trigger).toMatch(/^-P/)
  return Number(days) * 24 + Number(hours)
}

describe('the deadlines as a calendar file', () => {
  const lines = linesOf(
    deadlineCalendar([event, { ...event, uid: 'second', date: dateOnly('2026-05-05') }], stamp),
  )

  it('is one calendar with an all-day event for each deadline', () => {
    expect(lines[0]).toEqual({ name: 'BEGIN', value: 'VCALENDAR' })
    expect(lines.at(-1)).toEqual({ name: 'END', value: 'VCALENDAR' })
    expect(valuesOf(lines, 'VERSION')).toEqual(['2.0'])
    expect(valuesOf(lines, 'PRODID')).toHaveLength(1)
    expect(valuesOf(lines, 'UID')).toEqual(['2026-AB-0012-due', 'second'])
    expect(valuesOf(lines, 'DTSTART;VALUE=DATE')).toEqual(['20260407', '20260505'])
    expect(valuesOf(lines, 'DTSTAMP')).toEqual(['20260305T081530Z', '20260305T081530Z'])
    expect(valuesOf(lines, 'BEGIN').filter((what) => what === 'VEVENT')).toHaveLength(2)
  })

  it('says title and description as they were given', () => {
    expect(valuesOf(lines, 'SUMMARY').map(textOf)).toEqual([event.title, event.title])
    expect(textOf(valuesOf(lines, 'DESCRIPTION').find((value) => value.includes('kalend')) ?? '')).toBe(
      event.description,
    )
  })

  it('rings at nine, 14, 7, 3 and 1 working days before', () => {
    // Tuesday 7 April 2026 after Easter: working days before it are Thu 2 Apr (1), Tue 31 Mar (3), Wed 25 Mar (7)
    // and Mon 16 Mar (14), which are 5, 7, 13 and 22 calendar days before
    const triggers = valuesOf(lines, 'TRIGGER').slice(0, 4).map(hoursBefore)
    expect(triggers).toEqual([22, 13, 7, 5].map((days) => days * 24 - 9))
    expect(valuesOf(lines, 'ACTION')).toEqual(Array.from({ length: 8 }, () => 'DISPLAY'))
  })

  it('folds lines at 75 octets, never within a letter', () => {
    const long = { ...event, description: 'ā'.repeat(300) + '😀'.repeat(40) }
    const file = deadlineCalendar([long], stamp)
    for (const line of file.split('\r\n')) {
      const octets = new TextEncoder().encode(line)
      expect(octets.length).toBeLessThanOrEqual(75)
      expect(new TextDecoder().decode(octets)).toBe(line)
    }
    expect(file).not.toMatch(/[^\r]\n/)
    expect(valuesOf(linesOf(file), 'DESCRIPTION').map(textOf)).toContain(long.description)
  })
})

describe('the zone of the machine', () => {
  const own = process.env['TZ']
  afterEach(() => {
    if (own === undefined) delete process.env['TZ']
    else process.env['TZ'] = own
  })

  it('does not move the day', () => {
    for (const zone of ['America/Los_Angeles', 'Pacific/Kiritimati']) {
      process.env['TZ'] = zone
      expect(deadlineCalendar([event], stamp)).toContain('DTSTART;VALUE=DATE:20260407')
    }
  })
})
