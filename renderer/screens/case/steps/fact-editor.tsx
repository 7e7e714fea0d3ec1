import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import type { FactKind } from '../../../../shared/law/kinds/fact'
import { ok } from '../../../../shared/lib/result'
import { useApi } from '../../../api'
import type { FormValues } from '../../../components/fields/field-form'
import { FieldInputs } from '../../../components/fields/field-inputs'
import { useRowChoices } from '../../../components/fields/row-choices'
import { useLanguage, useTexts } from '../../../i18n/texts'
import { ActForm } from '../act-form'
import { useCaseAct, useCaseDesk } from '../case-desk'
import {
  factErrors,
  factForm,
  factInput,
  factProblem,
  formForRow,
  keyOfForm,
  recordedAt,
  rowsToAnswer,
  type OpenFact,
  type Saved,
} from './fact-form'

/** The form of one fact: a new one, the next row of a register, or one that is recorded already. */
export function FactEditor({
  kind,
  open,
  onSaved,
  onClose,
}: {
  readonly kind: FactKind
  readonly open: OpenFact
  readonly onSaved: (facts: readonly Saved[]) => void
  readonly onClose: () => void
}) {
  const t = useTexts('case')
  const language = useLanguage()
  const { record, context } = useCaseDesk()
  const rows = useRowChoices()
  const { today } = context
  const [form, setForm] = useState<FormValues>(() => factForm(record, kind, { key: open.key, today }))
  const [isTried, setTried] = useState(false)
  const problem = factProblem(record, { kind, form }, context)
  const saving = useSaving(kind, onSaved)
  const isEdit = open.key !== '' && recordedAt(record, kind, open.key) !== undefined
  const others = isEdit ? [] : rowsToAnswer(record, kind, rows).filter((row) => row !== keyOfForm(kind, form))
  return (
    <ActForm
      label={t('fact.form', { fact: kind.name[language] })}
      submit={t(others.length > 0 ? 'fact.submit-next' : 'fact.submit')}
      problem={problem}
      act={saving.act}
      onSubmit={() => saving.save([form])}
      onTry={() => setTried(true)}
      onCancel={onClose}
      more={
        others.length === 0 ? null : (
          <Button
            variant="outlined"
            disabled={problem !== undefined || saving.act.isBusy}
            onClick={() => saving.save([form, ...others.map((row) => formForRow(kind, form, row))])}
          >
            {t('fact.same-for-rest', { count: others.length })}
          </Button>
        )
      }
    >
      {others.length === 0 ? null : (
        <Typography variant="body2" color="text.secondary">
          {t('fact.left', { count: others.length + 1 })}
        </Typography>
      )}
      <FieldInputs
        fields={isEdit ? withoutKey(kind) : kind.fields}
        values={form}
        onChange={setForm}
        errors={factErrors({ kind, form }, problem, { today, isTried })}
        rows={rows}
        documents={record.documents}
      />
    </ActForm>
  )
}

/** Saves one form, or the same answer for several rows one after the other; the first refusal stops. */
function useSaving(kind: FactKind, onSaved: (facts: readonly Saved[]) => void) {
  const api = useApi()
  const { caseId } = useCaseDesk()
  const act = useCaseAct()
  const save = (forms: readonly FormValues[]) => {
    const facts = forms.map((form) => ({ ...factInput(kind, form), key: keyOfForm(kind, form) }))
    void act.run(
      async () => {
        for (const { fact, values } of facts) {
          const answer = await api.recordFact({ caseId, fact, values })
          if (!answer.ok) return answer
        }
        return ok(undefined)
      },
      () => onSaved(facts),
    )
  }
  return { act, save }
}

/** What is corrected stays the same thing: its name is not asked for again. */
const withoutKey = ({ key, fields }: FactKind): FactKind['fields'] =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => name !== key))
