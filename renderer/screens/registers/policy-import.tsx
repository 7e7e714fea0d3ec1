import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import type { Fault, RefusalOf } from '../../../shared/ipc/contract'
import type { Policy } from '../../../shared/policy/pack-schema'
import { useApi } from '../../api'
import { DateText } from '../../components/date-text'
import { DayInput } from '../../components/day-input'
import { TextInput } from '../../components/field'
import { FormBox } from '../../components/form-box'
import { RefusalMessage } from '../../components/refusal-message'
import { StatusChip } from '../../components/status-chip'
import { useAct } from '../../components/use-act'
import { useTexts } from '../../i18n/texts'
import { useToday } from '../../now'
import { Section } from '../settings/section'
import { FileInput } from './file-input'
import { importErrors, toImport, type PolicyImportForm } from './policy-import-form'

/** The organisation's own policy as a text file: its clauses then stand beside our words. */
export function PolicyImport({ policies }: { readonly policies: readonly Policy[] }) {
  const t = useTexts('registers')
  return (
    <Section title={t('import.title')} hint={t('import.hint')}>
      {policies.length === 0 ? null : (
        <Box component="ul" aria-label={t('import.known')} sx={{ m: 0, mb: 2, pl: 2.5 }}>
          {policies.map(({ version, captured, clauses, sha256 }) => (
            <li key={sha256}>
              {version} · <DateText date={captured} /> · {t('import.clauses', { count: clauses.length })}
            </li>
          ))}
        </Box>
      )}
      <ImportForm />
    </Section>
  )
}

function ImportForm() {
  const t = useTexts('registers')
  const api = useApi()
  const today = useToday()
  const act = useAct<RefusalOf<'importPolicyText'> | Fault>()
  const [form, setForm] = useState<PolicyImportForm>({ version: '', captured: today, file: undefined })
  const [isChecked, setChecked] = useState(false)
  const [clauses, setClauses] = useState<number>()
  const errors = isChecked ? importErrors(form, today) : {}
  const errorWords = useErrorWords()
  const change = (next: PolicyImportForm): void => {
    setForm(next)
    setClauses(undefined)
    act.clear()
  }
  const send = (): void => {
    setChecked(true)
    const input = toImport(form, today)
    if (input === undefined) return
    void act.run(
      () => api.importPolicyText(input),
      (imported) => {
        setClauses(imported.clauses)
        setForm({ version: '', captured: today, file: undefined })
        setChecked(false)
      },
    )
  }
  return (
    <FormBox label={t('import.title')} onSubmit={send}>
      <FileInput
        label={t('import.file')}
        accept=".txt,text/plain"
        hint={t('import.file-hint')}
        error={errorWords(errors.file)}
        chosen={form.file}
        onChoose={(file) => change({ ...form, file })}
      />
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 260px) minmax(0, 260px)' }}>
        <TextInput
          label={t('import.version')}
          hint={t('import.version-hint')}
          error={errorWords(errors.version)}
          value={form.version}
          inputProps={{ maxLength: 100 }}
          onChange={(version) => change({ ...form, version })}
        />
        <DayInput
          label={t('import.captured')}
          error={errorWords(errors.captured)}
          value={form.captured}
          onChange={(captured) => change({ ...form, captured })}
        />
      </Box>
      {act.refusal === undefined ? null : <RefusalMessage refusal={act.refusal} />}
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
        <Button type="submit" variant="outlined" loading={act.isBusy}>
          {t('import.act')}
        </Button>
        <Typography component="span" role="status">
          {clauses === undefined ? null : (
            <StatusChip meaning="done">{t('import.done', { count: clauses })}</StatusChip>
          )}
        </Typography>
      </Box>
    </FormBox>
  )
}

function useErrorWords() {
  const t = useTexts('registers')
  const common = useTexts('common')
  return (error: 'required' | 'not-date' | 'in-future' | 'too-large' | undefined): string | undefined => {
    if (error === undefined) return undefined
    return error === 'too-large' ? t('file.too-large', { megabytes: 2 }) : common(`field.${error}`)
  }
}
