import * as v from 'valibot'
import type { JournalEntry } from '../case/events'
import {
  channels,
  documentKinds,
  identityProofs,
  receivedWheres,
  requesterSchema,
  roles,
  searchOutcomes,
} from '../case/events'
import type { CaseRow } from '../case/case-row'
import { outcomes } from '../case/outcome'
import type { Refusal } from '../case/refusal'
import type { Intake } from '../intake/intake'
import { refusalGroundCodes } from '../law/refusal-grounds'
import { caseRights } from '../law/right'
import { letterSchema, type Letter } from '../letters/letter'
import type { NoMatch } from '../letters/match-sent'
import type { TextPiece } from '../letters/sent-text'
import { templateSchema } from '../letters/templates/template'
import { fieldValuesSchema } from '../lib/fields'
import { bytes, day, documentName, id, someText, text, type Of } from '../lib/schema'
import type { Result } from '../lib/result'
import { letterheadSchema } from '../policy/letterhead'
import { organisationSchema } from '../policy/organisation'
import { registerNames, registerRowSchema, type RegisterRow } from '../policy/registers'
import { calendarChoiceSchema, type Team } from '../team/team'
import type {
  CreateRefusal,
  DeskState,
  LogoRefusal,
  MailRefusal,
  PolicyRefusal,
  PrintFailure,
  RecoverySheet,
  Returned,
  SaveFailure,
  TemplateRefusal,
  UnlockRefusal,
} from './answers'
import { campaignLeaving, campaignRow, caseLeaving } from './letter-inputs'
import { deliveryByHand, letterOfCase, passphraseTold, returnedMail, sentByHand } from './proof-inputs'

/**
 * Everything the window may ask of the main process. One value, walked on both sides: main decodes with it, the
 * preload builds the bridge from it, the window's types come from it, a test fuzzes every line. Adding a line here is
 * the only way to add a channel.
 */
declare const outcome: unique symbol
export type Call<Out, E, S extends v.GenericSchema = v.GenericSchema> = {
  readonly input: S
  readonly [outcome]?: readonly [Out, E]
}

const call =
  <Out, E = never>() =>
  <S extends v.GenericSchema>(input: S): Call<Out, E, S> => ({ input })

const nothing = v.undefined()
const passphrase = text(1024)
const file = v.strictObject({ name: text(1000), bytes: bytes(50 * 1024 * 1024) })
const ofCase = { caseId: id }
const act = call<undefined, ActRefusal>()
const rights = v.pipe(v.array(v.picklist(caseRights)), v.maxLength(caseRights.length))
const languageTag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/))

/** Any act on a case: a gate of the law is closed, or the save did not succeed. */
export type ActRefusal = Refusal | SaveFailure

