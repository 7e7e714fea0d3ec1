import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { AnyRefusal } from '../i18n/refusal-kind'
import { refusalValues, type SayValue } from '../i18n/refusal-sentence'
import { Message } from './message'

/** The sentences of a refusal: what happened and what was kept, then what to do. */
export function RefusalText({
  refusal,
  say,
  actions,
}: {
  readonly refusal: AnyRefusal
  readonly say: SayValue
  readonly actions?: ReactNode
}) {
  const { t } = useTranslation('refusals')
  const values = refusalValues(refusal, say)
  return (
    <Message kind="problem" actions={actions}>
      <Typography sx={{ fontWeight: 500 }}>{t(refusal.kind, values)}</Typography>
      <Typography color="text.secondary">{t(`${refusal.kind}.next`, values)}</Typography>
    </Message>
  )
}
