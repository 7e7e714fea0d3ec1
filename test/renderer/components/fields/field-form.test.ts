import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  emptyValues,
  fieldErrors,
  formOf,
  readAmount,
  valuesOfForm,
  wrongFields,
} from '../../../../renderer/components/fields/field-form'
import {
  amountField,
  choiceField,
  countField,
  dayField,
  rowField,
  rowsField,
  textField,
  yesNoField,
} from '../../../../shared/lib/fields'
import { day } from '../../../helpers/case-maker'

const label = { lv: 'Lauks', en: 'Field' }
const fields = {
  category: rowField(label, 'categories'),
  held: yesNoField(label),
  verdict: choiceField(label, [
    { code: 'erase', name: label },
    { code: 'keep', name: label },
  ]),
  on: dayField(label),
  until: dayField(label, { when: 'any', optional: true }),
  cost: amountField(label, { optional: true }),
  age: countField(label, { optional: true }),
  note: textField(label, { optional: true, most: 20 }),
  systems: rowsField(label, 'systems'),
}
const today = day('2026-02-10')
const filled = {
  ...emptyValues(fields, { today }),
  category: 'K01',
  held: false,
  verdict: 'keep',
}

describe('a form of fields', () => {
  it('begins empty, with today where something was done', () => {
    expect(emptyValues(fields, { today })).toEqual({
      category: '',
      held: undefined,
      verdict: '',
      on: '2026-02-10',
      until: '',
      cost: '',
      age: '',
      note: '',
      systems: [],
    })
    expect(emptyValues(fields)['on']).toBe('')
  })

  it('asks for what must be filled, a yes or no among it', () => {
    expect(fieldErrors(fields, emptyValues(fields))).toEqual({
      category: 'required',
      held: 'required',
      verdict: 'required',
      on: 'required',
    })
    expect(fieldErrors(fields, filled, { today })).toEqual({})
  })

  it('takes “no” as an answer', () => {
    expect(valuesOfForm(fields, filled)).toMatchObject({ held: false })
  })

  it('says what is wrong as it stands, also while the form is filled in', () => {
    const wrong = {
      ...filled,
      on: '2026-02-11',
      until: '2026-02-31',
      cost: 'twelve',
      age: '3.5',
      note: 'far too long a note for it',
    }
    expect(wrongFields(fields, wrong, today)).toEqual({
      on: 'in-future',
      until: 'not-date',
      cost: 'not-amount',
      age: 'not-count',
      note: { tooLong: 20 },
    })
    expect(fieldErrors(fields, { ...wrong, until: '2030-01-01' }, { today })).not.toHaveProperty('until')
  })

  it('leaves out what is empty, and keeps an empty text', () => {
    expect(valuesOfForm(fields, { ...filled, cost: '12,50' })).toEqual({
      category: 'K01',
      held: false,
      verdict: 'keep',
      on: '2026-02-10',
      cost: 1250,
      note: '',
      systems: [],
    })
  })

  it('opens a record as it stands and gives it back', () => {
    const record = {
      category: 'K01',
      held: true,
      verdict: 'erase',
      on: '2026-02-09',
      cost: 5,
      age: 15,
      note: 'x',
      systems: ['SYS-01'],
    }
    expect(formOf(fields, record)).toMatchObject({ cost: '0.05', age: '15', until: '', held: true })
    expect(valuesOfForm(fields, formOf(fields, record))).toEqual(record)
  })
})

describe('an amount in euros', () => {
  it.each([
    ['12,50', 1250],
    ['12.50', 1250],
    ['12,5', 1250],
    ['12', 1200],
    ['1 200,00', 120_000],
    ['€ 0,07', 7],
    ['3 EUR', 300],
  ])('%s is read', (text, cents) => {
    expect(readAmount(text)).toBe(cents)
  })

  it.each(['', '-3', '1,234', '1.2.3', 'abc', ',5'])('%j is not', (text) => {
    expect(readAmount(text)).toBeUndefined()
  })

  it('is the same after writing and reading, whatever the amount', () => {
    const one = { cost: amountField(label) }
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (cost) => {
        expect(valuesOfForm(one, formOf(one, { cost }))).toEqual({ cost })
      }),
    )
  })
})
