import type { Refusal } from '../../../shared/case/refusal'
import type { DateOnly } from '../../../shared/lib/date-only'
import { parseDateOnly } from '../../../shared/lib/date-only'
import type { Result } from '../../../shared/lib/result'

/** What stands between a form and its act: a rule of the case, a day that is not one, or a choice not made. */
export type FormProblem = Refusal | { readonly kind: 'not-a-day' } | { readonly kind: 'choice-missing' }

export const notADay: FormProblem = { kind: 'not-a-day' }
export const choiceMissing: FormProblem = { kind: 'choice-missing' }

/** The refusal of a decision of shared/case, or undefined when the way is free. */
export const problemOf = (decision: Result<unknown, Refusal>): FormProblem | undefined =>
  decision.ok ? undefined : decision.error

/** The day of a date field; undefined while it is empty or impossible. */
export const dayOf = (text: string): DateOnly | undefined => parseDateOnly(text)

/** Adds a text to an input only when something was written. */
export const written = <K extends string>(key: K, text: string): { readonly [P in K]?: string } =>
  text.trim() === '' ? {} : ({ [key]: text.trim() } as { readonly [P in K]?: string })

/**
 * `gate`: the law or the state of the case forbids the act, whatever is written here: the reason stands where the
 * button would be. `now`: a value that is wrong as it stands. `on-submit`: something is still to be filled in.
 */
export const showsWhen = ({ kind }: FormProblem): 'gate' | 'now' | 'on-submit' => {
  if (fillable.has(kind)) return 'on-submit'
  return mendable.has(kind) ? 'now' : 'gate'
}

const fillable: ReadonlySet<FormProblem['kind']> = new Set([
  'field-missing',
  'not-a-day',
  'choice-missing',
  'no-rights',
  'fact-incomplete',
])
const mendable: ReadonlySet<FormProblem['kind']> = new Set([
  'date-in-future',
  'date-before-receipt',
  'date-out-of-order',
  'asked-late',
  'refusal-late',
  'extension-too-late',
  'post-number-typo',
  'passphrase-same-channel',
  'mail-already-recorded',
])