export const contract = {
  // the vault
  deskState: call<DeskState>()(nothing),
  createVault: call<RecoverySheet, CreateRefusal>()(
    v.strictObject({ passphrase, organisation: organisationSchema }),
  ),
  confirmRecoveryCode: call<
    undefined,
    { readonly kind: 'recovery-code-typo' | 'wrong-recovery-code' | 'locked' }
  >()(v.strictObject({ code: text(200) })),
  unlock: call<undefined, UnlockRefusal>()(v.strictObject({ passphrase })),
  unlockWithRecoveryCode: call<undefined, UnlockRefusal>()(v.strictObject({ code: text(200) })),
  changePassphrase: call<undefined, UnlockRefusal | SaveFailure>()(
    v.strictObject({ current: passphrase, next: passphrase }),
  ),
  setPassphraseAfterRecovery: call<undefined, UnlockRefusal | SaveFailure>()(
    v.strictObject({ code: text(200), next: passphrase }),
  ),
  replaceRecoveryCode: call<{ readonly code: string }, UnlockRefusal | SaveFailure>()(
    v.strictObject({ passphrase }),
  ),
  lock: call<undefined>()(nothing),

  // the window
  painted: call<undefined>()(nothing),
  preferences: call<Preferences>()(nothing),
  setPreferences: call<undefined>()(
    v.strictObject({ theme: v.picklist(['light', 'dark', 'system']), language: v.picklist(['lv', 'en']) }),
  ),
  showDataFolder: call<undefined>()(nothing),

  // the desk's own facts
  team: call<Team, SaveFailure>()(nothing),
  setOrganisation: call<undefined, SaveFailure>()(v.strictObject({ organisation: organisationSchema })),
  setLetterhead: call<undefined, LogoRefusal | SaveFailure>()(
    v.strictObject({ letterhead: letterheadSchema }),
  ),
  /** the organisation's own wording of a letter; one that does not work can only be kept as a draft */
  setTemplate: call<undefined, TemplateRefusal | SaveFailure>()(v.strictObject({ template: templateSchema })),
  setCalendar: call<undefined, SaveFailure>()(calendarChoiceSchema),
  setRegisterRow: call<undefined, SaveFailure>()(v.strictObject({ row: registerRowSchema })),

  registerHistory: call<readonly RowVersion[], SaveFailure>()(
    v.strictObject({ register: v.picklist(registerNames), code: someText(60) }),
  ),
  exportRegister: call<Saved, SaveFailure>()(
    v.strictObject({
      register: v.picklist(registerNames),
      format: v.picklist(['csv', 'json']),
      language: v.picklist(['lv', 'en']),
    }),
  ),
  /** the organisation's own policy as a text file, split by its clause numbers */
  importPolicyText: call<{ readonly clauses: number }, PolicyRefusal | SaveFailure>()(
    v.strictObject({ version: someText(100), captured: day, bytes: bytes(2 * 1024 * 1024) }),
  ),
  exportPolicyPack: call<Saved, SaveFailure>()(nothing),
  importPolicyPack: call<{ readonly rows: number }, PolicyRefusal | SaveFailure>()(
    v.strictObject({ bytes: bytes(5 * 1024 * 1024) }),
  ),
  /** whether an address or a number is on the suppression list or in the erasure ledger */
  checkIdentifier: call<IdentifierFound, SaveFailure>()(v.strictObject({ identifier: someText(320) })),

  // the list: sealed rows that the window keeps and only the main process opens
  openRows: call<{ readonly rows: readonly CaseRow[]; readonly stale: readonly string[] }, Locked>()(
    v.strictObject({
      boxes: v.pipe(v.array(v.strictObject({ id, box: bytes(16_384) })), v.maxLength(200_000)),
    }),
  ),
  missingRows: call<MissingRows, Locked>()(
    v.strictObject({
      known: v.pipe(v.array(id), v.maxLength(200_000)),
      most: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)),
    }),
  ),

  // mail in
  readMail: call<ReadMail, MailRefusal>()(file),
  chooseMail: call<readonly { readonly name: string; readonly bytes: Uint8Array }[]>()(nothing),
  registerRequest: call<{ readonly caseId: string; readonly reference: string }, ActRefusal | MailRefusal>()(
    v.strictObject({
      received: day,
      receivedFrom: v.strictObject({ where: v.picklist(receivedWheres), line: text(1000) }),
      channel: v.picklist(channels),
      rights,
      language: v.optional(languageTag),
      requester: requesterSchema,
      representative: v.optional(someText(300)),
      role: v.optional(v.picklist(roles)),
      roleReason: text(2000),
      ruleSet: v.optional(someText(60)),
      calendar: v.optional(someText(20)),
      subject: v.optional(text(1000)),
      text: text(1_000_000),
      requesterReference: v.optional(text(200)),
      authorityReference: v.optional(text(200)),
      authorityDate: v.optional(day),
      original: v.optional(file),
    }),
  ),

  // a case
  readCase: call<CaseView, SaveFailure | { readonly kind: 'no-such-case' }>()(v.strictObject(ofCase)),
  readOriginal: call<
    OriginalMail,
    SaveFailure | MailRefusal | { readonly kind: 'no-such-case' | 'no-original' }
  >()(v.strictObject(ofCase)),
  correctRequest: act(
    v.strictObject({
      ...ofCase,
      received: v.optional(day),
      requester: v.optional(requesterSchema),
      rights: v.optional(rights),
      language: v.optional(languageTag),
      reason: text(2000),
    }),
  ),
  decideRole: act(v.strictObject({ ...ofCase, role: v.picklist(roles), reason: text(2000) })),
  askIdentity: act(
    v.strictObject({ ...ofCase, on: day, doubt: text(4000), lateReason: v.optional(text(2000)) }),
  ),
  confirmIdentity: act(
    v.strictObject({ ...ofCase, on: day, how: v.picklist(identityProofs), note: text(2000) }),
  ),
  askClarification: act(
    v.strictObject({ ...ofCase, on: day, questions: text(4000), lateReason: v.optional(text(2000)) }),
  ),
  answerClarification: act(v.strictObject({ ...ofCase, on: day, answer: text(10_000) })),
  /** a fact of a kind of case (shared/law/kinds); which fact and where it belongs, main finds out from the values */
  recordFact: act(v.strictObject({ ...ofCase, fact: someText(60), values: fieldValuesSchema })),
  withdrawFact: act(v.strictObject({ ...ofCase, fact: someText(60), key: text(300), reason: text(2000) })),
  pinClock: act(v.strictObject({ ...ofCase, ruleSet: someText(60), calendar: v.optional(someText(20)) })),
  /** keeps salted hashes of identifiers: to erase, or to keep silent, again after a restore */
  hashIdentifiers: act(
    v.strictObject({
      ...ofCase,
      use: v.picklist(['erasure', 'suppression']),
      identifiers: v.pipe(v.array(someText(320)), v.minLength(1), v.maxLength(100)),
    }),
  ),
  /** a reminder or a reply: kept with its case; with `reopen` a closed case is opened again */
  attachMail: call<undefined, ActRefusal | MailRefusal>()(
    v.strictObject({ ...ofCase, ...file.entries, reopen: v.optional(text(2000)) }),
  ),
  /** the dates of cases for a calendar program; no personal data in them */
  saveDeadlines: call<Saved, ActRefusal>()(
    v.strictObject({
      caseIds: v.pipe(v.array(id), v.minLength(1), v.maxLength(2000)),
      language: v.picklist(['lv', 'en']),
    }),
  ),
  recordSearch: act(
    v.strictObject({
      ...ofCase,
      system: someText(60),
      outcome: v.picklist(searchOutcomes),
      on: day,
      by: text(300),
      note: text(4000),
    }),
  ),
  decideRight: act(
    v.strictObject({
      ...ofCase,
      right: v.picklist(caseRights),
      outcome: v.picklist(outcomes),
      on: day,
      ground: v.optional(v.picklist(refusalGroundCodes)),
      facts: v.optional(text(10_000)),
      decidedBy: text(300),
      advice: text(10_000),
      lateReason: v.optional(text(4000)),
    }),
  ),
  withdrawDecision: act(v.strictObject({ ...ofCase, right: v.picklist(caseRights), reason: text(2000) })),
  addNote: act(v.strictObject({ ...ofCase, text: text(20_000) })),
  addDocument: act(v.strictObject({ ...ofCase, ...file.entries, kind: v.picklist(documentKinds) })),
  chooseDocuments: act(v.strictObject({ ...ofCase, kind: v.picklist(documentKinds) })),
  saveDocumentAs: call<Saved, ActRefusal>()(v.strictObject({ ...ofCase, document: documentName })),
  closeCase: act(v.strictObject({ ...ofCase, on: day })),
  reopenCase: act(v.strictObject({ ...ofCase, on: day, reason: text(2000) })),

  // letters
  letterDrafts: call<readonly Letter[], SaveFailure>()(v.strictObject(ofCase)),
  keepLetterDraft: call<undefined, SaveFailure>()(v.strictObject({ ...ofCase, letter: letterSchema })),
  discardLetterDraft: call<undefined, SaveFailure>()(v.strictObject({ ...ofCase, letterId: id })),
  previewLetter: call<
    { readonly pdf: Uint8Array; readonly text: string; readonly html: string },
    ActRefusal
    // without a case for a letter that belongs to none
  >()(v.strictObject({ caseId: v.optional(id), letter: letterSchema })),
  leaveLetter: call<Left, ActRefusal | PrintFailure>()(caseLeaving),
  markLetterSent: act(sentByHand),
  /** a sent copy, a delivery or read receipt, a bounce */
  recordReturnedMail: call<Returned, ActRefusal | MailRefusal | NoMatch>()(returnedMail),
  recordDelivery: act(deliveryByHand),
  tellPassphrase: act(passphraseTold),
  /** what differs between the letter and the text of the mail that is its proof of sending */
  compareSentMail: call<readonly TextPiece[], ActRefusal | MailRefusal>()(letterOfCase),
  // letters of no case: `code` is the row of the register that one rests on, a letter's own row is in its `about`
  campaignDrafts: call<readonly Letter[], SaveFailure>()(campaignRow),
  keepCampaignDraft: act(v.strictObject({ letter: letterSchema })),
  discardCampaignDraft: act(v.strictObject({ letter: letterSchema })),
  leaveCampaignLetter: call<Left, ActRefusal | PrintFailure>()(campaignLeaving),
} as const

