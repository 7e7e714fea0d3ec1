import Box from '@mui/material/Box'
import { useMemo } from 'react'
import { caseLetterKinds } from '../../../shared/letters/letter-kind'
import { outcomesOf } from '../../../shared/letters/templates/sample-case'
import { languages } from '../../../shared/lib/language'
import { ChoicesInput } from '../../components/choices-input'
import { SelectInput, TextInput } from '../../components/field'
import { useTexts } from '../../i18n/texts'
import { useTeam } from '../../team'
import { changeForm, type FormErrors, type TemplateForm } from './template-form'

/** What a template is called and what it is for. Outcomes are asked only where the letter tells one. */
export function TemplateFields({
  form,
  errors,
  onChange,
}: {
  readonly form: TemplateForm
  readonly errors: FormErrors
  readonly onChange: (form: TemplateForm) => void
}) {
  const t = useTexts('templates')
  const names = useTexts('names')
  const common = useTexts('common')
  const team = useTeam()
  const outcomes = useMemo(() => outcomesOf(form.kind, team), [form.kind, team])
  return (
    <>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: 'repeat(auto-fit, minmax(min(180px, 100%), 1fr))',
          alignItems: 'start',
        }}
      >
        <TextInput
          label={t('field.name')}
          value={form.name}
          error={errors.name === undefined ? undefined : common('field.required')}
          inputProps={{ maxLength: 200 }}
          onChange={(name) => onChange({ ...form, name })}
        />
        <SelectInput
          label={t('field.kind')}
          value={form.kind}
          options={caseLetterKinds.map((kind) => ({ value: kind, label: names(`letters.${kind}`) }))}
          onChange={(kind) => onChange(changeForm(form, { kind, outcomes: [] }, team))}
        />
        <SelectInput
          label={t('field.language')}
          value={form.language}
          options={languages.map((language) => ({ value: language, label: t(`language.${language}`) }))}
          onChange={(language) => onChange(changeForm(form, { language }, team))}
        />
      </Box>
      {outcomes.length > 0 ? (
        <Box component="details" open={form.outcomes.length > 0}>
          <Box component="summary" sx={{ cursor: 'pointer', fontSize: '0.875rem', py: 0.5 }}>
            {t('field.outcomes')}
          </Box>
          <ChoicesInput
            label={t('field.outcomes')}
            hint={t('field.outcomes-hint')}
            values={form.outcomes}
            options={outcomes.map((outcome) => ({ value: outcome, label: names(`outcomes.${outcome}`) }))}
            onChange={(chosen) => onChange(changeForm(form, { outcomes: chosen }, team))}
          />
        </Box>
      ) : null}
    </>
  )
}
