import Box from '@mui/material/Box'
import { useState } from 'react'
import { refusalGround } from '../../../../shared/law/refusal-grounds'
import type { CaseRight } from '../../../../shared/law/right'
import { useApi } from '../../../api'
import { SelectInput, TextInput } from '../../../components/field'
import { Message } from '../../../components/message'
import { useLanguage, useTexts } from '../../../i18n/texts'
import { ActForm } from '../act-form'
import { useCaseAct, useCaseDesk } from '../case-desk'
import { DayInput } from '../../../components/day-input'
import {
  decisionAsks,
  decisionForm,
  decisionInput,
  decisionProblem,
  offeredGrounds,
  offeredOutcomes,
  type DecisionForm,
} from './decision-form'

type Change = (change: Partial<DecisionForm>) => void
const nothing = { value: '', label: '' } as const

/** The decision on one right. What a refusal needs is asked for only when the outcome refuses something (Art. 12(4)). */
export function DecisionEditor({
  right,
  onDone,
  onCancel,
}: {
  readonly right: CaseRight
  readonly onDone: () => void
  readonly onCancel: (() => void) | undefined
}) {
  const t = useTexts('case')
  const names = useTexts('names')
  const api = useApi()
  const { caseId, record, clock, today, context } = useCaseDesk()
  const act = useCaseAct()
  const [form, setForm] = useState(() => decisionForm(record, right, today))
  const change: Change = (some) => setForm({ ...form, ...some })
  const asks = decisionAsks(form, clock.noticeAndRefusalBy)
  const problem = decisionProblem(record, form, context)
  const save = () => {
    const input = decisionInput(form)
    if (input !== undefined) void act.run(() => api.decideRight({ caseId, ...input }), onDone)
  }
  return (
    <ActForm
      label={t('decide.form', { right: names(`rights.${right}`) })}
      submit={t('decide.submit')}
      problem={problem}
      act={act}
      onSubmit={save}
      onCancel={onCancel}
    >
      <SelectInput
        label={t('decide.outcome')}
        value={form.outcome ?? ''}
        options={[
          { ...nothing, label: t('form.choose-option') },
          ...offeredOutcomes(form).map((outcome) => ({
            value: outcome,
            label: names(`outcomes.${outcome}`),
          })),
        ]}
        onChange={(outcome) => change({ outcome: outcome === '' ? undefined : outcome })}
      />
      {asks.isRefusal ? <RefusalPart form={form} change={change} isLate={asks.isLate} /> : null}
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))' }}>
        <TextInput
          label={t('decide.by')}
          hint={t('decide.by-hint')}
          value={form.decidedBy}
          onChange={(decidedBy) => change({ decidedBy })}
        />
        <DayInput label={t('decide.on')} value={form.on} onChange={(on) => change({ on })} />
      </Box>
      <TextInput
        label={t('decide.advice')}
        hint={t('decide.advice-hint')}
        value={form.advice}
        onChange={(advice) => change({ advice })}
        isOptional
        multiline
        minRows={2}
      />
    </ActForm>
  )
}

function RefusalPart({
  form,
  change,
  isLate,
}: {
  readonly form: DecisionForm
  readonly change: Change
  readonly isLate: boolean
}) {
  const t = useTexts('case')
  const language = useLanguage()
  return (
    <>
      <SelectInput
        label={t('decide.ground')}
        value={form.ground ?? ''}
        options={[
          { ...nothing, label: t('form.choose-option') },
          ...offeredGrounds(form).map((code) => ({ value: code, label: refusalGround(code).name[language] })),
        ]}
        onChange={(ground) => change({ ground: ground === '' ? undefined : ground })}
      />
      {form.ground === undefined ? null : (
        <Message kind="note">{refusalGround(form.ground).test[language]}</Message>
      )}
      <TextInput
        label={t('decide.facts')}
        hint={t('decide.facts-hint')}
        value={form.facts}
        onChange={(facts) => change({ facts })}
        multiline
        minRows={3}
      />
      {isLate ? (
        <TextInput
          label={t('decide.late')}
          hint={t('decide.late-hint')}
          value={form.lateReason}
          onChange={(lateReason) => change({ lateReason })}
          multiline
          minRows={2}
        />
      ) : null}
    </>
  )
}
