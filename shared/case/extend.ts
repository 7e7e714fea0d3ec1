import { extensionRule } from '../clock/regimes/rule-set'
import { closed } from '../law/kinds/gate'
import { noExtensionInRegime } from '../law/kinds/common-gates'
import { extensionPlan } from '../law/kinds/extension'
import { noExtensionForProcessor } from '../law/kinds/processor-request'
import { hasLawfulMonth } from '../law/right'
import type { CaseRecord, CaseLetter } from './case'
import { caseClock, caseRuleSet } from './case-clock'
import type { CaseContext } from './context'
import type { CaseEvent } from './events'
import { factOf } from './facts'
import { firstOf } from './gates'
import type { DateOnly } from '../lib/date-only'
import type { Refusal } from './refusal'

/**
 * Whether the time limit may be extended on this day: once, by one or two further months, because of complexity and
 * number of requests, when the person is told with reasons within the first month (Art. 12(3); EDPB 01/2022 paras 157,
 * 162–164). The extension itself is the notice that was sent: extensionOf makes it from the letter.
 */
export const extensionGate = (record: CaseRecord, context: CaseContext): Refusal | undefined =>
  firstOf(
    record.extension === undefined ? undefined : { kind: 'already-extended' },
    record.request.rights.some(hasLawfulMonth) ? undefined : { kind: 'no-extension-for-enquiry' },
    record.role.kind === 'decided' && record.role.role === 'processor'
      ? closed(noExtensionForProcessor)
      : undefined,
    extensionRule(caseRuleSet(record)).kind === 'none' ? closed(noExtensionInRegime) : undefined,
    withinFirstMonth(record, context),
  )

function withinFirstMonth(record: CaseRecord, { calendar, today }: CaseContext): Refusal | undefined {
  const lastDay = caseClock(record, calendar).noticeAndRefusalBy
  if (lastDay === undefined) return { kind: 'clock-paused' }
  return today > lastDay ? { kind: 'extension-too-late', lastDay } : undefined
}

/** What a sent notice of extension does to the clock; a second one does nothing. The clock judges whether it came in time. */
export function extensionOf(record: CaseRecord, { letter }: CaseLetter, on: DateOnly): readonly CaseEvent[] {
  const plan = factOf(record, extensionPlan)
  if (letter.kind !== 'extension' || plan === undefined || record.extension !== undefined) return []
  return [
    {
      type: 'deadline-extended',
      noticeSent: on,
      months: plan.months === '1' ? 1 : 2,
      ...(plan.announced === undefined ? {} : { announced: plan.announced }),
      reasons: plan.reasons,
    },
  ]
}
