import { clocks, gates, kinds, letterSections, registers, settings } from './behind'
import type { Clause } from './clause'

/** Clauses 8–12: the rights, also those on which the policy is silent; partners, contacts, changes, customers. */
export const clausesOfRights: readonly Clause[] = [
  {
    id: '8.1',
    says: {
      lv: 'Datus apstrādā saskaņā ar personas tiesībām VDAR.',
      en: 'Data are processed according to the person’s rights in the GDPR.',
    },
    app: {
      lv: 'Ja politika ir šaurāka par VDAR, noteicošā ir VDAR; atšķirības rāda pie darba.',
      en: 'Where the policy is narrower than the GDPR, the GDPR wins; differences are shown at the work.',
    },
    articles: ['Art. 12–23'],
    departures: [],
    behind: registers('departures'),
  },
  {
    id: '8.2.1',
    says: {
      lv: 'Piekrišanu var atsaukt; citi pamati var palikt.',
      en: 'Consent can be withdrawn; other bases may remain.',
    },
    app: {
      lv: 'Atsaukumu pieņem pa jebkuru kanālu; katram nolūkam nosaka, vai tas beidzas.',
      en: 'Any channel counts; for each purpose it is settled whether it ends.',
    },
    articles: ['Art. 7(3)', 'Art. 6', 'Art. 17(1)(b)'],
    departures: ['D24', 'D25'],
    behind: [
      ...kinds('CONSENT_WITHDRAWAL'),
      ...registers('consents'),
      ...letterSections('consent-withdrawn', 'consent-stopped', 'consent-continuing'),
    ],
  },
  {
    id: '8.2.2',
    says: {
      lv: 'Neprecīzus datus labo, parasti mēneša laikā.',
      en: 'Inaccurate data are rectified, usually within a month.',
    },
    app: {
      lv: 'Labošanas lieta ar vērtībām pirms un pēc; saņēmējiem paziņo.',
      en: 'A rectification case with values before and after; recipients are told.',
    },
    articles: ['Art. 16', 'Art. 19', 'Art. 12(3)'],
    departures: ['D26'],
    behind: [...kinds('RECTIFICATION', 'RECIPIENTS'), ...clocks('gdpr-12-3'), ...letterSections('rectified')],
  },
  {
    id: '8.2.3',
    says: {
      lv: 'Datus dzēš, ja apstrāde nav pamatota; citādi iemeslus var paskaidrot.',
      en: 'Data are erased if processing is unjustified; otherwise reasons may be explained.',
    },
    app: {
      lv: 'Seši likuma pamati un pieci izņēmumi pa kategorijām; atteikumam vajag iemeslus.',
      en: 'Six grounds and five exceptions of the law, category by category; a refusal needs reasons.',
    },
    articles: ['Art. 17', 'Art. 12(4)', 'Art. 19'],
    departures: ['D27'],
    behind: [
      ...kinds('ERASURE', 'RECIPIENTS'),
      ...registers('erasures'),
      ...clocks('gdpr-12-4'),
      ...letterSections('erased', 'kept'),
    ],
  },
  {
    id: '8.2.4',
    says: {
      lv: 'Apstrādi ierobežo piecos minētos gadījumos.',
      en: 'Processing is restricted in five listed cases.',
    },
    app: {
      lv: 'Ierobežošanas pamati un atļautā izmantošana ir divi atsevišķi saraksti.',
      en: 'Grounds of restriction and permitted uses are two lists.',
    },
    articles: ['Art. 18(1)', 'Art. 18(2)'],
    departures: ['D28'],
    behind: [...kinds('RESTRICTION'), ...letterSections('restricted', 'restriction-allowed')],
  },
  {
    id: '8.2.5',
    says: { lv: 'Par ierobežojuma atcelšanu paziņo.', en: 'The lifting of a restriction is notified.' },
    app: {
      lv: 'Ierobežojumu nevar atcelt, pirms nosūtīts paziņojums.',
      en: 'No lifting before its notice was sent.',
    },
    articles: ['Art. 18(3)'],
    departures: ['D29'],
    behind: [
      ...kinds('LIFTING'),
      ...gates('lifting-notice-before'),
      ...letterSections('lifting-date', 'lifting-why'),
    ],
  },
  {
    id: '8.2.6',
    says: {
      lv: 'Piekļuve tikai rakstiski, ar pierādītu identitāti, dažkārt par maksu.',
      en: 'Access in writing only, identity proved first, sometimes for a fee.',
    },
    app: {
      lv: 'Der jebkurš kanāls; identitāti prasa tikai šaubu dēļ; maksa tikai likumā noteiktos gadījumos.',
      en: 'Any channel counts; identity only on doubt; a fee only where the law allows.',
    },
    articles: ['Art. 15', 'Art. 12(1)–(6)'],
    departures: ['D30', 'D31', 'D32'],
    behind: [
      ...kinds('ACCESS', 'FEE'),
      ...gates('identity-not-asked'),
      ...clocks('gdpr-12-3'),
      ...letterSections('confirmation', 'art-15-3', 'free'),
    ],
  },
  {
    id: '8.2.7',
    says: {
      lv: 'Var prasīt neapstrādāt datus mārketingam.',
      en: 'One can ask for no processing for marketing.',
    },
    app: {
      lv: 'Tirgvedību pārtrauc tajā pašā dienā un ieraksta atteikumu sarakstā.',
      en: 'Marketing stops the same day, and the suppression list keeps it.',
    },
    articles: ['Art. 21(2)–(4)'],
    departures: ['D33'],
    behind: [
      ...kinds('OBJECTION_MARKETING'),
      ...registers('suppression'),
      ...clocks('gdpr-21-3'),
      ...letterSections('marketing-stopped', 'suppression'),
    ],
  },
  {
    id: '8.2.8',
    says: {
      lv: 'Pārnesamība tikai tad, ja ir izpildīti četri nosacījumi kopā.',
      en: 'Portability only if four conditions hold together.',
    },
    app: {
      lv: 'Katrai kategorijai pārbauda likuma nosacījumus: piekrišana vai līgums, nevis abi.',
      en: 'Each category is tested by the law: consent or contract, not both.',
    },
    articles: ['Art. 20(1)', 'Art. 20(3)–(4)'],
    departures: ['D34'],
    behind: [...kinds('PORTABILITY'), ...registers('categories'), ...letterSections('portability-excluded')],
  },
  {
    id: '8.2.9',
    says: {
      lv: 'Datus dod strukturētā, mašīnlasāmā formātā.',
      en: 'Data are given in a structured, machine-readable format.',
    },
    app: {
      lv: 'JSON, CSV vai XML, nekad PDF; iespējama tieša nosūtīšana citam pārzinim.',
      en: 'JSON, CSV or XML, never PDF; direct transmission to another controller is possible.',
    },
    articles: ['Art. 20(1)–(2)'],
    departures: ['D35'],
    behind: [
      ...kinds('PORTABILITY'),
      ...clocks('gdpr-12-3'),
      ...letterSections('portability-format', 'portability-direct'),
    ],
  },
  {
    id: 'none',
    says: {
      lv: 'Politikā nav iebilduma, automatizētu lēmumu un ziņošanas saņēmējiem.',
      en: 'No clause on objection, automated decisions or notice to recipients.',
    },
    app: {
      lv: 'Lietu veidi tām ir tik un tā, un vēstules tās uzskaita.',
      en: 'The kinds of case exist all the same, and letters list them.',
    },
    articles: ['Art. 19', 'Art. 21(1)', 'Art. 22'],
    departures: ['D36'],
    behind: [
      ...kinds('OBJECTION', 'AUTOMATED_DECISION', 'RECIPIENTS'),
      ...letterSections('art-15-1-e', 'objection-decision', 'automated-decision', 'recipients-told'),
    ],
  },
  {
    id: '9',
    says: { lv: 'Par partneru vietnēm uzņēmums neatbild.', en: 'No liability for partners’ sites.' },
    app: {
      lv: 'Saņēmējam atzīmē, vai tas ir kopīgs pārzinis.',
      en: 'A recipient is marked when it is a joint controller.',
    },
    articles: ['Art. 13', 'Art. 26'],
    departures: ['D37'],
    behind: registers('recipients'),
  },
  {
    id: '10.1',
    says: {
      lv: 'Ar jautājumiem vēršas pie speciālista pa e-pastu vai pastu.',
      en: 'Questions go to the DPO by e-mail or post.',
    },
    app: {
      lv: 'Speciālista e-pasts jānorāda iestatījumos, citādi vēstules netiek nosūtītas.',
      en: 'The DPO’s e-mail must be set, or no letter leaves.',
    },
    articles: ['Art. 13(1)(b)', 'Art. 37(7)', 'Art. 38(4)'],
    departures: ['D38', 'D06'],
    behind: [...kinds('ENQUIRY'), ...settings('dpoEmail', 'dpoAddress'), ...letterSections('contact')],
  },
  {
    id: '10.2',
    says: {
      lv: 'Var vērsties tieši Datu valsts inspekcijā.',
      en: 'One can turn to the Data State Inspectorate directly.',
    },
    app: {
      lv: 'Katrā atteikumā ir inspekcijas adrese; tās pieprasījums ir savs lietu veids.',
      en: 'Every refusal names the authority; its enquiry is a kind of case.',
    },
    articles: ['Art. 13(2)(d)', 'Art. 31', 'Art. 58', 'Art. 77'],
    departures: ['D38'],
    behind: [...kinds('DVI_ENQUIRY'), ...letterSections('remedies', 'art-15-1-f')],
  },
  {
    id: '11',
    says: {
      lv: 'Jauno versiju publicē un vajadzības gadījumā paziņo pa e-pastu.',
      en: 'A new version is published, and told by e-mail when necessary.',
    },
    app: {
      lv: 'Versijai ir spēkā stāšanās diena un pierādījums; par jaunu nolūku informē pirms tās.',
      en: 'A version has its effective day and proof; new purposes are told before it.',
    },
    articles: ['Art. 12(1)', 'Art. 13(3)', 'Art. 14(4)'],
    departures: ['D39', 'D02'],
    behind: registers('policy-versions'),
  },
  {
    id: '12',
    says: {
      lv: 'Klienti ir savu kontaktu datubāžu pārziņi, Sendberry ir apstrādātājs.',
      en: 'Customers control their contact databases; Sendberry is processor.',
    },
    app: {
      lv: 'Klienta datu pieprasījumu pārsūta klientam un par to pasaka personai.',
      en: 'A request about a customer’s data is forwarded to the customer, and the person is told.',
    },
    articles: ['Art. 4(7)–(8)', 'Art. 28(3)(e)', 'Art. 29', 'Art. 99'],
    departures: ['D01', 'D40', 'D41'],
    behind: [
      ...kinds('PROCESSOR_REQUEST'),
      ...registers('customers'),
      ...letterSections('forwarded', 'forwarded-told'),
    ],
  },
]
