import type { Bilingual } from '../lib/language'

/** What the dates of an answer are called. */
export const dateLabels = {
  answer: { en: 'Last day to answer', lv: 'Pēdējā diena atbildei' },
  nominal: { en: 'The period’s own date', lv: 'Termiņa paša datums' },
  cautious: { en: 'Cautious date', lv: 'Piesardzīgais datums' },
  notice: {
    en: 'Last day for a notice of extension or a refusal',
    lv: 'Pēdējā diena paziņojumam par pagarinājumu vai atteikumam',
  },
  start: { en: 'The period runs from', lv: 'Termiņu skaita no' },
  refuse: { en: 'Last day to refuse', lv: 'Pēdējā diena atteikumam' },
  inform: { en: 'Last day to inform the person', lv: 'Pēdējā diena personas informēšanai' },
  stop: { en: 'Last day to stop the use', lv: 'Pēdējā diena datu izmantošanas izbeigšanai' },
  notify: { en: 'Notify the supervisory authority by', lv: 'Pēdējais brīdis paziņot uzraudzības iestādei' },
  confirm: { en: 'Last day to confirm receipt', lv: 'Pēdējā diena saņemšanas apstiprināšanai' },
  delete: { en: 'Last day to delete', lv: 'Pēdējā diena dzēšanai' },
  act: { en: 'Last day to act', lv: 'Pēdējā diena rīcībai' },
} as const satisfies Readonly<Record<string, Bilingual>>

type RuleText = { readonly name: Bilingual; readonly article: Bilingual }

/** The rules by the names under which vectors know them too. */
export const calculatorTexts = {
  'gdpr-12-3': {
    name: { en: 'Answer to a request', lv: 'Atbilde uz pieprasījumu' },
    article: { en: 'Art. 12(3) GDPR', lv: 'VDAR 12. panta 3. punkts' },
  },
  'gdpr-12-4': {
    name: { en: 'Refusal of a request', lv: 'Atteikums izpildīt pieprasījumu' },
    article: { en: 'Art. 12(4) GDPR', lv: 'VDAR 12. panta 4. punkts' },
  },
  'gdpr-14': {
    name: { en: 'Information on data obtained from elsewhere', lv: 'Informēšana par datiem no cita avota' },
    article: { en: 'Art. 14(3) GDPR', lv: 'VDAR 14. panta 3. punkts' },
  },
  'gdpr-21-3': {
    name: { en: 'Objection to direct marketing', lv: 'Iebildums pret tiešo tirgvedību' },
    article: { en: 'Art. 21(3) GDPR', lv: 'VDAR 21. panta 3. punkts' },
  },
  'gdpr-33': {
    name: { en: 'Notification of a breach', lv: 'Paziņojums par personas datu aizsardzības pārkāpumu' },
    article: { en: 'Art. 33(1) GDPR', lv: 'VDAR 33. panta 1. punkts' },
  },
  'uk-12a': {
    name: { en: 'United Kingdom: answer to a request', lv: 'Apvienotā Karaliste: atbilde uz pieprasījumu' },
    article: { en: 'Art. 12A UK GDPR', lv: 'Apvienotās Karalistes VDAR 12.A pants' },
  },
  'ccpa-confirm': {
    name: { en: 'California: confirmation of receipt', lv: 'Kalifornija: saņemšanas apstiprinājums' },
    article: { en: 'CCPA regulations § 7021(a)', lv: 'CCPA noteikumu § 7021(a)' },
  },
  'ccpa-answer': {
    name: { en: 'California: answer to a request', lv: 'Kalifornija: atbilde uz pieprasījumu' },
    article: { en: 'CCPA regulations § 7021(b)', lv: 'CCPA noteikumu § 7021(b)' },
  },
  'ccpa-opt-out': {
    name: {
      en: 'California: opt-out of sale or sharing',
      lv: 'Kalifornija: atteikšanās no datu pārdošanas vai kopīgošanas',
    },
    article: { en: 'CCPA regulations § 7026(f)', lv: 'CCPA noteikumu § 7026(f)' },
  },
  'lgpd-19': {
    name: { en: 'Brazil: full answer to a request', lv: 'Brazīlija: pilna atbilde uz pieprasījumu' },
    article: { en: 'LGPD Art. 19(II)', lv: 'LGPD 19. panta II daļa' },
  },
  'fadp-25': {
    name: { en: 'Switzerland: answer to a request', lv: 'Šveice: atbilde uz pieprasījumu' },
    article: { en: 'Art. 25(7) FADP', lv: 'FADP 25. panta 7. punkts' },
  },
  'pipeda-8': {
    name: { en: 'Canada: answer to a request', lv: 'Kanāda: atbilde uz pieprasījumu' },
    article: { en: 'PIPEDA s. 8(3)', lv: 'PIPEDA 8. iedaļas 3. punkts' },
  },
  'policy-7-3': {
    name: { en: 'Deletion after the end of a contract', lv: 'Dzēšana pēc līguma beigām' },
    article: { en: 'Privacy policy 7.3', lv: 'Privātuma politikas 7.3. punkts' },
  },
  'eu-days': {
    name: { en: 'A period in days under EU law', lv: 'Dienās noteikts termiņš ES tiesībās' },
    article: { en: 'Reg. 1182/71 Art. 3', lv: 'Regulas Nr. 1182/71 3. pants' },
  },
} as const satisfies Readonly<Record<string, RuleText>>

export type CalculatorRuleId = keyof typeof calculatorTexts
