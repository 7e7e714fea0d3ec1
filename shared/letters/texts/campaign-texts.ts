import type { Authority } from '../../law/authority'
import type { DateOnly } from '../../lib/date-only'
import type { Language } from '../../lib/language'
import type { CampaignLetterKind } from '../letter-kind'
import { campaignsEn } from './campaigns-en'
import { campaignsLv } from './campaigns-lv'

type Said = (words: string) => string
type By = (day: DateOnly) => string

/** The sentences of the letters that belong to no case, in one language. */
export type CampaignTexts = {
  readonly title: Readonly<Record<CampaignLetterKind, string>>
  readonly subject: (title: string, sender: string) => string
  readonly reference: Said
  readonly opening: Readonly<Record<CampaignLetterKind, string>>
  readonly contact: (email: string, code: string) => string

  readonly change: {
    readonly headings: Readonly<Record<'what' | 'effect' | 'choices' | 'link', string>>
    readonly takesEffect: (version: string, day: DateOnly) => string
    readonly inForce: (version: string, day: DateOnly) => string
    readonly compared: string
    readonly clauses: Readonly<
      Record<'changed' | 'added' | 'removed', (numbers: readonly string[]) => string>
    >
    readonly concerned: Said
    readonly noNewPurposes: string
    readonly choices: string
    /** ends where the address of the site follows */
    readonly published: By
    readonly previous: string
  }

  readonly information: {
    readonly headings: Readonly<Record<'controller' | 'dpo' | 'interests' | 'consent', string>>
    readonly registered: string
    readonly rights: string
    readonly consent: string
    readonly complaint: (authority: Authority) => string
    readonly source: string
    readonly obtained: By
  }
}

const byLanguage: Readonly<Record<Language, CampaignTexts>> = { lv: campaignsLv, en: campaignsEn }

export const campaignTextsOf = (language: Language): CampaignTexts => byLanguage[language]
