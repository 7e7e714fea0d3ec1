import type { DateOnly } from '../../shared/lib/date-only'
import { listDate } from '../../shared/lib/date-words'
import { useLanguage, useTexts } from '../i18n/texts'
import { useToday } from '../now'
import { daysAway } from './days-away'

/** A day with its weekday in the reader's language, the year when it is not this one; the ISO date and the distance as title. */
export function DateText({ date }: { readonly date: DateOnly }) {
  const t = useTexts('common')
  const language = useLanguage()
  const today = useToday()
  const words = listDate(date, language, today)
  const exact = `${date}, ${daysAway(date, today, t)}`
  return (
    <time dateTime={date} title={exact} aria-label={`${words}, ${exact}`}>
      {words}
    </time>
  )
}
