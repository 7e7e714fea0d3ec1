import * as v from 'valibot'
import { breachNotificationDue } from '../../shared/clock/breach'
import type { Calendar } from '../../shared/clock/calendar'
import { calendarById, calendarIds } from '../../shared/clock/calendars'
import { contractDataDeletion } from '../../shared/clock/contract-end'
import { dayPeriod } from '../../shared/clock/day-period'
import { due } from '../../shared/clock/due'
import { informationDue } from '../../shared/clock/information'
import { marketingObjection } from '../../shared/clock/marketing-objection'
import type { ClockInput } from '../../shared/clock/reckon'
import { refusalLimit } from '../../shared/clock/refusal'
import { isOnTime, rigaDay } from '../../shared/clock/state'
import { lineInWords, type WorkingLine } from '../../shared/clock/working-line'
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

const laterRules = /^(uk|ccpa|lgpd|fadp|pipeda)-/
const unknownRule = (rule: string): string =>
  laterRules.test(rule)
    ? `the rule "${rule}" belongs to a profile outside the EU that this version does not count yet`
    : `the rule "${rule}" is not known; known are ${[...rules.keys()].join(', ')}`

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

const clockSchema = v.object({
  calendar,
  received: day,
  pauses: maybe(v.array(v.tuple([day, v.nullable(day)]), 'must be [[asked, answered], …]')),
  openPauseFrom: maybe(day),
  extensionNotice: maybe(day),
  extensionMonths: maybe(v.picklist([1, 2], 'must be 1 or 2')),
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

function clockInput(vector: ClockVector): ClockInput {
  const { received, calendar: holidays, extensionNotice: noticeSent, openPauseFrom } = vector
  const closed = (vector.pauses ?? []).map(([asked, answered]) => ({
    asked,
    answered: answered ?? undefined,
  }))
  const open = isGiven(openPauseFrom) ? [{ asked: openPauseFrom }] : []
  // A vector names only the day of the notice: law.md §3.2 takes two months, and that reasons were given
  const reasons = 'as recorded'
  return {
    received,
    calendar: holidays,
    pauses: [...closed, ...open],
    pausePolicy: vector.pausePolicy ?? 'edpb',
    ...(isGiven(noticeSent)
      ? { extension: { noticeSent, months: vector.extensionMonths ?? 2, reasons } }
      : {}),
  }
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
