import Button from '@mui/material/Button'
import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import type { DeskState } from '../../../shared/ipc/answers'
import type { Fault } from '../../../shared/ipc/contract'
import type { Result } from '../../../shared/lib/result'
import { useApi } from '../../api'
import { Busy } from '../../components/busy'
import type { UnlockedDesk } from '../../desk-state'
import { useTexts } from '../../i18n/texts'
import { Centred } from './centred'
import { DeskTrouble } from './desk-trouble'
import { UnlockForms } from './unlock-forms'
import { UnlockRefusalMessage } from './unlock-refusal-message'

const CreateSteps = lazy(() => import('./create-steps').then((file) => ({ default: file.CreateSteps })))
const SetPassphrase = lazy(() => import('./set-passphrase').then((file) => ({ default: file.SetPassphrase })))

/**
 * Everything before the desk is open. `known`: the state that came with the address of the window; the fields can then
 * be drawn before the first question to the main process is answered.
 */
export function UnlockScreen({
  known,
  onOpen,
}: {
  readonly known?: 'absent' | 'locked' | undefined
  readonly onOpen: (desk: UnlockedDesk) => void
}) {
  const { answer, ask } = useDeskStateAnswer(known)
  const [recoveryCode, setRecoveryCode] = useState<string>()
  if (answer?.ok === true && answer.value.kind === 'unlocked' && !answer.value.mustSetPassphrase) {
    return <Opened desk={answer.value} onOpen={onOpen} />
  }
  if (answer === undefined) return <Waiting />
  if (!answer.ok) return <Unanswered fault={answer.error} onRetry={ask} />
  return (
    <Suspense fallback={<Waiting />}>
      {screenOf(answer.value, { ask, recoveryCode, setRecoveryCode })}
    </Suspense>
  )
}

type Answer = Result<DeskState, Fault>

function useDeskStateAnswer(known: 'absent' | 'locked' | undefined) {
  const api = useApi()
  const [answer, setAnswer] = useState<Answer | undefined>(
    known === undefined ? undefined : { ok: true, value: { kind: known } },
  )
  const ask = useCallback(() => void api.deskState().then(setAnswer), [api])
  useEffect(() => {
    if (known === undefined) ask()
  }, [known, ask])
  return { answer, ask }
}

type Unlocking = {
  readonly ask: () => void
  /** the code the vault was opened with: it is needed once more to set the new passphrase */
  readonly recoveryCode: string | undefined
  readonly setRecoveryCode: (code: string) => void
}

function screenOf(state: DeskState, { ask, recoveryCode, setRecoveryCode }: Unlocking) {
  switch (state.kind) {
    case 'absent':
      return <CreateSteps onDone={ask} />
    case 'locked':
      return <UnlockForms onUnlocked={ask} onRecoveryCode={setRecoveryCode} />
    case 'unlocked':
      return <SetPassphrase recoveryCode={recoveryCode} onDone={ask} />
    case 'damaged':
    case 'too-new':
      return <DeskTrouble state={state} onRetry={ask} />
  }
}

/** Hands the open desk on after this draw. */
function Opened({
  desk,
  onOpen,
}: {
  readonly desk: UnlockedDesk
  readonly onOpen: (desk: UnlockedDesk) => void
}) {
  useEffect(() => {
    onOpen(desk)
  }, [desk, onOpen])
  return null
}

function Waiting() {
  const t = useTexts('unlock')
  return (
    <Centred title={t('opening')}>
      <Busy />
    </Centred>
  )
}

function Unanswered({ fault, onRetry }: { readonly fault: Fault; readonly onRetry: () => void }) {
  const t = useTexts('unlock')
  const words = useTexts('common')
  return (
    <Centred title={t('opening')}>
      <UnlockRefusalMessage refusal={fault} />
      <Button variant="outlined" onClick={onRetry}>
        {words('button.retry')}
      </Button>
    </Centred>
  )
}
