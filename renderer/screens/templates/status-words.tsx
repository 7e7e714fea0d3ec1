import Typography from '@mui/material/Typography'
import type { TemplateStatus } from '../../../shared/letters/templates/template'
import { StatusChip } from '../../components/status-chip'
import { useTexts } from '../../i18n/texts'

/** Whether letters are written from a template. */
export function StatusWords({ status }: { readonly status: TemplateStatus }) {
  const t = useTexts('templates')
  return status === 'in-use' ? (
    <StatusChip meaning="done">{t('status.in-use')}</StatusChip>
  ) : (
    <Typography component="span" variant="body2" color="text.secondary">
      {t(`status.${status}`)}
    </Typography>
  )
}
