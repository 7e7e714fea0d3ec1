import { parseDateOnly, type DateOnly } from '../../../shared/lib/date-only'
import { listDate } from '../../../shared/lib/date-words'
import type { Field, Fields, FieldValue, FieldValues, Option } from '../../../shared/lib/fields'
import type { Language } from '../../../shared/lib/language'
import { articleInWords } from '../../../shared/law/article-words'
import type { Texts } from '../../i18n/texts'
import type { DocumentChoice } from './field-inputs'
import type { RowChoice, RowChoices } from './row-choices'

/** What the words of a value are made with. */
export type ValueWords = {
  readonly language: Language
  readonly today: DateOnly
  readonly t: Texts<'common'>
  readonly rows: RowChoices
  readonly documents: readonly DocumentChoice[]
}

/** A value as a reader says it: an option or a row by its name, a day with its weekday, cents as euros. '' when there is none. */
export function valueInWords(field: Field, value: FieldValue | undefined, words: ValueWords): string {
  if (value === undefined) return ''
  if (typeof value === 'boolean') return words.t(value ? 'field.yes' : 'field.no')
  if (typeof value === 'number') return numberInWords(field, value, words.language)
  return typeof value === 'string'
    ? codeInWords(field, value, words)
    : value.map((one) => codeInWords(field, one, words)).join(', ')
}

const numberInWords = (field: Field, value: number, language: Language): string =>
  field.kind === 'amount'
    ? (value / 100).toLocaleString(language === 'lv' ? 'lv-LV' : 'en-IE', {
        style: 'currency',
        currency: 'EUR',
      })
    : value.toLocaleString(language)

function codeInWords(field: Field, code: string, words: ValueWords): string {
  switch (field.kind) {
    case 'choice':
    case 'choices':
      return optionOf(field.options, code, words.language)
    case 'row':
    case 'rows':
      return nameOf(words.rows(field.register), code)
    case 'document':
      return words.documents.find(({ name }) => name === code)?.title ?? code
    case 'day':
      return dayInWords(code, words)
    default:
      return code
  }
}

const nameOf = (rows: readonly RowChoice[], code: string): string =>
  rows.find((row) => row.code === code)?.name ?? code

function dayInWords(text: string, { language, today }: ValueWords): string {
  const day = parseDateOnly(text)
  return day === undefined ? text : listDate(day, language, today)
}

function optionOf(options: readonly Option[], code: string, language: Language): string {
  const option = options.find((one) => one.code === code)
  return option === undefined ? code : optionInWords(option, language)
}

/** `No longer necessary (Art. 17(1)(a))`: the name of an option and where the law speaks of it, unless it says so itself. */
export function optionInWords({ name, article }: Option, language: Language): string {
  const said = article === undefined ? '' : articleInWords(article, language)
  return said === '' || name[language].includes(said) ? name[language] : `${name[language]} (${said})`
}

/** The fields of a record that say something, in the order of its description. `except`: the one that names the record. */
export const recordInWords = (
  { fields, except }: { readonly fields: Fields; readonly except?: string | undefined },
  values: FieldValues,
  words: ValueWords,
): readonly { readonly label: string; readonly value: string }[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const value = name === except ? '' : valueInWords(field, values[name], words)
    return value === '' ? [] : [{ label: field.label[words.language], value }]
  })
