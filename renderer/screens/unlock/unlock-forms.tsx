import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import type { Fault, RefusalOf } from '../../../shared/ipc/contract'
import { useApi } from '../../api'
import { FormBox } from '../../components/form-box'
import { useAct } from '../../components/use-act'
import { useTexts } from '../../i18n/texts'
import { Centred } from './centred'
import { PassphraseInput } from './passphrase-input'
import { RecoveryCodeInput } from './recovery-code-input'
import { UnlockRefusalMessage } from './unlock-refusal-message'

/** A locked vault: the passphrase, or the recovery code. */
export function UnlockForms({
  onUnlocked,
  onRecoveryCode,
}: {
  readonly onUnlocked: () => void
  readonly onRecoveryCode: (code: string) => void
}) {
  const [way, setWay] = useState<'passphrase' | 'recovery-code'>('passphrase')
  return way === 'passphrase' ? (
    <WithPassphrase onUnlocked={onUnlocked} onOther={() => setWay('recovery-code')} />
  ) : (
    <WithRecoveryCode
      onUnlocked={(code) => {
        onRecoveryCode(code)
        onUnlocked()
      }}
      onOther={() => setWay('passphrase')}
    />
  )
}

type UnlockAnswer = RefusalOf<'unlock'> | Fault

function WithPassphrase({
  onUnlocked,
  onOther,
}: {
  readonly onUnlocked: () => void
  readonly onOther: () => void
}) {
  const t = useTexts('unlock')
  const common = useTexts('common')
  const api = useApi()
  const act = useAct<UnlockAnswer>()
  const [passphrase, setPassphrase] = useState('')
  const [isMissing, setMissing] = useState(false)
  const unlock = (): void => {
    setMissing(passphrase === '')
    if (passphrase === '') return
    void act
      .run(() => api.unlock({ passphrase }), onUnlocked)
      .then((isDone) => {
        if (!isDone) setPassphrase('')
      })
  }
  return (
    <Centred title={t('unlock.title')}>
      <FormBox onSubmit={unlock}>
        <PassphraseInput
          autoFocus
          label={t('passphrase.label')}
          value={passphrase}
          error={isMissing ? common('field.required') : undefined}
          onChange={(next) => {
            setPassphrase(next)
            setMissing(false)
          }}
        />
        {act.refusal === undefined ? null : <UnlockRefusalMessage refusal={act.refusal} />}
        <Button type="submit" variant="contained" loading={act.isBusy} fullWidth>
          {t('unlock.submit')}
        </Button>
      </FormBox>
      <Box sx={{ ml: -1 }}>
        <Button onClick={onOther}>{t('unlock.use-recovery')}</Button>
      </Box>
    </Centred>
  )
}

function WithRecoveryCode({
  onUnlocked,
  onOther,
}: {
  readonly onUnlocked: (code: string) => void
  readonly onOther: () => void
}) {
  const t = useTexts('unlock')
  const api = useApi()
  const act = useAct<UnlockAnswer>()
  const [code, setCode] = useState('')
  const [isMissing, setMissing] = useState(false)
  const unlock = (): void => {
    setMissing(code.trim() === '')
    if (code.trim() !== '')
      void act.run(
        () => api.unlockWithRecoveryCode({ code }),
        () => onUnlocked(code),
      )
  }
  return (
    <Centred title={t('recovery.title')}>
      <FormBox onSubmit={unlock}>
        <RecoveryCodeInput
          hint={t('recovery.hint')}
          value={code}
          isMissing={isMissing}
          onChange={(next) => {
            setCode(next)
            setMissing(false)
          }}
        />
        {act.refusal === undefined ? null : <UnlockRefusalMessage refusal={act.refusal} />}
        <Button type="submit" variant="contained" loading={act.isBusy} fullWidth>
          {t('recovery.submit')}
        </Button>
      </FormBox>
      <Box sx={{ ml: -1 }}>
        <Button onClick={onOther}>{t('recovery.use-passphrase')}</Button>
      </Box>
    </Centred>
  )
}
