import { describe, expect, it } from 'vitest'
import {
  formErrors,
  formOf,
  newForm,
  offsetOf,
  templateOf,
} from '../../../../renderer/screens/templates/template-form'
import { newTeam } from '../../../../shared/team/team'

describe('the form of a template', () => {
  const form = newForm(newTeam, 'lv')

  it('gives back the template that it was opened with', () => {
    const template = { ...templateOf({ ...form, name: 'Mūsu' }), outcomes: ['refused' as const] }
    expect(templateOf(formOf(template))).toEqual(template)
  })

  it('takes the next free code', () => {
    const team = { ...newTeam, templates: [{ ...templateOf(form), code: 'TPL-07' }] }
    expect(newForm(team, 'lv').code).toBe('TPL-08')
  })

  it('asks for a name and for a text of at most 50,000 characters', () => {
    expect(formErrors({ ...form, name: ' ', body: 'x'.repeat(50_001) })).toEqual({
      name: 'required',
      body: { most: 50_000, count: 50_001 },
    })
    expect(formErrors({ ...form, name: 'Mūsu' })).toEqual({})
  })

  it('knows where a line and a column are in the text, also beyond its end', () => {
    const text = 'ab\ncde\n'
    expect(offsetOf(text, { line: 1, column: 1 })).toBe(0)
    expect(offsetOf(text, { line: 2, column: 3 })).toBe(5)
    expect(offsetOf(text, { line: 2, column: 99 })).toBe(6)
    expect(offsetOf(text, { line: 9, column: 9 })).toBe(7)
  })
})
