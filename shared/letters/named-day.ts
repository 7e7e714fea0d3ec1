import type { DateOnly } from '../lib/date-only'
import { dateInWords, type LatvianCase } from '../lib/date-words'
import type { Language } from '../lib/language'
import { comparable } from './read-letter'

const latvianCases: readonly LatvianCase[] = ['nominative', 'genitive', 'dative', 'locative']

/** Whether a text names the day in words, in any case; `12 April 2026` does not name 2 April. */
export function namesDay(text: string, date: DateOnly, language: Language): boolean {
  const read = comparable(text)
  return latvianCases
    .map((one) => comparable(dateInWords(date, language, one)))
    .some((words) => new RegExp(`(?<!\\d)${words.replaceAll('.', '\\.')}(?!\\p{L})`, 'u').test(read))
}
