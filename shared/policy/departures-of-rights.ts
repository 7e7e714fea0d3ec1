import type { Departure } from './departure'

/** Clause 8, withdrawal to portability. */
export const departuresOfRights: readonly Departure[] = [
  {
    no: 'D24',
    clauses: ['8.2.1'],
    says: {
      lv: 'Piekrišanu atsauc, rakstot speciālistam caur klientu atbalstu.',
      en: 'Consent is withdrawn by writing to the DPO through customer support.',
    },
    law: {
      lv: 'Atsaukt ir tikpat viegli kā dot, jebkurā laikā.',
      en: 'Withdrawing is as easy as giving, at any time.',
    },
    articles: ['Art. 7(3)'],
    app: {
      lv: 'Atsaukumu pieņem pa jebkuru kanālu; tas ir saņemts, kad tur nonācis.',
      en: 'Any channel counts; the withdrawal is received when it arrives there.',
    },
    severity: 'high',
    topics: ['CONSENT_WITHDRAWAL', 'COOKIE_CONSENT', 'consents'],
  },
  {
    no: 'D25',
    clauses: ['8.2.1'],
    says: {
      lv: 'Pēc atsaukuma apstrāde var turpināties uz cita pamata „utt.”.',
      en: 'After withdrawal processing may go on on other bases, “etc.”.',
    },
    law: {
      lv: 'Pamatu klusām nemaina; jānosauc, kurš nolūks uz kura pamata paliek.',
      en: 'The basis is not swapped in silence; each remaining purpose and its basis is named.',
    },
    articles: ['Art. 7(3)', 'Art. 6', 'Art. 17(1)(b)'],
    app: {
      lv: 'Atbildē uzskaita atlikušos nolūkus ar pamatu vai apstrādi izbeidz.',
      en: 'The answer lists each remaining purpose with its basis, or processing stops.',
    },
    severity: 'high',
    topics: ['CONSENT_WITHDRAWAL', 'consents'],
  },
  {
    no: 'D26',
    clauses: ['8.2.2'],
    says: {
      lv: 'Labo parasti mēneša laikā, ja tas nav sarežģīti.',
      en: 'Rectification usually within a month, unless complex.',
    },
    law: {
      lv: 'Mēnesis ir robeža; pagarināt var par diviem mēnešiem, ja pirmajā mēnesī to paziņo ar iemesliem; var arī papildināt.',
      en: 'The month is a ceiling; two more months only with notice and reasons in the first; completion is a right too.',
    },
    articles: ['Art. 12(3)', 'Art. 16', 'Art. 19'],
    app: {
      lv: 'Termiņu skaita pulkstenis; pagarinājums bez paziņojuma nav iespējams.',
      en: 'The clock counts the time; no extension without its notice.',
    },
    severity: 'high',
    topics: ['RECTIFICATION', 'RECIPIENTS', 'acknowledge', 'answer'],
  },
  {
    no: 'D27',
    clauses: ['8.2.3'],
    says: {
      lv: 'Dzēš tikai tad, ja apstrāde nav pamatota; iemeslus var paskaidrot.',
      en: 'Erasure only if processing is unjustified; reasons may be explained.',
    },
    law: {
      lv: 'Seši pamati dzēšanai; atteikt var tikai likumā noteiktos gadījumos; iemesli un tiesību aizsardzība jānorāda.',
      en: 'Six grounds for erasure; refusal only where the law says; reasons and remedies must be given.',
    },
    articles: ['Art. 17(1)', 'Art. 17(3)', 'Art. 12(4)'],
    app: {
      lv: 'Atteikumam vajadzīgs pamats, fakti, sūdzības ceļš un tiesa.',
      en: 'A refusal needs its ground, facts, complaint route and court.',
    },
    severity: 'high',
    topics: ['ERASURE', 'decide'],
  },
  {
    no: 'D28',
    clauses: ['8.2.4'],
    says: {
      lv: 'Pieci „pamati” ierobežošanai, no kuriem trīs ir atļauti izņēmumi; divu likuma pamatu trūkst.',
      en: 'Five “grounds” for restriction, three of which are permitted uses; two grounds of the law are missing.',
    },
    law: {
      lv: 'Pamati ir apstrīdēta precizitāte, nelikumība, vajadzība prasībām un gaidošs iebildums; atļautā izmantošana ir atsevišķa.',
      en: 'Grounds are contested accuracy, unlawfulness, need for claims and a pending objection; permitted uses are another list.',
    },
    articles: ['Art. 18(1)', 'Art. 18(2)'],
    app: {
      lv: 'Vērtē pēc likuma pamatiem, nevis pēc politikas saraksta.',
      en: 'Decide by the grounds of the law, not by the policy’s list.',
    },
    severity: 'high',
    topics: ['RESTRICTION', 'RECTIFICATION', 'OBJECTION', 'LIFTING'],
  },
  {
    no: 'D29',
    clauses: ['8.2.5'],
    says: {
      lv: 'Par ierobežojuma atcelšanu paziņo, ja iestājas kāds no minētajiem apstākļiem.',
      en: 'Lifting is notified if one of the listed circumstances occurs.',
    },
    law: {
      lv: 'Persona vienmēr jāinformē pirms atcelšanas.',
      en: 'The person is always informed before lifting.',
    },
    articles: ['Art. 18(3)'],
    app: { lv: 'Vispirms paziņojums, tad atcelšana.', en: 'Notice first, then lifting.' },
    severity: 'high',
    topics: ['RESTRICTION', 'LIFTING'],
  },
  {
    no: 'D30',
    clauses: ['8.2.6'],
    says: {
      lv: 'Piekļuvi prasa tikai rakstiski speciālista e-pastā.',
      en: 'Access only in writing, to the DPO’s e-mail.',
    },
    law: {
      lv: 'Forma nav noteikta; termiņš sākas, kad pieprasījums nonāk jebkurā oficiālā kanālā, arī mutiski.',
      en: 'No form is required; any official channel starts the time, oral ones too.',
    },
    articles: ['Art. 12(1)–(3)', 'Art. 15'],
    app: {
      lv: 'Pieprasījumu pieņem pa jebkuru kanālu; saņemšanas diena ir diena, kad tas tur nonācis.',
      en: 'All channels count; the day of receipt is the day of arrival there.',
    },
    severity: 'high',
    topics: ['ACCESS', 'acknowledge'],
  },
  {
    no: 'D31',
    clauses: ['8.2.6'],
    says: { lv: 'Vispirms vienmēr jāpierāda identitāte.', en: 'Identity must always be proved first.' },
    law: {
      lv: 'Tikai tad, ja ir pamatotas šaubas, un samērīgi; dokumenta kopija parasti nav piemērota.',
      en: 'Only on reasonable doubt, and proportionately; a copy of a document is as a rule inappropriate.',
    },
    articles: ['Art. 12(2)', 'Art. 12(6)'],
    app: {
      lv: 'Identitāti var prasīt tikai ar rakstiski pamatotām šaubām; dokumenta kopiju neglabā.',
      en: 'Identity is asked for only with the doubt in writing; no copy of a document is kept.',
    },
    severity: 'high',
    topics: ['ACCESS', 'identity', 'REPRESENTATIVE'],
  },
  {
    no: 'D32',
    clauses: ['8.2.6'],
    says: { lv: 'Maksa, ja rodas administratīvas izmaksas.', en: 'A fee when administrative costs arise.' },
    law: {
      lv: 'Bez maksas; maksa tikai par acīmredzami nepamatotu vai pārmērīgu pieprasījumu vai papildu kopiju.',
      en: 'Free; a fee only for manifestly unfounded or excessive requests, or further copies.',
    },
    articles: ['Art. 12(5)', 'Art. 15(3)'],
    app: {
      lv: 'Apstiprinājums sola izskatīšanu bez maksas.',
      en: 'The acknowledgement says that the request is free.',
    },
    severity: 'high',
    topics: ['ACCESS', 'FEE', 'acknowledge', 'decide'],
  },
  {
    no: 'D33',
    clauses: ['8.2.7'],
    says: {
      lv: 'Viena rinda par neapstrādāšanu mārketingam.',
      en: 'One line on no processing for marketing.',
    },
    law: {
      lv: 'Tiesības ir absolūtas un par tām jāinformē skaidri un atsevišķi.',
      en: 'The right is absolute and must be told clearly and separately.',
    },
    articles: ['Art. 21(2)–(4)'],
    app: {
      lv: 'Apstrādi tirgvedībai pārtrauc uzreiz, bez vērtēšanas.',
      en: 'Marketing stops at once, without a test.',
    },
    severity: 'medium',
    topics: ['OBJECTION_MARKETING', 'suppression'],
  },
  {
    no: 'D34',
    clauses: ['8.2.8'],
    says: {
      lv: 'Pārnesamībai vienlaikus vajag piekrišanu un līgumu.',
      en: 'Portability needs consent and contract at once.',
    },
    law: {
      lv: 'Pietiek ar piekrišanu vai līgumu; „sniegti” ir arī novēroti dati.',
      en: 'Consent or contract is enough; “provided” includes observed data.',
    },
    articles: ['Art. 20(1)'],
    app: {
      lv: 'Kategorijām ir zīme, vai dati ir sniegti vai novēroti; vērtē pēc likuma.',
      en: 'Categories say whether data are provided or observed; the law’s test applies.',
    },
    severity: 'high',
    topics: ['PORTABILITY'],
  },
  {
    no: 'D35',
    clauses: ['8.2.9'],
    says: {
      lv: 'Datus dod pēc tam, kad visas prasības izpildītas.',
      en: 'Data are given after all requirements are fulfilled.',
    },
    law: {
      lv: 'Mēnesi skaita no saņemšanas; ja tehniski iespējams, nosūta tieši citam pārzinim.',
      en: 'The month runs from receipt; direct transmission where technically feasible.',
    },
    articles: ['Art. 12(3)', 'Art. 20(2)', 'Art. 20(4)'],
    app: {
      lv: 'Termiņš sākas ar saņemšanu arī pārnesamībai.',
      en: 'The time starts with receipt for portability too.',
    },
    severity: 'medium',
    topics: ['PORTABILITY'],
  },
  {
    no: 'D36',
    clauses: ['8.2'],
    says: {
      lv: 'Nav minētas tiesības iebilst, automatizēti lēmumi, ziņošana saņēmējiem un sūdzība.',
      en: 'No word on objection, automated decisions, notice to recipients, complaint.',
    },
    law: {
      lv: 'Par visām tiesībām jāinformē.',
      en: 'All rights must be told.',
    },
    articles: ['Art. 13(2)', 'Art. 19', 'Art. 21(1)', 'Art. 22', 'Art. 77'],
    app: {
      lv: 'Lietu var atvērt par visām tiesībām, un atbilde tās uzskaita.',
      en: 'A case can be opened for every right, and the answer lists them.',
    },
    severity: 'medium',
    topics: ['OBJECTION', 'AUTOMATED_DECISION', 'RECIPIENTS', 'answer'],
  },
]
