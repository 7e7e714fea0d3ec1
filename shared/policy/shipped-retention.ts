import type { RowOf } from './registers'

type Rule = RowOf<'retention'>

const accountData = ['DAT-01', 'DAT-02a', 'DAT-02b', 'DAT-02c', 'DAT-04a', 'DAT-04b', 'DAT-04c', 'AUTO-02']
const visitData = Array.from({ length: 11 }, (_, n) => `AUTO-${String(n + 1).padStart(2, '0')}`)

/**
 * R5. Clause 7.3 gives one period for everything, which cannot be right (departure D23): it is linked to account data
 * only; payment and visit data get the policy's criterion until the DPO sets a period of their own.
 */
export const shippedRetention: readonly Rule[] = [
  {
    register: 'retention',
    code: 'RET-01',
    clause: '7.3',
    name: {
      lv: 'no konta aktivizēšanas līdz 30. dienai pēc līguma izbeigšanas',
      en: 'from activation of the account until the 30th day after the contract ends',
    },
    status: 'from-policy',
    categories: accountData,
  },
  {
    register: 'retention',
    code: 'RET-02',
    clause: '7.3',
    name: {
      lv: 'ne ilgāk, kā nepieciešams nolūkam, kuram dati iegūti, ja vien tiesību akts neprasa ilgāku glabāšanu',
      en: 'no longer than needed for the purpose of collection, unless the law requires longer storage',
    },
    status: 'from-policy',
    categories: ['DAT-03', ...visitData.filter((code) => code !== 'AUTO-02'), 'IND-01'],
  },
  // A duty, not a period: no category, so in no letter
  {
    register: 'retention',
    code: 'RET-03',
    clause: '7.3',
    name: { lv: 'nevajadzīgi dati tiek iznīcināti', en: 'data no longer needed are destroyed' },
    status: 'from-policy',
    categories: [],
  },
  {
    register: 'retention',
    code: 'RET-04',
    name: {
      lv: 'grāmatvedības attaisnojuma dokumenti: 5 gadi',
      en: 'accounting source documents: 5 years',
    },
    status: 'unconfirmed',
    categories: ['DAT-03'],
  },
  {
    register: 'retention',
    code: 'RET-05',
    name: {
      lv: 'vietnes apmeklētāju dati bez līguma: termiņš jānosaka',
      en: 'data of visitors without a contract: period to be set',
    },
    status: 'unconfirmed',
    categories: visitData,
  },
  {
    register: 'retention',
    code: 'RET-06',
    name: {
      lv: 'piekrišanu un atteikumu pierādījumi, pieprasījumu lietas: 3 gadi',
      en: 'proofs of consent and opt-out, case files: 3 years',
    },
    status: 'unconfirmed',
    categories: ['DAT-04c', 'CASE-01'],
  },
]
