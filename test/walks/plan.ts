import type { Outcome } from '../../shared/case/outcome'
import type { FactKind } from '../../shared/law/kinds/fact'
import type { RefusalGroundCode } from '../../shared/law/refusal-grounds'
import type { CaseRight } from '../../shared/law/right'
import type { CaseLetterKind } from '../../shared/letters/letter-kind'
import { dateOnly } from '../../shared/lib/date-only'
import type { Fields, FieldValues, ValuesOf } from '../../shared/lib/fields'

/**
 * A case worked from its mail to its closing, as data: the same plan is walked through the main process's use cases and
 * by hand in the real window. `@title` in a value stands for the document of that title.
 */
export type Plan = {
  readonly name: string
  /** a sample mail, or the text of a request that somebody types in */
  readonly mail?: string
  readonly text?: string
  readonly rights: readonly CaseRight[]
  readonly received?: string
  readonly representative?: string
  readonly acts: readonly PlanAct[]
}

export type PlanAct =
  | { readonly do: 'role'; readonly role: 'controller' | 'processor' | 'both' }
  | { readonly do: 'fact'; readonly fact: FactKind; readonly values: FieldValues }
  /** one fact for each row of a register */
  | { readonly do: 'each'; readonly fact: FactKind; readonly register: string; readonly values: RowValues }
  | { readonly do: 'search'; readonly found: readonly string[] }
  | {
      readonly do: 'decide'
      readonly right: CaseRight
      readonly outcome: Outcome
      readonly ground?: RefusalGroundCode
      readonly facts?: string
    }
  | { readonly do: 'document'; readonly title: string; readonly text: string }
  | {
      readonly do: 'letter'
      readonly kind: CaseLetterKind
      readonly about?: string
      readonly encloses?: string
    }
  | { readonly do: 'customer' }
  | { readonly do: 'wait'; readonly days: number }
  | { readonly do: 'close' }

type RowValues = (code: string) => FieldValues

export const fact = <Fs extends Fields>(kind: FactKind<Fs>, values: ValuesOf<Fs>): PlanAct => ({
  do: 'fact',
  fact: kind,
  values: values,
})

export const each = <Fs extends Fields>(
  kind: FactKind<Fs>,
  register: string,
  values: (code: string) => ValuesOf<Fs>,
): PlanAct => ({ do: 'each', fact: kind, register, values: (code) => values(code) })

export const role = (which: 'controller' | 'processor' | 'both'): PlanAct => ({ do: 'role', role: which })
export const decide = (
  right: CaseRight,
  outcome: Outcome,
  refused?: { readonly ground: RefusalGroundCode; readonly facts: string },
): PlanAct => ({ do: 'decide', right, outcome, ...refused })
export const letter = (kind: CaseLetterKind, about?: string): PlanAct => ({
  do: 'letter',
  kind,
  ...(about === undefined ? {} : { about }),
})
export const close: PlanAct = { do: 'close' }
export const wait = (days: number): PlanAct => ({ do: 'wait', days })

/** The day on which every plan begins. */
export const planDay = dateOnly('2026-11-23')
