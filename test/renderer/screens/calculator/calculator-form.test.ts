import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  formErrors,
  formFields,
  inRiga,
  rigaInstant,
  startForm,
  toCalculatorInput,
  type CalculatorForm,
} from '../../../../renderer/screens/calculator/calculator-form'
import { groupOf, ruleById } from '../../../../renderer/screens/calculator/rule-groups'
import { calculatorRules } from '../../../../shared/clock/calculator'
import { calendarById } from '../../../../shared/clock/calendars'
import { dateOnly } from '../../../../shared/lib/date-only'

const today = dateOnly('2026-02-27')
const start = startForm(today)
const access = ruleById('gdpr-12-3')
const latvia = calendarById('LV')!

describe('the form of the calculator', () => {
  it('tells a rule only what the rule asks for', () => {
    const form: CalculatorForm = {
      ...start,
      feePaid: '2026-03-01',
      pauses: [{ asked: '2026-03-02', answered: '' }],
    }
    expect(toCalculatorInput(ruleById('gdpr-14'), form)).toEqual({ received: '2026-02-27' })
    expect(toCalculatorInput(access, form)).toEqual({
      received: '2026-02-27',
      pauses: [{ asked: '2026-03-02', answered: undefined }],
      extensionMonths: 2,
      extensionNotice: undefined,
      pausePolicy: 'edpb',
    })
  })

  it('says what is wrong with dates: none, before the receipt, an answer before its question', () => {
    const form: CalculatorForm = {
      ...start,
      extensionNotice: '2026-02-26',
      pauses: [
        { asked: '2026-03-05', answered: '2026-03-04' },
        { asked: '', answered: '2026-03-04' },
        { asked: '2026-02-30', answered: '' },
        { asked: '', answered: '' },
      ],
    }
    expect(formErrors(access, form)).toEqual({
      extensionNotice: 'before-receipt',
      'pauses.0': 'answer-before',
      'pauses.1': 'no-question',
      'pauses.2': 'not-date',
    })
    expect(formErrors(ruleById('gdpr-14'), form)).toEqual({})
  })

  it('wants a whole number of days, at least one', () => {
    const rule = ruleById('eu-days')
    for (const days of ['', '0', '-1', '1.5', 'x'])
      expect(formErrors(rule, { ...start, days })).toEqual({ days: 'not-days' })
    expect(formErrors(rule, { ...start, days: ' 10 ' })).toEqual({})
  })

  it('reads a time in Riga with its offset, in winter and in summer', () => {
    expect(rigaInstant('2026-01-15T10:15')).toBe('2026-01-15T10:15+02:00')
    expect(rigaInstant('2026-07-15T10:15')).toBe('2026-07-15T10:15+03:00')
    expect(rigaInstant('')).toBeUndefined()
    expect(rigaInstant('2026-02-30T10:15')).toBeUndefined()
  })

  it('says an instant as day and time in Riga', () => {
    // 22:30 UTC in summer is half past one the next day in Riga
    expect(inRiga('2026-07-15T22:30:00Z')).toEqual({ date: '2026-07-16', time: '01:30' })
  })
})

describe('every rule of the calculator', () => {
  it('stands in a group', () => {
    for (const rule of calculatorRules) expect(groupOf(rule)).toBeTruthy()
  })

  it.each(calculatorRules.map((rule) => [rule.id, rule] as const))(
    '%s has an answer as soon as its first field is filled in',
    (_id, rule) => {
      const filled = { ...start, receivedAt: '2026-02-27T09:00' }
      const answer = rule.answer(toCalculatorInput(rule, filled), latvia)
      expect(answer?.dates[0]?.date ?? answer?.dates[0]?.instant).toBeTruthy()
      expect(answer?.working.length).toBeGreaterThan(0)
    },
  )

  it('has an input for everything that it asks for', () => {
    const offered = new Set(Object.keys(start))
    for (const rule of calculatorRules) {
      const asked = rule.inputs.filter((field) => field !== 'calendar')
      // an open question is a line of the questions: a rule that knows one knows questions too
      if (asked.includes('openPauseFrom'))
        expect(asked.some((field) => field === 'pauses' || field === 'clarifications')).toBe(true)
      expect(asked.filter((field) => field !== 'openPauseFrom' && !offered.has(field))).toEqual([])
      expect(formFields(rule)).not.toHaveLength(0)
    }
  })

  it('never breaks on dates that the form lets through', () => {
    const day = fc
      .date({ min: new Date('2025-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    const mayBe = fc.oneof(fc.constant(''), day)
    const pause = fc.record({ asked: mayBe, answered: mayBe })
    const forms: fc.Arbitrary<CalculatorForm> = fc.record({
      received: mayBe,
      receivedAt: mayBe.map((date) => (date === '' ? '' : `${date}T12:00`)),
      pauses: fc.array(pause, { maxLength: 3 }),
      extensionNotice: mayBe,
      extensionMonths: fc.constantFrom('1' as const, '2' as const),
      identityReceived: mayBe,
      feePaid: mayBe,
      clarifications: fc.array(pause, { maxLength: 3 }),
      days: fc.integer({ min: 1, max: 90 }).map(String),
      pausePolicy: fc.constantFrom('edpb' as const, 'none' as const),
    })
    fc.assert(
      fc.property(fc.constantFrom(...calculatorRules), forms, (rule, form) => {
        if (Object.keys(formErrors(rule, form)).length > 0) return
        const answer = rule.answer(toCalculatorInput(rule, form), latvia)
        const isStarted = rule.inputs.includes('receivedAt') ? form.receivedAt !== '' : form.received !== ''
        expect(answer !== undefined).toBe(isStarted)
      }),
      { numRuns: 300 },
    )
  })
})
