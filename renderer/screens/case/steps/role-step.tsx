import { useState } from 'react'
import { roles } from '../../../../shared/case/events'
import { useApi } from '../../../api'
import { TextInput } from '../../../components/field'
import { useTexts } from '../../../i18n/texts'
import { ActForm } from '../act-form'
import { useCaseAct, useCaseDesk } from '../case-desk'
import { ChoiceInput } from '../../../components/choice-input'
import { roleForm, roleProblem } from './role-form'
import { StepReason } from './work-step'

/** Controller, processor or both: the first question of a platform that carries its customers' messages. */
export function RoleStep({ onDone }: { readonly onDone: () => void }) {
  const t = useTexts('case')
  const names = useTexts('names')
  const api = useApi()
  const { caseId, record, isWorkable } = useCaseDesk()
  const act = useCaseAct()
  const [form, setForm] = useState(() => roleForm(record))
  const save = () => {
    const { role, reason } = form
    if (role !== undefined)
      void act.run(() => api.decideRole({ caseId, role, reason: reason.trim() }), onDone)
  }
  if (!isWorkable) {
    return record.role.kind === 'decided' ? <StepReason>{record.role.reason}</StepReason> : null
  }
  return (
    <>
      <StepReason>{t('role.reason')}</StepReason>
      <ActForm
        label={names('steps.role')}
        submit={t('role.submit')}
        problem={roleProblem(record, form)}
        act={act}
        onSubmit={save}
      >
        <ChoiceInput
          label={t('role.question')}
          value={form.role}
          options={roles.map((role) => ({
            value: role,
            label: `${names(`roles.${role}`)} – ${t(`role.${role}`)}`,
          }))}
          onChange={(role) => setForm({ ...form, role })}
        />
        <TextInput
          label={t('role.why')}
          value={form.reason}
          onChange={(reason) => setForm({ ...form, reason })}
          isOptional={form.role === 'controller'}
          multiline
          minRows={2}
        />
      </ActForm>
    </>
  )
}
