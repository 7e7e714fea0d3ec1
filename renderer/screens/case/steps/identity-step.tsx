import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { lettersOfKind } from '../../../../shared/case/case'
import { identityProofs } from '../../../../shared/case/events'
import { useApi } from '../../../api'
import { SelectInput, TextInput } from '../../../components/field'
import { Message } from '../../../components/message'
import { useTexts } from '../../../i18n/texts'
import { ActForm } from '../act-form'
import { useCaseAct, useCaseDesk } from '../case-desk'
import { AskedFields } from './asked-fields'
import { DayInput } from '../../../components/day-input'
import { askForm, askInput, askProblem, confirmForm, confirmInput, confirmProblem } from './identity-form'
import { QuestionLetter } from './question-letter'
import { StepReason } from './work-step'

/** Identity: nothing to do without a doubt; asked with the doubt written down; confirmed without a copy kept. */
export function IdentityStep({ onDone }: { readonly onDone: () => void }) {
  const t = useTexts('case')
  const { record, isWorkable } = useCaseDesk()
  const { identity } = record
  return (
    <>
      <StepReason>{t(identity.kind === 'confirmed' ? 'identity.no-copy' : 'identity.reason')}</StepReason>
      {identity.kind === 'asked' ? (
        <StepReason>{t('identity.asked', { doubt: identity.doubt })}</StepReason>
      ) : null}
      {identity.kind === 'confirmed' && identity.note !== '' ? (
        <StepReason>{identity.note}</StepReason>
      ) : null}
      <QuestionLetter kind="identity-request" />
      {isWorkable && identity.kind !== 'confirmed' ? <IdentityActs onDone={onDone} /> : null}
    </>
  )
}

function IdentityActs({ onDone }: { readonly onDone: () => void }) {
  const t = useTexts('case')
  const isAsked = useCaseDesk().record.identity.kind === 'asked'
  const [chosen, setChosen] = useState<'ask' | 'confirm'>()
  const act = isAsked ? 'confirm' : chosen
  return (
    <>
      {isAsked ? null : (
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          <Button variant="outlined" aria-expanded={act === 'ask'} onClick={() => setChosen('ask')}>
            {t('identity.ask-open')}
          </Button>
          <Button variant="outlined" aria-expanded={act === 'confirm'} onClick={() => setChosen('confirm')}>
            {t('identity.confirm-open')}
          </Button>
        </Box>
      )}
      {act === 'ask' ? <AskIdentity onDone={onDone} onCancel={() => setChosen(undefined)} /> : null}
      {act === 'confirm' ? <ConfirmIdentity onDone={onDone} /> : null}
    </>
  )
}

function AskIdentity({ onDone, onCancel }: { readonly onDone: () => void; readonly onCancel: () => void }) {
  const t = useTexts('case')
  const api = useApi()
  const { caseId, record, today } = useCaseDesk()
  const act = useCaseAct()
  const [form, setForm] = useState(() => askForm(today))
  const problem = askProblem(record, form, today)
  const save = () => {
    const input = askInput(form)
    if (input !== undefined) void act.run(() => api.askIdentity({ caseId, ...input }), onDone)
  }
  return (
    <ActForm
      label={t('identity.ask')}
      submit={t('identity.ask-submit')}
      problem={problem}
      act={act}
      onSubmit={save}
      onCancel={onCancel}
    >
      <TextInput
        label={t('identity.doubt')}
        hint={t('identity.doubt-hint')}
        value={form.doubt}
        onChange={(doubt) => setForm({ ...form, doubt })}
        multiline
        minRows={3}
      />
      <AskedFields form={form} problem={problem} onChange={setForm} />
    </ActForm>
  )
}

function ConfirmIdentity({ onDone }: { readonly onDone: () => void }) {
  const t = useTexts('case')
  const names = useTexts('names')
  const api = useApi()
  const { caseId, record, today } = useCaseDesk()
  const act = useCaseAct()
  const [form, setForm] = useState(() => confirmForm(today))
  // while the letter that asks is not written, writing it comes first
  const isMain = record.identity.kind !== 'asked' || lettersOfKind(record, 'identity-request').length > 0
  const save = () => {
    const input = confirmInput(form)
    if (input !== undefined) void act.run(() => api.confirmIdentity({ caseId, ...input }), onDone)
  }
  return (
    <ActForm
      label={t('identity.confirm')}
      isMain={isMain}
      submit={t('identity.confirm-submit')}
      problem={confirmProblem(record, form, today)}
      act={act}
      onSubmit={save}
    >
      <SelectInput
        label={t('identity.how')}
        value={form.how}
        options={identityProofs.map((how) => ({ value: how, label: names(`identity-proofs.${how}`) }))}
        onChange={(how) => setForm({ ...form, how })}
      />
      <DayInput
        label={t('identity.confirmed-on')}
        value={form.on}
        onChange={(on) => setForm({ ...form, on })}
      />
      <TextInput
        label={t('form.note')}
        value={form.note}
        onChange={(note) => setForm({ ...form, note })}
        isOptional
        multiline
      />
      <Message kind="note">{t('identity.no-copy')}</Message>
    </ActForm>
  )
}
