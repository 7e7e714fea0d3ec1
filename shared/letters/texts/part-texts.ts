import type { KeptGround } from '../../law/kinds/objection-facts'
import type { DateOnly } from '../../lib/date-only'

type Said = (words: string) => string
type Of = (name: string, words: string) => string
type On = (name: string, day: DateOnly) => string
type Days = { readonly first: DateOnly; readonly last: DateOnly }

/** The sentences of the answer's part for each right, in one language. Days come as days, names as the registers keep them. */
export type PartTexts = {
  /** a name with the day on which something was done there */
  readonly nameOn: On
  readonly quotedItem: Of

  readonly rectified: {
    readonly lead: string
    readonly head: readonly [string, string, string]
    readonly where: string
  }
  readonly notRectified: {
    readonly lead: string
    readonly accurate: Of
    readonly unclear: Of
    readonly offer: string
    readonly restricted: Said
  }

  readonly erased: {
    readonly lead: (days: Days) => string
    readonly where: string
    readonly ground: Said
    readonly madePublic: Said
  }
  readonly kept: { readonly lead: string; readonly head: readonly [string, string, string, string] }
  readonly keptUntil: (day: DateOnly) => string
  readonly backups: { readonly lead: string; readonly item: On }
  readonly suppression: string
  readonly erasureHash: string
  readonly accountCloses: string

  readonly restricted: {
    readonly since: (day: DateOnly) => string
    readonly ground: Said
    readonly allowed: string
    readonly end: Said
    readonly review: (day: DateOnly) => string
    readonly promise: string
  }

  readonly portability: {
    readonly content: string
    readonly format: Of
    readonly attached: string
    readonly availableUntil: (day: DateOnly) => string
    readonly direct: Said
    readonly notFeasible: Of
    readonly excluded: string
    readonly failed: Readonly<Record<'20-provided' | '20-1-a' | '20-1-b' | '20-4', string>>
    readonly notErasure: string
  }

  readonly marketing: {
    readonly stopped: (day: DateOnly) => string
    readonly channels: Said
    readonly processors: Said
    readonly inTransit: Said
    readonly service: string
    readonly offer: string
  }

  readonly objection: {
    readonly stopped: On
    readonly stoppedSomeDay: Said
    readonly goesOn: Readonly<Record<KeptGround, Said>>
    readonly balance: string
    readonly restricted: string
    readonly restrictedFrom: On
    readonly offer: string
  }

  readonly consent: {
    readonly withdrawn: string
    readonly withdrawnFrom: On
    readonly noRecord: Said
    readonly before: string
    readonly stopped: string
    readonly continuing: string
    readonly processors: Said
    readonly offer: string
    readonly offerUnproven: string
  }

  readonly automated: {
    readonly taken: Said
    readonly notSolely: Said
    readonly notSignificant: Said
    readonly allowed: Said
    readonly review: (day: DateOnly, reviewer: string) => string
    readonly statement: Said
    readonly result: Readonly<Record<'changed' | 'confirmed' | 'withdrawn', string>>
    readonly reasons: Said
    readonly logic: Said
  }

  readonly cookies: {
    readonly done: (day: DateOnly, what: string) => string
    readonly kinds: Said
    readonly consentId: Said
    readonly banner: Said
    readonly notIdentified: string
  }

  readonly recipientsTold: {
    readonly lead: string
    readonly exempt: string
    readonly impossible: string
    readonly disproportionate: string
    readonly nobody: string
  }
  readonly deceased: { readonly law: string }
}
