import { useState } from 'react'
import { lettersOfKind } from '../../../../shared/case/case'
import { useApi } from '../../../api'
import { TextInput } from '../../../components/field'
import { useTexts } from '../../../i18n/texts'
import { ActForm } from '../act-form'
import { useCaseAct, useCaseDesk } from '../case-desk'
import { AskedFields } from './asked-fields'
import { DayInput } from '../../../components/day-input'
import {
  questionsForm,
  questionsInput,
  questionsProblem,
  replyForm,
  replyInput,
  replyProblem,
} from './clarification-form'
import { QuestionLetter } from './question-letter'
import { StepReason } from './work-step'

/** Clarification: only for a large quantity of data, and never a condition (recital 63). */
export function ClarifyStep({ onDone }: { readonly onDone: () => void }) {
  const t = useTexts('case')
  const { record, isWorkable } = useCaseDesk()
  const { clarification } = record
  return (
    <>
      <StepReason>{t('clarify.reason')}</StepReason>
      {clarification.kind === 'asked' ? (
        <StepReason>{t('clarify.asked', { questions: clarification.questions })}</StepReason>
      ) : null}
      {clarification.kind === 'answered' ? (
        <StepReason>{t('clarify.answered', { answer: clarification.answer })}</StepReason>
      ) : null}
      <QuestionLetter kind="clarification-request" />
      {isWorkable && clarification.kind === 'asked' ? <ReplyToQuestions onDone={onDone} /> : null}
      {isWorkable && clarification.kind !== 'asked' ? <AskQuestions onDone={onDone} /> : null}
    </>
  )
}

function AskQuestions({ onDone }: { readonly onDone: () => void }) {
  const t = useTexts('case')
  const api = useApi()
  const { caseId, record, today } = useCaseDesk()
  const act = useCaseAct()
  const [form, setForm] = useState(() => questionsForm(today))
  const problem = questionsProblem(record, form, today)
  const save = () => {
    const input = questionsInput(form)
    if (input !== undefined) void act.run(() => api.askClarification({ caseId, ...input }), onDone)
  }
  return (
    <ActForm
      label={t('clarify.ask')}
      submit={t('clarify.submit')}
      problem={problem}
      act={act}
      onSubmit={save}
      isMain={false}
    >
      <TextInput
        label={t('clarify.questions')}
        hint={t('clarify.questions-hint')}
        value={form.questions}
        onChange={(questions) => setForm({ ...form, questions })}
        multiline
        minRows={3}
      />
      <AskedFields form={form} problem={problem} onChange={setForm} />
    </ActForm>
  )
}

function ReplyToQuestions({ onDone }: { readonly onDone: () => void }) {
  const t = useTexts('case')
  const api = useApi()
  const { caseId, record, today } = useCaseDesk()
  const act = useCaseAct()
  const [form, setForm] = useState(() => replyForm(today))
  // while the letter that asks is not written, writing it comes first
  const isMain = lettersOfKind(record, 'clarification-request').length > 0
  const save = () => {
    const input = replyInput(form)
    if (input !== undefined) void act.run(() => api.answerClarification({ caseId, ...input }), onDone)
  }
  return (
    <ActForm
      label={t('clarify.reply')}
      isMain={isMain}
      submit={t('clarify.reply-submit')}
      problem={replyProblem(record, form, today)}
      act={act}
      onSubmit={save}
    >
      <TextInput
        label={t('clarify.answer')}
        value={form.answer}
        onChange={(answer) => setForm({ ...form, answer })}
        multiline
        minRows={3}
      />
      <DayInput
        label={t('clarify.answered-on')}
        value={form.on}
        onChange={(on) => setForm({ ...form, on })}
      />
    </ActForm>
  )
}
