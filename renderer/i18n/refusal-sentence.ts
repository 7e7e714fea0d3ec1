import type { AnyRefusal } from './refusal-kind'

/** How the values inside a refusal are said; the words of dates, rights and systems are not loaded at the unlock screen. */
export type SayValue = (name: string, value: string) => string

/** The values of a refusal as words, by the name of their placeholder. Lists are said as one list. */
export function refusalValues(refusal: AnyRefusal, say: SayValue): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(refusal).flatMap(([name, value]): readonly [string, string][] => {
      const words = valueWords(name, value, say)
      return words === undefined ? [] : [[name, words]]
    }),
  )
}

function valueWords(name: string, value: unknown, say: SayValue): string | undefined {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return say(name, value)
  if (!Array.isArray(value)) return undefined
  return value.map((one) => say(name, String(one))).join(', ')
}
