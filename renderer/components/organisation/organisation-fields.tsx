import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { Organisation } from '../../../shared/policy/organisation'
import { useTexts, type Texts } from '../../i18n/texts'
import { TextInput } from '../field'
import type { FieldError, OrganisationErrors, OrganisationField } from './organisation-form'

const company: readonly OrganisationField[] = ['name', 'brand', 'registrationNumber', 'website', 'address']
const contact: readonly OrganisationField[] = ['dpoName', 'dpoEmail', 'dpoPhone', 'dpoAddress', 'signatory']
const shortContact: readonly OrganisationField[] = ['dpoName', 'dpoEmail']
const wide: readonly OrganisationField[] = ['address', 'dpoAddress', 'signatory']

/** The organisation and its data protection officer. `isShort`: what the first start asks; the rest is in Settings. */
export function OrganisationFields({
  value,
  errors,
  onChange,
  isShort = false,
}: {
  readonly value: Organisation
  readonly errors: OrganisationErrors
  readonly onChange: (value: Organisation) => void
  readonly isShort?: boolean
}) {
  const t = useTexts('common')
  const group = (title: string, fields: readonly OrganisationField[]) => (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}>
      <Typography component="legend" variant="h2" sx={{ p: 0, mb: 1.5 }}>
        {title}
      </Typography>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: 'repeat(auto-fit, minmax(min(240px, 100%), 1fr))',
          alignItems: 'start',
        }}
      >
        {fields.map((field) => (
          <Box key={field} sx={wide.includes(field) ? { gridColumn: '1 / -1' } : {}}>
            <TextInput
              label={t(`organisation.${field}`)}
              isOptional={field === 'dpoEmail'}
              value={value[field]}
              hint={field === 'dpoEmail' ? t('organisation.dpoEmail-why') : undefined}
              error={errorText(errors[field], t)}
              onChange={(text) => onChange({ ...value, [field]: text })}
            />
          </Box>
        ))}
      </Box>
    </Box>
  )
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 3 }}>
      {group(t('organisation.company'), company)}
      {group(t('organisation.contact'), isShort ? shortContact : contact)}
    </Box>
  )
}

function errorText(error: FieldError | undefined, t: Texts<'common'>): string | undefined {
  switch (error?.kind) {
    case undefined:
      return undefined
    case 'required':
    case 'not-email':
      return t(`field.${error.kind}`)
    case 'too-long':
      return t('field.too-long', { count: error.most })
  }
}
