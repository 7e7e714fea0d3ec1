import { clocks, departuresBehind, kinds, letterSections, registers } from './behind'
import type { Clause } from './clause'

/** Clauses 4–7: purposes, recipients, disclosure, storage. */
export const clausesOfUse: readonly Clause[] = [
  {
    id: '4.1',
    says: { lv: 'Pieci nolūki datiem, ko persona dod.', en: 'Five purposes of data that are given.' },
    app: {
      lv: 'Nolūki ir reģistrā; tiesisko pamatu nosaka speciālists, un to citē tikai apstiprinātu.',
      en: 'Purposes are a register; the DPO sets the basis, and only a confirmed one is cited.',
    },
    articles: ['Art. 5(1)(b)', 'Art. 6', 'Art. 13(1)(c)'],
    departures: ['D17'],
    behind: [...registers('purposes'), ...letterSections('art-15-1-a')],
  },
  {
    id: '4.2',
    says: { lv: 'Seši nolūki apmeklējuma datiem.', en: 'Six purposes of visit data.' },
    app: {
      lv: 'Tas pats reģistrs; pret leģitīmo interešu apstrādi un reklāmu var iebilst.',
      en: 'The same register; processing on legitimate interests and advertising can be objected to.',
    },
    articles: ['Art. 6', 'Art. 13(1)(c)–(d)', 'Art. 21'],
    departures: ['D17', 'D18'],
    behind: [...registers('purposes'), ...kinds('OBJECTION', 'OBJECTION_MARKETING')],
  },
  {
    id: '5.1',
    says: {
      lv: 'Datus var nodot grupas uzņēmumiem, arī ārpus EEZ.',
      en: 'Data may go to group companies, also outside the EEA.',
    },
    app: {
      lv: 'Saņēmēju nosauc vārdā; ārpus EEZ vajag garantijas.',
      en: 'Recipients are named; outside the EEA the safeguard is needed.',
    },
    articles: ['Art. 13(1)(e)–(f)', 'Art. 15(1)(c)', 'Art. 15(2)', 'Art. 19', 'Art. 44–49'],
    departures: ['D19', 'D12'],
    behind: [...registers('recipients'), ...letterSections('art-15-1-c', 'art-15-2')],
  },
  {
    id: '5.2',
    says: {
      lv: 'Datus var nodot analītikas sniedzējiem un reklāmdevējiem.',
      en: 'Data may go to analytics providers and advertisers.',
    },
    app: {
      lv: 'Katram veidam pievieno nosauktus saņēmējus; viņiem ziņo par labošanu un dzēšanu.',
      en: 'Named entities stand under each kind; they are told of corrections and erasures.',
    },
    articles: ['Art. 15(1)(c)', 'Art. 19'],
    departures: ['D20', 'D20b'],
    behind: [...registers('recipients'), ...kinds('RECIPIENTS')],
  },
  {
    id: '5.3',
    says: {
      lv: 'Reklāmdevēji saņem tikai anonīmus kopsavilkumus.',
      en: 'Advertisers get anonymous aggregates only.',
    },
    app: {
      lv: 'Reklāmdevējam personas datus var piesaistīt tikai ar paskaidrojumu, kāpēc no tā atkāpjas.',
      en: 'An advertiser can be linked to personal data only with a note why this is departed from.',
    },
    articles: ['Art. 5(1)(a)'],
    departures: ['D20'],
    behind: registers('recipients', 'categories'),
  },
  {
    id: '6.1',
    says: {
      lv: 'Pieci gadījumi, kad datus izpauž trešajām personām.',
      en: 'Five cases of disclosure to third parties.',
    },
    app: {
      lv: 'Katru izpaušanu ieraksta žurnālā ar savu tiesisko pamatu.',
      en: 'Each disclosure is logged with a lawful basis of its own.',
    },
    articles: ['Art. 6(1)(c)', 'Art. 6(1)(f)', 'Art. 13(1)(e)', 'Art. 15(1)(c)'],
    departures: ['D21'],
    behind: [...registers('disclosures', 'recipients'), ...letterSections('art-15-1-c', 'recipients-list')],
  },
  {
    id: '7.1',
    says: {
      lv: 'Dati ir drošos serveros; paroli sargā persona.',
      en: 'Data are on secure servers; the person keeps the password.',
    },
    app: {
      lv: 'Sistēmu saraksts ir reģistrā; pieteikšanās kontā apliecina identitāti.',
      en: 'Systems are a register; a login to the account confirms identity.',
    },
    articles: ['Art. 12(6)', 'Art. 32'],
    departures: [],
    behind: registers('systems'),
  },
  {
    id: '7.2',
    says: {
      lv: 'Pārsūtīšana internetā ir uz personas risku.',
      en: 'Transmission over the internet is at the person’s risk.',
    },
    app: {
      lv: 'Vēstulēs to necitē; kopiju nodod drošā veidā.',
      en: 'Never quoted in a letter; the copy is delivered securely.',
    },
    articles: ['Art. 5(1)(f)', 'Art. 24', 'Art. 32'],
    departures: ['D22'],
    behind: departuresBehind('D22'),
  },
  {
    id: '7.3',
    says: {
      lv: 'Datus glabā no konta aktivizēšanas līdz 30. dienai pēc līguma beigām.',
      en: 'Data are kept from activation of the account to day 30 after the contract ends.',
    },
    app: {
      lv: 'Termiņi ir reģistrā, dzēšanas dienu aprēķina, un lietas laikā dzēšana gaida.',
      en: 'Periods are a register, the day of deletion is counted, and deletion waits while a case is open.',
    },
    articles: ['Art. 5(1)(e)', 'Art. 15(1)(d)', 'Art. 17(1)(a)', 'Art. 17(3)(b)', 'Art. 17(3)(e)'],
    departures: ['D23'],
    behind: [
      ...registers('retention'),
      ...clocks('policy-7-3'),
      ...kinds('DELETION_HOLD'),
      ...letterSections('art-15-1-d'),
    ],
  },
]
