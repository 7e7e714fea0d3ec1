import * as v from 'valibot'
import { count, text } from '../lib/schema'

/** How long the parts of a read mail can be; what is longer is cut and `notes` says so. The original bytes are kept whole. */
export const mailLimits = {
  subject: 1000,
  name: 300,
  address: 320,
  text: 1_000_000,
  html: 5_000_000,
  hops: 100,
  attachments: 1000,
  forwards: 5,
} as const

/** What was odd about a mail, for the DPO to see. */
const mailNotes = [
  'text-cut',
  'html-cut',
  'text-from-html',
  'charset-guessed',
  'from-twice',
  'from-missing',
  'date-unreadable',
  'name-cleaned',
  'name-mixed-scripts',
  'attachments-cut',
  'winmail-dat',
  'encrypted-or-signed',
  'forward-unreadable',
] as const
export type MailNote = (typeof mailNotes)[number]

/**
 * What a machine sent: answers of mailboxes (Auto-Submitted, RFC 3834), bounces, mailing lists. `list` is the list's
 * host (List-Id, List-Unsubscribe; RFC 2919, 2369): a mailbox that is a group of our own has one too.
 */
const machineSchema = v.strictObject({
  autoSubmitted: v.boolean(),
  bounce: v.boolean(),
  list: v.optional(text(255)),
})
export type MailMachine = Readonly<v.InferOutput<typeof machineSchema>>

const mailAddressSchema = v.strictObject({
  name: text(mailLimits.name),
  email: text(mailLimits.address),
})
export type MailAddress = Readonly<v.InferOutput<typeof mailAddressSchema>>

/** One `Received:` line: the server that took the mail (`by`), from whom, for which mailbox, and when (ISO 8601 with the offset as written). */
const mailHopSchema = v.strictObject({
  by: v.optional(text(255)),
  from: v.optional(text(255)),
  for: v.optional(text(mailLimits.address)),
  at: v.optional(text(40)),
})
export type MailHop = Readonly<v.InferOutput<typeof mailHopSchema>>

const mailAttachmentSchema = v.strictObject({
  name: text(150),
  mediaType: text(200),
  size: count,
  bytes: v.custom<Uint8Array>((value) => value instanceof Uint8Array),
})
export type MailAttachment = Readonly<v.InferOutput<typeof mailAttachmentSchema>>

/**
 * A mail as plain data. `hops` run from the latest (top of the mail) to the earliest; `date` is the sender's claim,
 * ISO 8601 with offset; `text` is NFC without NUL, bidirectional overrides and invisible characters;
 * `unsafeHtml` is raw: it is shown only through DOMPurify in the renderer.
 */
export type Mail = {
  readonly from?: MailAddress | undefined
  readonly replyTo?: MailAddress | undefined
  readonly to: readonly MailAddress[]
  readonly cc: readonly MailAddress[]
  readonly subject: string
  readonly date?: string | undefined
  readonly messageId?: string | undefined
  readonly inReplyTo?: string | undefined
  readonly references: readonly string[]
  readonly hops: readonly MailHop[]
  readonly deliveredTo?: string | undefined
  readonly text: string
  readonly unsafeHtml?: string | undefined
  readonly attachments: readonly MailAttachment[]
  readonly forwarded?: Mail | undefined
  readonly machine: MailMachine
  readonly notes: readonly MailNote[]
}

export const mailSchema: v.GenericSchema<unknown, Mail> = v.strictObject({
  from: v.optional(mailAddressSchema),
  replyTo: v.optional(mailAddressSchema),
  to: v.array(mailAddressSchema),
  cc: v.array(mailAddressSchema),
  subject: text(mailLimits.subject),
  date: v.optional(text(40)),
  messageId: v.optional(text(1000)),
  inReplyTo: v.optional(text(1000)),
  references: v.pipe(v.array(text(1000)), v.maxLength(100)),
  hops: v.pipe(v.array(mailHopSchema), v.maxLength(mailLimits.hops)),
  deliveredTo: v.optional(text(mailLimits.address)),
  text: text(mailLimits.text),
  unsafeHtml: v.optional(text(mailLimits.html)),
  attachments: v.pipe(v.array(mailAttachmentSchema), v.maxLength(mailLimits.attachments)),
  forwarded: v.optional(v.lazy(() => mailSchema)),
  machine: machineSchema,
  notes: v.array(v.picklist(mailNotes)),
})

/** Why a file could not be read as a mail. `outlook-msg`: Outlook's own format, to be saved again as .eml. */
export type MailReadRefusal =
  | { readonly kind: 'not-a-mail' }
  | { readonly kind: 'outlook-msg' }
  | { readonly kind: 'mail-too-large'; readonly mostMegabytes: number }
  | { readonly kind: 'mail-too-complex' }
