import Box from '@mui/material/Box'
import { registerKinds } from '../../../shared/policy/registers'
import { hasOneName } from '../../../shared/policy/row-draft'
import type { FieldError, FieldErrors } from '../../components/fields/field-form'
import { TextInput } from '../../components/field'
import { useLanguage, useTexts } from '../../i18n/texts'
import { withName, type RowForm } from './row-form-values'
import { useState } from 'react'

/** What the row is called: one text, or one in each language. */
export function RowNameFields({
  form,
  errors,
  onChange,
}: {
  readonly form: RowForm
  readonly errors: FieldErrors
  readonly onChange: (form: RowForm) => void
}) {
  const t = useTexts('registers')
  const language = useLanguage()
  const { name } = form.head
  const label = registerKinds[form.head.register].nameLabel[language]
  // asked once: while both names are typed they may be the same for a moment
  const [isOne] = useState(() => hasOneName(form.head))
  const said = (error: FieldError | undefined): string | undefined =>
    typeof error === 'object' && 'said' in error ? error.said[language] : undefined
  if (isOne) {
    return (
      <TextInput
        autoFocus
        label={label}
        value={name.lv}
        error={said(errors['name'])}
        inputProps={{ maxLength: 2000 }}
        onChange={(text) => onChange(withName(form, { lv: text, en: text }))}
      />
    )
  }
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fit, minmax(260px, 1fr))' }}>
      <TextInput
        autoFocus
        multiline
        label={t('field.name-lv', { name: label })}
        value={name.lv}
        error={said(errors['name.lv'])}
        inputProps={{ maxLength: 2000, lang: 'lv' }}
        onChange={(lv) => onChange(withName(form, { lv }))}
      />
      <TextInput
        multiline
        label={t('field.name-en', { name: label })}
        value={name.en}
        error={said(errors['name.en'])}
        inputProps={{ maxLength: 2000, lang: 'en' }}
        onChange={(en) => onChange(withName(form, { en }))}
      />
    </Box>
  )
}
