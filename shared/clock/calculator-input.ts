import type { DateOnly } from '../lib/date-only'
import type { Calendar } from './calendar'
import type { ClockInput, PausePolicy } from './reckon'
import type { RegimeExtension, RegimeInput } from './regimes/regime-input'
import { ruleSetFor, type Regime } from './regimes/rule-set'
import type { Pause } from './stops'

/** What a calculator rule can be told; which of it a rule reads is in its `inputs`. */
export type CalculatorInput = {
  /** day of receipt; of obtaining the data (Art. 14), of the end of the contract (policy 7.3), of the event (days) */
  readonly received?: DateOnly | undefined
  /** instant of becoming aware of a breach, ISO 8601 with offset or Z */
  readonly receivedAt?: string | undefined
  readonly pauses?: readonly Pause[] | undefined
  /** the day of a question that is still open */
  readonly openPauseFrom?: DateOnly | undefined
  readonly extensionNotice?: DateOnly | undefined
  /** further months, two when absent where the law counts in months */
  readonly extensionMonths?: 1 | 2 | undefined
  readonly identityReceived?: DateOnly | undefined
  readonly feePaid?: DateOnly | undefined
  readonly clarifications?: readonly Pause[] | undefined
  /** at least 1 */
  readonly days?: number | undefined
  /** `edpb` when absent */
  readonly pausePolicy?: PausePolicy | undefined
}

export type ReceivedInput = CalculatorInput & { readonly received: DateOnly }

/** The facts of a request under the GDPR. */
export function gdprInput(input: ReceivedInput, calendar: Calendar): ClockInput {
  const extension = noticeOf(input)
  return {
    received: input.received,
    calendar,
    pauses: [...(input.pauses ?? []), ...openPause(input)],
    pausePolicy: input.pausePolicy ?? 'edpb',
    ...(extension === undefined ? {} : { extension: { ...extension, months: input.extensionMonths ?? 2 } }),
  }
}

/**
 * The facts of a request under another regime, by the rule set in force on the day of receipt. Only the day of the proof
 * of identity and of the payment is known: both count as asked on the day of receipt.
 */
export function regimeInput(regime: Regime, input: ReceivedInput, calendar: Calendar): RegimeInput {
  const { received, identityReceived, feePaid, extensionMonths } = input
  const identity: readonly Pause[] =
    identityReceived === undefined
      ? []
      : [{ kind: 'identity', asked: received, answered: laterOf(received, identityReceived) }]
  const extension: RegimeExtension | undefined = noticeOf(input)
  return {
    ruleSet: ruleSetFor(regime, received),
    received,
    calendar,
    pauses: [...(input.pauses ?? []), ...openPause(input), ...clarificationsOf(input), ...identity],
    feePaid,
    ...(extension === undefined ? {} : { extension: { ...extension, months: extensionMonths } }),
    pausePolicy: input.pausePolicy ?? 'edpb',
  }
}

const openPause = ({ openPauseFrom: asked }: CalculatorInput): readonly Pause[] =>
  asked === undefined ? [] : [{ asked }]

const clarificationsOf = ({ clarifications }: CalculatorInput): readonly Pause[] =>
  (clarifications ?? []).map((one): Pause => ({ ...one, kind: 'clarification' }))

// Only the day of the notice is known: it counts as one that gave reasons
const noticeOf = ({
  extensionNotice: noticeSent,
}: CalculatorInput): { readonly noticeSent: DateOnly; readonly reasons: string } | undefined =>
  noticeSent === undefined ? undefined : { noticeSent, reasons: 'as recorded' }

const laterOf = (a: DateOnly, b: DateOnly): DateOnly => (a > b ? a : b)
