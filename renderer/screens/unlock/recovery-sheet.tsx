import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import GlobalStyles from '@mui/material/GlobalStyles'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import type { Fault, RefusalOf } from '../../../shared/ipc/contract'
import { useApi } from '../../api'
import { FormBox } from '../../components/form-box'
import { useAct } from '../../components/use-act'
import { useTexts } from '../../i18n/texts'
import { codeFont, RecoveryCodeInput } from './recovery-code-input'
import { UnlockRefusalMessage } from './unlock-refusal-message'

/** What is on the sheet; `identity` is shown only when the vault is made. */
export type Sheet = { readonly code: string; readonly identity?: string }

/** The sheet is shown, put on paper, hidden, and its code typed back: only then is it known that it can be read. */
export function RecoverySheetSteps({
  sheet,
  onConfirmed,
}: {
  readonly sheet: Sheet
  readonly onConfirmed: () => void
}) {
  const [step, setStep] = useState<'show' | 'type-back'>('show')
  return step === 'show' ? (
    <ShowSheet sheet={sheet} onHaveIt={() => setStep('type-back')} />
  ) : (
    <TypeBack onBack={() => setStep('show')} onConfirmed={onConfirmed} />
  )
}

const printOnlySheet = {
  '@media print': {
    'body *': { visibility: 'hidden' },
    '#recovery-sheet, #recovery-sheet *': { visibility: 'visible', color: '#000' },
    '#recovery-sheet': { position: 'absolute', top: 0, left: 0, border: 'none' },
  },
} as const

function ShowSheet({ sheet, onHaveIt }: { readonly sheet: Sheet; readonly onHaveIt: () => void }) {
  const t = useTexts('unlock')
  const common = useTexts('common')
  return (
    <>
      <GlobalStyles styles={printOnlySheet} />
      <Typography>{t('sheet.once')}</Typography>
      <Box
        id="recovery-sheet"
        component="section"
        aria-label={t('sheet.title')}
        sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 2.5 }}
      >
        <Typography variant="h2" sx={{ mb: 1.5 }}>
          {t('sheet.title')}
        </Typography>
        <Secret name={t('sheet.code')} value={sheet.code} use={t('sheet.code-use')} isLarge />
        {sheet.identity === undefined ? null : (
          <Secret name={t('sheet.identity')} value={sheet.identity} use={t('sheet.identity-use')} />
        )}
        <Typography variant="body2" sx={{ mt: 2 }}>
          {t('sheet.keep')}
        </Typography>
      </Box>
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button variant="contained" onClick={onHaveIt}>
          {t('sheet.have-it')}
        </Button>
        <Button variant="outlined" onClick={() => window.print()}>
          {common('button.print')}
        </Button>
      </Box>
    </>
  )
}

function Secret({
  name,
  value,
  use,
  isLarge = false,
}: {
  readonly name: string
  readonly value: string
  readonly use: string
  readonly isLarge?: boolean
}) {
  return (
    <Box sx={{ mb: 2 }}>
      <Typography variant="h3">{name}</Typography>
      <Typography
        aria-label={name}
        role="group"
        sx={{
          fontFamily: codeFont,
          fontSize: isLarge ? '1.0625rem' : '0.8125rem',
          letterSpacing: isLarge ? '0.03em' : 0,
          overflowWrap: 'anywhere',
          my: 0.5,
        }}
      >
        {value}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {use}
      </Typography>
    </Box>
  )
}

function TypeBack({
  onBack,
  onConfirmed,
}: {
  readonly onBack: () => void
  readonly onConfirmed: () => void
}) {
  const t = useTexts('unlock')
  const api = useApi()
  const act = useAct<RefusalOf<'confirmRecoveryCode'> | Fault>()
  const [code, setCode] = useState('')
  const [isMissing, setMissing] = useState(false)
  const confirm = (): void => {
    setMissing(code.trim() === '')
    if (code.trim() !== '') void act.run(() => api.confirmRecoveryCode({ code }), onConfirmed)
  }
  return (
    <FormBox onSubmit={confirm}>
      <Typography>{t('sheet.type-back')}</Typography>
      <RecoveryCodeInput
        value={code}
        isMissing={isMissing}
        onChange={(next) => {
          setCode(next)
          setMissing(false)
        }}
      />
      {act.refusal === undefined ? null : <UnlockRefusalMessage refusal={act.refusal} />}
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button type="submit" variant="contained" loading={act.isBusy}>
          {t('sheet.confirm')}
        </Button>
        <Button onClick={onBack}>{t('sheet.show-again')}</Button>
      </Box>
    </FormBox>
  )
}
