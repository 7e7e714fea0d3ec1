import * as v from 'valibot'
import { ruleSetById } from '../clock/regimes/rule-set'
import { factKey, factKindById } from '../law/kinds/fact-kinds'
import { caseRights } from '../law/right'
import { refusalGroundCodes } from '../law/refusal-grounds'
import { letterKinds } from '../letters/letter-kind'
import { letterSchema } from '../letters/letter'
import { deliveryKinds, enclosureFaults, passphraseChannels, sentWays, textMatches } from '../letters/proof'
import { fieldEntries, fieldValuesSchema } from '../lib/fields'
import { count, day, documentName, id, sha256, someText, text, type Of } from '../lib/schema'
import { outcomes } from './outcome'

/**
 * What can happen to a case. A body once written is never changed: a new shape is a new version `v`, and
 * decode-event.ts lifts the old one. Dates are calendar days in Riga, chosen by people.
 */
export const channels = [
  'email',
  'post',
  'web-form',
  'phone',
  'in-person',
  'social-media',
  'processor',
  'authority',
  'other',
] as const
export const roles = ['controller', 'processor', 'both'] as const
export const identityProofs = [
  'account-login',
  'code',
  'e-signature',
  'known-contact',
  'document-seen',
  'other',
] as const
export const searchOutcomes = ['found', 'nothing-found', 'not-applicable'] as const
export const documentKinds = ['request', 'finding', 'answer', 'proof', 'other'] as const
const sentHow = ['recorded', 'mail-dropped'] as const
export const receivedWheres = ['hop', 'forwarded-hop', 'quoted', 'date-header', 'typed', 'unknown'] as const

const right = v.picklist(caseRights)
const rights = v.pipe(v.array(right), v.minLength(1), v.maxLength(caseRights.length))

const document = v.strictObject({
  name: documentName,
  sha256, // of the content
  size: count,
  mediaType: text(200),
  title: someText(300),
})
export type CaseDocument = Of<typeof document>

export const requesterSchema = v.strictObject({
  name: text(300),
  email: v.optional(text(320)),
  phone: v.optional(text(40)),
  address: v.optional(text(1000)),
})

