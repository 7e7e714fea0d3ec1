import { dateOnly, daysBetween, parseDateOnly, type DateOnly } from '../lib/date-only'
import { monthInWords, weekdayInWords, type LatvianCase } from '../lib/date-words'
import { languages, type Language } from '../lib/language'
import { comparable, splitSentences } from './read-letter'

/**
 * A day as a text names it: `2026. gada 7. aprīlim (otrdienai)`, `Tuesday 7 April 2026`, `07.04.2026.`, `7. aprīlī`.
 * `day` is undefined when there is no such day (31 April). `language` is undefined for figures alone. `until`: the words
 * before it make it the end of a time. `weekday`: 1–7, when one stands beside it.
 */
export type NamedDay = {
  readonly words: string
  readonly day: DateOnly | undefined
  readonly hasYear: boolean
  readonly language: Language | undefined
  readonly until: boolean
  readonly weekday: number | undefined
  readonly sentence: string
}

/** All days that a text names; one without a year is taken to be the nearest to `near`. */
export const namedDays = (text: string, near: DateOnly): readonly NamedDay[] =>
  splitSentences(text)
    .filter((sentence) => /\d/.test(sentence))
    .flatMap((sentence) => daysIn(comparable(sentence), near))

/** Whether a text names the day, in words of its language and in any case, or in figures; `12 April` does not name 2 April. */
export const namesDay = (text: string, date: DateOnly, language: Language): boolean =>
  namedDays(text, date).some((named) => named.day === date && (named.language ?? language) === language)

/** Every form of a month's name: the Latvian cases, also the accusative (`par aprīli`); in English the short form too. */
function formsOf(month: number, language: Language): readonly string[] {
  const name = comparable(monthInWords(month, language))
  if (language === 'en') return month === 9 ? [name, 'sept', 'sep'] : [name, name.slice(0, 3)]
  const cases = latvianCases.map((one) => comparable(monthInWords(month, 'lv', one)))
  return [...cases, name.endsWith('is') ? name.slice(0, -1) : `${name.slice(0, -1)}u`]
}
const latvianCases: readonly LatvianCase[] = ['nominative', 'genitive', 'dative', 'locative']

const months: ReadonlyMap<string, number> = new Map(
  languages.flatMap((language) =>
    Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) =>
      formsOf(month, language).map((form) => [form, month] as const),
    ),
  ),
)
const monthWord = `(?<month>${[...months.keys()].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})`
const figure = '(?<!\\d|\\d[.,/-])(?<day>\\d{1,2})'

const shapes: readonly { readonly shape: RegExp; readonly language: Language | undefined }[] = [
  {
    shape: new RegExp(`(?:(?<!\\d)(?<year>\\d{4})\\. ?(?:gada |g\\. ?))?${figure}\\. ?${monthWord}`, 'gu'),
    language: 'lv',
  },
  {
    shape: new RegExp(
      `${figure}(?:st|nd|rd|th)? (?:of )?${monthWord}\\.?(?:,? (?<year>\\d{4})(?!\\d))?`,
      'gu',
    ),
    language: 'en',
  },
  {
    shape: new RegExp(
      `(?<!\\p{L})${monthWord}\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})(?!\\d)`,
      'gu',
    ),
    language: 'en',
  },
  { shape: /(?<![\d.])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?!\d)/gu, language: undefined },
  { shape: /(?<![\d/])(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})(?!\d)/gu, language: undefined },
  { shape: /(?<![\d-])(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?![\d-])/gu, language: undefined },
]

function daysIn(sentence: string, near: DateOnly): readonly NamedDay[] {
  return shapes.flatMap(({ shape, language }) =>
    [...sentence.matchAll(shape)].flatMap((match) => {
      const { year, month = '', day = '' } = match.groups ?? {}
      const number = months.get(month) ?? Number(month)
      if (!(number >= 1 && number <= 12)) return []
      const end = match.index + match[0].length
      const [before, after] = [sentence.slice(0, match.index), sentence.slice(end)]
      return [
        {
          words: match[0],
          day: year === undefined ? nearest(number, Number(day), near) : real(year, number, Number(day)),
          hasYear: year !== undefined,
          language,
          until: untilBefore.test(before),
          weekday: weekdayBeside(before, after),
          sentence,
        },
      ]
    }),
  )
}

const real = (year: number | string, month: number, day: number): DateOnly | undefined =>
  parseDateOnly(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)

/** The day in the year before, of or after `near` that is closest to it. */
function nearest(month: number, day: number, near: DateOnly): DateOnly | undefined {
  const year = Number(near.slice(0, 4))
  return [year - 1, year, year + 1]
    .flatMap((one) => real(one, month, day) ?? [])
    .sort((a, b) => Math.abs(daysBetween(near, a)) - Math.abs(daysBetween(near, b)))[0]
}

// "no later than", "ne vēlāk kā līdz": what stands directly before a day that ends a time
const untilBefore =
  /(?<!\p{L})(?:līdz|pirms|by|until|till|before|than)(?: (?:the|\p{L}+day|\p{L}+dien\p{L}*),?)?[ (]*$/u

// 1 January 2024 was a Monday
const week = ['01', '02', '03', '04', '05', '06', '07'].map((end) => dateOnly(`2024-01-${end}`))
const weekdayNames = week.map((date) => ({
  lv: comparable(weekdayInWords(date, 'lv')).slice(0, -1),
  en: comparable(weekdayInWords(date, 'en')),
}))
const weekdayWord = `(?<weekday>${weekdayNames.flatMap(({ lv, en }) => [`${lv}\\p{L}{0,2}`, en]).join('|')})(?!\\p{L})`
const weekdayBefore = new RegExp(`(?<!\\p{L})${weekdayWord},? ?\\(?(?:the )?$`, 'u')
const weekdayAfter = new RegExp(`^,? \\(?(?:a )?${weekdayWord}\\)?(?=[ .,;)]|$)(?!,? \\d)`, 'u')

function weekdayBeside(before: string, after: string): number | undefined {
  const word =
    weekdayBefore.exec(before)?.groups?.['weekday'] ?? weekdayAfter.exec(after)?.groups?.['weekday']
  if (word === undefined) return undefined
  return weekdayNames.findIndex(({ lv, en }) => word === en || word.startsWith(lv)) + 1
}
