import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useApi } from '../../api'
import { DateText } from '../../components/date-text'
import { TextInput } from '../../components/field'
import { RefusalMessage } from '../../components/refusal-message'
import { useTexts } from '../../i18n/texts'
import { ActForm } from './act-form'
import { useCaseAct, useCaseDesk } from './case-desk'
import { ChoiceInput } from '../../components/choice-input'
import { hasMonthOfLaw } from './clock-panel-view'
import { DayInput } from '../../components/day-input'
import {
  extendedDue,
  extensionForm,
  extensionGate,
  extensionInput,
  extensionProblem,
} from './steps/extension-form'

/** The extension of Art. 12(3): its facts once it is there; else the way to it, or the closed gate in its place. */
export function Extension() {
  const t = useTexts('case')
  const { record, isEditable } = useCaseDesk()
  const [isOpen, setOpen] = useState(false)
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
  if (isOpen) return <ExtensionEditor onDone={() => setOpen(false)} />
  return <ExtensionWay onOpen={() => setOpen(true)} />
}

/** The button, or why there is none. A notice that left in time can still be recorded after the month has ended. */
function ExtensionWay({ onOpen }: { readonly onOpen: () => void }) {
  const t = useTexts('case')
  const { record, today, calendar } = useCaseDesk()
  const gate = extensionGate(record, { today, calendar })
  if (gate === undefined) {
    return (
      <Button size="small" sx={{ ml: -0.625 }} onClick={onOpen}>
        {t('extension.open')}
      </Button>
    )
  }
  if (gate.kind === 'clock-paused') {
    return (
      <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>
        {t('extension.paused')}
      </Typography>
    )
  }
  if (gate.kind !== 'extension-too-late') return null
  return (
    <Box sx={{ mt: 1 }}>
      <RefusalMessage
        refusal={gate}
        actions={
          <Button size="small" onClick={onOpen}>
            {t('extension.sent-earlier')}
          </Button>
        }
      />
    </Box>
  )
}

function ExtensionEditor({ onDone }: { readonly onDone: () => void }) {
  const t = useTexts('case')
  const api = useApi()
  const { caseId, record, today, calendar } = useCaseDesk()
  const act = useCaseAct()
  const [form, setForm] = useState(() => extensionForm(today))
  const due = extendedDue(record, form, calendar)
  const save = () => {
    const input = extensionInput(form)
    if (input !== undefined) void act.run(() => api.extendDeadline({ caseId, ...input }), onDone)
  }
  return (
    <Box sx={{ mt: 1, p: 2, border: 1, borderColor: 'divider', borderRadius: 1 }}>
      <ActForm
        isMain={false}
        label={t('extension.form')}
        submit={t('extension.submit')}
        problem={extensionProblem(record, form, { today, calendar })}
        act={act}
        onSubmit={save}
        onCancel={onDone}
      >
        <Typography variant="body2" color="text.secondary">
          {t('extension.reason')}
        </Typography>
        <ChoiceInput
          isRow
          label={t('extension.months')}
          value={form.months === 1 ? '1' : '2'}
          options={[
            { value: '1', label: t('extension.month', { count: 1 }) },
            { value: '2', label: t('extension.month', { count: 2 }) },
          ]}
          onChange={(months) => setForm({ ...form, months: months === '1' ? 1 : 2 })}
        />
        {due === undefined ? null : (
          <Typography>
            {t('extension.new-due')} <DateText date={due} />
          </Typography>
        )}
        <TextInput
          label={t('extension.reasons')}
          hint={t('extension.reasons-hint')}
          value={form.reasons}
          onChange={(reasons) => setForm({ ...form, reasons })}
          multiline
          minRows={2}
        />
        <DayInput
          label={t('extension.sent')}
          value={form.noticeSent}
          onChange={(noticeSent) => setForm({ ...form, noticeSent })}
        />
      </ActForm>
    </Box>
  )
}
