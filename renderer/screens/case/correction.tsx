import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormLabel from '@mui/material/FormLabel'
import { useState } from 'react'
import { caseRights, type CaseRight } from '../../../shared/law/right'
import { useApi } from '../../api'
import { TextInput } from '../../components/field'
import { useTexts } from '../../i18n/texts'
import { ActForm } from './act-form'
import { useCaseAct, useCaseDesk } from './case-desk'
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
        <RightsInput rights={form.rights} onChange={(rights) => change({ rights })} />
        <TextInput
          label={t('correct.reason')}
          value={form.reason}
          onChange={(reason) => change({ reason })}
          multiline
          minRows={2}
        />
      </ActForm>
    </Box>
  )
}

function RightsInput({
  rights,
  onChange,
}: {
  readonly rights: readonly CaseRight[]
  readonly onChange: (rights: readonly CaseRight[]) => void
}) {
  const t = useTexts('case')
  const names = useTexts('names')
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}>
      <FormLabel component="legend" sx={{ fontSize: '0.8125rem', fontWeight: 550, color: 'text.primary' }}>
        {t('correct.rights')}
      </FormLabel>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(260px, 1fr))' }}>
        {caseRights.map((right) => (
          <FormControlLabel
            key={right}
            label={names(`rights.${right}`)}
            control={
              <Checkbox
                size="small"
                sx={{ py: 0.5 }}
                checked={rights.includes(right)}
                onChange={({ target }) =>
                  onChange(
                    caseRights.filter((one) => (one === right ? target.checked : rights.includes(one))),
                  )
                }
              />
            }
          />
        ))}
      </Box>
    </Box>
  )
}
