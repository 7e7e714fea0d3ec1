import * as v from 'valibot'
import { breachNotificationDue } from '../../shared/clock/breach'
import type { Calendar } from '../../shared/clock/calendar'
import { gdprInput, regimeInput } from '../../shared/clock/calculator-input'
import { calendarById, calendarIds } from '../../shared/clock/calendars'
import { contractDataDeletion } from '../../shared/clock/contract-end'
import { dayPeriod } from '../../shared/clock/day-period'
import { due } from '../../shared/clock/due'
import { informationDue } from '../../shared/clock/information'
import { marketingObjection } from '../../shared/clock/marketing-objection'
import type { ClockInput } from '../../shared/clock/reckon'
import { refusalLimit } from '../../shared/clock/refusal'
import { ccpaConfirmation, ccpaOptOut } from '../../shared/clock/regimes/business-days'
import { regimeClock } from '../../shared/clock/regimes/regime-clock'
import type { Regime } from '../../shared/clock/regimes/rule-set'
import { isOnTime, rigaDay } from '../../shared/clock/state'
import { lineInWords, type WorkingLine } from '../../shared/clock/working-line'
import { weekendsOnly } from '../../shared/clock/working-days'
import type { DateOnly } from '../../shared/lib/date-only'
import { err, ok, type Result } from '../../shared/lib/result'

export type VectorAnswer = { readonly id: unknown } & Readonly<Record<string, unknown>>

/** The answer to one vector: every answer of its rule (absent = null) and `working`, or `error` in words. */
export function answerVector(vector: unknown): VectorAnswer {
  const head = v.safeParse(headSchema, vector)
  if (!head.success) return { id: null, error: 'a vector is an object with an id and a rule' }
  const { id, rule } = head.output
  if (typeof rule !== 'string') return { id, error: 'rule: is missing or no text' }
  const answer = rules.get(rule)
  if (answer === undefined) return { id, error: unknownRule(rule) }
  const answered = answer(vector)
  return answered.ok ? { id, ...answered.value } : { id, error: answered.error }
}

type Answer = Readonly<Record<string, unknown>>
type Rule = (vector: unknown) => Result<Answer, string>

const headSchema = v.looseObject({ id: v.optional(v.unknown(), null), rule: v.optional(v.unknown()) })

const unknownRule = (rule: string): string =>
  `the rule "${rule}" is not known; known are ${[...rules.keys()].join(', ')}`

/** Null and absent are the same in a vector. */
const maybe = <S extends v.GenericSchema>(schema: S) => v.optional(v.nullable(schema))

// An instant counts on the day it has in Riga (law.md §3.2: Riga date of arrival)
const day = v.pipe(
  v.string('must be a day YYYY-MM-DD'),
  v.rawTransform<string, DateOnly>(({ dataset, addIssue, NEVER }) => {
    const found = rigaDay(dataset.value)
    if (found !== undefined) return found
    addIssue({ message: `"${dataset.value}" is not a real day or an instant with offset` })
    return NEVER
  }),
)

const calendar = v.pipe(
  v.string('must be the id of a calendar'),
  v.rawTransform<string, Calendar>(({ dataset, addIssue, NEVER }) => {
    const found = calendarById(dataset.value)
    if (found !== undefined) return found
    addIssue({ message: `"${dataset.value}" is not known; known are ${calendarIds.join(', ')}` })
    return NEVER
  }),
)

const questions = maybe(
  v.array(
    v.pipe(
      v.tuple([day, v.nullable(day)]),
      v.transform(([asked, answered]) => ({ asked, answered: answered ?? undefined })),
    ),
    'must be [[asked, answered], …]',
  ),
)
const extensionMonths = maybe(v.picklist([1, 2], 'must be 1 or 2'))

const clockSchema = v.object({
  calendar,
  received: day,
  pauses: questions,
  openPauseFrom: maybe(day),
  extensionNotice: maybe(day),
  extensionMonths,
  pausePolicy: maybe(v.picklist(['edpb', 'none'], 'must be edpb or none')),
  doneAt: maybe(
    v.pipe(
      v.string('must be a day or an instant'),
      v.check(isDone, 'is not a day or an instant with offset'),
    ),
  ),
})
type ClockVector = v.InferOutput<typeof clockSchema>

function isDone(text: string): boolean {
  return rigaDay(text) !== undefined
}

const awaitedSchema = v.object({ received: day })
const countedSchema = v.object({ calendar, received: day })
const noticedSchema = v.object({ received: day, extensionNotice: maybe(day), extensionMonths })
const ukSchema = v.object({
  calendar,
  received: day,
  identityReceived: maybe(day),
  feePaid: maybe(day),
  clarifications: questions,
  extensionNotice: maybe(day),
  extensionMonths,
})
const daysSchema = v.object({
  calendar,
  received: day,
  days: v.pipe(
    v.number('must be a number'),
    v.integer('must be a whole number'),
    v.minValue(1, 'must be at least 1'),
  ),
})
const breachSchema = v.object({ receivedAt: v.string('must be an instant') })

/** A rule that reads its fields by a schema; what is wrong is said as `field: reason`. */
const rule =
  <S extends v.GenericSchema>(schema: S, answer: (input: v.InferOutput<S>) => Result<Answer, string>): Rule =>
  (vector) => {
    const parsed = v.safeParse(schema, vector)
    if (parsed.success) return answer(parsed.output)
    const [issue] = parsed.issues
    const field = v.getDotPath(issue) ?? 'vector'
    return err(`${field}: ${issue.received === 'undefined' ? 'is missing' : issue.message}`)
  }

