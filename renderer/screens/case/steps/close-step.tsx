import { useState } from 'react'
import { useApi } from '../../../api'
import { TextInput } from '../../../components/field'
import { useTexts } from '../../../i18n/texts'
import { ActForm } from '../act-form'
import { useCaseAct, useCaseDesk } from '../case-desk'
import { DayInput } from '../../../components/day-input'
import { dayOf } from '../form-problem'
import { closeProblem, reopenProblem, type ReopenForm as Reopening } from './close-form'
import { StepReason } from './work-step'

/** Closing: only when every right is decided and told, and for access every system answered. */
export function CloseStep({ onDone }: { readonly onDone: () => void }) {
  const t = useTexts('case')
  const api = useApi()
  const { caseId, record, today, context, isWorkable } = useCaseDesk()
  const act = useCaseAct()
  const [on, setOn] = useState<string>(today)
  const save = () => {
    const day = dayOf(on)
    if (day !== undefined) void act.run(() => api.closeCase({ caseId, on: day }), onDone)
  }
  return (
    <>
      <StepReason>{t('close.reason')}</StepReason>
      {isWorkable ? (
        <ActForm
          label={t('close.form')}
          submit={t('close.submit')}
          problem={closeProblem(record, on, context)}
          act={act}
          onSubmit={save}
        >
          <DayInput label={t('close.on')} value={on} onChange={setOn} />
        </ActForm>
      ) : null}
    </>
  )
}

/** Opening a closed case again, for example when the person answers after the closing letter. */
export function ReopenForm({ onDone }: { readonly onDone: () => void }) {
  const t = useTexts('case')
  const api = useApi()
  const { caseId, record, today } = useCaseDesk()
  const act = useCaseAct()
  const [form, setForm] = useState<Reopening>({ on: today, reason: '' })
  const save = () => {
    const day = dayOf(form.on)
    if (day !== undefined) {
      void act.run(() => api.reopenCase({ caseId, on: day, reason: form.reason.trim() }), onDone)
    }
  }
  return (
    <ActForm
      label={t('reopen.form')}
      submit={t('reopen.submit')}
      problem={reopenProblem(record, form, today)}
      act={act}
      onSubmit={save}
      onCancel={onDone}
    >
      <TextInput
        label={t('reopen.reason')}
        value={form.reason}
        onChange={(reason) => setForm({ ...form, reason })}
        multiline
        minRows={2}
      />
      <DayInput label={t('reopen.on')} value={form.on} onChange={(on) => setForm({ ...form, on })} />
    </ActForm>
  )
}