/** One version of a register row: when and by whom it was written. */
export type RowVersion = { readonly at: string; readonly by: string; readonly row: RegisterRow }
/** References of the cases that an identifier was suppressed or erased in. */
export type IdentifierFound = {
  readonly suppressed: readonly string[]
  readonly erased: readonly string[]
}
export type Locked = { readonly kind: 'locked' }
export type Preferences = { readonly theme: 'light' | 'dark' | 'system'; readonly language: 'lv' | 'en' }
export type CaseView = {
  readonly id: string
  readonly entries: readonly JournalEntry[]
  /** files of the case that could not be read; they are in quarantine, nothing was deleted */
  readonly problems: readonly { readonly file: string; readonly reason: string }[]
  readonly readOnly: boolean
}
export type SealedRow = { readonly row: CaseRow; readonly box: Uint8Array }
export type MissingRows = {
  readonly rows: readonly SealedRow[]
  /** rows of the window whose case is not in the vault any more */
  readonly gone: readonly string[]
  /** cases that still have no row after this answer */
  readonly remaining: number
}
export type ReadMail = {
  readonly intake: Intake
  /** message ids of the mails that this one answers: a case whose request is among them is what it belongs to */
  readonly thread: readonly string[]
  readonly html: string | undefined
  readonly attachments: readonly Attached[]
}
export type Attached = { readonly name: string; readonly mediaType: string; readonly size: number }
export type OriginalMail = {
  readonly text: string
  readonly html: string | undefined
  readonly attachments: readonly Attached[]
}
/** `cancelled`: the person closed the dialog; nothing was written and nothing recorded. */
export type Saved = { readonly kind: 'saved'; readonly fileName: string } | { readonly kind: 'cancelled' }
/** How a letter left: as a file, or through the system's print dialog. */
export type Left = Saved | { readonly kind: 'printed' }

