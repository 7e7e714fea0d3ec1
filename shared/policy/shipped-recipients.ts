import type { Bilingual } from '../lib/language'
import type { RowOf } from './registers'

type Recipient = RowOf<'recipients'>

const given = ['DAT-01', 'DAT-02a', 'DAT-02b', 'DAT-02c', 'DAT-03', 'DAT-04a', 'DAT-04b', 'DAT-04c']
const visit = Array.from({ length: 10 }, (_, n) => `AUTO-${String(n + 1).padStart(2, '0')}`)

const named = (
  code: string,
  name: Bilingual,
  { clause, kind = 'occasional' }: { readonly clause: string; readonly kind?: Recipient['kind'] },
): Recipient => ({
  register: 'recipients',
  code,
  clause,
  name,
  status: 'from-policy',
  entities: '',
  role: 'controller',
  kind,
  outsideEea: false,
  transferTool: '',
  categories: [],
})

/** Recipients that the policy does not name though "recipient" includes processors (Art. 4(9), departure D20b). */
const proposed = (
  code: string,
  name: Bilingual,
  rest: Pick<Recipient, 'role' | 'categories'>,
): Recipient => ({
  register: 'recipients',
  code,
  name,
  status: 'unconfirmed',
  entities: '',
  kind: 'supplier',
  outsideEea: false,
  transferTool: '',
  ...rest,
})

/**
 * R4. The policy names kinds, no entity: the DPO adds the names (C-154/21) and, outside the EEA, the safeguard (Art. 15(2),
 * departure D12). Without categories, so in no letter until the DPO links them: advertisers, who by clause 5.3 get
 * anonymous aggregates only (departure D20), and those of clause 6.1, whose disclosures are single events.
 */
export const shippedRecipients: readonly Recipient[] = [
  {
    ...named(
      'REC-01',
      {
        lv: 'grupas uzņēmumi Latvijā un ārpus tās, arī mātesuzņēmumi',
        en: 'group companies in and outside Latvia, including parent companies',
      },
      { clause: '5.1', kind: 'group' },
    ),
    outsideEea: true,
    categories: [...given, ...visit, 'AUTO-11', 'IND-01'],
  },
  {
    ...named(
      'REC-02',
      {
        lv: 'analītikas un interneta meklētāju uzņēmumi',
        en: 'analytics and search-engine providers',
      },
      { clause: '5.2-1', kind: 'analytics' },
    ),
    outsideEea: true,
    categories: [...visit, 'IND-01'],
  },
  named(
    'REC-03',
    { lv: 'reklāmdevēji un reklāmas tīkli', en: 'advertisers and ad networks' },
    { clause: '5.2-2', kind: 'advertiser' },
  ),
  named(
    'REC-04',
    {
      lv: 'darījuma puses uzņēmuma vai aktīvu pārdošanā vai pirkšanā',
      en: 'counterparties in a sale or purchase of a business or assets',
    },
    { clause: '6.1-1' },
  ),
  named('REC-05', { lv: 'uzņēmuma ieguvējs', en: 'acquirer of the company' }, { clause: '6.1-2' }),
  named(
    'REC-06',
    {
      lv: 'tie, kam dati jāizpauž saskaņā ar tiesību aktu vai līgumu',
      en: 'those to whom disclosure is required by law or contract',
    },
    { clause: '6.1-3' },
  ),
  named(
    'REC-07',
    {
      lv: 'tie, kam dati izpausti tiesību, īpašuma vai drošības aizsardzībai',
      en: 'those to whom data are disclosed to protect rights, property or safety',
    },
    { clause: '6.1-4' },
  ),
  named(
    'REC-08',
    {
      lv: 'uzņēmumi krāpšanas novēršanai un kredītriska mazināšanai',
      en: 'organisations for fraud protection and credit-risk reduction',
    },
    { clause: '6.1-5' },
  ),
  proposed(
    'REC-09',
    {
      lv: 'tehnisko, maksājumu un piegādes pakalpojumu apakšuzņēmēji',
      en: 'subcontractors for technical, payment and delivery services',
    },
    { role: 'processor', categories: given },
  ),
  proposed(
    'REC-10',
    { lv: 'mitināšanas pakalpojumu sniedzēji', en: 'hosting providers' },
    { role: 'processor', categories: [...given, ...visit] },
  ),
  proposed(
    'REC-11',
    { lv: 'klientu atbalsta rīku nodrošinātāji', en: 'customer-support tool providers' },
    { role: 'processor', categories: ['DAT-01', 'DAT-02b', 'DAT-02c', 'DAT-04b', 'AUTO-11'] },
  ),
  proposed(
    'REC-12',
    { lv: 'SMS operatori un starpnieki', en: 'SMS operators and aggregators' },
    { role: 'carrier', categories: ['DAT-02c', 'PROC-01'] },
  ),
]
