import * as v from 'valibot'
import { outcomes } from '../../case/outcome'
import { languages } from '../../lib/language'
import { someText, text, type Of } from '../../lib/schema'
import { caseLetterKinds } from '../letter-kind'

/** The longest text of a template. A long letter has about 20,000 characters. */
export const longestBody = 50_000

/** A letter's text as the organisation wants it: for a kind of letter, a language, perhaps only for some outcomes. */
export const templateSchema = v.strictObject({
  code: someText(60),
  name: someText(200),
  kind: v.picklist(caseLetterKinds),
  /** absent: whatever was decided; else only where every decision that the letter tells ended so */
  outcomes: v.optional(v.pipe(v.array(v.picklist(outcomes)), v.minLength(1), v.maxLength(outcomes.length))),
  language: v.picklist(languages),
  body: text(longestBody),
  /** letters are written from templates in use only; a retired one stays, since letters name it */
  status: v.picklist(['draft', 'in-use', 'retired']),
})
export type LetterTemplate = Of<typeof templateSchema>
export type TemplateStatus = LetterTemplate['status']

/** The template in its place: after those that were there, or instead of the one with its code. */
export const putTemplate = (
  templates: readonly LetterTemplate[],
  template: LetterTemplate,
): readonly LetterTemplate[] =>
  templates.some(({ code }) => code === template.code)
    ? templates.map((one) => (one.code === template.code ? template : one))
    : [...templates, template]
