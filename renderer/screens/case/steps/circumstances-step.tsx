import { useState } from 'react'
import { recordFact } from '../../../../shared/case/record-fact'
import { circumstance } from '../../../../shared/law/kinds/circumstances'
import { ok } from '../../../../shared/lib/result'
import { useApi } from '../../../api'
import { ChoicesInput } from '../../../components/choices-input'
import { TextInput } from '../../../components/field'
import { optionInWords } from '../../../components/fields/value-words'
import { useLanguage, useTexts } from '../../../i18n/texts'
import { ActForm } from '../act-form'
import { useCaseAct, useCaseDesk } from '../case-desk'
import { problemOf } from '../form-problem'
import { circumstanceFacts, circumstanceOptions, circumstancesForm } from './circumstances-form'
import { FactTable } from './fact-table'
import { StepReason } from './work-step'

/** What makes the case another one: a representative, a minor, a person who has died. Each brings its own steps. */
export function CircumstancesStep({ onDone }: { readonly onDone: () => void }) {
  const t = useTexts('case')
  const { isWorkable } = useCaseDesk()
  return (
    <>
      <StepReason>{t('circumstances.reason')}</StepReason>
      {isWorkable ? (
        <CircumstancesEditor onDone={onDone} />
      ) : (
        <FactTable kind={circumstance} canChange={false} onOpen={() => undefined} />
      )}
    </>
  )
}

function CircumstancesEditor({ onDone }: { readonly onDone: () => void }) {
  const t = useTexts('case')
  const names = useTexts('names')
  const language = useLanguage()
  const api = useApi()
  const { caseId, record, context } = useCaseDesk()
  const act = useCaseAct()
  const [form, setForm] = useState(() => circumstancesForm(record))
  const facts = circumstanceFacts(record, form)
  const [first] = facts
  const save = () =>
    void act.run(async () => {
      for (const values of facts) {
        const answer = await api.recordFact({ caseId, fact: circumstance.id, values })
        if (!answer.ok) return answer
      }
      return ok(undefined)
    }, onDone)
  return (
    <ActForm
      isMain={false}
      label={names('steps.circumstances')}
      submit={t('circumstances.submit')}
      problem={
        first === undefined
          ? undefined
          : problemOf(recordFact(record, { fact: circumstance.id, values: first }, context))
      }
      act={act}
      onSubmit={save}
    >
      <ChoicesInput
        label={t('circumstances.question')}
        values={form.applying}
        options={circumstanceOptions.map((option) => ({
          value: option.code,
          label: optionInWords(option, language),
        }))}
        onChange={(applying) => setForm({ ...form, applying })}
      />
      {form.applying.length === 0 ? null : (
        <TextInput
          label={t('circumstances.note')}
          value={form.note}
          onChange={(note) => setForm({ ...form, note })}
          isOptional
          multiline
        />
      )}
    </ActForm>
  )
}
