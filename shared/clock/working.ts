import { addDays, dateParts, daysBetween, type DateOnly } from '../lib/date-only'
import { dateWithWeekday } from '../lib/date-words'
import type { Bilingual } from '../lib/language'
import type { Calendar } from './calendar'
import type { Reckoning } from './reckon'
import type { Counted, Stop } from './stops'
import { workingLine, type ClockWarning, type WorkingLine } from './working-line'

/** The reasoning of `due`, in the order of the count; the warnings stand before its conclusion. */
export function clockWorking(
  reckoning: Reckoning,
  warnings: readonly ClockWarning[],
): readonly WorkingLine[] {
  const { input, first, period, months, base, cautiousDue } = reckoning
  const { received, calendar } = input
  return [
    workingLine('received', { received }),
    ...firstMonthWorking(reckoning),
    ...extensionWorking(reckoning),
    ...(months === 1
      ? []
      : [
          monthWorking(received, months, base),
          ...stopWorking(base, period, first.stops),
          ...endWorking(period, calendar),
        ]),
    ...openWorking(reckoning),
    ...warnings,
    ...(period.end === undefined ? [] : [workingLine('due', { due: period.end })]),
    ...(period.stops.length === 0 ? [] : [workingLine('cautious', { cautious: cautiousDue })]),
    calendarWorking(calendar),
  ]
}

/** From receipt to the limit for a notice of extension and for a refusal. */
export function firstMonthWorking({ input, first, firstBase }: Reckoning): readonly WorkingLine[] {
  const { received, calendar, pauses, pausePolicy } = input
  return [
    monthWorking(received, 1, firstBase),
    ...(pausePolicy === 'none' && pauses.length > 0 ? [workingLine('policy-none')] : []),
    ...stopWorking(firstBase, first),
    ...endWorking(first, calendar),
    ...(first.end === undefined ? [] : [workingLine('limit', { limit: first.end })]),
  ]
}

/** The month end, and why it is another date of the month where it is. */
export function monthWorking(from: DateOnly, months: number, to: DateOnly): WorkingLine {
  const { day } = dateParts(from)
  const isSameDate = day === dateParts(to).day
  return workingLine(isSameDate ? 'month-same-date' : 'month-clamped', { from, months, to, day })
}

/** The days skipped to the next working day, each with its holiday's name, or that there were none. */
export function moveWorking(from: DateOnly, to: DateOnly, calendar: Calendar): WorkingLine {
  if (from === to) return workingLine('not-moved', { to })
  return workingLine('moved', { to, skipped: daysOff(from, to, calendar) })
}

/** The days from `from` up to, not including, `to`, each with its weekday and its holiday's name. */
export function daysOff(from: DateOnly, to: DateOnly, calendar: Calendar): Bilingual {
  const skipped = Array.from({ length: daysBetween(from, to) }, (_, index) => addDays(from, index))
  return listed(skipped.map((day) => dayOff(day, calendar)))
}

export const calendarWorking = ({ id, from, to, version, source }: Calendar): WorkingLine =>
  workingLine('calendar', { id, from, to, version, source })

export const openWorking = ({ period, remainingDays }: Reckoning): readonly WorkingLine[] =>
  period.open === undefined || remainingDays === undefined
    ? []
    : [
        workingLine('open', {
          from: period.open.until,
          what: awaited(period.open),
          remaining: remainingDays,
        }),
      ]

/** The stops that were not told before, and their days added to the base. */
function stopWorking(
  base: DateOnly,
  { stops, days, nominal }: Counted,
  told: readonly Stop[] = [],
): readonly WorkingLine[] {
  const untold = stops.filter((stop) => !told.includes(stop) && (!stop.isOpen || stop.from < stop.until))
  const lines = untold.map((stop) => {
    const { from, until, days: length } = stop
    return workingLine('stop', { from, until, days: length, what: awaited(stop) })
  })
  return days === 0 ? lines : [...lines, workingLine('stopped-days-added', { base, days, nominal })]
}

const endWorking = ({ nominal, end }: Counted, calendar: Calendar): readonly WorkingLine[] =>
  end === undefined ? [] : [moveWorking(nominal, end, calendar)]

function extensionWorking({ extension, first, months }: Reckoning): readonly WorkingLine[] {
  if (extension.kind !== 'valid') return []
  const { noticeSent: sent } = extension.notice
  return first.end === undefined
    ? [workingLine('extension-valid-open', { sent, months })]
    : [workingLine('extension-valid', { sent, months, limit: first.end })]
}

const awaitedTexts = {
  identity: { en: 'proof of identity', lv: 'identitātes apliecinājumu' },
  clarification: { en: 'clarification', lv: 'precizējumu' },
  answer: { en: 'the requester’s answer', lv: 'pieprasījuma iesniedzēja atbildi' },
} as const

function awaited({ kinds }: Stop): Bilingual {
  const texts = (kinds.length === 0 ? (['answer'] as const) : kinds).map((kind) => awaitedTexts[kind])
  return { en: texts.map(({ en }) => en).join(' and '), lv: texts.map(({ lv }) => lv).join(' un ') }
}

function dayOff(day: DateOnly, { holidays }: Calendar): Bilingual {
  const name = holidays.get(day)
  const words = { en: dateWithWeekday(day, 'en'), lv: dateWithWeekday(day, 'lv') }
  return name === undefined ? words : { en: `${words.en} – ${name.en}`, lv: `${words.lv} – ${name.lv}` }
}

const listed = (days: readonly Bilingual[]): Bilingual => ({
  en: days.map(({ en }) => en).join('; '),
  lv: days.map(({ lv }) => lv).join('; '),
})
