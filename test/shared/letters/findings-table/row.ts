import type { Finding } from '../../../../shared/letters/finding'
import type { Language } from '../../../../shared/lib/language'
import { languages } from '../letter-maker'
import type { Ready } from '../ready-letter'

/** A finding of the check: letters that have it, and letters close to them that have it not. */
export type Row = {
  readonly code: string
  readonly severity: Finding['severity']
  /** goes on from “a letter is stopped (or questioned) when …” */
  readonly when: string
  readonly fires: () => readonly Ready[]
  readonly rests: () => readonly Ready[]
}

export const both = (make: (language: Language) => Ready): readonly Ready[] => languages.map(make)

/** The same sentence of the DPO in each language. */
export const said = (language: Language, lv: string, en: string): string => (language === 'lv' ? lv : en)
