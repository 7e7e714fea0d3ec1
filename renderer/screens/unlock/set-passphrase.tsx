import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import type { Fault, RefusalOf } from '../../../shared/ipc/contract'
import { useApi } from '../../api'
import { FormBox } from '../../components/form-box'
import { useAct } from '../../components/use-act'
import { useTexts } from '../../i18n/texts'
import { Centred } from './centred'
import { NewPassphraseFields, useNewPassphrase } from './new-passphrase-fields'
import { RecoveryCodeInput } from './recovery-code-input'
import { UnlockRefusalMessage } from './unlock-refusal-message'

const noWords: readonly string[] = []

/** After a recovery code the old passphrase is lost or known to others: a new one is set before anything else. */
export function SetPassphrase({
  recoveryCode,
  onDone,
}: {
  /** undefined when the window was made anew in between: the code is then asked for once more */
  readonly recoveryCode: string | undefined
  readonly onDone: () => void
}) {
  const t = useTexts('unlock')
  const api = useApi()
  const act = useAct<RefusalOf<'setPassphraseAfterRecovery'> | Fault>()
  const entry = useNewPassphrase(noWords)
  const [typedCode, setTypedCode] = useState('')
  const [isCodeMissing, setCodeMissing] = useState(false)
  const code = recoveryCode ?? typedCode
  const save = async (): Promise<void> => {
    const next = await entry.check()
    setCodeMissing(code.trim() === '')
    if (next === undefined || code.trim() === '') return
    await act.run(() => api.setPassphraseAfterRecovery({ code, next }), onDone)
  }
  return (
    <Centred title={t('set.title')}>
      <Typography color="text.secondary">{t('set.reason')}</Typography>
      <FormBox onSubmit={() => void save()}>
        {recoveryCode === undefined ? (
          <RecoveryCodeInput
            value={typedCode}
            isMissing={isCodeMissing}
            onChange={(next) => {
              setTypedCode(next)
              setCodeMissing(false)
            }}
          />
        ) : null}
        <NewPassphraseFields
          autoFocus={recoveryCode !== undefined}
          entry={entry}
          label={t('passphrase.new')}
        />
        {act.refusal === undefined ? null : <UnlockRefusalMessage refusal={act.refusal} />}
        <Button type="submit" variant="contained" loading={act.isBusy} fullWidth>
          {t('set.submit')}
        </Button>
      </FormBox>
    </Centred>
  )
}
