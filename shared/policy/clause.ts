import * as v from 'valibot'
import { someText, text, type Of } from '../lib/schema'

/**
 * What stands behind a clause in the app: a gate, a kind of case, a register, a clock, a part of a letter, a setting or
 * a departure, by its id; `statement`: the clause asks for nothing.
 */
export const behindKinds = [
  'gate',
  'case-kind',
  'register',
  'clock',
  'letter-section',
  'setting',
  'departure',
  'statement',
] as const
export type BehindKind = (typeof behindKinds)[number]

const bilingual = v.strictObject({ lv: text(2000), en: text(2000) })

/** A clause of the policy: `says` is its meaning in our own short words, never the policy's text. */
export const clauseSchema = v.strictObject({
  /** as in `8.2.3`; `title` and `none` (what the policy is silent on) are no numbers */
  id: someText(20),
  says: bilingual,
  app: bilingual,
  /** `Art. 15`; other law by its short name */
  articles: v.pipe(v.array(someText(100)), v.maxLength(50)),
  departures: v.pipe(v.array(someText(60)), v.maxLength(50)),
  behind: v.pipe(
    v.array(v.strictObject({ kind: v.picklist(behindKinds), id: someText(60) })),
    v.minLength(1),
    v.maxLength(50),
  ),
})
export type Clause = Of<typeof clauseSchema>
export type Behind = Clause['behind'][number]
