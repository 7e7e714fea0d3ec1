import type { Locator } from 'playwright-core'
import type { FactKind } from '../../shared/law/kinds/fact'
import type { Field, FieldValues } from '../../shared/lib/fields'

/** Fills the form of a fact, one input for each field that has a value. */
export async function fillFact(form: Locator, { fields }: FactKind, values: FieldValues): Promise<void> {
  for (const [name, field] of Object.entries(fields)) {
    const value = values[name]
    if (value !== undefined && value !== '') await fillField(form, field, value)
  }
}

type Filler = (form: Locator, field: Field, value: NonNullable<FieldValues[string]>) => Promise<unknown>

const startsWith = (text: string): RegExp => new RegExp(`^${escaped(text)}`)
const input = (form: Locator, field: Field): Locator => form.getByLabel(startsWith(field.label.lv)).first()
const type: Filler = (form, field, value) => input(form, field).fill(String(value))
const pick: Filler = (form, field, value) => input(form, field).selectOption(String(value))
const tick: Filler = async (form, field, value) => {
  const group = form.getByRole('group', { name: startsWith(field.label.lv) })
  for (const code of typeof value === 'object' ? value : []) {
    const option = field.kind === 'choices' ? field.options.find((one) => one.code === code) : undefined
    await group.getByRole('checkbox', { name: startsWith(option?.name.lv ?? `${code} ·`) }).check()
  }
}

const fillers: Readonly<Record<Field['kind'], Filler>> = {
  text: type,
  day: type,
  count: type,
  amount: (form, field, value) => type(form, field, (Number(value) / 100).toFixed(2).replace('.', ',')),
  choice: pick,
  row: pick,
  choices: tick,
  rows: tick,
  document: (form, field, value) => input(form, field).selectOption({ label: String(value).slice(1) }),
  'yes-no': (form, field, value) =>
    form
      .getByRole('radiogroup', { name: startsWith(field.label.lv) })
      .getByRole('radio', { name: value === true ? 'Jā' : 'Nē' })
      .check(),
}

const fillField: Filler = (form, field, value) => fillers[field.kind](form, field, value)

export const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
