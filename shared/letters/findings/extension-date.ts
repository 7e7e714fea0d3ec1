import type { DateOnly } from '../../lib/date-only'
import { dateInWords, monthsInWords } from '../../lib/date-words'
import { extendedDue, plannedExtension } from '../compose/extension'
import type { CheckContext, FindingRule, Finding } from '../finding'
import type { Letter } from '../letter'
import { namesDay } from '../named-day'
import { comparable, saysSomething, sectionText } from '../read-letter'

/**
 * A notice of extension leaves within the first month, with its reasons, and names the day that the clock gives for one
 * or two further months (Art. 12(3); EDPB 01/2022 paras 157, 162–164).
 */
export const extensionDate: FindingRule = {
  codes: ['extension-late', 'extension-reasons-missing', 'extension-date-differs'],
  find: (letter, context): readonly Finding[] => {
    if (letter.kind !== 'extension') return []
    const { clock, today } = context
    const leaves = letter.date > today ? letter.date : today
    const limit = clock.noticeAndRefusalBy
    return [
      ...(limit === undefined || leaves <= limit ? [] : [late(limit)]),
      ...(saysSomething(reasonsOf(letter)) ? [] : [noReasons]),
      ...dateFindings(letter, context),
    ]
  },
}

/** What is written behind “Reasons for the delay:”. */
const reasonsOf = (letter: Letter): string =>
  sectionText(letter, 'extension-reasons').replace(/^[^:\n]{0,40}:\s*/u, '')

/** What the case plans must stand in the letter; where it plans nothing, either of the two lawful dates may. */
function dateFindings(letter: Letter, { record, team }: CheckContext): readonly Finding[] {
  const planned = plannedExtension({ record })
  const months: readonly (1 | 2)[] = planned === undefined ? [1, 2] : [planned.months]
  const days = months.flatMap((count) => {
    const day = extendedDue({ record, team }, count, letter.date)
    return day === undefined ? [] : [{ count, day }]
  })
  const text = sectionText(letter, 'extension-new-date')
  const isRight = days.some(
    ({ count, day }) => namesDay(text, day, letter.language) && namesMonths(text, count, letter.language),
  )
  return isRight ? [] : [differs(days.map(({ day }) => day))]
}

const namesMonths = (text: string, months: number, language: Letter['language']): boolean => {
  const other = months === 1 ? 2 : 1
  const says = (count: number): boolean =>
    comparable(text).includes(comparable(monthsInWords(count, language, 'after-par')))
  return says(months) || !says(other)
}

const common = { severity: 'fatal', article: 'Art. 12(3)' } as const

const late = (limit: DateOnly): Finding => ({
  ...common,
  code: 'extension-late',
  section: 'extension-new-date',
  text: {
    lv: `Par pagarinājumu bija jāpaziņo līdz ${dateInWords(limit, 'lv', 'dative')}; vēlāk termiņu pagarināt nevar.`,
    en: `The extension had to be told by ${dateInWords(limit, 'en')}; after that day nothing can be extended.`,
  },
})

const noReasons: Finding = {
  ...common,
  code: 'extension-reasons-missing',
  section: 'extension-reasons',
  text: {
    lv: 'Nav norādīti kavēšanās iemesli; bez tiem termiņš netiek pagarināts.',
    en: 'The reasons for the delay are missing; without them nothing is extended.',
  },
}

const differs = (days: readonly DateOnly[]): Finding => ({
  ...common,
  code: 'extension-date-differs',
  section: 'extension-new-date',
  text: {
    lv: `Jaunais termiņš vēstulē nav tas, ko dod termiņa aprēķins${named(days, 'lv')}.`,
    en: `The new date in the letter is not the one that the clock gives${named(days, 'en')}.`,
  },
})

const named = (days: readonly DateOnly[], language: 'lv' | 'en'): string =>
  days.length === 0 ? '' : ` (${days.map((day) => dateInWords(day, language)).join(' / ')})`
