import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import type { Calendar } from '../../../shared/clock/calendar'
import type { CalendarChoice } from '../../../shared/team/team'
import { TextInput } from '../../components/field'
import { useTexts } from '../../i18n/texts'
import { addHoliday, noHoliday, removeHoliday, type NewHolidayErrors } from './calendar-form'
import { HolidayList } from './holiday-list'

/** Holidays that the shipped calendar does not have. */
export function AddedHolidays({
  choice,
  calendar,
  onChange,
}: {
  readonly choice: CalendarChoice
  readonly calendar: Calendar
  readonly onChange: (choice: CalendarChoice) => void
}) {
  const t = useTexts('settings')
  const common = useTexts('common')
  const [holiday, setHoliday] = useState(noHoliday)
  const [errors, setErrors] = useState<NewHolidayErrors>({})
  const add = (): void => {
    const tried = addHoliday(choice, holiday, calendar)
    setErrors('errors' in tried ? tried.errors : {})
    if (!('choice' in tried)) return
    onChange(tried.choice)
    setHoliday(noHoliday)
  }
  const dateErrors = {
    required: common('field.required'),
    'not-date': common('field.not-date'),
    'is-holiday': t('calendar.is-holiday'),
  }
  return (
    <Box role="group" aria-label={t('calendar.added')}>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {t('calendar.added')}
      </Typography>
      <HolidayList
        days={choice.added}
        act={common('button.remove')}
        onAct={(date) => onChange(removeHoliday(choice, date))}
      />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: '180px minmax(160px, 320px) auto',
          alignItems: 'start',
        }}
      >
        <TextInput
          type="date"
          label={t('calendar.date')}
          value={holiday.date}
          error={errors.date === undefined ? undefined : dateErrors[errors.date]}
          onChange={(date) => setHoliday({ ...holiday, date })}
        />
        <TextInput
          label={t('calendar.name')}
          value={holiday.name}
          error={errors.name === undefined ? undefined : common('field.required')}
          inputProps={{ maxLength: 200 }}
          onChange={(name) => setHoliday({ ...holiday, name })}
        />
        <Button variant="outlined" onClick={add} sx={{ mt: '25px', justifySelf: 'start' }}>
          {t('calendar.add')}
        </Button>
      </Box>
    </Box>
  )
}
