import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { pinClock } from '../../../shared/case/receive'
import { caseRuleSet } from '../../../shared/case/case-clock'
import { calendarIds, calendarNames } from '../../../shared/clock/calendars'
import { ruleSets } from '../../../shared/clock/regimes/rule-sets'
import { useApi } from '../../api'
import { SelectInput } from '../../components/field'
import { useLanguage, useTexts } from '../../i18n/texts'
import { ActForm } from './act-form'
import { useCaseAct, useCaseDesk } from './case-desk'
import { problemOf } from './form-problem'

/** Binds the case to other rules of the clock, or to the holidays of another country. */
export function ClockCorrection({ onDone }: { readonly onDone: () => void }) {
  const t = useTexts('clock')
  const language = useLanguage()
  const api = useApi()
  const { caseId, record } = useCaseDesk()
  const act = useCaseAct()
  const [form, setForm] = useState({
    ruleSet: caseRuleSet(record).id,
    calendar: record.pinned?.calendar ?? '',
  })
  const input = {
    ruleSet: form.ruleSet,
    ...(form.calendar === '' ? {} : { calendar: form.calendar }),
  }
  return (
    <ActForm
      isMain={false}
      label={t('rules.form')}
      submit={t('rules.submit')}
      problem={problemOf(pinClock(record, input))}
      act={act}
      onSubmit={() => void act.run(() => api.pinClock({ caseId, ...input }), onDone)}
    >
      <Typography variant="h3" component="h2">
        {t('rules.form')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fit, minmax(260px, 1fr))' }}>
        <SelectInput
          label={t('rules.rule-set')}
          value={form.ruleSet}
          options={ruleSets.map(({ id, name }) => ({ value: id, label: name[language] }))}
          onChange={(ruleSet) => setForm({ ...form, ruleSet })}
        />
        <SelectInput
          label={t('rules.calendar')}
          value={form.calendar}
          options={[
            { value: '', label: t('rules.own-calendar') },
            ...calendarIds.map((id) => ({ value: id, label: calendarNames[id]?.[language] ?? id })),
          ]}
          onChange={(calendar) => setForm({ ...form, calendar })}
        />
      </Box>
    </ActForm>
  )
}
