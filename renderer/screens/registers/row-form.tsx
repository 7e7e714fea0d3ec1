import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import type { Fault, RefusalOf } from '../../../shared/ipc/contract'
import type { RegisterRow } from '../../../shared/policy/registers'
import { confirmedRow, withdrawnRow, type RowDraft } from '../../../shared/policy/row-draft'
import { useApi } from '../../api'
import { FieldInputs } from '../../components/fields/field-inputs'
import { wrongFields } from '../../components/fields/field-form'
import { useRowChoices } from '../../components/fields/row-choices'
import { TextInput } from '../../components/field'
import { FormBox } from '../../components/form-box'
import { RefusalMessage } from '../../components/refusal-message'
import { useAct } from '../../components/use-act'
import { useTexts } from '../../i18n/texts'
import { useToday } from '../../now'
import { useTeam } from '../../team'
import { RowNameFields } from './row-name-fields'
import { draftOfForm, fieldsOf, rowFormErrors, rowFormOf } from './row-form-values'

/** The fields of a row, where the row stands; saving confirms it, and a withdrawn row is in force again. */
export function RowForm({
  draft,
  isChecked: isCheckedAtFirst,
  known,
  onDone,
}: {
  readonly draft: RowDraft
  /** says at once what is missing */
  readonly isChecked: boolean
  /** the row as it is kept; undefined for a new one */
  readonly known: RegisterRow | undefined
  readonly onDone: () => void
}) {
  const t = useTexts('registers')
  const common = useTexts('common')
  const { registers } = useTeam()
  const today = useToday()
  const rows = useRowChoices()
  const api = useApi()
  const act = useAct<RefusalOf<'setRegisterRow'> | Fault>()
  const [form, setForm] = useState(() => rowFormOf(draft))
  const [isChecked, setChecked] = useState(isCheckedAtFirst)
  const fields = fieldsOf(draft)
  const errors = isChecked ? rowFormErrors(form, registers, today) : wrongFields(fields, form.fields, today)
  const save = (): void => {
    setChecked(true)
    if (Object.keys(rowFormErrors(form, registers, today)).length > 0) return
    const row = confirmedRow(draftOfForm(form))
    if (row !== undefined) void act.run(() => api.setRegisterRow({ row }), onDone)
  }
  return (
    <FormBox onSubmit={save} label={t('form', { code: draft.code })}>
      <Typography variant="h2" component="h3">
        {t('form', { code: draft.code })}
      </Typography>
      <RowNameFields form={form} errors={errors} onChange={setForm} />
      <FieldInputs
        fields={fields}
        values={form.fields}
        errors={errors}
        rows={rows}
        onChange={(values) => setForm({ ...form, fields: values })}
      />
      <Box sx={{ maxWidth: 260 }}>
        <TextInput
          isOptional
          label={t('field.clause')}
          hint={t('field.clause-hint')}
          value={form.head.clause ?? ''}
          inputProps={{ maxLength: 20 }}
          onChange={(clause) => setForm({ ...form, head: { ...form.head, clause } })}
        />
      </Box>
      {act.refusal === undefined ? null : <RefusalMessage refusal={act.refusal} />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, pb: 1 }}>
        <Button type="submit" variant="contained" loading={act.isBusy}>
          {t('save')}
        </Button>
        <Button onClick={onDone}>{common('button.cancel')}</Button>
        {known === undefined || known.status === 'withdrawn' ? null : (
          <Button
            color="error"
            disabled={act.isBusy}
            onClick={() => void act.run(() => api.setRegisterRow({ row: withdrawnRow(known) }), onDone)}
            sx={{ ml: 'auto' }}
          >
            {t('withdraw')}
          </Button>
        )}
      </Box>
    </FormBox>
  )
}
