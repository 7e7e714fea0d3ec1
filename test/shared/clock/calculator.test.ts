import { describe, expect, it } from 'vitest'
import { answerVector } from '../../../scripts/desk/clock-vector'
import { calculatorRules, type CalculatorAnswer } from '../../../shared/clock/calculator'
import type { CalculatorInput } from '../../../shared/clock/calculator-input'
import { calendarById } from '../../../shared/clock/calendars'
import type { Pause } from '../../../shared/clock/stops'
import { lineInWords } from '../../../shared/clock/working-line'
import { dateOnly, type DateOnly } from '../../../shared/lib/date-only'
import vectors from '../../vectors/clock.json'
import { calendar } from './clock-maker'

const rule = (id: string) => {
  const found = calculatorRules.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no rule ${id}`)
  return found
}

function answer(id: string, input: CalculatorInput, calendarId = 'LV'): CalculatorAnswer {
  const found = rule(id).answer(input, calendar(calendarId))
  if (found === undefined) throw new Error(`no answer of ${id}`)
  return found
}

const labelled = ({ dates }: CalculatorAnswer): Readonly<Record<string, DateOnly | undefined>> =>
  Object.fromEntries(dates.map(({ label, date }) => [label.en, date]))

type Vector = Readonly<Record<string, unknown>>
const day = (value: unknown): DateOnly | undefined =>
  typeof value === 'string' ? dateOnly(value) : undefined
const questions = (value: unknown): readonly Pause[] =>
  Array.isArray(value)
    ? value.map((pair: readonly unknown[]) => ({ asked: dateOnly(String(pair[0])), answered: day(pair[1]) }))
    : []

/** A vector as a person would type it into the calculator. */
const typedIn = (vector: Vector): CalculatorInput => ({
  received: day(vector['received']),
  pauses: questions(vector['pauses']),
  clarifications: questions(vector['clarifications']),
  openPauseFrom: day(vector['openPauseFrom']),
  extensionNotice: day(vector['extensionNotice']),
  identityReceived: day(vector['identityReceived']),
  feePaid: day(vector['feePaid']),
  days: typeof vector['days'] === 'number' ? vector['days'] : undefined,
  pausePolicy: vector['pausePolicy'] === 'none' ? 'none' : 'edpb',
})

describe('the calculator', () => {
  it('has every rule that vectors know, named in both languages, each once', () => {
    const ids = calculatorRules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { rule: id } of vectors) expect(ids).toContain(id)
    // what it names, the command line counts
    for (const id of ids) expect(String(answerVector({ id: 'x', rule: id })['error'])).toMatch(/is missing/)
    for (const { name, article } of calculatorRules) {
      expect([name.lv, name.en, article.lv, article.en].every((text) => text !== '')).toBe(true)
    }
  })

  it.each(vectors)('$id: $rule of $received gives the published date ($why)', (vector) => {
    const id = 'calendar' in vector ? vector.calendar : 'LV'
    expect(calendarById(id)).toBeDefined()
    const found = answer(vector.rule, typedIn(vector), id)
    const expected: Vector = vector.expect
    const [last] = Object.values(labelled(found)).slice(vector.rule === 'gdpr-21-3' ? 1 : 0)
    expect(last ?? null).toBe(expected['due'])
    if ('nominal' in expected)
      expect(labelled(found)['The period’s own date'] ?? null).toBe(expected['nominal'])
    if ('start' in expected) expect(labelled(found)['The period runs from']).toBe(expected['start'])
    expect(found.working.every((line) => lineInWords(line, 'lv').endsWith(']'))).toBe(true)
  })

  it('counts the hours of a breach to an instant', () => {
    const { dates } = answer('gdpr-33', { receivedAt: '2026-03-27T15:00:00+02:00' })
    expect(dates).toMatchObject([{ date: undefined, instant: '2026-03-30T15:00:00+02:00' }])
  })

  it('extends a Swiss answer by the announced months', () => {
    const input = { received: dateOnly('2026-02-10'), extensionNotice: dateOnly('2026-03-01') }
    expect(labelled(answer('fadp-25', input))['Last day to answer']).toBe('2026-03-12')
    expect(labelled(answer('fadp-25', { ...input, extensionMonths: 1 }))['Last day to answer']).toBe(
      '2026-04-12',
    )
  })

  it('gives no answer until it is told what the rule starts from', () => {
    for (const { answer: of, inputs } of calculatorRules) {
      expect(of({}, calendar('LV'))).toBeUndefined()
      expect(inputs.some((field) => field === 'received' || field === 'receivedAt')).toBe(true)
    }
    expect(rule('gdpr-33').answer({ receivedAt: '2026-03-27' }, calendar('LV'))).toBeUndefined()
    expect(rule('eu-days').answer({ received: dateOnly('2026-03-27') }, calendar('LV'))).toBeUndefined()
  })
})
