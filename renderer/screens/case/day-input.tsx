import type { ReactNode } from 'react'
import { dateWithWeekday } from '../../../shared/lib/date-words'
import { TextInput } from '../../components/field'
import { useLanguage, useTexts } from '../../i18n/texts'
import { useToday } from '../../now'
import { dayOf } from './form-problem'

/** A day of the calendar, not after today unless `mayBeLater`; below it the same day in words, with its weekday. */
export function DayInput({
  label,
  value,
  onChange,
  hint,
  mayBeLater = false,
}: {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: ReactNode
  readonly mayBeLater?: boolean
}) {
  const t = useTexts('common')
  const language = useLanguage()
  const today = useToday()
  const day = dayOf(value)
  return (
    <TextInput
      type="date"
      label={label}
      value={value}
      onChange={onChange}
      error={day === undefined && value !== '' ? t('field.not-date') : undefined}
      hint={
        <>
          {day === undefined ? null : dateWithWeekday(day, language)}
          {day === undefined || hint === undefined ? null : <br />}
          {hint}
        </>
      }
      inputProps={{ min: '1000-01-01', max: mayBeLater ? '9999-12-31' : today }}
      sx={{ maxWidth: 200 }}
    />
  )
}
