import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import type { Fault, IdentifierFound, RefusalOf } from '../../../shared/ipc/contract'
import { useApi } from '../../api'
import { TextInput } from '../../components/field'
import { FormBox } from '../../components/form-box'
import { RefusalMessage } from '../../components/refusal-message'
import { StatusChip } from '../../components/status-chip'
import { useAct } from '../../components/use-act'
import { useTexts } from '../../i18n/texts'

/** The list keeps hashes only, so nobody can read it: it is asked about one address or number at a time. */
export function IdentifierCheck() {
  const t = useTexts('registers')
  const common = useTexts('common')
  const api = useApi()
  const act = useAct<RefusalOf<'checkIdentifier'> | Fault>()
  const [identifier, setIdentifier] = useState('')
  const [isMissing, setMissing] = useState(false)
  const [found, setFound] = useState<IdentifierFound>()
  const check = (): void => {
    setMissing(identifier.trim() === '')
    setFound(undefined)
    if (identifier.trim() === '') return
    void act.run(() => api.checkIdentifier({ identifier: identifier.trim() }), setFound)
  }
  return (
    <Box sx={{ mb: 3, maxWidth: 560 }}>
      <FormBox label={t('check.title')} onSubmit={check}>
        <TextInput
          label={t('check.field')}
          hint={t('check.hint')}
          error={isMissing ? common('field.required') : undefined}
          value={identifier}
          autoComplete="off"
          inputProps={{ maxLength: 320 }}
          onChange={(next) => {
            setIdentifier(next)
            setMissing(false)
            setFound(undefined)
          }}
        />
        <Button type="submit" variant="contained" loading={act.isBusy} sx={{ alignSelf: 'flex-start' }}>
          {t('check.act')}
        </Button>
      </FormBox>
      {act.refusal === undefined ? null : <RefusalMessage refusal={act.refusal} />}
      <Box role="status" sx={{ mt: 1 }}>
        {found === undefined ? null : <Found found={found} />}
      </Box>
    </Box>
  )
}

function Found({ found: { suppressed, erased } }: { readonly found: IdentifierFound }) {
  const t = useTexts('registers')
  return (
    <>
      <Typography component="div">
        {suppressed.length === 0 ? (
          t('check.not-suppressed')
        ) : (
          <StatusChip meaning="overdue">{t('check.suppressed', { cases: suppressed.join(', ') })}</StatusChip>
        )}
      </Typography>
      <Typography component="div">
        {erased.length === 0 ? (
          t('check.not-erased')
        ) : (
          <StatusChip meaning="overdue">{t('check.erased', { cases: erased.join(', ') })}</StatusChip>
        )}
      </Typography>
    </>
  )
}
