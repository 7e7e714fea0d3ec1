import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useCallback } from 'react'
import { dayOfInstant } from '../../../shared/lib/date-only'
import type { RegisterRow } from '../../../shared/policy/registers'
import { shippedRegisters } from '../../../shared/policy/shipped-registers'
import { useApi } from '../../api'
import { Busy } from '../../components/busy'
import { DateText } from '../../components/date-text'
import { RefusalMessage } from '../../components/refusal-message'
import { useAnswer } from '../../components/use-answer'
import { useLanguage, useTexts } from '../../i18n/texts'
import { FieldText } from './row-values'
import { toldHistory, type RowChange, type ToldVersion } from './row-changes'
import { isBlank } from './row-form-values'
import { Unseen } from './unseen'

/** Who changed the row, when, and what; the newest first. */
export function RowHistory({ row, onClose }: { readonly row: RegisterRow; readonly onClose: () => void }) {
  const t = useTexts('registers')
  const common = useTexts('common')
  const api = useApi()
  const { register, code } = row
  const ask = useCallback(() => api.registerHistory({ register, code }), [api, register, code])
  const { answer } = useAnswer(ask)
  const shipped: readonly RegisterRow[] = shippedRegisters[register]
  const origin = shipped.find((one) => one.code === code)
  return (
    <Box component="section" aria-label={t('history.title', { code })} sx={{ py: 1 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, mb: 0.5 }}>
        <Typography variant="h3">{t('history.title', { code })}</Typography>
        <Button size="small" autoFocus onClick={onClose}>
          {common('button.close')}
        </Button>
      </Box>
      {answer === undefined ? <Busy /> : null}
      {answer?.ok === false ? <RefusalMessage refusal={answer.error} /> : null}
      {answer?.ok === true ? (
        <Box component="ol" reversed sx={{ m: 0, pl: 0, listStyle: 'none' }}>
          {toldHistory(answer.value, origin).map((version) => (
            <Version key={`${version.at} ${version.by}`} version={version} />
          ))}
          {origin === undefined ? null : <li>{t('history.shipped')}</li>}
        </Box>
      ) : null}
    </Box>
  )
}

function Version({ version: { at, by, changes } }: { readonly version: ToldVersion }) {
  const t = useTexts('registers')
  const day = dayOfInstant(at)
  return (
    <Box component="li" sx={{ mb: 1 }}>
      <Typography variant="body2" color="text.secondary">
        {day === undefined ? at : <DateText date={day} />}
        {by === '' ? '' : ` · ${by}`}
      </Typography>
      {changes === undefined ? <Typography>{t('history.added')}</Typography> : null}
      {changes?.length === 0 ? <Typography>{t('history.same')}</Typography> : null}
      {changes?.map((change) => (
        <Change key={change.part === 'field' ? change.name : change.part} change={change} />
      ))}
    </Box>
  )
}

function Change({ change }: { readonly change: RowChange }) {
  const t = useTexts('registers')
  const language = useLanguage()
  const label = change.part === 'field' ? change.field.label[language] : t(`history.part.${change.part}`)
  return (
    <Typography>
      {label}: <Side change={change} value={change.before} /> <span aria-hidden>→</span>{' '}
      <Unseen>{t('history.became')}</Unseen> <Side change={change} value={change.after} />
    </Typography>
  )
}

function Side({ change, value }: { readonly change: RowChange; readonly value: RowChange['before'] }) {
  const t = useTexts('registers')
  if (isBlank(value)) return t('not-set')
  if (change.part === 'field') return <FieldText field={change.field} value={value} />
  if (change.part !== 'status') return String(value)
  switch (value) {
    case 'unconfirmed':
    case 'confirmed':
    case 'withdrawn':
    case 'from-policy':
      return t(`status.${value}`)
    default:
      return String(value)
  }
}
