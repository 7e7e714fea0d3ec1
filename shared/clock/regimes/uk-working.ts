import { addDays, dateParts, type DateOnly } from '../../lib/date-only'
import type { Counted, Stop } from '../stops'
import { calendarWorking, daysOff } from '../working'
import type { ClockWarning, WorkingLine } from '../working-line'
import { lineOf } from './regime-line'
import type { UkReckoning } from './uk-reckon'

/** The reasoning of the UK clock, in the order of the count; the warnings stand before its conclusion. */
export function ukWorking(reckoning: UkReckoning, warnings: readonly ClockWarning[]): readonly WorkingLine[] {
  const { input, open, period, cautiousDue, startedBy } = reckoning
  const { ruleSet, received, pauses, pausePolicy, calendar } = input
  const line = lineOf(ruleSet)
  const isAsIfFromReceipt = startedBy === undefined && open === undefined && period.stops.length === 0
  const isPolicyNone = pausePolicy === 'none' && pauses.length > 0
  return [
    line('uk-received', { received }),
    ...(isPolicyNone ? [line('regime-pauses-not-counted')] : []),
    ...(open === undefined ? countWorking(reckoning) : awaitedWorking(reckoning)),
    ...warnings,
    ...(open === undefined && period.end !== undefined ? [line('regime-due', { due: period.end })] : []),
    ...(isAsIfFromReceipt ? [] : [line('uk-cautious', { cautious: cautiousDue })]),
    calendarWorking(calendar),
  ]
}

function awaitedWorking({ input, open }: UkReckoning): readonly WorkingLine[] {
  if (open === undefined) return []
  const kind = open.what === 'identity' ? 'uk-open-identity' : 'uk-open-fee'
  return [lineOf(input.ruleSet)(kind, { from: open.asked })]
}

function countWorking(reckoning: UkReckoning): readonly WorkingLine[] {
  const { input, start, startedBy, first, firstBase, months, base, period } = reckoning
  const line = lineOf(input.ruleSet)
  return [
    ...(startedBy === undefined
      ? []
      : [line(startedBy.what === 'identity' ? 'uk-identity-start' : 'uk-fee-start', { start })]),
    ...monthLines(reckoning, { months: 1, base: firstBase, counted: first, told: [] }),
    ...(first.end === undefined ? [] : [line('regime-limit', { limit: first.end })]),
    ...extensionLines(reckoning),
    ...(months === 1 ? [] : monthLines(reckoning, { months, base, counted: period, told: first.stops })),
    ...openClarification(reckoning),
  ]
}

type MonthStep = {
  readonly months: number
  readonly base: DateOnly
  readonly counted: Counted
  /** stops that an earlier line told */
  readonly told: readonly Stop[]
}

function monthLines({ input, start }: UkReckoning, step: MonthStep): readonly WorkingLine[] {
  const { months, base, counted, told } = step
  const line = lineOf(input.ruleSet)
  const { day } = dateParts(start)
  const isSameDate = day === dateParts(base).day
  const { days, nominal, end } = counted
  return [
    line(isSameDate ? 'uk-month-same-date' : 'uk-month-clamped', { from: start, months, to: base, day }),
    ...counted.stops
      .filter((stop) => !told.includes(stop) && stop.days > 0)
      .map(({ from, until, days: length }) =>
        line('uk-clarification', { asked: from, answered: addDays(until, -1), days: length }),
      ),
    ...(days === 0 ? [] : [line('uk-days-added', { base, days, nominal })]),
    ...(end === undefined ? [] : [moveLine({ nominal, end }, input)]),
  ]
}

function moveLine(
  { nominal, end }: { readonly nominal: DateOnly; readonly end: DateOnly },
  { ruleSet, calendar }: UkReckoning['input'],
): WorkingLine {
  const line = lineOf(ruleSet)
  return nominal === end
    ? line('uk-not-moved', { to: end })
    : line('uk-moved', { to: end, skipped: daysOff(nominal, end, calendar) })
}

function extensionLines({ input, extension, first, months }: UkReckoning): readonly WorkingLine[] {
  if (extension.kind !== 'valid') return []
  const { noticeSent: sent } = extension.notice
  const line = lineOf(input.ruleSet)
  return first.end === undefined
    ? [line('uk-extension-valid-open', { sent, months })]
    : [line('uk-extension-valid', { sent, months, limit: first.end })]
}

const openClarification = ({ input, period, remainingDays }: UkReckoning): readonly WorkingLine[] =>
  period.open === undefined || remainingDays === undefined
    ? []
    : [lineOf(input.ruleSet)('uk-open-clarification', { from: period.open.until, remaining: remainingDays })]
