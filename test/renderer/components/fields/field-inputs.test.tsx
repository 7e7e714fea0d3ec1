import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import {
  emptyValues,
  fieldErrors,
  valuesOfForm,
  type FormValues,
} from '../../../../renderer/components/fields/field-form'
import { FieldInputs } from '../../../../renderer/components/fields/field-inputs'
import {
  amountField,
  choiceField,
  choicesField,
  countField,
  dayField,
  documentField,
  rowField,
  rowsField,
  textField,
  yesNoField,
  type Fields,
  type FieldValues,
} from '../../../../shared/lib/fields'
import { renderInDesk, type Desk } from '../../../helpers/in-desk'

const named = (en: string, lv: string) => ({ en, lv })
const fields: Fields = {
  what: textField(named('What', 'Kas')),
  why: textField(named('Why', 'Kāpēc'), { lines: true, optional: true, hint: named('In short', 'Īsi') }),
  on: dayField(named('Done on', 'Datums')),
  ground: choiceField(named('Ground', 'Pamats'), [
    {
      code: '17-1-a',
      name: named('No longer necessary', 'Vairs nav nepieciešami'),
      article: 'Art. 17(1)(a)',
    },
  ]),
  channels: choicesField(named('Channels', 'Kanāli'), [
    { code: 'sms', name: named('SMS', 'SMS') },
    { code: 'phone', name: named('Telephone', 'Tālrunis') },
  ]),
  category: rowField(named('Category', 'Kategorija'), 'categories'),
  systems: rowsField(named('Systems', 'Sistēmas'), 'systems'),
  held: yesNoField(named('Held', 'Glabājas')),
  cost: amountField(named('Cost', 'Maksa')),
  age: countField(named('Age', 'Vecums'), { optional: true }),
  proof: documentField(named('Proof', 'Pierādījums'), { optional: true }),
}
const rows = (register: string) =>
  register === 'categories'
    ? [
        { code: 'K01', name: 'Contact data' },
        { code: 'K02', name: 'Old data', isWithdrawn: true },
      ]
    : [{ code: 'SYS-01', name: 'Accounts' }]

function show(desk: Desk = {}) {
  let told: FieldValues = {}
  function Form() {
    const [values, setValues] = useState<FormValues>(() => emptyValues(fields))
    told = valuesOfForm(fields, values)
    return (
      <FieldInputs
        fields={fields}
        values={values}
        onChange={setValues}
        errors={fieldErrors(fields, values)}
        rows={rows}
        documents={[{ name: 'o-1.age', title: 'export.json' }]}
      />
    )
  }
  renderInDesk(<Form />, desk)
  return { values: () => told, user: userEvent.setup() }
}

describe('inputs of fields', () => {
  it('give one labelled control for each field, and the record that was written', async () => {
    const { user, values } = show()
    await user.type(await screen.findByRole('textbox', { name: 'What' }), 'surname')
    await user.type(screen.getByRole('textbox', { name: 'Why (optional)' }), 'spelled wrong')
    fireEvent.change(screen.getByLabelText('Done on'), { target: { value: '2026-02-09' } })
    await user.selectOptions(screen.getByRole('combobox', { name: 'Ground' }), '17-1-a')
    await user.click(
      within(screen.getByRole('group', { name: 'Channels' })).getByRole('checkbox', { name: 'Telephone' }),
    )
    await user.selectOptions(screen.getByRole('combobox', { name: 'Category' }), 'K01 · Contact data')
    await user.click(screen.getByRole('checkbox', { name: 'SYS-01 · Accounts' }))
    await user.click(
      within(screen.getByRole('radiogroup', { name: 'Held' })).getByRole('radio', { name: 'No' }),
    )
    await user.type(screen.getByRole('textbox', { name: 'Cost' }), '12,50')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Proof (optional)' }), 'export.json')
    expect(values()).toEqual({
      what: 'surname',
      why: 'spelled wrong',
      on: '2026-02-09',
      ground: '17-1-a',
      channels: ['phone'],
      category: 'K01',
      systems: ['SYS-01'],
      held: false,
      cost: 1250,
      proof: 'o-1.age',
    })
  })

  it('name the article of an option in the language of the reader', async () => {
    show({ language: 'lv' })
    expect(
      await screen.findByRole('option', {
        name: 'Vairs nav nepieciešami (17. panta 1. punkta a) apakšpunkts)',
      }),
    ).toBeTruthy()
    expect(screen.getByRole('radio', { name: 'Nē' })).toBeTruthy()
  })

  it('say at the field what is missing', async () => {
    show()
    const held = await screen.findByRole('radiogroup', { name: 'Held' })
    expect(held.getAttribute('aria-describedby')).toBeTruthy()
    expect(screen.getAllByText('Fill this in.')).toHaveLength(7)
  })

  it('offer no row that was withdrawn from its register', async () => {
    show()
    const category = await screen.findByRole('combobox', { name: 'Category' })
    expect(within(category).queryByRole('option', { name: /K02/ })).toBeNull()
  })
})