/** What every call may also answer: a bug, or an input that no form of ours can send. Details stay in the local log. */
export type Fault =
  { readonly kind: 'internal'; readonly ref: string } | { readonly kind: 'bad-input'; readonly field: string }

export type Method = keyof typeof contract
export const methods = Object.keys(contract) as readonly Method[]
export const channelOf = (method: Method): string => `desk:${method}`

export type InputOf<M extends Method> = Of<(typeof contract)[M]['input']>
type OutcomeOf<M extends Method> = NonNullable<(typeof contract)[M][typeof outcome]>
export type OutputOf<M extends Method> = OutcomeOf<M>[0]
export type RefusalOf<M extends Method> = OutcomeOf<M>[1]

/** What the window sees. */
export type Api = {
  readonly [M in Method]: (
    ...args: undefined extends InputOf<M> ? [] : [input: InputOf<M>]
  ) => Promise<Result<OutputOf<M>, RefusalOf<M> | Fault>>
}
/** What the main process implements. */
export type Handlers = {
  readonly [M in Method]: (input: InputOf<M>) => Promise<Result<OutputOf<M>, RefusalOf<M>>>
}

/** What the main process tells the window unasked. */
export type Notices = {
  readonly caseChanged: SealedRow
  readonly teamChanged: undefined
}
export const noticeNames: readonly (keyof Notices)[] = ['caseChanged', 'teamChanged']
export const noticeChannelOf = (notice: keyof Notices): string => `desk-notice:${notice}`

/** The bridge as the preload builds it. `on` gives back the function that ends the listening. */
export type Bridge = Api & {
  readonly on: <N extends keyof Notices>(notice: N, listener: (data: Notices[N]) => void) => () => void
}
