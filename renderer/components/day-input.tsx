import type { ReactNode } from 'react'
import { parseDateOnly } from '../../shared/lib/date-only'
import { dateWithWeekday } from '../../shared/lib/date-words'
import { useLanguage, useTexts } from '../i18n/texts'
import { useToday } from '../now'
import { TextInput } from './field'

/** A day of the calendar, not after today unless `mayBeLater`; below it the same day in words, with its weekday. */
export function DayInput({
  label,
  value,
  onChange,
  hint,
  error,
  isOptional = false,
  mayBeLater = false,
}: {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: ReactNode
  readonly error?: string | undefined
  readonly isOptional?: boolean
  readonly mayBeLater?: boolean
}) {
  const t = useTexts('common')
  const language = useLanguage()
  const today = useToday()
  const day = parseDateOnly(value)
  return (
    <TextInput
      type="date"
      label={label}
      value={value}
      onChange={onChange}
      isOptional={isOptional}
      error={error ?? (day === undefined && value !== '' ? t('field.not-date') : undefined)}
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
