import type { CalculatorRule } from '../../../shared/clock/calculator'
import { ChoiceInput } from '../../components/choice-input'
import { DayInput } from '../../components/day-input'
import { SelectInput, TextInput } from '../../components/field'
import { useTexts } from '../../i18n/texts'
import {
  formFields,
  type CalculatorErrors,
  type CalculatorForm,
  type CalculatorProblem,
  type FormField,
} from './calculator-form'
import { PauseRows } from './pause-rows'
import { startWordOf } from './rule-groups'

type FieldsProps = {
  readonly rule: CalculatorRule
  readonly form: CalculatorForm
  readonly errors: CalculatorErrors
  readonly onChange: (form: CalculatorForm) => void
}

/** The fields that the rule asks for, in its order, and no others. */
export function CalculatorFields(props: FieldsProps) {
  const { rule, form } = props
  // without a notice there is nothing that could be one month or two
  const fields = formFields(rule).filter(
    (field) => field !== 'extensionMonths' || form.extensionNotice.trim() !== '',
  )
  return fields.map((field) => <OneField key={field} field={field} {...props} />)
}

type OneFieldProps = FieldsProps & { readonly field: FormField }

function OneField(props: OneFieldProps) {
  const { field, form, errors, onChange } = props
  if (field === 'pauses' || field === 'clarifications') {
    return (
      <PauseRows
        name={field}
        pauses={form[field]}
        errors={errors}
        onChange={(pauses) => onChange({ ...form, [field]: pauses })}
      />
    )
  }
  if (field === 'receivedAt' || field === 'days') return <TypedField {...props} field={field} />
  if (field === 'extensionMonths' || field === 'pausePolicy') return <ChosenField {...props} field={field} />
  return <DayField {...props} field={field} />
}

type PropsOf<F extends FormField> = OneFieldProps & { readonly field: F }

export function useProblemWords(): (problem: CalculatorProblem | undefined) => string | undefined {
  const t = useTexts('calculator')
  const common = useTexts('common')
  return (problem) => {
    if (problem === undefined) return undefined
    return problem === 'not-date' ? common('field.not-date') : t(`problem.${problem}`)
  }
}

function DayField({
  field,
  rule,
  form,
  errors,
  onChange,
}: PropsOf<'received' | 'extensionNotice' | 'identityReceived' | 'feePaid'>) {
  const t = useTexts('calculator')
  const words = useProblemWords()
  return (
    <DayInput
      mayBeLater
      isOptional={field !== 'received'}
      label={field === 'received' ? t(`received.${startWordOf(rule)}`) : t(`field.${field}`)}
      error={words(errors[field])}
      value={form[field]}
      onChange={(value) => onChange({ ...form, [field]: value })}
    />
  )
}

function TypedField({ field, form, errors, onChange }: PropsOf<'receivedAt' | 'days'>) {
  const t = useTexts('calculator')
  const words = useProblemWords()
  const isInstant = field === 'receivedAt'
  return (
    <TextInput
      type={isInstant ? 'datetime-local' : 'text'}
      inputMode={isInstant ? undefined : 'numeric'}
      label={t(`field.${field}`)}
      hint={isInstant ? t('field.receivedAt-hint') : undefined}
      error={words(errors[field])}
      value={form[field]}
      onChange={(value) => onChange({ ...form, [field]: value })}
      sx={{ maxWidth: isInstant ? 240 : 120 }}
    />
  )
}

function ChosenField({ field, form, onChange }: PropsOf<'extensionMonths' | 'pausePolicy'>) {
  const t = useTexts('calculator')
  if (field === 'pausePolicy') {
    return (
      <SelectInput
        label={t('field.pausePolicy')}
        value={form.pausePolicy}
        options={[
          { value: 'edpb', label: t('pause-policy.edpb') },
          { value: 'none', label: t('pause-policy.none') },
        ]}
        onChange={(pausePolicy) => onChange({ ...form, pausePolicy })}
      />
    )
  }
  return (
    <ChoiceInput
      isRow
      label={t('field.extensionMonths')}
      value={form.extensionMonths}
      options={[
        { value: '1', label: t('months.one') },
        { value: '2', label: t('months.two') },
      ]}
      onChange={(extensionMonths) => onChange({ ...form, extensionMonths })}
    />
  )
}
