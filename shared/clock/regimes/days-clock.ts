import { addDays, addMonthsClamped, type DateOnly } from '../../lib/date-only'
import type { ClockWarning, WorkingLine } from '../working-line'
import type { RegimeClock, RegimeExtension, RegimeInput } from './regime-input'
import { lineOf, warningOf } from './regime-line'
import type { AnswerPeriod } from './rule-set'

type DaysPeriod = Extract<AnswerPeriod, { kind: 'days' }>

/**
 * Calendar days from receipt, which nothing stops and which are not moved to a working day (law.md §3.7). A notice of
 * extension counts when it was sent, with reasons where the law asks for them, by the last day of the first period.
 */
export function daysClock(input: RegimeInput, period: DaysPeriod): RegimeClock {
  const first = addDays(input.received, period.days)
  const extension = judged(input, period, first)
  const due = extension.due
  const warnings = [...extension.warnings, ...stopWarnings(input)]
  return {
    start: input.received,
    nominal: due,
    due,
    cautiousDue: due,
    noticeAndRefusalBy: first,
    pauseDays: 0,
    extensionValid: extension.isValid,
    remainingDays: undefined,
    openPauseFrom: undefined,
    calendarCovers: true,
    warnings,
    working: daysWorking({ input, period, first, due, lines: [...extension.lines, ...warnings] }),
  }
}

type Judged = {
  readonly due: DateOnly
  readonly isValid: boolean
  readonly lines: readonly WorkingLine[]
  readonly warnings: readonly ClockWarning[]
}

function judged(input: RegimeInput, period: DaysPeriod, first: DateOnly): Judged {
  const stands: Judged = { due: first, isValid: false, lines: [], warnings: [] }
  const { extension: notice } = input
  if (notice === undefined) return stands
  const refused = refusal(input, period, first)
  if (refused !== undefined) return { ...stands, warnings: [refused] }
  return period.extension.kind === 'days'
    ? extendedByDays({ input, period, first, notice }, period.extension.days)
    : asAnnounced({ input, period, first, notice })
}

/** Why the notice moves nothing; undefined when it does. */
function refusal(
  { extension, received, ruleSet }: RegimeInput,
  { extension: rule, extensionArticle: article }: DaysPeriod,
  limit: DateOnly,
): ClockWarning | undefined {
  if (extension === undefined) return undefined
  const { noticeSent: sent, reasons } = extension
  const warn = warningOf(ruleSet)
  if (rule.kind === 'none') return warn('notice-not-known', { sent, article })
  if (sent < received) return warn('notice-before-receipt', { sent, received, article })
  if (sent > limit) return warn('notice-too-late', { sent, limit, article })
  // The Swiss notice gives the new date; it need not give reasons (law.md §3.7)
  const needsReasons = rule.kind === 'days'
  return needsReasons && reasons.trim() === '' ? warn('notice-without-reasons', { sent, article }) : undefined
}

type Extending = {
  readonly input: RegimeInput
  readonly period: DaysPeriod
  readonly first: DateOnly
  readonly notice: RegimeExtension
}

/** The most the law allows, or the earlier day that the notice names. */
function extendedByDays({ input, period, first: limit, notice }: Extending, days: number): Judged {
  const most = addDays(limit, days)
  const { noticeSent: sent, announced } = notice
  const { extensionArticle: article } = period
  const line = lineOf(input.ruleSet)
  if (announced === undefined || announced > most) {
    const beyond =
      announced === undefined
        ? []
        : [warningOf(input.ruleSet)('notice-beyond-most', { announced, most, article })]
    const lines = [line('days-extended', { sent, limit, days, nominal: most, article })]
    return { due: most, isValid: true, lines, warnings: beyond }
  }
  const due = announced > limit ? announced : limit
  const lines = [line('days-announced-date', { sent, limit, nominal: due, article })]
  return { due, isValid: true, lines, warnings: [] }
}

/**
 * FADP: the period that was announced. A notice that names neither day nor months moves nothing, for no rule says to
 * when: the 30 days stand, and a warning says so. Announced months run from the last of the 30 days.
 */
function asAnnounced({ input, period, first: limit, notice }: Extending): Judged {
  const { noticeSent: sent, announced, months } = notice
  const { extensionArticle: article } = period
  const line = lineOf(input.ruleSet)
  if (announced !== undefined) {
    const due = announced > limit ? announced : limit
    const lines = [line('days-announced-date', { sent, limit, nominal: due, article })]
    return { due, isValid: true, lines, warnings: [] }
  }
  if (months === undefined) {
    const warnings = [warningOf(input.ruleSet)('notice-names-no-date', { sent, article })]
    return { due: limit, isValid: false, lines: [], warnings }
  }
  const due = addMonthsClamped(limit, months)
  const lines = [line('days-announced-months', { sent, limit, months, nominal: due, article })]
  return { due, isValid: true, lines, warnings: [] }
}

function stopWarnings({ pauses, feeAsked, feePaid, ruleSet }: RegimeInput): readonly ClockWarning[] {
  const warn = warningOf(ruleSet)
  return [
    ...pauses.map(({ asked }) => warn('question-stops-nothing', { asked })),
    ...(feeAsked === undefined && feePaid === undefined ? [] : [warn('fee-stops-nothing')]),
  ]
}

type Told = {
  readonly input: RegimeInput
  readonly period: DaysPeriod
  readonly first: DateOnly
  readonly due: DateOnly
  /** what the notice of extension does, and the warnings */
  readonly lines: readonly WorkingLine[]
}

function daysWorking({ input, period, first, due, lines }: Told): readonly WorkingLine[] {
  const line = lineOf(input.ruleSet)
  const limit = period.extension.kind === 'none' ? 'regime-refusal-limit' : 'regime-limit'
  return [
    line('days-from-receipt', { received: input.received, days: period.days, nominal: first }),
    ...period.remarks.map((remark) => line(remark)),
    line(limit, { limit: first }),
    ...lines,
    line('days-not-moved', { due }),
    line('regime-due', { due }),
  ]
}
