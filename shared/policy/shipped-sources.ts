import type { Bilingual } from '../lib/language'
import type { RowOf } from './registers'

type Source = RowOf<'sources'>

const source = (
  code: string,
  name: Bilingual,
  from: Pick<Source, 'categories' | 'outsideEea'> & { readonly clause: string },
): Source => ({ register: 'sources', code, name, status: 'from-policy', ...from })
/** Sources and occasions that no category is known of: the policy only says that they may occur. */
const possible = (code: string, clause: string, name: Bilingual): Source =>
  source(code, name, { clause, categories: [] })

const provided = [
  'DAT-01',
  'DAT-02a',
  'DAT-02b',
  'DAT-02c',
  'DAT-03',
  'DAT-04a',
  'DAT-04b',
  'DAT-04c',
  'AUTO-11', // the caller's number: given by calling us, though clause 2.4 counts it among visit data
  'CASE-01',
]
const observed = Array.from({ length: 10 }, (_, n) => `AUTO-${String(n + 1).padStart(2, '0')}`)

/**
 * R2. Clause 2.7 says that its providers are in and outside the EU and names no safeguard (departure D12). A source without categories is in the register but in no letter until the DPO says what comes from it (Art. 14, 15(1)(g)).
 */
export const shippedSources: readonly Source[] = [
  source('SRC-01', { lv: 'tieši no Jums', en: 'directly from you' }, { clause: '2.1', categories: provided }),
  possible('OCC-1', '2.1', { lv: 'reģistrējoties platformā', en: 'when registering on the platform' }),
  possible('OCC-2', '2.1', {
    lv: 'izveidojot kontu vai abonējot pakalpojumus',
    en: 'when opening an account or subscribing',
  }),
  possible('OCC-3', '2.1', { lv: 'aizpildot veidlapas', en: 'when filling in forms' }),
  possible('OCC-4', '2.1', { lv: 'norādot kontaktinformāciju', en: 'when giving contact details' }),
  possible('OCC-5', '2.1', {
    lv: 'meklējot produktu vai pakalpojumu',
    en: 'when searching for a product or service',
  }),
  possible('OCC-6', '2.1', { lv: 'pasūtot kredītus', en: 'when ordering credits' }),
  possible('OCC-7', '2.1', { lv: 'ziņojot par problēmu', en: 'when reporting a problem' }),
  source(
    'SRC-02',
    { lv: 'automātiski, apmeklējot tīmekļa vietni', en: 'automatically, when the website is visited' },
    { clause: '2.4', categories: observed },
  ),
  possible('SRC-03', '2.6', {
    lv: 'citas mūsu pārvaldītās vietnes un pakalpojumi',
    en: 'other websites and services we run',
  }),
  possible('SRC-04', '2.6', { lv: 'uzņēmējdarbības partneri', en: 'business partners' }),
  possible('SRC-05', '2.6', {
    lv: 'tehnisko, maksājumu un piegādes pakalpojumu apakšuzņēmēji',
    en: 'subcontractors for technical, payment and delivery services',
  }),
  possible('SRC-06', '2.6', { lv: 'reklāmas tīkli', en: 'advertising networks' }),
  source(
    'SRC-07',
    { lv: 'analītikas pakalpojumu sniedzēji', en: 'analytics providers' },
    { clause: '2.6', categories: ['IND-01'] },
  ),
  possible('SRC-08', '2.6', {
    lv: 'meklēšanas informācijas sniedzēji',
    en: 'search-information providers',
  }),
  possible('SRC-09', '2.6', { lv: 'kredītinformācijas aģentūras', en: 'credit reference agencies' }),
  source(
    'SRC-10',
    { lv: 'Facebook', en: 'Facebook' },
    { clause: '2.7', categories: ['IND-01'], outsideEea: true },
  ),
  source(
    'SRC-11',
    { lv: 'Google', en: 'Google' },
    { clause: '2.7', categories: ['IND-01'], outsideEea: true },
  ),
  source(
    'SRC-12',
    { lv: 'LinkedIn', en: 'LinkedIn' },
    { clause: '2.7', categories: ['IND-01'], outsideEea: true },
  ),
  possible('SRC-13', '2.5', { lv: 'publiski avoti', en: 'public sources' }),
]
