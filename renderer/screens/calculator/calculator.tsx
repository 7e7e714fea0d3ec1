import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { calculatorRules, type CalculatorRule } from '../../../shared/clock/calculator'
import { calendarById } from '../../../shared/clock/calendars'
import { SelectInput } from '../../components/field'
import { Page } from '../../components/page'
import { useLanguage, useTexts } from '../../i18n/texts'
import { useToday } from '../../now'
import { useCalendar } from '../../team'
import { useCalendarOptions } from '../settings/calendar-options'
import { CalculatorAnswerView } from './calculator-answer'
import { CalculatorFields } from './calculator-fields'
import { formErrors, startForm, toCalculatorInput, type CalculatorForm } from './calculator-form'
import { deskCalendar, groupOf, ruleById, usualCalendarOf } from './rule-groups'

/** Any time limit on any dates, without a case: nothing typed here is kept. */
export function CalculatorScreen() {
  const t = useTexts('calculator')
  const language = useLanguage()
  const today = useToday()
  const ownCalendar = useCalendar()
  const [rule, setRule] = useState<CalculatorRule>(() => ruleById('gdpr-12-3'))
  const [chosenCalendar, setChosenCalendar] = useState<string>()
  const [form, setForm] = useState<CalculatorForm>(() => startForm(today))
  const calendarId = chosenCalendar ?? usualCalendarOf(rule)
  const calendar = calendarById(calendarId) ?? ownCalendar
  const errors = formErrors(rule, form)
  const answer =
    Object.keys(errors).length > 0 ? undefined : rule.answer(toCalculatorInput(rule, form), calendar)
  const rules = calculatorRules.map((one) => ({
    value: one.id,
    label: `${one.name[language]} · ${one.article[language]}`,
    group: t(`group.${groupOf(one)}`),
  }))
  return (
    <Page title={t('title')}>
      <Typography color="text.secondary" sx={{ maxWidth: '75ch', mb: 2 }}>
        {t('about')}
      </Typography>
      <Box sx={twoColumns}>
        <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
          <SelectInput
            label={t('rule')}
            value={rule.id}
            options={rules}
            onChange={(id) => {
              setRule(ruleById(id))
              setChosenCalendar(undefined)
            }}
          />
          <CalculatorFields rule={rule} form={form} errors={errors} onChange={setForm} />
          {rule.inputs.includes('calendar') ? (
            <CalendarInput value={calendarId} onChange={setChosenCalendar} />
          ) : null}
        </Box>
        <CalculatorAnswerView rule={rule} answer={answer} />
      </Box>
    </Page>
  )
}

function CalendarInput({
  value,
  onChange,
}: {
  readonly value: string
  readonly onChange: (id: string) => void
}) {
  const t = useTexts('calculator')
  const calendars = useCalendarOptions()
  return (
    <SelectInput
      label={t('field.calendar')}
      hint={t('field.calendar-hint')}
      value={value}
      options={[{ value: deskCalendar, label: t('calendar.desk') }, ...calendars]}
      onChange={onChange}
    />
  )
}

const twoColumns = {
  display: 'grid',
  columnGap: 5,
  rowGap: 3,
  alignItems: 'start',
  gridTemplateColumns: 'minmax(280px, 380px) minmax(320px, 1fr)',
  '@media (max-width: 1000px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
} as const
