import { dateOnly } from '../../lib/date-only'
import type { RuleSet } from './rule-set'

const ico = {
  en: 'ICO, right of access guidance, as counted since 15 August 2019 (CJEU C-171/03 Toeters)',
  lv: 'ICO norādes par piekļuves tiesībām, kā skaita kopš 2019. gada 15. augusta (EST C-171/03 Toeters)',
}

/**
 * The rule sets shipped, by regime and in order of time. Unverified (texts not seen): UK GDPR Art. 12A itself – its rule
 * is taken from the mirror provision DPA 2018 s. 54 as amended and from the ICO –; whether the ICO's practice before
 * 5 February 2026 left out both ends of a clarification as Art. 12A does; the Swiss ordinance Art. 18; the days of entry
 * into force of CCPA, LGPD, FADP and PIPEDA are from memory. None of these days moves a date, for each of the four has
 * one set only.
 */
export const ruleSets: readonly RuleSet[] = [
  {
    id: 'eu-12-3@2018-05-25',
    regime: 'EU',
    from: dateOnly('2018-05-25'),
    name: { en: 'GDPR: one month, Reg. 1182/71', lv: 'VDAR: viens mēnesis, Regula Nr. 1182/71' },
    article: { en: 'Art. 12(3) GDPR', lv: 'VDAR 12. panta 3. punkts' },
    source: { en: 'EDPB Guidelines 01/2022 v2.1', lv: 'EDAK pamatnostādnes 01/2022 (2.1. redakcija)' },
    period: { kind: 'month', stops: 'paused' },
  },
  {
    // Before 15 August 2019 the ICO counted from the day after receipt; that practice is not shipped
    id: 'uk-12-3@2019-08-15',
    regime: 'UK',
    from: dateOnly('2019-08-15'),
    until: dateOnly('2026-02-04'),
    name: {
      en: 'UK GDPR: one month, ICO practice until 4 February 2026',
      lv: 'Apvienotās Karalistes VDAR: viens mēnesis, ICO prakse līdz 2026. gada 4. februārim',
    },
    article: { en: 'Art. 12(3) UK GDPR', lv: 'Apvienotās Karalistes VDAR 12. panta 3. punkts' },
    source: ico,
    period: { kind: 'month', stops: 'restarted' },
  },
  {
    id: 'uk-12a@2026-02-05',
    regime: 'UK',
    from: dateOnly('2026-02-05'),
    name: {
      en: 'UK GDPR Art. 12A: one month, with the Data (Use and Access) Act 2025',
      lv: 'Apvienotās Karalistes VDAR 12.A pants: viens mēnesis, ar 2025. gada Datu (izmantošanas un piekļuves) likumu',
    },
    article: { en: 'Art. 12A UK GDPR', lv: 'Apvienotās Karalistes VDAR 12.A pants' },
    source: {
      en: 'wording as in DPA 2018 s. 54 as amended; ICO, right of access guidance of 8 December 2025',
      lv: 'formulējums kā DPA 2018 54. iedaļā ar grozījumiem; ICO 2025. gada 8. decembra norādes par piekļuves tiesībām',
    },
    period: { kind: 'month', stops: 'restarted' },
  },
  {
    id: 'ccpa-7021@2020-01-01',
    regime: 'CCPA',
    from: dateOnly('2020-01-01'),
    name: { en: 'CCPA: 45 calendar days', lv: 'CCPA (Kalifornija): 45 kalendāra dienas' },
    article: { en: 'Cal. Code Regs. title 11 § 7021(b)', lv: 'CCPA noteikumu § 7021(b)' },
    source: { en: 'Cal. Civ. Code § 1798.130(a)(2)', lv: 'Kalifornijas Civilkodeksa § 1798.130(a)(2)' },
    period: {
      kind: 'days',
      days: 45,
      extension: { kind: 'days', days: 45 },
      extensionArticle: { en: 'Cal. Code Regs. title 11 § 7021(b)', lv: 'CCPA noteikumu § 7021(b)' },
      remarks: ['ccpa-verification'],
    },
  },
  {
    id: 'lgpd-19@2020-09-18',
    regime: 'LGPD',
    from: dateOnly('2020-09-18'),
    name: { en: 'LGPD: 15 days for the full answer', lv: 'LGPD (Brazīlija): 15 dienas pilnai atbildei' },
    article: { en: 'LGPD Art. 19(II)', lv: 'LGPD 19. panta II daļa' },
    source: { en: 'Lei 13.709/2018', lv: 'Lei 13.709/2018' },
    period: {
      kind: 'days',
      days: 15,
      extension: { kind: 'none' },
      extensionArticle: { en: 'LGPD Art. 19', lv: 'LGPD 19. pants' },
      remarks: ['lgpd-simplified'],
    },
  },
  {
    id: 'fadp-25@2023-09-01',
    regime: 'FADP',
    from: dateOnly('2023-09-01'),
    name: { en: 'FADP: 30 days', lv: 'FADP (Šveice): 30 dienas' },
    article: { en: 'Art. 25(7) FADP', lv: 'FADP 25. panta 7. punkts' },
    source: { en: 'SR 235.1', lv: 'SR 235.1' },
    period: {
      kind: 'days',
      days: 30,
      extension: { kind: 'announced' },
      extensionArticle: { en: 'Art. 18 DPO (SR 235.11)', lv: 'FADP noteikumu (SR 235.11) 18. pants' },
      remarks: [],
    },
  },
  {
    id: 'pipeda-8@2001-01-01',
    regime: 'PIPEDA',
    from: dateOnly('2001-01-01'),
    name: { en: 'PIPEDA: 30 days', lv: 'PIPEDA (Kanāda): 30 dienas' },
    article: { en: 'PIPEDA s. 8(3)', lv: 'PIPEDA 8. iedaļas 3. punkts' },
    source: { en: 'S.C. 2000, c. 5', lv: 'S.C. 2000, c. 5' },
    period: {
      kind: 'days',
      days: 30,
      extension: { kind: 'days', days: 30 },
      extensionArticle: { en: 'PIPEDA s. 8(4)', lv: 'PIPEDA 8. iedaļas 4. punkts' },
      remarks: ['pipeda-silence'],
    },
  },
]
