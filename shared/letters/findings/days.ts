import { dateInWords, weekdayInWords } from '../../lib/date-words'
import { weekday as weekdayOf, type DateOnly } from '../../lib/date-only'
import type { Finding, FindingRule } from '../finding'
import type { LetterBlock } from '../letter'
import { namedDays, type NamedDay } from '../named-day'
import { contentOf } from '../read-letter'

/** Days that no calendar has, and weekdays that are not those of their day: the person cannot rely on either (Art. 12(1)). */
export const days: FindingRule = {
  codes: ['day-impossible', 'weekday-differs'],
  find: (letter) =>
    letter.blocks.flatMap((block, index) => {
      const at = { section: block.section, block: index }
      return namedIn(block, letter.date).flatMap((named) => [
        ...(isImpossible(named) ? [{ ...impossible(named), ...at }] : []),
        ...(named.day !== undefined && hasOtherWeekday(named, named.day)
          ? [{ ...otherWeekday(named.day), ...at }]
          : []),
      ])
    }),
}

/** The request's own words, sent on to the controller, are not ours to put right. */
const namedIn = (block: LetterBlock, near: DateOnly): readonly NamedDay[] =>
  block.section === 'forwarded-request' ? [] : namedDays(contentOf(block), near)

/** 29 February without a year is a day of some year. */
const isImpossible = ({ day, hasYear, words }: NamedDay): boolean =>
  day === undefined && (hasYear || !/(?<!\d)29(?!\d)/.test(words))

/** Without a year the year is a guess, and so would be the weekday. */
const hasOtherWeekday = ({ weekday, hasYear }: NamedDay, day: DateOnly): boolean =>
  weekday !== undefined && hasYear && weekday !== weekdayOf(day)

const common = { severity: 'should', article: 'Art. 12(1)' } as const

const impossible = ({ words }: NamedDay): Finding => ({
  ...common,
  code: 'day-impossible',
  text: {
    lv: `Tādas dienas kalendārā nav: ${words}.`,
    en: `There is no such day in the calendar: ${words}.`,
  },
})

const otherWeekday = (day: DateOnly): Finding => ({
  ...common,
  code: 'weekday-differs',
  text: {
    lv: `${dateInWords(day, 'lv')} ir ${weekdayInWords(day, 'lv')}, bet vēstulē pie šī datuma norādīta cita nedēļas diena.`,
    en: `${dateInWords(day, 'en')} is a ${weekdayInWords(day, 'en')}, but the letter gives it another weekday.`,
  },
})
