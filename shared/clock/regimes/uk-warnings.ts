import { addDays, addMonthsClamped, type DateOnly } from '../../lib/date-only'
import { rollToWorkingDay } from '../calendar'
import { coverageWarnings } from '../clock-warnings'
import type { Pause } from '../stops'
import type { ClockWarning } from '../working-line'
import type { RegimeInput } from './regime-input'
import { warningOf } from './regime-line'
import type { UkReckoning } from './uk-reckon'

/** What needs the reader's eye in the facts or in the count of the UK clock. */
export const ukWarnings = (reckoning: UkReckoning, daysMet: readonly DateOnly[]): readonly ClockWarning[] => [
  ...(reckoning.input.pausePolicy === 'none'
    ? []
    : reckoning.input.pauses.flatMap((pause) => pauseWarning(pause, reckoning.input))),
  ...withoutEffect(reckoning),
  ...noticeWarnings(reckoning),
  ...coverageWarnings(reckoning.input.calendar, daysMet),
]

// The law says "promptly"; the week is the one of the EU clock (law.md §3.2 (c))
const daysToAskIn = 7

function pauseWarning(
  { asked, answered, justification }: Pause,
  { ruleSet, received }: RegimeInput,
): readonly ClockWarning[] {
  const warn = warningOf(ruleSet)
  if (answered !== undefined && answered < asked) {
    return [warn('question-answered-before-asked', { asked, answered })]
  }
  if (asked < received) return [warn('question-before-receipt', { asked, received })]
  const isLate = asked > addDays(received, daysToAskIn) && (justification ?? '').trim() === ''
  return isLate ? [warn('question-asked-late', { asked })] : []
}

function withoutEffect({ input, ignored, period, open }: UkReckoning): readonly ClockWarning[] {
  const late = open === undefined ? period.ignored.map(({ from }) => from) : []
  return [...ignored.map(({ asked }) => asked), ...late].map((asked) =>
    warningOf(input.ruleSet)('question-without-effect', { asked }),
  )
}

function noticeWarnings({ input, extension }: UkReckoning): readonly ClockWarning[] {
  if (extension.kind === 'none') return []
  const { received, calendar, ruleSet } = input
  const { noticeSent: sent } = extension.notice
  const warn = warningOf(ruleSet)
  switch (extension.kind) {
    case 'before-receipt':
      return [warn('notice-before-receipt', { sent, received })]
    case 'without-reasons':
      return [warn('notice-without-reasons', { sent })]
    case 'too-late':
      return [warn('notice-too-late', { sent, limit: extension.limit })]
    case 'valid': {
      const limit = rollToWorkingDay(calendar, addMonthsClamped(received, 1))
      return sent > limit ? [warn('notice-relies-on-questions', { sent, limit })] : []
    }
  }
}
