import Box from '@mui/material/Box'
import { useState, type KeyboardEvent } from 'react'
import type { Fault, ReadMail, RefusalOf } from '../../../shared/ipc/contract'
import { useApi } from '../../api'
import { useAct } from '../../components/use-act'
import { useTexts } from '../../i18n/texts'
import { useCaseRows } from '../../index-db/case-rows-provider'
import { useToday } from '../../now'
import type { MailFile } from '../../route'
import { ActForm } from '../case/act-form'
import { BelongsTo } from './belongs-to'
import { belongsTo } from './belongs-to-view'
import { EarlierOfPerson } from './earlier-of-person'
import { IntakeNotes } from './intake-notes'
import { forgetForm, keepForm, keptForm } from './kept-form'
import { RegimeField } from './regime-field'
import { PersonFields, ReceiptFields, ReferenceFields, WordsFields } from './request-fields'
import { emptyForm, formOfIntake, registration, registrationProblem, type RequestForm } from './request-form'
import { RightsField } from './rights-field'
import { RoleField } from './role-field'

export type Registered = { readonly caseId: string; readonly reference: string }

/** The registration of one request. What is written stays on the screen until it is saved. */
export function RegisterForm({
  mail,
  file,
  onRegistered,
  onSkip,
  skip,
}: {
  readonly mail: ReadMail | undefined
  readonly file: MailFile | undefined
  readonly onRegistered: (registered: Registered) => void
  readonly onSkip?: () => void
  readonly skip?: string
}) {
  const t = useTexts('new-request')
  const api = useApi()
  const today = useToday()
  const act = useAct<RefusalOf<'registerRequest'> | Fault>()
  const intake = mail?.intake
  const [form, setForm] = useState(() =>
    intake === undefined ? (keptForm(api) ?? emptyForm) : formOfIntake(intake),
  )
  const change = (next: RequestForm) => {
    setForm(next)
    if (intake === undefined) keepForm(api, next)
  }
  const problem = registrationProblem(form, today)
  const { rows } = useCaseRows()
  // a mail that belongs to a case is added there first of all
  const isMain = mail === undefined || (belongsTo(rows, mail, '')?.cases ?? []).length === 0
  const save = () => {
    const input = registration(form, file)
    if (input === undefined) return
    void act.run(
      () => api.registerRequest(input),
      (registered) => {
        if (intake === undefined) forgetForm(api)
        onRegistered(registered)
      },
    )
  }
  const fields = { form, intake, onChange: change }
  return (
    <Box onKeyDown={submitOnCtrlEnter} sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
      {mail === undefined || file === undefined ? null : <BelongsTo mail={mail} file={file} />}
      <ActForm
        isMain={isMain}
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
          <IntakeNotes intake={intake} onEnquiry={() => change({ ...form, rights: ['ENQUIRY'] })} />
        )}
        <ReceiptFields {...fields} />
        <RegimeField {...fields} />
        <RightsField {...fields} />
        <PersonFields {...fields} />
        <EarlierOfPerson form={form} />
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
