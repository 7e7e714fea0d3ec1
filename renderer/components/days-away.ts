import { daysBetween, type DateOnly } from '../../shared/lib/date-only'
import type { Texts } from '../i18n/texts'

/** How far a day is from today: `in 3 days`, `yesterday`. */
export function daysAway(date: DateOnly, today: DateOnly, t: Texts<'common'>): string {
  const days = daysBetween(today, date)
  if (days === 0) return t('date.today')
  if (days === 1) return t('date.tomorrow')
  if (days === -1) return t('date.yesterday')
  return days > 0 ? t('date.in-days', { count: days }) : t('date.days-ago', { count: -days })
}
