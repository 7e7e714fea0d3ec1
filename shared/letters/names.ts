import * as v from 'valibot'
import { lawInWords } from '../law/article-words'
import type { Option } from '../lib/fields'
import type { Language } from '../lib/language'
import type { Registers } from '../policy/registers'

/** What a letter may need of a row, whatever its register: facts name rows by register and code. */
const rowSchema = v.looseObject({
  code: v.string(),
  name: v.looseObject({ lv: v.string(), en: v.string() }),
  categories: v.optional(v.array(v.string()), []),
  entities: v.optional(v.string(), ''),
  country: v.optional(v.string(), ''),
  outsideEea: v.optional(v.boolean(), false),
  contactName: v.optional(v.string(), ''),
  contactEmail: v.optional(v.string(), ''),
  contact: v.optional(v.string(), ''),
  disclosureAllowed: v.optional(v.boolean(), false),
  role: v.optional(v.string()),
})
export type NamedRow = v.InferOutput<typeof rowSchema>

/** The row of a code; undefined when the register or the row is not there any more. */
export function rowOf(registers: Registers, register: string, code: string): NamedRow | undefined {
  const rows = Object.entries(registers).find(([name]) => name === register)?.[1] ?? []
  const row = rows.find((one) => one.code === code)
  const read = v.safeParse(rowSchema, row)
  return read.success ? read.output : undefined
}

/** The row's name in the letter's language; its code when the row is gone. */
export function rowName(
  registers: Registers,
  { register, code }: { readonly register: string; readonly code: string },
  language: Language,
): string {
  const name = rowOf(registers, register, code)?.name[language].trim() ?? ''
  return name === '' ? code : name
}

type WithOptions = { readonly options: readonly Option[] }

/** The name of an option within a sentence: `e-pasts`, `SMS`. */
export const optionName = ({ options }: WithOptions, code: string, language: Language): string =>
  inSentence(options.find((option) => option.code === code)?.name[language] ?? code)

/** An option with its article: `dati vairs nav vajadzīgi (VDAR 17. panta 1. punkta a) apakšpunkts)`. */
export function optionWithArticle(field: WithOptions, code: string, language: Language): string {
  const article = field.options.find((option) => option.code === code)?.article
  const name = optionName(field, code, language)
  return article === undefined ? name : `${name} (${lawInWords({ article, clauses: [] }, language)})`
}

/** The first letter small, unless the word is an abbreviation. */
const inSentence = (text: string): string =>
  /^\p{Lu}\p{Lu}/u.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1)
