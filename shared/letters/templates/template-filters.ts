import type { Liquid } from 'liquidjs'
import {
  dateInWords,
  daysInWords,
  monthsInWords,
  workingDaysInWords,
  type CountForm,
  type LatvianCase,
} from '../../lib/date-words'
import type { Language } from '../../lib/language'
import { TemplateDay } from './template-day'
import { FaultInTemplate } from './template-problem'

/** The case a Latvian date stands in: *kas*, *no kā*, *līdz kam*, *kurā*. English has one form. */
const dateFilters: Readonly<Record<string, LatvianCase>> = {
  date: 'nominative',
  date_from: 'genitive',
  date_until: 'dative',
  date_on: 'locative',
}

type InWords = (count: number, language: Language, form?: CountForm) => string
const countFilters: Readonly<Record<string, readonly [InWords, CountForm]>> = {
  days: [daysInWords, 'nominative'],
  days_by: [daysInWords, 'after-par'],
  working_days: [workingDaysInWords, 'nominative'],
  working_days_by: [workingDaysInWords, 'after-par'],
  months: [monthsInWords, 'nominative'],
  months_by: [monthsInWords, 'after-par'],
}

/** `capital`, `small`: the first letter; `default`: what stands where the case says nothing. */
const textFilters = {
  capital: (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1),
  small: (text: string) => text.slice(0, 1).toLowerCase() + text.slice(1),
  upper: (text: string) => text.toUpperCase(),
} as const

/** Every filter that a template can use. */
export const filterNames: readonly string[] = [
  ...Object.keys(dateFilters),
  ...Object.keys(countFilters),
  ...Object.keys(textFilters),
  'default',
]

/** Takes away the engine's own filters and gives it ours, in the letter's language. */
export function setFilters(engine: Liquid, language: Language): void {
  for (const name of Object.keys(engine.filters)) if (name !== 'default') engine.unregisterFilter(name)
  for (const [name, latvianCase] of Object.entries(dateFilters)) {
    engine.registerFilter(name, (value: unknown) => {
      if (isMissing(value)) return null
      if (value instanceof TemplateDay) return dateInWords(value.date, language, latvianCase)
      throw new FaultInTemplate({ kind: 'not-a-day', name })
    })
  }
  for (const [name, [inWords, form]] of Object.entries(countFilters)) {
    engine.registerFilter(name, (value: unknown) => {
      if (isMissing(value)) return null
      if (typeof value === 'number') return inWords(value, language, form)
      throw new FaultInTemplate({ kind: 'not-a-count', name })
    })
  }
  for (const [name, change] of Object.entries(textFilters)) {
    engine.registerFilter(name, (value: unknown) =>
      isMissing(value) ? null : change(valueText(value, language)),
    )
  }
}

const isMissing = (value: unknown): boolean => value === null || value === undefined

/** A value as it is written where no filter says how. What the case does not say is a placeholder, which the check finds. */
export function valueText(value: unknown, language: Language): string {
  if (value instanceof TemplateDay) return dateInWords(value.date, language)
  if (typeof value === 'string') return value
  return typeof value === 'number' ? String(value) : '[…]'
}
