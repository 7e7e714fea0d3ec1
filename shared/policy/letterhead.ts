import * as v from 'valibot'
import { text, type Of } from '../lib/schema'

/** What stands above and below a letter beside the organisation's own facts. Printed letters only: a mail carries no image. */
export const letterheadSchema = v.strictObject({
  logo: v.optional(
    v.strictObject({
      mediaType: v.picklist(['image/png', 'image/jpeg']),
      /** at most about 300 kB of image */
      base64: v.pipe(text(400_000), v.base64()),
    }),
  ),
  /** own lines below the name; empty: registration number, address, website */
  lines: text(1000),
  /** at the foot of each page, beside its number */
  foot: text(300),
})
export type Letterhead = Of<typeof letterheadSchema>

export const plainLetterhead: Letterhead = { lines: '', foot: '' }
