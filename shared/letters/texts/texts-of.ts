import type { Language } from '../../lib/language'
import { en } from './en'
import type { LetterTexts } from './letter-texts'
import { lv } from './lv'

const byLanguage: Readonly<Record<Language, LetterTexts>> = { lv, en }

export const textsOf = (language: Language): LetterTexts => byLanguage[language]
