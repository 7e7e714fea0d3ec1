import type { Departure } from './departure'

/** Clauses 9–12: partners, contacts, changes, customers. */
export const departuresOfContact: readonly Departure[] = [
  {
    no: 'D37',
    clauses: ['9'],
    says: { lv: 'Par partneriem uzņēmums neatbild.', en: 'No liability for partners.' },
    law: {
      lv: 'Par vietnē iegultiem rīkiem var būt kopīga pārziņa atbildība.',
      en: 'Tools embedded in the site can make joint controllers.',
    },
    articles: ['Art. 26'],
    app: {
      lv: 'Saņēmēju reģistrā ir loma „kopīgs pārzinis”.',
      en: 'The recipients’ register has the role joint controller.',
    },
    severity: 'low',
    topics: ['ACCESS', 'role', 'recipients'],
  },
  {
    no: 'D38',
    clauses: ['10.1', '10.2'],
    says: {
      lv: 'Speciālista e-pasts nav salasāms, uzraudzības iestādei nav adreses.',
      en: 'The DPO’s e-mail is unreadable; the authority has no address.',
    },
    law: {
      lv: 'Speciālista kontaktinformācijai jābūt pieejamai.',
      en: 'The DPO’s contact details must be available.',
    },
    articles: ['Art. 13(1)(b)', 'Art. 37(7)'],
    app: {
      lv: 'Kamēr e-pasts nav norādīts iestatījumos, vēstules netiek nosūtītas; inspekcijas adrese ir pārbaudīta.',
      en: 'No letter leaves before the e-mail is set in Settings; the authority’s address is checked.',
    },
    severity: 'medium',
    topics: ['acknowledge', 'answer', 'ENQUIRY', 'DVI_ENQUIRY'],
  },
  {
    no: 'D39',
    clauses: ['11'],
    says: {
      lv: 'E-pastu sūta, „kad nepieciešams”; tekstam nav datuma un versijas.',
      en: 'E-mail “when necessary”; the text has no date or version.',
    },
    law: {
      lv: 'Par jauniem nolūkiem informē pirms to sākuma.',
      en: 'New purposes are told before they begin.',
    },
    articles: ['Art. 13(3)', 'Art. 14(4)'],
    app: {
      lv: 'Politikas maiņa ir paziņojums ar spēkā stāšanās dienu, nevis pašas personas pienākums sekot.',
      en: 'A change is a notice with its effective date, not the person’s duty to follow.',
    },
    severity: 'medium',
    topics: ['ENQUIRY', 'policy-versions'],
  },
  {
    no: 'D40',
    clauses: ['12'],
    says: {
      lv: 'VDAR stājās spēkā 2018. gada 25. maijā.',
      en: 'The GDPR entered into force on 25 May 2018.',
    },
    law: {
      lv: 'Tā stājās spēkā 2016. gada 24. maijā un ir piemērojama no 2018. gada 25. maija.',
      en: 'It entered into force on 24 May 2016 and applies since 25 May 2018.',
    },
    articles: ['Art. 99'],
    app: {
      lv: 'Vēstulēs šo punktu necitē.',
      en: 'No letter quotes this clause.',
    },
    severity: 'low',
    topics: ['answer'],
  },
  {
    no: 'D41',
    clauses: ['12'],
    says: {
      lv: 'Klientiem vajadzīga piekrišana; uzņēmums tikai iesaka.',
      en: 'Customers should have consent; the company only recommends.',
    },
    law: {
      lv: 'Piekrišana ir viens no sešiem pamatiem; apstrādātājam vajadzīgs līgums un jāpalīdz; norēķiniem un drošībai tas pats var būt pārzinis.',
      en: 'Consent is one of six bases; a processor needs a contract and must assist, and may itself be controller for billing and security.',
    },
    articles: ['Art. 6(1)', 'Art. 28(3)'],
    app: {
      lv: 'Ja lomas ir abas, lietā tās šķir.',
      en: 'When both roles apply, the case keeps them apart.',
    },
    severity: 'medium',
    topics: ['role', 'PROCESSOR_REQUEST', 'customers'],
  },
]
