import { dateParts, weekday, type DateOnly } from './date-only'
import type { Language } from './language'

/** The cases in which a letter or a line of reasoning names a date: *kas*, *no kā*, *līdz kam*, *kurā*. English has one form. */
export type LatvianCase = 'nominative' | 'genitive' | 'dative' | 'locative'

/** `2026. gada 7. aprīlim`, `7 April 2026`. */
export function dateInWords(
  date: DateOnly,
  language: Language,
  latvianCase: LatvianCase = 'nominative',
): string {
  const { year, month, day } = dateParts(date)
  const name = monthInWords(month, language, latvianCase)
  return language === 'lv' ? `${year}. gada ${day}. ${name}` : `${day} ${name} ${year}`
}

/** The date with its weekday in the same case: `2026. gada 7. aprīlim (otrdienai)`, `Tuesday 7 April 2026`. */
export function dateWithWeekday(
  date: DateOnly,
  language: Language,
  latvianCase: LatvianCase = 'nominative',
): string {
  const words = dateInWords(date, language, latvianCase)
  const day = weekdayInWords(date, language, latvianCase)
  return language === 'lv' ? `${words} (${day})` : `${day} ${words}`
}

/**
 * A date in a list: *when*, with the weekday, the year only when it is not this one: `pirmdien, 2. martā`,
 * `Mon 2 Mar`, `pirmdien, 2027. gada 1. martā`, `Mon 1 Mar 2027`.
 */
export function listDate(date: DateOnly, language: Language, today: DateOnly): string {
  const { year, month, day } = dateParts(date)
  const isThisYear = year === dateParts(today).year
  if (language === 'lv') {
    return `${latvianWeekdayWhen(date)}, ${isThisYear ? '' : `${year}. gada `}${day}. ${monthInWords(month, 'lv', 'locative')}`
  }
  const short = (words: string): string => words.slice(0, 3)
  const words = `${short(weekdayInWords(date, 'en'))} ${day} ${short(monthInWords(month, 'en'))}`
  return isThisYear ? words : `${words} ${year}`
}

/** `pirmdiena`, `pirmdienas`, `pirmdienai`, `pirmdienā`; `Monday`. */
export function weekdayInWords(
  date: DateOnly,
  language: Language,
  latvianCase: LatvianCase = 'nominative',
): string {
  const index = weekday(date) - 1
  if (language === 'en') return nth(englishWeekdays, index)
  return nth(latvianWeekdays, index) + weekdayEndings[latvianCase]
}

/** When: `pirmdien`, `svētdien`. */
export const latvianWeekdayWhen = (date: DateOnly): string => nth(latvianWeekdays, weekday(date) - 1)

/** A month by its number, 1–12: `aprīlis`, `aprīļa`, `aprīlim`, `aprīlī`; `April`. */
export const monthInWords = (
  month: number,
  language: Language,
  latvianCase: LatvianCase = 'nominative',
): string =>
  language === 'en' ? nth(englishMonths, month - 1) : nth(latvianMonths, month - 1)[caseOrder[latvianCase]]

/** `nominative`: 1 diena, 2 dienas. `after-par`: (par) 1 dienu, (par) 2 dienām. English has one form. */
export type CountForm = 'nominative' | 'after-par'

export const daysInWords = (days: number, language: Language, form: CountForm = 'nominative'): string =>
  countInWords(days, language === 'en' ? englishNouns.day : latvianNouns.day[form])

export const workingDaysInWords = (
  days: number,
  language: Language,
  form: CountForm = 'nominative',
): string => countInWords(days, language === 'en' ? englishNouns.workingDay : latvianNouns.workingDay[form])

export const monthsInWords = (months: number, language: Language, form: CountForm = 'nominative'): string =>
  countInWords(months, language === 'en' ? englishNouns.month : latvianNouns.month[form])

type Noun = { readonly one: string; readonly many: string; readonly isOne: (count: number) => boolean }

const countInWords = (count: number, { one, many, isOne }: Noun): string =>
  `${count} ${isOne(Math.abs(count)) ? one : many}`

const english = (one: string): Noun => ({ one, many: `${one}s`, isOne: (count) => count === 1 })

// 1, 21, 101 are singular in Latvian, 11 and 111 are not
const latvian = (one: string, many: string): Noun => ({
  one,
  many,
  isOne: (count) => count % 10 === 1 && count % 100 !== 11,
})

const englishNouns = { day: english('day'), workingDay: english('working day'), month: english('month') }

const latvianNouns = {
  day: { nominative: latvian('diena', 'dienas'), 'after-par': latvian('dienu', 'dienām') },
  workingDay: {
    nominative: latvian('darbdiena', 'darbdienas'),
    'after-par': latvian('darbdienu', 'darbdienām'),
  },
  month: { nominative: latvian('mēnesis', 'mēneši'), 'after-par': latvian('mēnesi', 'mēnešiem') },
} as const

const englishWeekdays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const
const latvianWeekdays = [
  'pirmdien',
  'otrdien',
  'trešdien',
  'ceturtdien',
  'piektdien',
  'sestdien',
  'svētdien',
] as const
const weekdayEndings = { nominative: 'a', genitive: 'as', dative: 'ai', locative: 'ā' } as const

const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

const caseOrder = { nominative: 0, genitive: 1, dative: 2, locative: 3 } as const
const latvianMonths = [
  ['janvāris', 'janvāra', 'janvārim', 'janvārī'],
  ['februāris', 'februāra', 'februārim', 'februārī'],
  ['marts', 'marta', 'martam', 'martā'],
  ['aprīlis', 'aprīļa', 'aprīlim', 'aprīlī'],
  ['maijs', 'maija', 'maijam', 'maijā'],
  ['jūnijs', 'jūnija', 'jūnijam', 'jūnijā'],
  ['jūlijs', 'jūlija', 'jūlijam', 'jūlijā'],
  ['augusts', 'augusta', 'augustam', 'augustā'],
  ['septembris', 'septembra', 'septembrim', 'septembrī'],
  ['oktobris', 'oktobra', 'oktobrim', 'oktobrī'],
  ['novembris', 'novembra', 'novembrim', 'novembrī'],
  ['decembris', 'decembra', 'decembrim', 'decembrī'],
] as const

function nth<T>(list: readonly T[], index: number): T {
  const found = list[index]
  if (found === undefined) throw new Error(`no entry ${index} among ${list.length}`)
  return found
}