/** A rule whose days nothing moves or stops: it reads no calendar. */
const daysRule = (regime: Regime): Rule =>
  rule(noticedSchema, ({ received, extensionNotice, extensionMonths: months }) => {
    const facts = {
      received,
      extensionNotice: extensionNotice ?? undefined,
      extensionMonths: months ?? undefined,
    }
    const clock = regimeClock(regimeInput(regime, facts, weekendsOnly))
    return ok({ ...dates(clock), extensionValid: clock.extensionValid })
  })

const rules: ReadonlyMap<string, Rule> = new Map([
  ['gdpr-12-3', rule(clockSchema, answerClock)],
  ['gdpr-12-4', rule(clockSchema, answerRefusal)],
  ['gdpr-14', rule(awaitedSchema, ({ received }) => ok(dates(informationDue(received))))],
  [
    'gdpr-21-3',
    rule(countedSchema, ({ received, calendar: holidays }) => {
      const period = marketingObjection(received, holidays)
      return ok({ stopBy: period.stopBy, ...dates(period) })
    }),
  ],
  ['gdpr-33', rule(breachSchema, answerBreach)],
  ['uk-12a', rule(ukSchema, answerUk)],
  ['ccpa-confirm', rule(awaitedSchema, ({ received }) => ok(dates(ccpaConfirmation(received))))],
  ['ccpa-answer', daysRule('CCPA')],
  ['ccpa-opt-out', rule(awaitedSchema, ({ received }) => ok(dates(ccpaOptOut(received))))],
  ['lgpd-19', daysRule('LGPD')],
  ['fadp-25', daysRule('FADP')],
  ['pipeda-8', daysRule('PIPEDA')],
  ['policy-7-3', rule(awaitedSchema, ({ received }) => ok(dates(contractDataDeletion(received))))],
  [
    'eu-days',
    rule(daysSchema, ({ received, days, calendar: holidays }) =>
      ok(dates(dayPeriod(received, days, holidays))),
    ),
  ],
])

function answerClock(vector: ClockVector): Result<Answer, string> {
  const clock = due(clockInput(vector))
  return ok({
    nominal: clock.nominal ?? null,
    due: clock.due ?? null,
    cautiousDue: clock.cautiousDue,
    noticeAndRefusalBy: clock.noticeAndRefusalBy ?? null,
    pauseDays: clock.pauseDays,
    extensionValid: clock.extensionValid,
    remainingDays: clock.remainingDays ?? null,
    onTime: onTime(clock.due, vector),
    working: inEnglish(clock.working),
  })
}

function answerRefusal(vector: ClockVector): Result<Answer, string> {
  const limit = refusalLimit(clockInput(vector))
  return ok({ ...dates(limit), onTime: onTime(limit.due, vector) })
}

function answerBreach({ receivedAt }: v.InferOutput<typeof breachSchema>): Result<Answer, string> {
  const limit = breachNotificationDue(receivedAt)
  if (limit === undefined) return err(`receivedAt: "${receivedAt}" is not an instant with offset`)
  return ok({ dueAt: limit.dueAt, working: inEnglish(limit.working) })
}

const clockInput = (vector: ClockVector): ClockInput =>
  gdprInput(
    {
      received: vector.received,
      pauses: vector.pauses ?? [],
      openPauseFrom: vector.openPauseFrom ?? undefined,
      extensionNotice: vector.extensionNotice ?? undefined,
      extensionMonths: vector.extensionMonths ?? undefined,
      pausePolicy: vector.pausePolicy ?? undefined,
    },
    vector.calendar,
  )

function answerUk(vector: v.InferOutput<typeof ukSchema>): Result<Answer, string> {
  const { received } = vector
  const facts = {
    received,
    identityReceived: vector.identityReceived ?? undefined,
    feePaid: vector.feePaid ?? undefined,
    clarifications: vector.clarifications ?? [],
    extensionNotice: vector.extensionNotice ?? undefined,
    extensionMonths: vector.extensionMonths ?? undefined,
  }
  const clock = regimeClock(regimeInput('UK', facts, vector.calendar))
  return ok({
    start: clock.start ?? null,
    ...dates(clock),
    cautiousDue: clock.cautiousDue,
    noticeAndRefusalBy: clock.noticeAndRefusalBy ?? null,
    pauseDays: clock.pauseDays,
    extensionValid: clock.extensionValid,
    remainingDays: clock.remainingDays ?? null,
  })
}

const isGiven = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined

const onTime = (limit: DateOnly | undefined, { doneAt }: ClockVector): boolean | null =>
  isGiven(doneAt) ? (isOnTime(limit, doneAt) ?? null) : null

type Dates = {
  readonly nominal: DateOnly | undefined
  readonly due: DateOnly | undefined
  readonly working: readonly WorkingLine[]
}

const dates = (period: Dates): Answer => ({
  nominal: period.nominal ?? null,
  due: period.due ?? null,
  working: inEnglish(period.working),
})

const inEnglish = (lines: readonly WorkingLine[]): readonly string[] =>
  lines.map((line) => lineInWords(line, 'en'))
