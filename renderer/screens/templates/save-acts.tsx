import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useId, useState } from 'react'
import type { Fault, RefusalOf } from '../../../shared/ipc/contract'
import type { TemplateStatus } from '../../../shared/letters/templates/template'
import { useApi } from '../../api'
import { RefusalMessage } from '../../components/refusal-message'
import { StatusChip } from '../../components/status-chip'
import { useAct } from '../../components/use-act'
import { useTexts } from '../../i18n/texts'
import { formErrors, templateOf, type TemplateForm } from './template-form'

/** Keeps a template: in use once it has no mistakes, else as a draft. */
export function SaveActs({
  form,
  isBroken,
  isNew,
  onCheck,
  onSaved,
}: {
  readonly form: TemplateForm
  readonly isBroken: boolean
  readonly isNew: boolean
  /** says at the fields what is missing */
  readonly onCheck: () => void
  readonly onSaved: (form: TemplateForm) => void
}) {
  const t = useTexts('templates')
  const common = useTexts('common')
  const api = useApi()
  const act = useAct<RefusalOf<'setTemplate'> | Fault>()
  const [saved, setSaved] = useState<TemplateForm>()
  const reason = useId()
  const save = (status: TemplateStatus): void => {
    onCheck()
    const next = { ...form, status }
    if (Object.keys(formErrors(next)).length > 0) return
    void act.run(
      () => api.setTemplate({ template: templateOf(next) }),
      () => {
        setSaved(next)
        onSaved(next)
      },
    )
  }
  return (
    <Box
      sx={{ display: 'flex', flexDirection: 'column', alignItems: 'flex-end', gap: 0.5, maxWidth: '100%' }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
        <span role="status">
          {saved === form ? <StatusChip meaning="done">{common('saved')}</StatusChip> : null}
        </span>
        {isNew || form.status === 'retired' ? null : (
          <Button disabled={act.isBusy} onClick={() => save('retired')}>
            {t('save.retire')}
          </Button>
        )}
        <Button variant="outlined" disabled={act.isBusy} onClick={() => save('draft')}>
          {t('save.draft')}
        </Button>
        <Button
          variant="contained"
          disabled={act.isBusy || isBroken}
          aria-describedby={reason}
          onClick={() => save('in-use')}
        >
          {t('save.use')}
        </Button>
      </Box>
      <Typography id={reason} variant="body2" color="text.secondary">
        {isBroken ? t('save.broken') : null}
      </Typography>
      {act.refusal === undefined ? null : <RefusalMessage refusal={act.refusal} />}
    </Box>
  )
}
