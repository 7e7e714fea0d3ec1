import Box from '@mui/material/Box'
import { useState, type KeyboardEvent } from 'react'
import type { Intake } from '../../../shared/intake/intake'

import type { Fault, RefusalOf } from '../../../shared/ipc/contract'
import { useApi } from '../../api'
import { useAct } from '../../components/use-act'
import { useTexts } from '../../i18n/texts'
import { useToday } from '../../now'
import type { MailFile } from '../../route'
import { ActForm } from '../case/act-form'
import { EarlierOfName } from './earlier-of-name'
import { IntakeNotes } from './intake-notes'
import { PersonFields, ReceiptFields, ReferenceFields, WordsFields } from './request-fields'
import { emptyForm, formOfIntake, registration, registrationProblem } from './request-form'
import { RightsField } from './rights-field'
import { RoleField } from './role-field'

export type Registered = { readonly caseId: string; readonly reference: string }

/** The registration of one request. What is written stays on the screen until it is saved. */
export function RegisterForm({
  intake,
  file,
  onRegistered,
  onSkip,
  skip,
}: {
  readonly intake: Intake | undefined
  readonly file: MailFile | undefined
  readonly onRegistered: (registered: Registered) => void
  readonly onSkip?: () => void
  readonly skip?: string
}) {
  const t = useTexts('new-request')
  const api = useApi()
  const today = useToday()
  const act = useAct<RefusalOf<'registerRequest'> | Fault>()
  const [form, setForm] = useState(() => (intake === undefined ? emptyForm : formOfIntake(intake)))
  const problem = registrationProblem(form, today)
  const save = () => {
    const input = registration(form, file)
    if (input !== undefined) void act.run(() => api.registerRequest(input), onRegistered)
  }
  const fields = { form, intake, onChange: setForm }
  return (
    <Box onKeyDown={submitOnCtrlEnter}>
      <ActForm
        label={t('form.title')}
        submit={t('form.register')}
        problem={problem}
        act={act}
        onSubmit={save}
        hint={t('form.shortcut')}
        onCancel={onSkip}
        cancel={skip}
      >
        {intake === undefined ? null : (
          <IntakeNotes
            intake={intake}
            file={file}
            onEnquiry={() => setForm({ ...form, rights: ['ENQUIRY'] })}
          />
        )}
        <ReceiptFields {...fields} />
        <RightsField {...fields} />
        <PersonFields {...fields} />
        <EarlierOfName name={form.name} />
        <RoleField {...fields} />
        <ReferenceFields {...fields} />
        {intake === undefined ? <WordsFields {...fields} /> : null}
      </ActForm>
    </Box>
  )
}

function submitOnCtrlEnter(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
  event.preventDefault()
  event.currentTarget.querySelector('form')?.requestSubmit()
}
