import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { searchOutcomes } from '../../../../shared/case/events'
import type { RowOf } from '../../../../shared/policy/registers'
import { useApi } from '../../../api'
import { DateText } from '../../../components/date-text'
import { TextInput } from '../../../components/field'
import { useLanguage, useTexts } from '../../../i18n/texts'
import { ActForm } from '../act-form'
import { useCaseAct, useCaseDesk } from '../case-desk'
import { ChoiceInput } from '../../../components/choice-input'
import { DayInput } from '../../../components/day-input'
import { searchForm, searchInput, searchProblem } from './search-form'
import { StepReason } from './work-step'

/** The systems of the register, one line each: what was found there, by whom; the answer is given in place. */
export function SearchStep() {
  const t = useTexts('case')
  const { team, context } = useCaseDesk()
  const [open, setOpen] = useState<string>()
  return (
    <>
      <StepReason>{t('search.reason')}</StepReason>
      <Box component="ul" aria-label={t('search.list')} sx={{ m: 0, p: 0, width: '100%' }}>
        {team.registers.systems
          .filter(({ code }) => context.systems.includes(code))
          .map((system) => (
            <SystemLine
              key={system.code}
              system={system}
              isOpen={open === system.code}
              onToggle={() => setOpen(open === system.code ? undefined : system.code)}
              onDone={() => setOpen(undefined)}
            />
          ))}
      </Box>
    </>
  )
}

function SystemLine({
  system,
  isOpen,
  onToggle,
  onDone,
}: {
  readonly system: RowOf<'systems'>
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly onDone: () => void
}) {
  const t = useTexts('case')
  const names = useTexts('names')
  const language = useLanguage()
  const { record, isWorkable } = useCaseDesk()
  const search = record.searches.get(system.code)
  const name = system.name[language]
  return (
    <Box component="li" sx={{ listStyle: 'none', borderTop: 1, borderColor: 'divider', py: 0.75 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'baseline', flexWrap: 'wrap' }}>
        <Box sx={{ flex: '1 1 16ch', minWidth: 0 }}>{name}</Box>
        <Typography
          variant="body2"
          component="span"
          color={search === undefined ? 'text.secondary' : 'text.primary'}
        >
          {search === undefined ? t('search.unanswered') : names(`search-outcomes.${search.outcome}`)}
        </Typography>
        {isWorkable ? (
          <Button
            size="small"
            aria-expanded={isOpen}
            aria-label={t(search === undefined ? 'search.answer-for' : 'search.change-for', { system: name })}
            onClick={onToggle}
          >
            {t(search === undefined ? 'search.answer' : 'search.change')}
          </Button>
        ) : null}
      </Box>
      {search === undefined ? null : (
        <Typography variant="body2" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
          <DateText date={search.on} />
          {search.by === '' ? null : <> · {search.by}</>}
          {search.note === '' ? null : <> · {search.note}</>}
        </Typography>
      )}
      {isOpen ? <SystemAnswer code={system.code} name={name} onDone={onDone} onCancel={onToggle} /> : null}
    </Box>
  )
}

function SystemAnswer({
  code,
  name,
  onDone,
  onCancel,
}: {
  readonly code: string
  readonly name: string
  readonly onDone: () => void
  readonly onCancel: () => void
}) {
  const t = useTexts('case')
  const names = useTexts('names')
  const api = useApi()
  const { caseId, record, today, context } = useCaseDesk()
  const act = useCaseAct()
  const [form, setForm] = useState(() => searchForm(record, code, today))
  const save = () => {
    const input = searchInput(form)
    if (input !== undefined) void act.run(() => api.recordSearch({ caseId, ...input }), onDone)
  }
  return (
    <Box sx={{ py: 1 }}>
      <ActForm
        label={name}
        submit={t('search.submit')}
        problem={searchProblem(record, form, context)}
        act={act}
        onSubmit={save}
        onCancel={onCancel}
      >
        <ChoiceInput
          isRow
          label={t('search.outcome', { system: name })}
          value={form.outcome}
          options={searchOutcomes.map((outcome) => ({
            value: outcome,
            label: names(`search-outcomes.${outcome}`),
          }))}
          onChange={(outcome) => setForm({ ...form, outcome })}
        />
        <TextInput
          label={t('form.note')}
          hint={t('search.note-hint')}
          value={form.note}
          onChange={(note) => setForm({ ...form, note })}
          isOptional
          multiline
        />
        <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))' }}>
          <TextInput
            label={t('search.by')}
            value={form.by}
            onChange={(by) => setForm({ ...form, by })}
            isOptional
          />
          <DayInput label={t('search.on')} value={form.on} onChange={(on) => setForm({ ...form, on })} />
        </Box>
      </ActForm>
    </Box>
  )
}
