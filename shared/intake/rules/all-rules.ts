import { cs } from './cs'
import { de } from './de'
import { en } from './en'
import { fr } from './fr'
import { lv } from './lv'
import { ru } from './ru'
import type { LanguageRules } from './rules'

/** Every language whose requests are recognised. */
export const allRules: readonly LanguageRules[] = [lv, en, ru, de, fr, cs]
