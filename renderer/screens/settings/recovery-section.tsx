import Box from '@mui/material/Box'
import { useState } from 'react'
import type { Fault, RefusalOf } from '../../../shared/ipc/contract'
import { useApi } from '../../api'
import { FormBox } from '../../components/form-box'
import { useAct } from '../../components/use-act'
import { useTexts } from '../../i18n/texts'
import { PassphraseInput } from '../unlock/passphrase-input'
import { RecoverySheetSteps } from '../unlock/recovery-sheet'
import { SaveBar } from './save-bar'
import { Section } from './section'

/** A new recovery code; the old sheet opens nothing from then on. The new code is typed back like the first one. */
export function RecoverySection() {
  const t = useTexts('settings')
  const [code, setCode] = useState<string>()
  const [isConfirmed, setConfirmed] = useState(false)
  return (
    <Section title={t('recovery.title')} hint={t('recovery.hint')}>
      {code === undefined ? (
        <ReplaceCode
          isConfirmed={isConfirmed}
          onReplaced={(next) => {
            setCode(next)
            setConfirmed(false)
          }}
        />
      ) : (
        <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
          <RecoverySheetSteps
            sheet={{ code }}
            onConfirmed={() => {
              setCode(undefined)
              setConfirmed(true)
            }}
          />
        </Box>
      )}
    </Section>
  )
}

function ReplaceCode({
  isConfirmed,
  onReplaced,
}: {
  readonly isConfirmed: boolean
  readonly onReplaced: (code: string) => void
}) {
  const t = useTexts('settings')
  const common = useTexts('common')
  const api = useApi()
  const act = useAct<RefusalOf<'replaceRecoveryCode'> | Fault>()
  const [passphrase, setPassphrase] = useState('')
  const [isMissing, setMissing] = useState(false)
  const replace = (): void => {
    setMissing(passphrase === '')
    if (passphrase === '') return
    void act.run(
      () => api.replaceRecoveryCode({ passphrase }),
      ({ code }) => onReplaced(code),
    )
  }
  return (
    <Box sx={{ maxWidth: 460 }}>
      <FormBox onSubmit={replace} label={t('recovery.title')}>
        <PassphraseInput
          label={t('recovery.passphrase')}
          value={passphrase}
          error={isMissing ? common('field.required') : undefined}
          onChange={(next) => {
            setPassphrase(next)
            setMissing(false)
          }}
        />
        <SaveBar
          label={t('recovery.replace')}
          isBusy={act.isBusy}
          isSaved={isConfirmed}
          refusal={act.refusal}
        />
      </FormBox>
    </Box>
  )
}
