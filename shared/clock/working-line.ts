import { dateOnly, dateParts, type DateOnly } from '../lib/date-only'
import {
  dateInWords,
  dateWithWeekday,
  daysInWords,
  monthInWords,
  monthsInWords,
  type LatvianCase,
} from '../lib/date-words'
import type { Bilingual, Language } from '../lib/language'
import { regimeTexts } from './regimes/regime-texts'
import { regimeWarningTexts } from './regimes/regime-warning-texts'
import { warningTexts, workingTexts, type WorkingText } from './working-texts'

/** One line of reasoning: a sentence a lawyer can check, the article it rests on, and who reads the article so. */
export type WorkingLine = {
  readonly text: Bilingual
  readonly article: Bilingual
  readonly source?: Bilingual
}

/** A line that needs the reader's eye; `kind` is for machines. */
export type ClockWarning = WorkingLine & { readonly kind: WarningKind }
export type WarningKind = keyof typeof allWarnings

export type WorkingKind = keyof typeof allTexts

const allTexts = { ...workingTexts, ...regimeTexts }
const allWarnings = { ...warningTexts, ...regimeWarningTexts }

/** A value put into a sentence: a date, a count, a word, or a word in both languages. */
export type Values = Readonly<Record<string, DateOnly | number | string | Bilingual>>

export const workingLine = (kind: WorkingKind, values: Values = {}): WorkingLine =>
  lineOf(allTexts[kind], values)

export const warning = (kind: WarningKind, values: Values): ClockWarning => ({
  kind,
  ...lineOf(allWarnings[kind], values),
})

/** The line as one text: `sentence [article; source]`. */
export const lineInWords = ({ text, article, source }: WorkingLine, language: Language): string =>
  `${text[language]} [${source === undefined ? article[language] : `${article[language]}; ${source[language]}`}]`

const lineOf = ({ article, source, ...text }: WorkingText, values: Values): WorkingLine => ({
  text: filled(text, values),
  article: filled(article, values),
  ...(source === undefined ? {} : { source: filled(source, values) }),
})

// The regimes outside the EU name their article and source by the rule set: `{article}`, `{source}`
const filled = (text: Bilingual, values: Values): Bilingual => ({
  lv: fill(text.lv, values, 'lv'),
  en: fill(text.en, values, 'en'),
})

function fill(template: string, values: Values, language: Language): string {
  return template.replace(/\{(\w+)(?::([\w-]+))?\}/g, (_, name: string, form: string | undefined) => {
    const value = values[name]
    if (value === undefined) throw new Error(`the sentence "${template}" lacks ${name}`)
    if (form === undefined) return typeof value === 'object' ? value[language] : String(value)
    const inForm = forms.get(form)
    if (inForm === undefined) throw new Error(`the sentence "${template}" has an unknown form ${form}`)
    return inForm(value, language)
  })
}

type Form = (value: Values[string], language: Language) => string

const dateForm =
  (inWords: (date: DateOnly, language: Language) => string): Form =>
  (value, language) =>
    inWords(dateOnly(typeof value === 'string' ? value : ''), language)

const caseForm = (latvianCase: LatvianCase): Form =>
  dateForm((date, language) => dateWithWeekday(date, language, latvianCase))

const forms: ReadonlyMap<string, Form> = new Map([
  ['days', (value, language) => daysInWords(Number(value), language)],
  ['months', (value, language) => monthsInWords(Number(value), language)],
  ['plain', dateForm(dateInWords)],
  ['month', dateForm(monthWithin)],
  ['nominative', caseForm('nominative')],
  ['genitive', caseForm('genitive')],
  ['dative', caseForm('dative')],
  ['locative', caseForm('locative')],
])

/** `February 2026`, `2026. gada februārī`: in which month. */
function monthWithin(date: DateOnly, language: Language): string {
  const { year, month } = dateParts(date)
  const name = monthInWords(month, language, 'locative')
  return language === 'lv' ? `${year}. gada ${name}` : `${name} ${year}`
}
