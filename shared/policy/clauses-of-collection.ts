import {
  clocks,
  departuresBehind,
  gates,
  kinds,
  letterSections,
  registers,
  settings,
  statement,
} from './behind'
import type { Clause } from './clause'

/** Title and clauses 1–3: who, which data, cookies. */
export const clausesOfCollection: readonly Clause[] = [
  {
    id: 'title',
    says: {
      lv: 'Konfidencialitātes un sīkdatņu politikas nosaukums.',
      en: 'Title: confidentiality and cookie policy.',
    },
    app: {
      lv: 'Katrai versijai reģistrā ir numurs, diena un teksta jaucējvērtība.',
      en: 'Each version has its number, day and hash in the register.',
    },
    articles: ['Art. 12(1)', 'Art. 13', 'Art. 14'],
    departures: ['D39'],
    behind: registers('policy-versions'),
  },
  {
    id: '1.1',
    says: {
      lv: 'Jēdzieni ir tie paši, kas pakalpojumu noteikumos.',
      en: 'Terms mean what the Terms of Service say.',
    },
    app: {
      lv: 'Vēstules lieto VDAR jēdzienus; noteikumu nezināšana nav atteikuma pamats.',
      en: 'Letters use the terms of the GDPR; not knowing the Terms is no ground for refusal.',
    },
    articles: ['Art. 12(1)'],
    departures: ['D02'],
    behind: departuresBehind('D02'),
  },
  {
    id: '1.2',
    says: { lv: 'Uzņēmums apņemas sargāt privātumu.', en: 'The company is committed to privacy.' },
    app: { lv: 'Nekas nav jādara: tas ir paziņojums.', en: 'Nothing to do: a statement.' },
    articles: ['Art. 5(2)', 'Art. 24'],
    departures: [],
    behind: statement('1.2'),
  },
  {
    id: '1.3',
    says: {
      lv: 'Politika attiecas tikai uz datiem par „Jums”.',
      en: 'The policy covers only data about “You”.',
    },
    app: {
      lv: 'Katrā lietā vispirms nosaka lomu; klienta ziņas saņēmēja lietu ved kā apstrādātājs.',
      en: 'Each case first settles the role; a recipient of a customer’s message is served as processor.',
    },
    articles: ['Art. 4(7)', 'Art. 4(8)'],
    departures: ['D01'],
    behind: [...kinds('PROCESSOR_REQUEST'), ...letterSections('role')],
  },
  {
    id: '1.4',
    says: {
      lv: 'Personai politika jāizlasa un jāņem vērā.',
      en: 'The person must read and heed the policy.',
    },
    app: {
      lv: 'Tas nav jāpanāk, un tas nav atteikuma pamats.',
      en: 'Nothing is enforced, and it is no ground for refusal.',
    },
    articles: ['Art. 12(1)', 'Art. 13'],
    departures: ['D02'],
    behind: [...statement('1.4'), ...departuresBehind('D02')],
  },
  {
    id: '1.5',
    says: {
      lv: 'Vietnes lietošanu uzskata par piekrišanu visam.',
      en: 'Using the site counts as consent to everything.',
    },
    app: {
      lv: 'Piekrišanu reģistrā tāda veida nav: der tikai aktīva darbība.',
      en: 'The register of consents has no such method: only an affirmative act counts.',
    },
    articles: ['Art. 4(11)', 'Art. 7'],
    departures: ['D03'],
    behind: [...registers('consents'), ...kinds('CONSENT_WITHDRAWAL')],
  },
  {
    id: '1.6',
    says: {
      lv: 'Pārzinis ir Think Intermedia SIA, kas darbojas Sendberry vārdā.',
      en: 'The controller is Think Intermedia SIA, acting for Sendberry.',
    },
    app: {
      lv: 'Pārziņa dati no iestatījumiem ir katrā vēstulē.',
      en: 'The controller’s details from Settings stand in every letter.',
    },
    articles: ['Art. 4(7)', 'Art. 13(1)(a)', 'Art. 24'],
    departures: ['D04'],
    behind: [...settings('name', 'brand', 'registrationNumber', 'address'), ...letterSections('signature')],
  },
  {
    id: '1.7',
    says: {
      lv: 'Visus jautājumus vērtē tikai datu aizsardzības speciālists.',
      en: 'The DPO alone analyses all questions.',
    },
    app: {
      lv: 'Lietu ved speciālists; par atteikumu un maksu lemj pārziņa pārstāvis, kuru nosauc.',
      en: 'The DPO runs the case; refusals and fees are decided by a named person for the controller.',
    },
    articles: ['Art. 24', 'Art. 38(4)', 'Art. 38(6)', 'Art. 39'],
    departures: ['D05', 'D06'],
    behind: [...gates('decision-maker-is-dpo'), ...kinds('ENQUIRY'), ...settings('dpoName')],
  },
  {
    id: '2.1',
    says: {
      lv: 'Septiņas reizes, kad persona dod datus, un četras datu grupas.',
      en: 'Seven occasions of giving data, and four groups of data.',
    },
    app: {
      lv: 'Kategorijas un avoti ir reģistros; no tiem veidojas meklēšanas saraksts un atbilde.',
      en: 'Categories and sources are registers; search lists and answers come from them.',
    },
    articles: ['Art. 13', 'Art. 15(1)(b)', 'Art. 30(1)(c)'],
    departures: ['D07'],
    behind: [...registers('categories', 'sources', 'systems'), ...letterSections('art-15-1-b')],
  },
  {
    id: '2.2',
    says: {
      lv: 'Bez nepieciešamajiem datiem pakalpojums var nebūt iespējams.',
      en: 'Without necessary data the service may be impossible.',
    },
    app: {
      lv: 'Kategorijai atzīmē, vai to prasa likums vai līgums; dzēšanas atbilde nosauc sekas.',
      en: 'A category says whether law or contract requires it; an erasure answer names the consequences.',
    },
    articles: ['Art. 13(2)(e)'],
    departures: ['D08'],
    behind: [...registers('categories'), ...letterSections('consequences')],
  },
  {
    id: '2.3',
    says: { lv: 'Persona garantē datu precizitāti.', en: 'The person guarantees that data are accurate.' },
    app: {
      lv: 'Labošanu ar to nevar atteikt: tāda pamata nav.',
      en: 'Rectification cannot be refused for it: there is no such ground.',
    },
    articles: ['Art. 5(1)(d)', 'Art. 16'],
    departures: ['D09'],
    behind: kinds('RECTIFICATION'),
  },
  {
    id: '2.4',
    says: {
      lv: 'Vienpadsmit datu veidi, ko iegūst automātiski katrā apmeklējumā.',
      en: 'Eleven kinds of data collected automatically at each visit.',
    },
    app: {
      lv: 'Tās ir novērotas kategorijas ar piekrišanas zīmi; žurnāli un analītika ir meklēšanas sarakstā.',
      en: 'They are observed categories marked for consent; logs and analytics are on the search list.',
    },
    articles: ['Art. 4(1)', 'Art. 15(1)(b)', 'Directive 2002/58/EC Art. 5(3)'],
    departures: ['D10'],
    behind: [...registers('categories', 'systems'), ...kinds('COOKIE_CONSENT')],
  },
  {
    id: '2.5',
    says: {
      lv: 'Dati var nākt arī netieši: no trešajām personām un publiskiem avotiem.',
      en: 'Data may also come indirectly, from third parties and public sources.',
    },
    app: {
      lv: 'Avotu nosauc piekļuves atbildē; par katru partiju ir 14. panta paziņojums.',
      en: 'The access answer names the source; each batch has its Art. 14 notice.',
    },
    articles: ['Art. 14', 'Art. 15(1)(g)'],
    departures: ['D11'],
    behind: [...registers('sources', 'notices'), ...letterSections('art-15-1-g')],
  },
  {
    id: '2.6',
    says: {
      lv: 'Dati no mūsu citām vietnēm (par to informē nekavējoties) un no partneriem, tīkliem un aģentūrām.',
      en: 'Data from our other sites (told immediately) and from partners, networks and agencies.',
    },
    app: {
      lv: 'Paziņojumam ir termiņš: mēnesis vai agrāk; savām vietnēm iekšējais mērķis ir tā pati diena.',
      en: 'A notice has its limit: one month or earlier; for own sites the internal target is the same day.',
    },
    articles: ['Art. 14(1)–(3)', 'Art. 14(5)', 'Art. 15(1)(g)'],
    departures: ['D11'],
    behind: [...registers('sources', 'notices'), ...clocks('gdpr-14')],
  },
  {
    id: '2.7',
    says: {
      lv: 'Tehniski un analītikas dati no sniedzējiem ES un ārpus tās.',
      en: 'Technical and analytics data from providers in and outside the EU.',
    },
    app: {
      lv: 'Avotam ārpus EEZ jānorāda valsts un garantijas; atbilde tās nosauc.',
      en: 'A source outside the EEA needs its country and safeguard; the answer names them.',
    },
    articles: ['Art. 14(2)(f)', 'Art. 15(2)', 'Art. 26', 'Art. 44–49'],
    departures: ['D11', 'D12'],
    behind: [...registers('sources', 'recipients'), ...letterSections('art-15-2')],
  },
  {
    id: '2.8',
    says: {
      lv: 'Apkopotie dati nav personas dati, ja personu nevar noteikt.',
      en: 'Aggregated data are not personal if nobody can be identified.',
    },
    app: {
      lv: 'Kategorijai jāpaskaidro, kāpēc tā ir anonīma; bez tā to uzskata par personas datiem.',
      en: 'A category must say why it is anonymous; otherwise it counts as personal data.',
    },
    articles: ['Art. 4(1)', 'Recital 26'],
    departures: ['D13'],
    behind: registers('categories'),
  },
  {
    id: '2.9',
    says: {
      lv: 'Īpašo kategoriju un sodāmības datus nevāc.',
      en: 'Special categories and criminal data are not collected.',
    },
    app: {
      lv: 'Reģistrā redzams, kad un kā tas pārbaudīts; meklēšanā tos piemin.',
      en: 'The register shows when and how that was checked; the search asks for them.',
    },
    articles: ['Art. 9', 'Art. 10'],
    departures: ['D14'],
    behind: registers('excluded'),
  },
  {
    id: '2.10',
    says: { lv: 'Personu līdz 18 gadiem datus nevāc.', en: 'Data of persons under 18 are not collected.' },
    app: {
      lv: 'Vecums ir lietas apstāklis ar savu darbu, bet nekad atteikuma pamats.',
      en: 'Age is a circumstance of the case with its own work, and never a ground for refusal.',
    },
    articles: ['Art. 8', 'Art. 12(1)', 'Art. 17(1)(f)'],
    departures: ['D15'],
    behind: [...kinds('MINOR'), ...registers('excluded')],
  },
  {
    id: '3.1',
    says: {
      lv: 'Kam sīkdatnes vajadzīgas: iestatījumi, mērķreklāma, analīze.',
      en: 'What cookies are for: settings, targeted ads, analysis.',
    },
    app: {
      lv: 'Sīkdatņu lietas ir savs lietu veids, saistīts ar piekrišanu reģistru.',
      en: 'Cookie cases are a kind of their own, linked to the register of consents.',
    },
    articles: ['Directive 2002/58/EC Art. 5(3)', 'Art. 6', 'Art. 7'],
    departures: ['D16'],
    behind: [...kinds('COOKIE_CONSENT'), ...registers('cookies', 'consents')],
  },
  {
    id: '3.2',
    says: {
      lv: 'Baneris skaidro ilgumu un nolūku; saraksts var būt nepilnīgs.',
      en: 'The banner explains duration and purpose; the list may be incomplete.',
    },
    app: {
      lv: 'Sīkdatnei reģistrā ir ilgums, nolūks, sniedzējs un banera versija.',
      en: 'A cookie’s row has duration, purpose, provider and banner version.',
    },
    articles: ['Art. 7', 'Art. 13(2)(a)'],
    departures: ['D16'],
    behind: registers('cookies'),
  },
  {
    id: '3.3',
    says: {
      lv: 'Seši sīkdatņu veidi; bez tām vietne var nedarboties.',
      en: 'Six kinds of cookies; without them the site may not work.',
    },
    app: {
      lv: 'Katram veidam ir zīme, vai vajadzīga piekrišana; „citām” to nevar dot.',
      en: 'Each kind says whether consent is needed; to “other” nobody can consent.',
    },
    articles: ['Directive 2002/58/EC Art. 5(3)', 'Art. 7'],
    departures: ['D16'],
    behind: [...registers('cookies'), ...letterSections('cookies')],
  },
]
