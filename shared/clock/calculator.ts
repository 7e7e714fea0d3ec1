import type { DateOnly } from '../lib/date-only'
import type { Bilingual } from '../lib/language'
import { breachNotificationDue } from './breach'
import type { Calendar } from './calendar'
import { gdprInput, regimeInput, type CalculatorInput, type ReceivedInput } from './calculator-input'
import { calculatorTexts, dateLabels, type CalculatorRuleId } from './calculator-texts'
import { contractDataDeletion } from './contract-end'
import { dayPeriod } from './day-period'
import { due, type Clock } from './due'
import { informationDue } from './information'
import { marketingObjection } from './marketing-objection'
import { refusalLimit } from './refusal'
import { ccpaConfirmation, ccpaOptOut } from './regimes/business-days'
import { regimeClock } from './regimes/regime-clock'
import type { RegimeClock } from './regimes/regime-input'
import type { Regime } from './regimes/rule-set'
import type { WorkingLine } from './working-line'

/** `calendar` is asked for beside the fields of CalculatorInput. */
export type CalculatorField = keyof CalculatorInput | 'calendar'

/** One date of an answer. `date` is undefined while the clock stands still; `instant` (ISO 8601) where hours are counted. */
export type CalculatorDate = {
  readonly label: Bilingual
  readonly date: DateOnly | undefined
  readonly instant?: string
}

export type CalculatorAnswer = {
  readonly dates: readonly CalculatorDate[]
  readonly working: readonly WorkingLine[]
}

/** One rule of law that can be tried on any date without a case. */
export type CalculatorRule = {
  readonly id: CalculatorRuleId
  readonly name: Bilingual
  readonly article: Bilingual
  readonly inputs: readonly CalculatorField[]
  /** undefined while what the rule starts from is missing or is no instant */
  readonly answer: (input: CalculatorInput, calendar: Calendar) => CalculatorAnswer | undefined
}

type FromReceipt = (input: ReceivedInput, calendar: Calendar) => CalculatorAnswer | undefined

const rule = (
  id: CalculatorRuleId,
  inputs: readonly CalculatorField[],
  answer: CalculatorRule['answer'],
): CalculatorRule => ({ id, ...calculatorTexts[id], inputs, answer })

const fromReceipt = (
  id: CalculatorRuleId,
  inputs: readonly CalculatorField[],
  answer: FromReceipt,
): CalculatorRule =>
  rule(id, ['received', ...inputs], ({ received, ...input }, calendar) =>
    received === undefined ? undefined : answer({ ...input, received }, calendar),
  )

const byRegime = (id: CalculatorRuleId, regime: Regime, inputs: readonly CalculatorField[]): CalculatorRule =>
  fromReceipt(id, inputs, (input, calendar) =>
    regimeAnswer(regimeClock(regimeInput(regime, input, calendar))),
  )

/** Every rule of the calculator, the GDPR's first. */
export const calculatorRules: readonly CalculatorRule[] = [
  fromReceipt(
    'gdpr-12-3',
    ['calendar', 'pauses', 'openPauseFrom', 'extensionNotice', 'extensionMonths', 'pausePolicy'],
    (input, calendar) => clockAnswer(due(gdprInput(input, calendar))),
  ),
  fromReceipt('gdpr-12-4', ['calendar', 'pauses', 'openPauseFrom', 'pausePolicy'], (input, calendar) =>
    periodAnswer(refusalLimit(gdprInput(input, calendar)), 'refuse'),
  ),
  fromReceipt('gdpr-14', [], ({ received }) => periodAnswer(informationDue(received), 'inform')),
  fromReceipt('gdpr-21-3', ['calendar'], ({ received }, calendar) => {
    const period = marketingObjection(received, calendar)
    const { dates, working } = periodAnswer(period, 'inform')
    return { dates: [{ label: dateLabels.stop, date: period.stopBy }, ...dates], working }
  }),
  rule('gdpr-33', ['receivedAt'], ({ receivedAt }) => breachAnswer(receivedAt)),
  byRegime('uk-12a', 'UK', [
    'calendar',
    'identityReceived',
    'feePaid',
    'clarifications',
    'openPauseFrom',
    'extensionNotice',
    'extensionMonths',
  ]),
  fromReceipt('ccpa-confirm', [], ({ received }) => periodAnswer(ccpaConfirmation(received), 'confirm')),
  byRegime('ccpa-answer', 'CCPA', ['extensionNotice']),
  fromReceipt('ccpa-opt-out', [], ({ received }) => periodAnswer(ccpaOptOut(received), 'stop')),
  byRegime('lgpd-19', 'LGPD', []),
  byRegime('fadp-25', 'FADP', ['extensionNotice', 'extensionMonths']),
  byRegime('pipeda-8', 'PIPEDA', ['extensionNotice']),
  fromReceipt('policy-7-3', [], ({ received }) => periodAnswer(contractDataDeletion(received), 'delete')),
  fromReceipt('eu-days', ['calendar', 'days'], ({ received, days }, calendar) =>
    days === undefined ? undefined : periodAnswer(dayPeriod(received, days, calendar), 'act'),
  ),
]

function clockAnswer(clock: Clock): CalculatorAnswer {
  const { due: last, nominal, cautiousDue, noticeAndRefusalBy, working } = clock
  return {
    dates: [
      { label: dateLabels.answer, date: last },
      { label: dateLabels.nominal, date: nominal },
      { label: dateLabels.cautious, date: cautiousDue },
      { label: dateLabels.notice, date: noticeAndRefusalBy },
    ],
    working,
  }
}

function regimeAnswer(clock: RegimeClock): CalculatorAnswer {
  const { dates, working } = clockAnswer(clock)
  return { dates: [...dates, { label: dateLabels.start, date: clock.start }], working }
}

type Dates = {
  readonly nominal: DateOnly | undefined
  readonly due: DateOnly | undefined
  readonly working: readonly WorkingLine[]
}

function periodAnswer(
  { nominal, due: last, working }: Dates,
  act: keyof typeof dateLabels,
): CalculatorAnswer {
  return {
    dates: [
      { label: dateLabels[act], date: last },
      { label: dateLabels.nominal, date: nominal },
    ],
    working,
  }
}

function breachAnswer(receivedAt: string | undefined): CalculatorAnswer | undefined {
  const limit = receivedAt === undefined ? undefined : breachNotificationDue(receivedAt)
  if (limit === undefined) return undefined
  return {
    dates: [{ label: dateLabels.notify, date: undefined, instant: limit.dueAt }],
    working: limit.working,
  }
}
