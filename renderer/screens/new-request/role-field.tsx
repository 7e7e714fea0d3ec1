import Typography from '@mui/material/Typography'
import { roles } from '../../../shared/case/events'
import { TextInput } from '../../components/field'
import { useTexts } from '../../i18n/texts'
import { ChoiceInput } from '../../components/choice-input'
import { ReadingHint } from './reading-hint'
import type { FieldsProps } from './request-fields'

/** Controller or processor: it decides who has to answer. It may stay open; the case then asks first of all. */
export function RoleField({ form, intake, onChange }: FieldsProps) {
  const t = useTexts('new-request')
  const tCase = useTexts('case')
  const names = useTexts('names')
  return (
    <>
      <ChoiceInput
        label={tCase('role.question')}
        hint={tCase('role.reason')}
        value={form.role}
        options={roles.map((role) => ({
          value: role,
          label: `${names(`roles.${role}`)} – ${tCase(`role.${role}`)}`,
        }))}
        onChange={(role) => onChange({ ...form, role })}
      />
      <Typography variant="body2" color="text.secondary">
        {form.role === undefined ? t('role.open') : <ReadingHint reading={intake?.role} />}
      </Typography>
      {form.role === undefined ? null : (
        <TextInput
          label={tCase('role.why')}
          value={form.roleReason}
          onChange={(roleReason) => onChange({ ...form, roleReason })}
          isOptional={form.role === 'controller'}
          multiline
        />
      )}
    </>
  )
}
