import { calculatorRules, type CalculatorRule } from '../../../shared/clock/calculator'

/** Whose law a rule is: the calculator lists its rules under these. */
export type RuleGroup = 'eu' | 'uk' | 'california' | 'brazil' | 'switzerland' | 'canada' | 'policy'

const groups: Readonly<Record<CalculatorRule['id'], RuleGroup>> = {
  'gdpr-12-3': 'eu',
  'gdpr-12-4': 'eu',
  'gdpr-14': 'eu',
  'gdpr-21-3': 'eu',
  'gdpr-33': 'eu',
  'eu-days': 'eu',
  'uk-12a': 'uk',
  'ccpa-confirm': 'california',
  'ccpa-answer': 'california',
  'ccpa-opt-out': 'california',
  'lgpd-19': 'brazil',
  'fadp-25': 'switzerland',
  'pipeda-8': 'canada',
  'policy-7-3': 'policy',
}

export const groupOf = ({ id }: Pick<CalculatorRule, 'id'>): RuleGroup => groups[id]

/** What the first date of a rule is called: most start from the receipt of a request. */
export type StartWord = 'request' | 'obtained' | 'objection' | 'contract' | 'event'

export function startWordOf({ id }: Pick<CalculatorRule, 'id'>): StartWord {
  switch (id) {
    case 'gdpr-14':
      return 'obtained'
    case 'gdpr-21-3':
      return 'objection'
    case 'policy-7-3':
      return 'contract'
    case 'eu-days':
      return 'event'
    default:
      return 'request'
  }
}

/** The calendar that a rule begins with: the desk's own, but for the United Kingdom that of England and Wales. */
export const usualCalendarOf = (rule: Pick<CalculatorRule, 'id'>): string =>
  groupOf(rule) === 'uk' ? 'UK-EW' : deskCalendar

/** Stands for the calendar of the settings, with the days changed there. */
export const deskCalendar = 'desk'

export function ruleById(id: string): CalculatorRule {
  const rule = calculatorRules.find((one) => one.id === id) ?? calculatorRules[0]
  if (rule === undefined) throw new Error('the calculator has no rule')
  return rule
}
