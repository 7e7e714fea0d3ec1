import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import type { Fault, RefusalOf } from '../../../shared/ipc/contract'
import type { RegisterRow, Registers } from '../../../shared/policy/registers'
import { TextInput } from '../../components/field'
import { FormBox } from '../../components/form-box'
import { RefusalMessage } from '../../components/refusal-message'
import type { Act } from '../../components/use-act'
import { useTexts } from '../../i18n/texts'
import { isConfirmable, rowErrors } from './register-form'
import { RowFormRest } from './row-form-rest'

/** The fields of a row, where the row stands; saving confirms it. */
export function RowForm({
  row,
  registers,
  act,
  onSave,
  onCancel,
}: {
  readonly row: RegisterRow
  readonly registers: Registers
  readonly act: Act<RefusalOf<'setRegisterRow'> | Fault>
  readonly onSave: (row: RegisterRow) => void
  readonly onCancel: () => void
}) {
  const t = useTexts('registers')
  const common = useTexts('common')
  const [value, setValue] = useState(row)
  const [isChecked, setChecked] = useState(!isConfirmable(row) && row.name.lv !== '')
  const errors = isChecked ? rowErrors(value) : {}
  const save = (): void => {
    setChecked(true)
    if (isConfirmable(value)) onSave(value)
  }
  const nameError = (error: 'required' | undefined) =>
    error === undefined ? undefined : common('field.required')
  return (
    <FormBox onSubmit={save} label={t('form', { code: value.code })}>
      <Typography variant="h2">{t('form', { code: value.code })}</Typography>
      <Box
        sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fit, minmax(260px, 1fr))', pt: 1 }}
      >
        <TextInput
          autoFocus
          multiline
          label={t('field.name-lv')}
          value={value.name.lv}
          error={nameError(errors['name.lv'])}
          inputProps={{ maxLength: 2000, lang: 'lv' }}
          onChange={(lv) => setValue({ ...value, name: { ...value.name, lv } })}
        />
        <TextInput
          multiline
          label={t('field.name-en')}
          value={value.name.en}
          error={nameError(errors['name.en'])}
          inputProps={{ maxLength: 2000, lang: 'en' }}
          onChange={(en) => setValue({ ...value, name: { ...value.name, en } })}
        />
        <RowFormRest value={value} errors={errors} registers={registers} onChange={setValue} />
      </Box>
      {act.refusal === undefined ? null : <RefusalMessage refusal={act.refusal} />}
      <Box sx={{ display: 'flex', gap: 1, pb: 1 }}>
        <Button type="submit" variant="contained" loading={act.isBusy}>
          {t('save')}
        </Button>
        <Button onClick={onCancel}>{common('button.cancel')}</Button>
      </Box>
    </FormBox>
  )
}
