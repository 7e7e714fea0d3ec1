import type { Departure } from './departure'

/** Clauses 4–7: purposes, recipients, disclosure, storage. */
export const departuresOfUse: readonly Departure[] = [
  {
    no: 'D17',
    clauses: ['4.1', '4.2'],
    says: {
      lv: 'Nolūki bez tiesiskā pamata.',
      en: 'Purposes without a lawful basis.',
    },
    law: {
      lv: 'Nolūkam jānorāda pamats, un leģitīmām interesēm — kādas tās ir.',
      en: 'Each purpose needs its basis told, and legitimate interests must be named.',
    },
    articles: ['Art. 13(1)(c)–(d)', 'Art. 14(1)(c)'],
    app: {
      lv: 'Pamats ir mūsu ieteikums, kamēr to neapstiprina; vēstulē neapstiprinātu pamatu nenorāda.',
      en: 'The basis is our proposal until confirmed; no letter cites an unconfirmed one.',
    },
    severity: 'high',
    topics: ['ACCESS', 'OBJECTION', 'PORTABILITY', 'answer', 'purposes'],
  },
  {
    no: 'D18',
    clauses: ['4.2'],
    says: {
      lv: 'Reklāmas mērīšana un identitātes pārbaude, par iebildumu un profilēšanu ne vārda.',
      en: 'Ad measurement and identity checks, no word on objection or profiling.',
    },
    law: {
      lv: 'Pret apstrādi leģitīmu interešu dēļ var iebilst; par to skaidri jāinformē.',
      en: 'Processing on legitimate interests can be objected to; that must be told clearly.',
    },
    articles: ['Art. 21(1)', 'Art. 21(4)', 'Art. 13(2)(f)'],
    app: {
      lv: 'Piekļuves atbilde vienmēr norāda tiesības iebilst.',
      en: 'The access answer always states the right to object.',
    },
    severity: 'medium',
    topics: ['OBJECTION', 'OBJECTION_MARKETING', 'AUTOMATED_DECISION', 'purposes'],
  },
  {
    no: 'D19',
    clauses: ['5.1'],
    says: {
      lv: 'Datus var nodot grupas uzņēmumiem EEZ un ārpus tās.',
      en: 'Data may be shared across the group in and outside the EEA.',
    },
    law: {
      lv: 'Katrai nodošanai vajadzīgs pamats un nosūtīšanas instruments.',
      en: 'Each disclosure needs a basis and a transfer instrument.',
    },
    articles: ['Art. 6', 'Art. 44–49'],
    app: {
      lv: 'Grupas uzņēmumi reģistrā ir saņēmēji ārpus EEZ, kamēr nav nosaukti.',
      en: 'Group companies count as recipients outside the EEA until they are named.',
    },
    severity: 'medium',
    topics: ['ACCESS', 'RECIPIENTS', 'recipients'],
  },
  {
    no: 'D20',
    clauses: ['5.2', '5.3'],
    says: {
      lv: 'Datus var nodot reklāmdevējiem, bet garantē tikai anonīmus kopsavilkumus.',
      en: 'Data may go to advertisers, yet only anonymous aggregates are guaranteed.',
    },
    law: {
      lv: 'Atbildē jābūt faktiem, un saņēmēji jānosauc vārdā.',
      en: 'An access answer states the facts and names the recipients.',
    },
    articles: ['Art. 5(1)(a)', 'Art. 15(1)(c)'],
    app: {
      lv: 'Reklāmdevējus vēstulē neraksta, kamēr nav zināms, ka tie datus saņēma; fakti ir svarīgāki par 5.3. punktu.',
      en: 'Advertisers stand in no letter until it is known that they got data; facts win over clause 5.3.',
    },
    severity: 'high',
    topics: ['ACCESS', 'OBJECTION_MARKETING', 'search', 'recipients'],
  },
  {
    no: 'D20b',
    clauses: ['5.2'],
    says: {
      lv: 'Nav minēti apstrādātāji: mitināšana, maksājumi, SMS operatori, atbalsta rīki.',
      en: 'Processors are not mentioned: hosting, payments, SMS operators, support tools.',
    },
    law: { lv: 'Saņēmējs ir arī apstrādātājs.', en: 'A processor is a recipient too.' },
    articles: ['Art. 4(9)'],
    app: {
      lv: 'Reģistrā ir neapstiprinātas rindas, kas jāaizpilda.',
      en: 'The register has unconfirmed rows to be filled.',
    },
    severity: 'medium',
    topics: ['ACCESS', 'ERASURE', 'RECTIFICATION', 'RECIPIENTS', 'recipients'],
  },
  {
    no: 'D21',
    clauses: ['6.1'],
    says: {
      lv: 'Izpaušana pēc pašu noteikumiem un citiem līgumiem, krāpšanas un kredītriska datu apmaiņa.',
      en: 'Disclosure under own terms and other contracts; exchange on fraud and credit risk.',
    },
    law: {
      lv: 'Pašu noteikumi nav pamats izpaušanai trešajai personai; leģitīmās intereses jāizsver.',
      en: 'Own terms are no basis toward third parties; legitimate interests need a balance.',
    },
    articles: ['Art. 6(1)(c)', 'Art. 6(1)(f)', 'Art. 22'],
    app: {
      lv: 'Šos saņēmējus raksta tikai tad, ja izpaušana ir notikusi.',
      en: 'These recipients are stated only when a disclosure took place.',
    },
    severity: 'medium',
    topics: ['ACCESS', 'AUTOMATED_DECISION', 'OBJECTION', 'disclosures'],
  },
  {
    no: 'D22',
    clauses: ['7.2'],
    says: {
      lv: 'Datu pārsūtīšana ir uz personas pašas risku.',
      en: 'Transmission is at the person’s own risk.',
    },
    law: {
      lv: 'Drošība ir pārziņa pienākums, no atbildības nevar atteikties.',
      en: 'Security is the controller’s duty, and liability cannot be waived.',
    },
    articles: ['Art. 32', 'Art. 82'],
    app: {
      lv: 'Šo punktu vēstulēs necitē.',
      en: 'No letter quotes this clause.',
    },
    severity: 'medium',
    topics: ['answer', 'deliver-copy', 'systems'],
  },
  {
    no: 'D23',
    clauses: ['7.3'],
    says: {
      lv: 'Viens termiņš visiem datiem: 30 dienas pēc līguma beigām.',
      en: 'One period for everything: 30 days after the contract ends.',
    },
    law: {
      lv: 'Termiņš ir atkarīgs no nolūka; grāmatvedība un prasības var prasīt ilgāku; pieprasījuma laikā datus nedzēš.',
      en: 'The period depends on the purpose; accounting and claims may need longer; nothing is deleted while a request is open.',
    },
    articles: ['Art. 5(1)(e)', 'Art. 15(1)(d)', 'Art. 17(3)(b)', 'Art. 17(3)(e)'],
    app: {
      lv: 'Glabāšanas noteikumi ir pa kategorijām; atbilde pasaka, ko glabā ilgāk un kāpēc.',
      en: 'Storage rules are per category; the answer says what is kept longer and why.',
    },
    severity: 'high',
    topics: ['ACCESS', 'ERASURE', 'search', 'DELETION_HOLD', 'retention'],
  },
]
