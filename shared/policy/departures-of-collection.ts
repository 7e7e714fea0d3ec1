import type { Departure } from './departure'

/** Clauses 1–3 and 12: whose data, whose duty, what is collected, cookies. */
export const departuresOfCollection: readonly Departure[] = [
  {
    no: 'D01',
    clauses: ['1.3', '12'],
    says: {
      lv: 'Politika attiecas tikai uz datiem par „Jums”.',
      en: 'The policy covers only data about “You”.',
    },
    law: {
      lv: 'Datu subjekti ir arī klientu ziņu saņēmēji; apstrādātājam jāpalīdz pārzinim.',
      en: 'Recipients of customers’ messages are data subjects too; the processor must assist the controller.',
    },
    articles: ['Art. 4(1)', 'Art. 28(3)(e)'],
    app: {
      lv: 'Katrā lietā vispirms tiek noteikta loma: pārzinis, apstrādātājs vai abi.',
      en: 'Each case first asks the role: controller, processor or both.',
    },
    severity: 'medium',
    topics: ['role', 'circumstances', 'PROCESSOR_REQUEST', 'customers'],
  },
  {
    no: 'D02',
    clauses: ['1.1', '1.4', '11'],
    says: {
      lv: 'Personai pašai jāizlasa politika un jāseko tās izmaiņām.',
      en: 'The person must read the policy and follow its changes.',
    },
    law: {
      lv: 'Informēt ir pārziņa pienākums; par būtiskām izmaiņām jāpaziņo.',
      en: 'Informing is the controller’s duty; material changes must be told.',
    },
    articles: ['Art. 12(1)', 'Art. 13', 'Art. 14'],
    app: {
      lv: 'Politikas nezināšana nav atteikuma pamats.',
      en: 'Not knowing the policy is no ground for refusal.',
    },
    severity: 'medium',
    topics: ['decide', 'ENQUIRY', 'policy-versions'],
  },
  {
    no: 'D03',
    clauses: ['1.5'],
    says: {
      lv: 'Vietnes lietošana ir piekrišana visam.',
      en: 'Using the website is consent to everything.',
    },
    law: {
      lv: 'Piekrišana ir brīva, konkrēta, apzināta un nepārprotama aktīva darbība.',
      en: 'Consent is a freely given, specific, informed and unambiguous affirmative act.',
    },
    articles: ['Art. 4(11)', 'Art. 7'],
    app: {
      lv: 'Vietnes lietošana netiek uzskatīta par piekrišanu; tāda apstrāde ir bez derīga pamata, un tas pamato dzēšanu vai ierobežošanu.',
      en: 'Using the site does not count as consent; such processing has no valid basis, which supports erasure or restriction.',
    },
    severity: 'high',
    topics: ['CONSENT_WITHDRAWAL', 'COOKIE_CONSENT', 'ERASURE', 'RESTRICTION', 'consents'],
  },
  {
    no: 'D04',
    clauses: ['1.6'],
    says: {
      lv: 'Think Intermedia SIA darbojas Sendberry vārdā.',
      en: 'Think Intermedia SIA acts on behalf of Sendberry.',
    },
    law: { lv: 'Pārziņa identitātei jābūt skaidrai.', en: 'The controller’s identity must be clear.' },
    articles: ['Art. 13(1)(a)'],
    app: {
      lv: 'Vēstulēs pārzinis ir Think Intermedia SIA ar zīmolu Sendberry.',
      en: 'Letters name Think Intermedia SIA, brand Sendberry, as the controller.',
    },
    severity: 'medium',
    topics: ['acknowledge', 'answer', 'role'],
  },
  {
    no: 'D05',
    clauses: ['1.7'],
    says: {
      lv: 'Visus jautājumus vērtē tikai datu aizsardzības speciālists.',
      en: 'The DPO alone is responsible for all questions.',
    },
    law: {
      lv: 'Atbild pārzinis; speciālists konsultē un uzrauga bez interešu konflikta.',
      en: 'The controller is responsible; the DPO advises and monitors without a conflict of interest.',
    },
    articles: ['Art. 24', 'Art. 38(3)', 'Art. 38(6)', 'Art. 39'],
    app: {
      lv: 'Speciālista ieteikums un pārziņa lēmums ir atsevišķi; atteikumam vajadzīgs lēmuma pieņēmēja vārds.',
      en: 'The DPO’s advice and the controller’s decision stand apart; a refusal needs the decision-maker’s name.',
    },
    severity: 'medium',
    topics: ['decide', 'FEE'],
  },
  {
    no: 'D06',
    clauses: ['1.7', '8.2.6', '10.1'],
    says: {
      lv: 'Speciālistam ir četri dažādi nosaukumi; atsauce ved uz neesošu sadaļu.',
      en: 'The DPO goes by four different names; a cross-reference leads to a section that does not exist.',
    },
    law: {
      lv: 'Likuma termins ir „datu aizsardzības speciālists”.',
      en: 'The statutory term is data protection officer.',
    },
    articles: ['Art. 37', 'Art. 38'],
    app: { lv: 'Vēstulēs lietots likuma termins.', en: 'Letters use the statutory term.' },
    severity: 'low',
    topics: ['answer'],
  },
  {
    no: 'D07',
    clauses: ['2.1'],
    says: {
      lv: 'Tiek vākti arī personas apraksts, citi materiāli un piekrišana izsekošanai.',
      en: 'Personal description, other media and consent to tracking are collected too.',
    },
    law: {
      lv: 'Datiem jābūt minimāliem; katrai kategorijai vajadzīgs nolūks un pamats.',
      en: 'Data must be minimal; each category needs a purpose and a basis.',
    },
    articles: ['Art. 5(1)(c)', 'Art. 6'],
    app: {
      lv: 'Reģistrā katrai kategorijai ir savs nolūks; saliktās kategorijas ir sadalītas.',
      en: 'In the register each category has its purposes; joined categories are split.',
    },
    severity: 'medium',
    topics: ['ACCESS', 'ERASURE', 'search', 'categories', 'purposes'],
  },
  {
    no: 'D08',
    clauses: ['2.2'],
    says: {
      lv: 'Bez datiem pakalpojumu var nesniegt.',
      en: 'Without data the service may not be provided.',
    },
    law: {
      lv: 'Jānorāda, vai datu sniegšana ir likuma vai līguma prasība.',
      en: 'It must be said whether providing data is a statutory or contractual requirement.',
    },
    articles: ['Art. 13(2)(e)'],
    app: {
      lv: 'Atbildē uz dzēšanu un iebildumu jāpasaka, kas notiks ar pakalpojumu.',
      en: 'Answers on erasure and objection say what follows for the service.',
    },
    severity: 'low',
    topics: ['ERASURE', 'RESTRICTION', 'OBJECTION', 'categories'],
  },
  {
    no: 'D09',
    clauses: ['2.3'],
    says: {
      lv: 'Persona garantē, ka dati ir precīzi.',
      en: 'The person guarantees that the data are accurate.',
    },
    law: {
      lv: 'Par precizitāti atbild pārzinis, un tiesības labot paliek spēkā.',
      en: 'Accuracy is the controller’s duty, and the right to rectification stands.',
    },
    articles: ['Art. 5(1)(d)', 'Art. 16'],
    app: {
      lv: 'Šis punkts nav atteikuma pamats.',
      en: 'This clause is no ground for refusal.',
    },
    severity: 'medium',
    topics: ['RECTIFICATION', 'RESTRICTION'],
  },
  {
    no: 'D10',
    clauses: ['2.4'],
    says: {
      lv: 'Apmeklējuma dati tiek vākti automātiski katrā reizē.',
      en: 'Visit data are collected automatically every time.',
    },
    law: {
      lv: 'Informācijai ierīcē, kas nav nepieciešama, vajadzīga iepriekšēja piekrišana.',
      en: 'Storing or reading what is not necessary on the device needs prior consent.',
    },
    articles: ['ePrivacy 5(3)', 'Art. 6'],
    app: {
      lv: 'Apmeklējuma dati meklējami žurnālos un analītikā; piekrišana jāpārbauda.',
      en: 'Visit data are searched for in logs and analytics; consent must be checked.',
    },
    severity: 'high',
    topics: ['ACCESS', 'COOKIE_CONSENT', 'CONSENT_WITHDRAWAL', 'search', 'categories', 'cookies'],
  },
  {
    no: 'D11',
    clauses: ['2.5', '2.6', '2.7'],
    says: {
      lv: 'Par datu iegūšanu no citiem avotiem informē tikai tad, ja tie ir pašu avoti; saraksts ir atvērts.',
      en: 'Only data from own other sites are told at once; the list of other sources is open.',
    },
    law: {
      lv: 'Par visiem netieši iegūtiem datiem jāinformē mēneša laikā; avots jānosauc.',
      en: 'All indirect data must be told within one month; the source must be named.',
    },
    articles: ['Art. 14', 'Art. 15(1)(g)'],
    app: {
      lv: 'Avotu reģistrā ir visi nosauktie avoti; atbilde norāda tos, kas attiecas uz datiem.',
      en: 'The register holds every source named; the answer gives those that concern the data.',
    },
    severity: 'high',
    topics: ['ACCESS', 'search', 'sources', 'notices'],
  },
  {
    no: 'D12',
    clauses: ['2.7', '5.1'],
    says: {
      lv: 'Pakalpojumu sniedzēji un grupa ārpus ES, garantijas nav minētas.',
      en: 'Providers and group members outside the EU, no safeguards named.',
    },
    law: {
      lv: 'Nosūtīšanai vajadzīgs instruments, un par garantijām jāinformē.',
      en: 'A transfer needs an instrument, and its safeguards must be told.',
    },
    articles: ['Art. 13(1)(f)', 'Art. 15(2)', 'Art. 44–49'],
    app: {
      lv: 'Bez garantijas saņēmējs ārpus EEZ atbildē nav pilnīgs, un pārbaude to pasaka.',
      en: 'Without a safeguard a recipient outside the EEA is incomplete, and the check says so.',
    },
    severity: 'high',
    topics: ['ACCESS', 'sources', 'recipients'],
  },
  {
    no: 'D13',
    clauses: ['2.8'],
    says: {
      lv: 'Apkopoti dati nav personas dati.',
      en: 'Aggregated data are not personal data.',
    },
    law: { lv: 'Tikai tad, ja tie ir patiesi anonīmi.', en: 'Only if they are truly anonymous.' },
    articles: ['Art. 4(1)', 'recital 26'],
    app: {
      lv: 'Ja dati meklēšanā izlaisti kā anonīmi, tas jāpamato.',
      en: 'Leaving data out of a search as anonymous needs a reason.',
    },
    severity: 'low',
    topics: ['search', 'ACCESS', 'categories'],
  },
  {
    no: 'D14',
    clauses: ['2.9'],
    says: {
      lv: 'Īpašu kategoriju dati un dati par sodāmību netiek vākti.',
      en: 'Special categories and criminal data are not collected.',
    },
    law: {
      lv: 'Tas jāpārbauda brīvā tekstā, materiālos un zvanos; sodāmība ir atsevišķs noteikums.',
      en: 'That must be checked in free text, media and calls; criminal data have a rule of their own.',
    },
    articles: ['Art. 9', 'Art. 10'],
    app: {
      lv: 'Meklējot tos pārbauda; ja atrod, pirms izsniegšanas izvērtē.',
      en: 'The search looks for them; what is found is reviewed before it is given.',
    },
    severity: 'low',
    topics: ['search', 'ACCESS', 'excluded'],
  },
  {
    no: 'D15',
    clauses: ['2.10'],
    says: {
      lv: 'Datus par personām līdz 18 gadiem nevāc.',
      en: 'Data of persons under 18 are not collected.',
    },
    law: {
      lv: 'Bērniem ir visas tiesības; vecums (Latvijā 13) attiecas tikai uz piekrišanu tiešsaistes pakalpojumiem.',
      en: 'Children have all rights; the age (13 in Latvia) concerns consent to online services only.',
    },
    articles: ['Art. 8', 'Art. 12(1)', 'Art. 17(1)(f)'],
    app: {
      lv: 'Nepilngadīgajam neatsaka; atrastos datus izvērtē dzēšanai.',
      en: 'A minor is never refused; data found are reviewed for erasure.',
    },
    severity: 'high',
    topics: ['identity', 'decide', 'ERASURE', 'MINOR', 'circumstances', 'excluded'],
  },
  {
    no: 'D16',
    clauses: ['3.1', '3.2', '3.3'],
    says: {
      lv: 'Sīkdatņu veids „citas”, nepilnīgs saraksts, dažādi termiņi, nav aprakstīta atsaukšana.',
      en: 'A cookie kind “other”, an incomplete list, varying durations, no way to withdraw.',
    },
    law: {
      lv: 'Piekrišana ir katram nolūkam; jānorāda termiņš un trešās personas; atsaukt ir tikpat viegli kā dot.',
      en: 'Consent is per purpose; duration and third parties must be told; withdrawing is as easy as giving.',
    },
    articles: ['ePrivacy 5(3)', 'Art. 7(3)'],
    app: {
      lv: 'Sīkdatņu piekrišanas atsaukumu pieņem pa jebkuru kanālu.',
      en: 'Withdrawal of cookie consent is accepted through any channel.',
    },
    severity: 'high',
    topics: ['COOKIE_CONSENT', 'CONSENT_WITHDRAWAL', 'cookies'],
  },
]
