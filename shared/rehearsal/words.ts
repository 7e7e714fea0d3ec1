import { lawInWords } from '../law/article-words'
import { caseKind } from '../law/kinds/kinds'
import { refusalGround, type RefusalGroundCode } from '../law/refusal-grounds'
import type { CaseRight } from '../law/right'
import { quoted } from '../letters/finding'
import { rowName } from '../letters/names'
import type { DateOnly } from '../lib/date-only'
import { dateInWords } from '../lib/date-words'
import type { Bilingual, Language } from '../lib/language'
import type { Registers } from '../policy/registers'

/** Words that the sentences of grounds are made of. */

/** `2026. gada 7. aprīlī`, `on 7 April 2026` */
export const onDay = (day: DateOnly): Bilingual => ({
  lv: dateInWords(day, 'lv', 'locative'),
  en: `on ${dateInWords(day, 'en')}`,
})

/** `līdz 2026. gada 7. aprīlim`, `by 7 April 2026` */
export const byDay = (day: DateOnly): Bilingual => ({
  lv: `līdz ${dateInWords(day, 'lv', 'dative')}`,
  en: `by ${dateInWords(day, 'en')}`,
})

/** `līdz 2026. gada 7. aprīlim`, `until 7 April 2026`: how long something lasts */
export const untilDay = (day: DateOnly): Bilingual => ({
  lv: byDay(day).lv,
  en: `until ${dateInWords(day, 'en')}`,
})

/** `kopš 2026. gada 7. aprīļa`, `since 7 April 2026` */
export const sinceDay = (day: DateOnly): Bilingual => ({
  lv: `kopš ${dateInWords(day, 'lv', 'genitive')}`,
  en: `since ${dateInWords(day, 'en')}`,
})

const quotes = { lv: ['„', '”'], en: ['“', '”'] } as const

const inBoth = (make: (language: Language) => string): Bilingual => ({ lv: make('lv'), en: make('en') })

export const quotedNames = (names: readonly Bilingual[]): Bilingual =>
  inBoth((language) =>
    quoted(
      names.map((name) => name[language]),
      quotes[language],
    ),
  )

/** `„Dzēšana” (VDAR 17. pants)` for each right. */
export const rightsInWords = (rights: readonly CaseRight[]): Bilingual =>
  inBoth((language) =>
    rights
      .map((right) => {
        const { name, article } = caseKind(right)
        return `${quoted([name[language]], quotes[language])} (${lawInWords({ article, clauses: [] }, language)})`
      })
      .join(', '),
  )

/** Names of register rows in quotation marks. */
export const rowsInWords = (
  registers: Registers,
  register: keyof Registers,
  codes: readonly string[],
): Bilingual =>
  inBoth((language) =>
    quoted(
      codes.map((code) => rowName(registers, { register, code }, language)),
      quotes[language],
    ),
  )

/** The names of grounds of refusal carry their article. */
export const groundsInWords = (codes: readonly RefusalGroundCode[]): Bilingual =>
  quotedNames([...new Set(codes)].map((code) => refusalGround(code).name))
