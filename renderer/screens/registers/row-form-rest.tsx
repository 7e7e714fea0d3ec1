import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import {
  categoryOrigins,
  recipientRoles,
  type RegisterRow,
  type Registers,
  type RowOf,
} from '../../../shared/policy/registers'
import { SelectInput, TextInput } from '../../components/field'
import { useTexts } from '../../i18n/texts'
import { LinkChoice } from './link-choice'
import type { RowErrors } from './register-form'

type RestProps<R extends RegisterRow> = {
  readonly value: R
  readonly errors: RowErrors
  readonly registers: Registers
  readonly onChange: (value: RegisterRow) => void
}

/** The fields that only this register has. */
export function RowFormRest({ value, ...rest }: RestProps<RegisterRow>) {
  switch (value.register) {
    case 'categories':
      return <CategoryFields value={value} {...rest} />
    case 'purposes':
      return <PurposeFields value={value} {...rest} />
    case 'recipients':
      return <RecipientFields value={value} {...rest} />
    case 'sources':
    case 'retention':
    case 'systems':
      return <CategoryLinks value={value} {...rest} />
  }
}

function CategoryFields({ value, registers, onChange }: RestProps<RowOf<'categories'>>) {
  const t = useTexts('registers')
  return (
    <>
      <SelectInput
        label={t('column.origin')}
        value={value.origin}
        options={categoryOrigins.map((origin) => ({ value: origin, label: t(`origin.${origin}`) }))}
        onChange={(origin) => onChange({ ...value, origin })}
      />
      <LinkChoice
        label={t('column.purposes')}
        rows={registers.purposes}
        chosen={value.purposes}
        onChange={(purposes) => onChange({ ...value, purposes: [...purposes] })}
      />
    </>
  )
}

function PurposeFields({ value, errors, onChange }: RestProps<RowOf<'purposes'>>) {
  const t = useTexts('registers')
  return (
    <TextInput
      label={t('column.basis')}
      hint={t('field.basis-hint')}
      value={value.basis}
      error={errors.basis === undefined ? undefined : t(`field.basis-${errors.basis}`)}
      inputProps={{ maxLength: 100 }}
      onChange={(basis) => onChange({ ...value, basis })}
    />
  )
}

function RecipientFields(props: RestProps<RowOf<'recipients'>>) {
  const { value, errors, onChange } = props
  const t = useTexts('registers')
  return (
    <>
      <TextInput
        multiline
        label={t('column.entities')}
        hint={t('field.entities-hint')}
        value={value.entities}
        inputProps={{ maxLength: 4000 }}
        onChange={(entities) => onChange({ ...value, entities })}
      />
      <SelectInput
        label={t('column.role')}
        value={value.role}
        options={recipientRoles.map((role) => ({ value: role, label: t(`role.${role}`) }))}
        onChange={(role) => onChange({ ...value, role })}
      />
      <FormControlLabel
        label={t('field.outside-eea')}
        control={
          <Checkbox
            checked={value.outsideEea}
            onChange={(_event, outsideEea) => onChange({ ...value, outsideEea })}
          />
        }
      />
      {value.outsideEea ? (
        <TextInput
          label={t('field.transfer-tool')}
          hint={t('field.transfer-tool-hint')}
          value={value.transferTool}
          error={errors.transferTool === undefined ? undefined : t('field.transfer-tool-required')}
          inputProps={{ maxLength: 1000 }}
          onChange={(transferTool) => onChange({ ...value, transferTool })}
        />
      ) : null}
      <CategoryLinks {...props} />
    </>
  )
}

type LinkedToCategories = RowOf<'sources' | 'retention' | 'systems' | 'recipients'>

function CategoryLinks({ value, registers, onChange }: RestProps<LinkedToCategories>) {
  const t = useTexts('registers')
  return (
    <LinkChoice
      label={t('column.categories')}
      rows={registers.categories}
      chosen={value.categories}
      onChange={(categories) => onChange({ ...value, categories: [...categories] })}
    />
  )
}
