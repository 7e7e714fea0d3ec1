import type { DeliveryKind, TextMatch } from '../letters/proof'
import type { DateOnly } from '../lib/date-only'

/** Answers that several calls share. Every kind says what the person can do next; texts are in the catalogues. */

export type DeskState =
  | { readonly kind: 'absent' }
  | { readonly kind: 'locked' }
  | {
      readonly kind: 'unlocked'
      readonly readOnly: boolean
      readonly mustSetPassphrase: boolean
      readonly dataFolder: string
    }
  | { readonly kind: 'damaged'; readonly file: string; readonly dataFolder: string }
  | { readonly kind: 'too-new'; readonly needs: string }

export type RecoverySheet = {
  /** opens this vault in the app */
  readonly code: string
  /** opens the files with the stock `age` program, without the app */
  readonly identity: string
}

export type UnlockRefusal =
  | { readonly kind: 'absent' }
  | { readonly kind: 'wrong-passphrase' }
  | { readonly kind: 'wrong-recovery-code' }
  | { readonly kind: 'recovery-code-typo' }
  | { readonly kind: 'damaged'; readonly file: string }
  | { readonly kind: 'too-new'; readonly needs: string }
  | { readonly kind: 'passphrase-too-weak' }
  | { readonly kind: 'unreachable'; readonly reason: 'io' | 'read-only' }

export type CreateRefusal =
  { readonly kind: 'vault-exists' } | { readonly kind: 'passphrase-too-weak' } | SaveFailure

/** A save that did not succeed: what was there before is still there. */
export type SaveFailure =
  | { readonly kind: 'disk-full' }
  | { readonly kind: 'read-only' }
  | { readonly kind: 'io' }
  | { readonly kind: 'locked' }
  | { readonly kind: 'vault-read-only' }

/** No printer took the letter; nothing was recorded. */
export type PrintFailure = { readonly kind: 'no-printer' }

/** Why a file could not be read as a mail. `outlook-msg`: Outlook's own format, to be saved again as .eml. */
export type MailRefusal =
  | { readonly kind: 'not-a-mail' }
  | { readonly kind: 'outlook-msg' }
  | { readonly kind: 'mail-too-large'; readonly mostMegabytes: number }
  | { readonly kind: 'mail-too-complex' }

/** Why a policy or a policy pack could not be taken over; nothing was changed. */
export type PolicyRefusal =
  | { readonly kind: 'policy-no-text' }
  | { readonly kind: 'policy-no-clauses' }
  | { readonly kind: 'pack-not-json' }
  | { readonly kind: 'pack-wrong-format' }
  | { readonly kind: 'pack-too-new'; readonly version: number }
  /** `path` as in `registers.purposes[3].basis`; `problem` in plain words of the schema */
  | { readonly kind: 'pack-broken'; readonly path: string; readonly problem: string }

/**
 * What a mail that came back was understood as. `unsure`: it seems to say so, in words or of another address; nothing is
 * recorded until the person confirms it. `reopened`: the case was closed, and the letter did not reach the person.
 */
export type Returned =
  | {
      readonly kind: 'sent'
      readonly letterId: string
      readonly on: DateOnly
      readonly text: TextMatch
      readonly notEnclosed: readonly { readonly title: string; readonly why: 'missing' | 'other-content' }[]
    }
  | {
      readonly kind: 'delivery'
      readonly letterId: string
      readonly on: DateOnly
      readonly delivery: DeliveryKind
      readonly reopened: boolean
    }
  | {
      readonly kind: 'unsure'
      readonly letterId: string
      readonly on: DateOnly
      readonly probably: DeliveryKind
    }
/** Why a template was not put in use: it would not work for a letter. `line`: where the first problem is. */
export type TemplateRefusal = { readonly kind: 'template-does-not-work'; readonly line: number }

/** Why a file cannot be the logo of the letters; nothing was changed. */
export type LogoRefusal =
  | { readonly kind: 'logo-not-picture' }
  | { readonly kind: 'logo-too-heavy'; readonly kilobytes: number }
  | { readonly kind: 'logo-too-wide'; readonly width: number; readonly height: number; readonly most: number }
