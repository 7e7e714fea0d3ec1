import type { Finding, FindingRule } from '../finding'
import { bodyText } from '../read-letter'

/** The case number in the subject brings the person's reply back to the right case; another case's number to a wrong one. */
export const reference: FindingRule = {
  codes: ['reference-missing', 'reference-differs'],
  find: (letter, { record }) => {
    const { reference: own } = record.request
    const others = [`${letter.subject}\n${bodyText(letter)}`]
      .flatMap((text) => text.match(numbers) ?? [])
      .filter((number) => number !== own)
    return [
      ...(letter.subject.includes(own) ? [] : [missing(own)]),
      ...(others.length === 0 ? [] : [differs(own, [...new Set(others)])]),
    ]
  },
}

/** As the desk gives them out: `2026-AB-0012`. */
const numbers = /(?<![\p{L}\p{N}-])\d{4}-[A-Z]{2}-\d{4,}(?![\p{L}\p{N}])/gu

const common = { severity: 'should', article: 'Art. 12(2)' } as const

const missing = (own: string): Finding => ({
  ...common,
  code: 'reference-missing',
  text: {
    lv: `Vēstules tematā nav lietas numura ${own}.`,
    en: `The subject does not give the case number ${own}.`,
  },
})

const differs = (own: string, others: readonly string[]): Finding => ({
  ...common,
  code: 'reference-differs',
  text: {
    lv: `Vēstulē ir citas lietas numurs (${others.join(', ')}); šīs lietas numurs ir ${own}.`,
    en: `The letter gives the number of another case (${others.join(', ')}); this case is ${own}.`,
  },
})
