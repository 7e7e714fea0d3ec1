import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { regimes } from '../../../shared/clock/regimes/rule-set'
import { SelectInput } from '../../components/field'
import { useTexts } from '../../i18n/texts'
import type { FieldsProps } from './request-fields'

/** Whose law gives the time to answer: nearly always the EU's, so it stands in one quiet line until it is changed. */
export function RegimeField({ form, onChange }: Pick<FieldsProps, 'form' | 'onChange'>) {
  const t = useTexts('new-request')
  const names = useTexts('names')
  const [isOpen, setOpen] = useState(form.regime !== 'EU')
  if (!isOpen) {
    return (
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1, flexWrap: 'wrap' }}>
        <Typography variant="body2" color="text.secondary">
          {t('regime.is', { regime: names(`regimes.${form.regime}`) })}
        </Typography>
        <Button size="small" aria-label={t('regime.change-label')} onClick={() => setOpen(true)}>
          {t('regime.change')}
        </Button>
      </Box>
    )
  }
  return (
    <SelectInput
      label={t('regime.title')}
      hint={t('regime.hint')}
      value={form.regime}
      options={regimes.map((regime) => ({ value: regime, label: names(`regimes.${regime}`) }))}
      onChange={(regime) => onChange({ ...form, regime })}
    />
  )
}
