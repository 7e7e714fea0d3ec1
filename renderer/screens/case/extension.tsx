import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { lettersOfKind } from '../../../shared/case/case'
import { extensionGate } from '../../../shared/case/extend'
import { factOf } from '../../../shared/case/facts'
import { extensionPlan } from '../../../shared/law/kinds/extension'
import { useApi } from '../../api'
import { DateText } from '../../components/date-text'
import { FieldInputs } from '../../components/fields/field-inputs'
import { useRowChoices } from '../../components/fields/row-choices'
import { RefusalMessage } from '../../components/refusal-message'
import { useTexts } from '../../i18n/texts'
import { useRoute } from '../../route'
import { ActForm } from './act-form'
import { useCaseAct, useCaseDesk } from './case-desk'
import { hasMonthOfLaw } from './clock-panel-view'
import { extendedDue, extensionFields, extensionForm, extensionProblem } from './steps/extension-form'
import { factErrors, factInput } from './steps/fact-form'
import { LetterLines } from './steps/letter-lines'

/**
 * The extension of Art. 12(3). It is planned here, its notice is a letter, and only the notice that has left extends the
 * time limit. Where the law has closed the way, the reason stands in the place of the button.
 */
export function Extension() {
  const t = useTexts('case')
  const { record, isEditable } = useCaseDesk()
  const { extension } = record
  if (extension !== undefined) {
    return (
      <Typography variant="body2" sx={{ mt: 0.5, maxWidth: '110ch' }}>
        {t('extension.done', { count: extension.months })} <DateText date={extension.noticeSent} />.{' '}
        {extension.reasons}
      </Typography>
    )
  }
  if (record.stage !== 'open' || !hasMonthOfLaw(record) || !isEditable) return null
  return (
    <Box sx={{ mt: 0.5, maxWidth: 900 }}>
      <ExtensionWay />
      <LetterLines isMain={false} letters={lettersOfKind(record, 'extension')} onSent={() => undefined} />
    </Box>
  )
}

/** The button, the plan with the way to its notice, or why there is none. */
function ExtensionWay() {
  const t = useTexts('case')
  const { record, context } = useCaseDesk()
  const [isOpen, setOpen] = useState(false)
  const gate = extensionGate(record, context)
  if (gate?.kind === 'clock-paused') {
    return (
      <Typography variant="body2" color="text.secondary">
        {t('extension.paused')}
      </Typography>
    )
  }
  if (gate !== undefined) return <RefusalMessage refusal={gate} />
  if (isOpen) return <ExtensionEditor onCancel={() => setOpen(false)} />
  if (factOf(record, extensionPlan) !== undefined) return <PlannedExtension onChange={() => setOpen(true)} />
  return (
    <Button size="small" sx={{ ml: -0.625 }} onClick={() => setOpen(true)}>
      {t('extension.open')}
    </Button>
  )
}

function PlannedExtension({ onChange }: { readonly onChange: () => void }) {
  const t = useTexts('case')
  const { go } = useRoute()
  const { caseId, record, context } = useCaseDesk()
  const due = extendedDue(record, extensionForm(record, context), context)
  return (
    <>
      <Typography variant="body2">
        {t('extension.planned')} {due === undefined ? null : <DateText date={due} />}
      </Typography>
      <Box sx={{ display: 'flex', gap: 1, my: 0.5 }}>
        {lettersOfKind(record, 'extension').length > 0 ? null : (
          <Button
            size="small"
            variant="outlined"
            onClick={() => go({ screen: 'letter', caseId, kind: 'extension' })}
          >
            {t('extension.write')}
          </Button>
        )}
        <Button size="small" onClick={onChange}>
          {t('extension.change')}
        </Button>
      </Box>
    </>
  )
}

/** The plan; when it is recorded the notice is written from it at once. */
function ExtensionEditor({ onCancel }: { readonly onCancel: () => void }) {
  const t = useTexts('case')
  const api = useApi()
  const { go } = useRoute()
  const { caseId, record, context } = useCaseDesk()
  const rows = useRowChoices()
  const act = useCaseAct()
  const [form, setForm] = useState(() => extensionForm(record, context))
  const [isTried, setTried] = useState(false)
  const problem = extensionProblem(record, form, context)
  const due = extendedDue(record, form, context)
  const save = () =>
    void act.run(
      () => api.recordFact({ caseId, ...factInput(extensionPlan, form) }),
      () => go({ screen: 'letter', caseId, kind: 'extension' }),
    )
  return (
    <Box sx={{ mt: 1, p: 2, border: 1, borderColor: 'divider', borderRadius: 1 }}>
      <ActForm
        isMain={false}
        label={t('extension.form')}
        submit={t('extension.write')}
        problem={problem}
        act={act}
        onSubmit={save}
        onTry={() => setTried(true)}
        onCancel={onCancel}
      >
        <Typography variant="body2" color="text.secondary">
          {t('extension.reason')}
        </Typography>
        <FieldInputs
          fields={extensionFields(record)}
          values={form}
          onChange={setForm}
          errors={factErrors({ kind: extensionPlan, form }, problem, { today: context.today, isTried })}
          rows={rows}
        />
        {due === undefined ? null : (
          <Typography>
            {t('extension.new-due')} <DateText date={due} />
          </Typography>
        )}
      </ActForm>
    </Box>
  )
}
