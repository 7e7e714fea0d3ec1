import { languages } from '../shared/lib/language'
import type { Language } from '../shared/lib/language'

export const themeChoices = ['light', 'dark', 'system'] as const
type ThemeChoice = (typeof themeChoices)[number]

/** What the main process writes into the address of the window, so that the first picture needs no question to it. */
export type StartHints = {
  readonly language: Language | undefined
  readonly theme: ThemeChoice | undefined
  readonly state: 'absent' | 'locked' | undefined
  readonly version: string | undefined
}

/** Reads `?lang=lv&theme=dark&state=locked&version=0.1.0`; whatever is missing or unknown is undefined. */
export function readStartHints(search: string): StartHints {
  const given = new URLSearchParams(search)
  const known = <V extends string>(name: string, values: readonly V[]): V | undefined =>
    values.find((value) => value === given.get(name))
  return {
    language: known('lang', languages),
    theme: known('theme', themeChoices),
    state: known('state', ['absent', 'locked']),
    version: given.get('version') ?? undefined,
  }
}