const bodies = {
  'request-received': v.strictObject({
    reference: v.pipe(v.string(), v.regex(/^\d{4}-[A-Z]{2}-\d{4,}$/)),
    received: day,
    receivedFrom: v.strictObject({ where: v.picklist(receivedWheres), line: text(1000) }),
    channel: v.picklist(channels),
    rights,
    language: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/))),
    requester: requesterSchema,
    representative: v.optional(someText(300)),
    subject: v.optional(text(1000)),
    text: text(1_000_000),
    requesterReference: v.optional(text(200)),
    authorityReference: v.optional(text(200)),
    authorityDate: v.optional(day),
    mail: v.optional(
      v.strictObject({ messageId: text(1000), references: v.array(text(1000)), replyTo: text(320) }),
    ),
    original: v.optional(document),
  }),
  'request-corrected': v.strictObject({
    received: v.optional(day),
    requester: v.optional(requesterSchema),
    rights: v.optional(rights),
    language: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/))),
    reason: someText(2000),
  }),
  'role-decided': v.strictObject({ role: v.picklist(roles), reason: text(2000) }),
  'identity-asked': v.strictObject({
    on: day,
    doubt: someText(4000),
    lateReason: v.optional(someText(2000)),
  }),
  'identity-confirmed': v.strictObject({ on: day, how: v.picklist(identityProofs), note: text(2000) }),
  'clarification-asked': v.strictObject({
    on: day,
    questions: someText(4000),
    lateReason: v.optional(someText(2000)),
  }),
  'clarification-answered': v.strictObject({ on: day, answer: someText(10_000) }),
  'deadline-extended': v.strictObject({
    noticeSent: day,
    months: v.picklist([1, 2]),
    announced: v.optional(day), // the new last day, where the law lets the notice name it
    reasons: someText(4000),
  }),
  'system-searched': v.strictObject({
    system: someText(60), // code of the register row
    outcome: v.picklist(searchOutcomes),
    on: day,
    by: text(300),
    note: text(4000),
  }),
  'right-decided': v.strictObject({
    right,
    outcome: v.picklist(outcomes),
    on: day,
    ground: v.optional(v.picklist(refusalGroundCodes)),
    facts: v.optional(someText(10_000)),
    decidedBy: someText(300),
    advice: text(10_000), // the DPO's advice stands apart from the controller's decision (Art. 38(3), 39)
    lateReason: v.optional(someText(4000)),
  }),
  /** before what was found out can change, or when the case took another turn; the person is then told anew */
  'decision-withdrawn': v.strictObject({ right, reason: someText(2000) }),
  'letter-drafted': v.strictObject({ letter: letterSchema, files: v.array(document) }),
  'letter-sent': v.strictObject({
    letter: id,
    kind: v.picklist(letterKinds),
    on: day,
    how: v.picklist(sentHow),
    proof: v.optional(document),
    by: v.optional(v.picklist(sentWays)),
    postNumber: v.optional(someText(40)), // of registered post
    messageId: v.optional(text(1000)), // of the mail that left: receipts name it
    // how the text that left stands to the checked letter, and the hash of its normal form (letters/sent-text.ts)
    text: v.optional(v.strictObject({ match: v.picklist(textMatches), sha256 })),
    notEnclosed: v.optional(
      v.array(v.strictObject({ title: someText(300), why: v.picklist(enclosureFaults) })),
    ),
  }),
  /** what became of a letter that left; `sending`: the entry that recorded the sending it is about */
  'delivery-recorded': v.strictObject({
    letter: id,
    sending: id,
    kind: v.picklist(deliveryKinds),
    on: day,
    how: v.picklist(sentHow),
    proof: v.optional(document),
    detail: text(1000),
  }),
  /** Art. 32: the passphrase of an encrypted attachment went another way than the letter; it is never kept itself */
  'passphrase-told': v.strictObject({
    letter: id,
    channel: v.picklist(passphraseChannels),
    on: day,
    address: v.optional(someText(320)), // of the other mailbox
  }),
  /** what a kind of case found out, decided or did (shared/law/kinds); decodeEvent asks the kind whether the values fit */
  'fact-recorded': v.strictObject({ fact: someText(60), key: text(300), values: fieldValuesSchema }),
  'fact-withdrawn': v.strictObject({ fact: someText(60), key: text(300), reason: someText(2000) }),
  /** the rules in force when the request came: a later change of law leaves the case as it was */
  'clock-pinned': v.strictObject({ ruleSet: someText(60), calendar: v.optional(someText(20)) }),
  /** salted hashes of the person's identifiers, to erase or to keep silent again after a restore */
  'identifiers-hashed': v.strictObject({
    use: v.picklist(['erasure', 'suppression']),
    hashes: v.pipe(v.array(sha256), v.minLength(1), v.maxLength(100)),
  }),
  'note-added': v.strictObject({ text: someText(20_000) }),
  'document-added': v.strictObject({ document, kind: v.picklist(documentKinds) }),
  'case-closed': v.strictObject({ on: day }),
  'case-reopened': v.strictObject({ on: day, reason: someText(2000) }),
} as const

export type EventType = keyof typeof bodies
export type BodyOf<T extends EventType> = Of<(typeof bodies)[T]>
export type CaseEvent = { [T in EventType]: { readonly type: T } & BodyOf<T> }[EventType]

/** The version every body above is written with. */
const eventVersion = 1

/** A recorded event as the fold sees it; `unknown` is kept, ignored, and makes the case say that it needs a newer app. */
export type JournalEntry = {
  readonly id: string
  readonly device: string
  readonly n: number
  readonly by: string
  readonly at: string // ISO instant of the device's clock: shown, never used by a rule
  readonly event: CaseEvent | { readonly type: 'unknown'; readonly name: string }
}

/** Reads an event's body; a type, version or shape this app does not know gives `unknown`. */
export function decodeEvent(type: string, version: number, body: unknown): JournalEntry['event'] {
  if (version !== eventVersion || !Object.hasOwn(bodies, type)) return { type: 'unknown', name: type }
  const known = type as EventType
  const decoded = v.safeParse(bodies[known], body)
  if (!decoded.success) return { type: 'unknown', name: type }
  const event = { type: known, ...decoded.output } as CaseEvent
  return isKnown(event) ? event : { type: 'unknown', name: type }
}

/** Facts and rule sets are named by id: a newer app may have written one that this app has not. */
function isKnown(event: CaseEvent): boolean {
  if (event.type === 'fact-recorded') return fitsKind(event)
  return event.type !== 'clock-pinned' || ruleSetById(event.ruleSet) !== undefined
}

/** Whether a kind of case has such a fact, with such values, under such a key. */
function fitsKind({ fact, key, values }: BodyOf<'fact-recorded'>): boolean {
  const kind = factKindById(fact)
  if (kind === undefined) return false
  const fits = v.safeParse(v.strictObject(fieldEntries(kind.fields)), values).success
  return fits && key === factKey(kind, values)
}

/** Splits an event into what the journal stores. */
export function encodeEvent(event: CaseEvent): {
  readonly type: EventType
  readonly v: number
  readonly body: object
} {
  const { type, ...body } = event
  return { type, v: eventVersion, body }
}
