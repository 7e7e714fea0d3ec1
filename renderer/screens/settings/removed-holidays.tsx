import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import type { Calendar } from '../../../shared/clock/calendar'
import { dateParts, type DateOnly } from '../../../shared/lib/date-only'
import { listDate } from '../../../shared/lib/date-words'
import type { CalendarChoice } from '../../../shared/team/team'
import { SelectInput } from '../../components/field'
import { useLanguage, useTexts } from '../../i18n/texts'
import { useToday } from '../../now'
import { removableHolidays, removeHoliday, restoreHoliday } from './calendar-form'
import { HolidayList } from './holiday-list'

/** Shipped holidays that do not count: abolished, or listed by mistake. */
export function RemovedHolidays({
  choice,
  calendar,
  onChange,
}: {
  readonly choice: CalendarChoice
  readonly calendar: Calendar
  readonly onChange: (choice: CalendarChoice) => void
}) {
  const t = useTexts('settings')
  const language = useLanguage()
  const today = useToday()
  const thisYear = dateParts(today).year
  const offered = [thisYear, thisYear + 1].flatMap((year) => removableHolidays(choice, calendar, year))
  const [chosen, setChosen] = useState<DateOnly>()
  const selected = chosen !== undefined && offered.includes(chosen) ? chosen : offered[0]
  const nameOf = (date: DateOnly): string => calendar.holidays.get(date)?.[language] ?? ''
  return (
    <Box role="group" aria-label={t('calendar.removed')}>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {t('calendar.removed')}
      </Typography>
      <HolidayList
        days={choice.removed.map((date) => ({ date, name: nameOf(date) }))}
        act={t('calendar.restore')}
        onAct={(date) => onChange(restoreHoliday(choice, date))}
      />
      {selected === undefined ? null : (
        <Box
          sx={{
            display: 'grid',
            gap: 2,
            gridTemplateColumns: 'minmax(240px, 516px) auto',
            alignItems: 'end',
          }}
        >
          <SelectInput
            label={t('calendar.holiday')}
            value={selected}
            options={offered.map((date) => ({
              value: date,
              label: `${listDate(date, language, today)} – ${nameOf(date)}`,
            }))}
            onChange={setChosen}
          />
          <Button
            variant="outlined"
            onClick={() => onChange(removeHoliday(choice, selected))}
            sx={{ justifySelf: 'start' }}
          >
            {t('calendar.remove')}
          </Button>
        </Box>
      )}
    </Box>
  )
}
