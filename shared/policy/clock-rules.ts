import type { Bilingual } from '../lib/language'

const rule = <const I extends string>(id: I, article: string, name: Bilingual) => ({ id, article, name })

/** The clocks that a clause can rest on, under the ids of the deadline vectors (law.md §3.1, §3.4). */
export const clockRules = [
  rule('gdpr-12-3', 'Art. 12(3)', {
    lv: 'atbilde mēneša laikā, pagarinājums par diviem mēnešiem ar paziņojumu',
    en: 'answer within one month, two more with notice',
  }),
  rule('gdpr-12-4', 'Art. 12(4)', {
    lv: 'atteikums ar iemesliem mēneša laikā',
    en: 'refusal with reasons within one month',
  }),
  rule('gdpr-14', 'Art. 14(3)', {
    lv: 'informēšana mēneša laikā pēc datu iegūšanas',
    en: 'information within one month of obtaining',
  }),
  rule('gdpr-21-3', 'Art. 21(3)', {
    lv: 'tirgvedību pārtrauc uzreiz, informē mēneša laikā',
    en: 'marketing stops at once, information within one month',
  }),
  rule('gdpr-33', 'Art. 33(1)', {
    lv: 'paziņojums par pārkāpumu 72 stundu laikā',
    en: 'notice of a breach within 72 hours',
  }),
  rule('policy-7-3', 'Art. 5(1)(e)', {
    lv: 'dzēšana 30 dienas pēc līguma beigām',
    en: 'deletion 30 days after the contract ended',
  }),
] as const
export type ClockRuleId = (typeof clockRules)[number]['id']
