import * as v from 'valibot'
import { caseRights } from '../law/right'
import { languages } from '../lib/language'
import { day, documentName, id, someText, text, type Of } from '../lib/schema'
import { letterKinds } from './letter-kind'
import { linkAddress, longestLink } from './link'

/** One model of a letter for the screen, the PDF and the e-mail's text and HTML. */
const run = v.strictObject({
  text: text(50_000),
  bold: v.optional(v.literal(true)),
  italic: v.optional(v.literal(true)),
  /** only to where a person may be led from a letter: a site, a mail address, a telephone */
  link: v.optional(v.pipe(text(longestLink), v.regex(linkAddress))),
})
const runs = v.pipe(v.array(run), v.maxLength(2000))
const cells = v.pipe(v.array(text(20_000)), v.maxLength(20))

/**
 * `section`: which part of the letter a block belongs to; the check looks for sections, not for words.
 * `source`: where the generated text came from (register row, decision, clock, law); absent when the DPO wrote it.
 * `origin`: fingerprint of the words that the case gave for this block when the letter took them over.
 */
const common = { section: text(60), source: v.optional(text(200)), origin: v.optional(text(40)) }

export const blockSchema = v.variant('type', [
  v.strictObject({ type: v.literal('heading'), ...common, level: v.picklist([1, 2]), text: text(2000) }),
  v.strictObject({ type: v.literal('paragraph'), ...common, runs }),
  v.strictObject({ type: v.literal('list'), ...common, items: v.pipe(v.array(runs), v.maxLength(500)) }),
  v.strictObject({
    type: v.literal('table'),
    ...common,
    caption: v.optional(text(2000)),
    head: cells,
    rows: v.pipe(v.array(cells), v.maxLength(500)),
  }),
])
export type LetterBlock = Of<typeof blockSchema>
export type Run = Of<typeof run>

export const mostBlocks = 2000

export const letterSchema = v.strictObject({
  id,
  kind: v.picklist(letterKinds),
  language: v.picklist(languages),
  date: day,
  to: v.strictObject({ name: text(300), email: v.optional(text(320)), address: v.optional(text(1000)) }),
  subject: someText(1000),
  /** code of the register row that the letter goes to or is about: a customer, a recipient */
  about: v.optional(text(60)),
  /** the organisation's own template that it was written from */
  template: v.optional(text(60)),
  covers: v.pipe(v.array(v.picklist(caseRights)), v.maxLength(caseRights.length)),
  blocks: v.pipe(v.array(blockSchema), v.maxLength(mostBlocks)),
  /** origins of what the case gave and the DPO took out of the letter: it is not offered again */
  removed: v.optional(v.pipe(v.array(text(40)), v.maxLength(2000))),
  attachments: v.pipe(
    v.array(v.strictObject({ document: documentName, title: someText(300) })),
    v.maxLength(200),
  ),
})
export type Letter = Of<typeof letterSchema>
