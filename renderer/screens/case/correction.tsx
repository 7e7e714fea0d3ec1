import Box from '@mui/material/Box'
import { useState } from 'react'
import { caseRights } from '../../../shared/law/right'
import { useApi } from '../../api'
import { TextInput } from '../../components/field'
import { useTexts } from '../../i18n/texts'
import { ActForm } from './act-form'
import { useCaseAct, useCaseDesk } from './case-desk'
import { ClockCorrection } from './clock-correction'
import { ChoicesInput } from '../../components/choices-input'
import { DayInput } from '../../components/day-input'
import {
  correctionForm,
  correctionInput,
  correctionProblem,
  type CorrectionForm,
} from './steps/correction-form'

/** Corrects what was registered; the earlier values and the reason stay in the journal. */
export function Correction({ onDone }: { readonly onDone: () => void }) {
  const t = useTexts('case')
  const names = useTexts('names')
  const api = useApi()
  const { caseId, record, today } = useCaseDesk()
  const act = useCaseAct()
  const [form, setForm] = useState(() => correctionForm(record.request))
  const change = (some: Partial<CorrectionForm>) => setForm({ ...form, ...some })
  const save = () => {
    const input = correctionInput(record.request, form)
    if (input !== undefined) void act.run(() => api.correctRequest({ caseId, ...input }), onDone)
  }
  return (
    <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 2, mb: 2.5 }}>
      <ActForm
        label={t('correct.form')}
        submit={t('correct.submit')}
        problem={correctionProblem(record, form, today)}
        act={act}
        onSubmit={save}
        onCancel={onDone}
        isMain={false}
      >
        <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))' }}>
          <DayInput
            label={t('correct.received')}
            value={form.received}
            onChange={(received) => change({ received })}
          />
          <TextInput label={t('person.name')} value={form.name} onChange={(name) => change({ name })} />
          <TextInput
            label={t('person.email')}
            value={form.email}
            onChange={(email) => change({ email })}
            isOptional
          />
          <TextInput
            label={t('person.phone')}
            value={form.phone}
            onChange={(phone) => change({ phone })}
            isOptional
          />
          <TextInput
            label={t('person.address')}
            value={form.address}
            onChange={(address) => change({ address })}
            isOptional
          />
          <TextInput
            label={t('correct.language')}
            hint={t('correct.language-hint')}
            value={form.language}
            onChange={(language) => change({ language: language.trim().toLowerCase() })}
            isOptional
          />
        </Box>
        <ChoicesInput
          label={t('correct.rights')}
          values={form.rights}
          options={caseRights.map((right) => ({ value: right, label: names(`rights.${right}`) }))}
          onChange={(rights) => change({ rights })}
        />
        <TextInput
          label={t('correct.reason')}
          value={form.reason}
          onChange={(reason) => change({ reason })}
          multiline
          minRows={2}
        />
      </ActForm>
      <Box sx={{ borderTop: 1, borderColor: 'divider', mt: 2, pt: 2 }}>
        <ClockCorrection onDone={onDone} />
      </Box>
    </Box>
  )
}
