import { Temporal } from 'temporal-polyfill'
import type { CalculatorField, CalculatorRule } from '../../../shared/clock/calculator'
import type { CalculatorInput } from '../../../shared/clock/calculator-input'
import type { PausePolicy } from '../../../shared/clock/reckon'
import type { Pause } from '../../../shared/clock/stops'
import { parseDateOnly, type DateOnly } from '../../../shared/lib/date-only'

/** A question to the person as it is typed; without an answer it is still open. */
export type PauseForm = { readonly asked: string; readonly answered: string }

/** Everything that any rule may be told, as it is typed; it outlives the change of the rule. */
export type CalculatorForm = {
  readonly received: string
  /** day and time in Riga, `2026-03-01T10:15` */
  readonly receivedAt: string
  readonly pauses: readonly PauseForm[]
  readonly extensionNotice: string
  readonly extensionMonths: '1' | '2'
  readonly identityReceived: string
  readonly feePaid: string
  readonly clarifications: readonly PauseForm[]
  readonly days: string
  readonly pausePolicy: PausePolicy
}
export type FormField = keyof CalculatorForm

export type CalculatorProblem = 'not-date' | 'not-days' | 'before-receipt' | 'no-question' | 'answer-before'
/** By the field; for a list of questions by `pauses.0`. */
export type CalculatorErrors = Readonly<Record<string, CalculatorProblem>>

export const startForm = (today: DateOnly): CalculatorForm => ({
  received: today,
  receivedAt: '',
  pauses: [],
  extensionNotice: '',
  extensionMonths: '2',
  identityReceived: '',
  feePaid: '',
  clarifications: [],
  days: '10',
  pausePolicy: 'edpb',
})

/** The fields that a rule asks for. A question that is still open is a line of the questions, not a field of its own. */
export const formFields = ({ inputs }: Pick<CalculatorRule, 'inputs'>): readonly FormField[] =>
  inputs.filter((field) => field !== 'openPauseFrom').filter(isFormField)

const isFormField = (field: CalculatorField): field is FormField & CalculatorField => field !== 'calendar'

/** What is wrong with the fields that the rule reads. An empty field is not wrong. */
export function formErrors(rule: CalculatorRule, form: CalculatorForm): CalculatorErrors {
  return Object.fromEntries(formFields(rule).flatMap((field) => checks[field](form)))
}

type Found = readonly (readonly [at: string, problem: CalculatorProblem])[]
type Check = (form: CalculatorForm) => Found

const found = (at: string, problem: CalculatorProblem | undefined): Found =>
  problem === undefined ? [] : [[at, problem]]

const questions =
  (field: 'pauses' | 'clarifications'): Check =>
  (form) =>
    form[field].flatMap((pause, index) => found(`${field}.${index}`, pauseProblem(pause, form.received)))
const dayAfterReceipt =
  (field: 'extensionNotice' | 'identityReceived' | 'feePaid'): Check =>
  (form) =>
    found(field, laterDayProblem(form[field], form.received))
const nothingWrong: Check = () => []

const checks: Readonly<Record<FormField, Check>> = {
  received: ({ received }) => found('received', isDayOrEmpty(received) ? undefined : 'not-date'),
  receivedAt: ({ receivedAt: at }) =>
    found('receivedAt', at === '' || rigaInstant(at) !== undefined ? undefined : 'not-date'),
  pauses: questions('pauses'),
  clarifications: questions('clarifications'),
  extensionNotice: dayAfterReceipt('extensionNotice'),
  identityReceived: dayAfterReceipt('identityReceived'),
  feePaid: dayAfterReceipt('feePaid'),
  days: ({ days }) => found('days', readDays(days) === undefined ? 'not-days' : undefined),
  extensionMonths: nothingWrong,
  pausePolicy: nothingWrong,
}

const isDayOrEmpty = (text: string): boolean => text === '' || parseDateOnly(text) !== undefined

function laterDayProblem(text: string, received: string): CalculatorProblem | undefined {
  if (!isDayOrEmpty(text)) return 'not-date'
  return text !== '' && text < received ? 'before-receipt' : undefined
}

function pauseProblem({ asked, answered }: PauseForm, received: string): CalculatorProblem | undefined {
  if (!isDayOrEmpty(asked) || !isDayOrEmpty(answered)) return 'not-date'
  if (asked === '') return answered === '' ? undefined : 'no-question'
  if (answered !== '' && answered < asked) return 'answer-before'
  return laterDayProblem(asked, received)
}

// Reg. 1182/71 Art. 3(5) speaks of two days or more; one day is the least a period can have
function readDays(text: string): number | undefined {
  const days = /^\d{1,4}$/.test(text.trim()) ? Number(text.trim()) : 0
  return days < 1 ? undefined : days
}

/** What the rule is told: only its own fields, nothing that is empty. Ask formErrors first. */
export function toCalculatorInput(rule: CalculatorRule, form: CalculatorForm): CalculatorInput {
  const all: CalculatorInput = {
    received: parseDateOnly(form.received),
    receivedAt: rigaInstant(form.receivedAt),
    pauses: toPauses(form.pauses),
    clarifications: toPauses(form.clarifications),
    extensionNotice: parseDateOnly(form.extensionNotice),
    extensionMonths: form.extensionMonths === '1' ? 1 : 2,
    identityReceived: parseDateOnly(form.identityReceived),
    feePaid: parseDateOnly(form.feePaid),
    days: readDays(form.days),
    pausePolicy: form.pausePolicy,
  }
  const asked = new Set<string>(formFields(rule))
  return Object.fromEntries(Object.entries(all).filter(([field]) => asked.has(field)))
}

const toPauses = (pauses: readonly PauseForm[]): readonly Pause[] =>
  pauses.flatMap(({ asked, answered }): readonly Pause[] => {
    const from = parseDateOnly(asked)
    return from === undefined ? [] : [{ asked: from, answered: parseDateOnly(answered) }]
  })

/** A day and time in Riga as an instant with its offset; undefined when it is none. */
export function rigaInstant(text: string): string | undefined {
  try {
    return Temporal.PlainDateTime.from(text, { overflow: 'reject' })
      .toZonedDateTime('Europe/Riga')
      .toString({ timeZoneName: 'never', smallestUnit: 'minute' })
  } catch {
    return undefined
  }
}

/** An instant as day and time in Riga. */
export function inRiga(instant: string): { readonly date: DateOnly | undefined; readonly time: string } {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/Riga')
  return {
    date: parseDateOnly(at.toPlainDate().toString()),
    time: at.toPlainTime().toString({ smallestUnit: 'minute' }),
  }
}
