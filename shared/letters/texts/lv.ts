import type { Authority } from '../../law/authority'
import { dateInWords, type LatvianCase } from '../../lib/date-words'
import type { DateOnly } from '../../lib/date-only'
import type { LetterTexts } from './letter-texts'
import { noticesLv } from './notices-lv'
import { partsLv } from './parts-lv'
import { signatureLines } from './signature-lines'

const inCase =
  (latvianCase: LatvianCase) =>
  (date: DateOnly): string =>
    dateInWords(date, 'lv', latvianCase)
const from = inCase('genitive')
const until = inCase('dative')
const on = inCase('locative')

const remediesAt = ({ address, email, phone, website }: Authority): string =>
  `iesniegt sūdzību Datu valsts inspekcijā (${address.lv}; ${email}; tālr. ${phone}; ${website}) vai tās dalībvalsts uzraudzības iestādē, kurā dzīvojat vai strādājat, kā arī vērsties tiesā.`

/** The letters in Latvian, with the terms of the Latvian text of the GDPR. */
export const lv: LetterTexts = {
  title: {
    acknowledgement: 'Pieprasījuma saņemšanas apstiprinājums',
    'identity-request': 'Lūgums apliecināt identitāti',
    'clarification-request': 'Lūgums precizēt pieprasījumu',
    'access-response': 'Atbilde uz piekļuves pieprasījumu',
    answer: 'Atbilde uz Jūsu pieprasījumu',
    extension: 'Paziņojums par atbildes termiņa pagarināšanu',
    'restriction-lifting': 'Paziņojums pirms apstrādes ierobežojuma atcelšanas',
    'fee-notice': 'Paziņojums par maksu',
    'controller-forwarding': 'Datu subjekta pieprasījuma pārsūtīšana pārzinim',
    'forwarding-notice': 'Informācija par pieprasījuma nodošanu pārzinim',
    'recipient-notice': 'Paziņojums datu saņēmējam (VDAR 19. pants)',
    'recipients-answer': 'Informācija par datu saņēmējiem',
    'authority-answer': 'Atbilde Datu valsts inspekcijai',
    'closing-notice': 'Paziņojums par lietas slēgšanu',
  },
  refusalTitle: {
    whole: 'Atteikums izpildīt pieprasījumu',
    part: 'Daļējs atteikums izpildīt pieprasījumu',
  },
  subject: (title, reference) => `${title} (Nr. ${reference})`,
  caseNumber: (reference, theirs) =>
    `Lietas Nr. ${reference}.${theirs === undefined ? '' : ` Jūsu atsauce: ${theirs}.`}`,
  // The name stays in the nominative: nobody's vocative is guessed
  salutation: (name) => (name === '' ? 'Labdien!' : `Labdien, ${name}!`),
  representative: (name) =>
    `Vēstule adresēta pārstāvim (${name}); vārdi „Jūs” un „Jūsu” tajā attiecas uz pārstāvamo personu.`,
  opening: (received) =>
    `Atbildam uz Jūsu pieprasījumu, ko saņēmām ${on(received)}, saskaņā ar Vispārīgo datu aizsardzības regulu (VDAR).`,

  receipt: (received, reference) =>
    `Apliecinām, ka ${on(received)} saņēmām Jūsu pieprasījumu; tas reģistrēts ar Nr. ${reference}.`,
  understood: {
    lead: 'Jūsu pieprasījumu saprotam šādi (VDAR — Vispārīgā datu aizsardzības regula):',
    correct: 'Ja pieprasījumu esam sapratuši nepareizi, lūdzam mums to paziņot.',
  },
  rights: {
    ACCESS: 'piekļuve Jūsu personas datiem un to kopija (VDAR 15. pants)',
    RECTIFICATION: 'Jūsu personas datu labošana vai papildināšana (VDAR 16. pants)',
    ERASURE: 'Jūsu personas datu dzēšana (VDAR 17. pants)',
    RESTRICTION: 'Jūsu personas datu apstrādes ierobežošana (VDAR 18. pants)',
    PORTABILITY: 'Jūsu personas datu pārnesamība (VDAR 20. pants)',
    OBJECTION_MARKETING:
      'iebildums pret Jūsu personas datu apstrādi tiešās tirgvedības nolūkos (VDAR 21. panta 2. punkts)',
    OBJECTION: 'iebildums pret Jūsu personas datu apstrādi (VDAR 21. panta 1. punkts)',
    CONSENT_WITHDRAWAL: 'piekrišanas atsaukšana (VDAR 7. panta 3. punkts)',
    AUTOMATED_DECISION: 'automatizēta individuāla lēmuma pārskatīšana (VDAR 22. pants)',
    COOKIE_CONSENT: 'piekrišana sīkdatnēm (Informācijas sabiedrības pakalpojumu likuma 7.¹ pants)',
    ENQUIRY: 'jautājums datu aizsardzības speciālistam (VDAR 38. panta 4. punkts)',
    DVI_ENQUIRY: 'Datu valsts inspekcijas pieprasījums (VDAR 31. pants un 58. panta 1. punkts)',
  },
  role: 'Daļu datu apstrādājam savu klientu uzdevumā: attiecībā uz klientu kontaktu datubāzēm un ziņām pārzinis ir attiecīgais klients, bet mēs esam apstrādātājs. Ja pieprasījums attiecas uz šādiem datiem, nodosim to pārzinim un Jūs par to informēsim.',
  time: (due) => `Atbildēsim bez nepamatotas kavēšanās, ne vēlāk kā līdz ${until(due)}.`,
  timePaused: (since, cautiousDue) =>
    `Atbildēsim bez nepamatotas kavēšanās pēc tam, kad būsim saņēmuši lūgto informāciju. No ${from(since)} līdz tās saņemšanai atbildes termiņa tecējums ir apturēts; bez apturēšanas termiņš būtu līdz ${until(cautiousDue)}.`,
  timeOfAuthority: 'Atbildēsim Jūsu vēstulē noteiktajā termiņā.',
  free: 'Pieprasījuma izskatīšana ir bez maksas.',
  next: 'Turpmākā rīcība: izskatīsim pieprasījumu un nosūtīsim Jums atbildi. Ja mums būs vajadzīga papildu informācija, bez kavēšanās sazināsimies ar Jums.',
  contact: (email) =>
    `Ja Jums ir jautājumi, lūdzam rakstīt mūsu datu aizsardzības speciālistam uz e-pasta adresi ${email}, norādot lietas numuru.`,

  confirmation: {
    heading: 'Apstiprinājums',
    processed: 'Apstiprinām, ka apstrādājam Jūsu personas datus. Tie atrasti šādās sistēmās:',
    notProcessed:
      'Apstiprinām, ka neapstrādājam Jūsu personas datus, izņemot tos, ko ietver Jūsu pieprasījums un tā izskatīšanas lieta.',
  },
  searched: {
    heading: 'Pārbaudītās sistēmas',
    lead: 'Jūsu personas datus meklējām šādās sistēmās un tajās tos neatradām:',
    again:
      'Ja Jūsu dati varētu būt reģistrēti ar citu e-pasta adresi, tālruņa numuru vai lietotājvārdu, lūdzam mums to paziņot, un meklēšanu atkārtosim.',
  },
  accessHeadings: {
    'art-15-1-a': 'Apstrādes nolūki',
    'art-15-1-b': 'Personas datu kategorijas',
    'art-15-1-c': 'Saņēmēji',
    'art-15-1-d': 'Glabāšanas laikposms',
    'art-15-1-e': 'Jūsu tiesības',
    'art-15-1-f': 'Tiesības iesniegt sūdzību',
    'art-15-1-g': 'Datu avots',
    'art-15-1-h': 'Automatizēta lēmumu pieņemšana',
    'art-15-2': 'Nosūtīšana uz trešām valstīm un garantijas',
    'art-15-3': 'Datu kopija',
  },
  purposesAndBasis: 'Apstrādes nolūki un tiesiskais pamats',
  basis: (purpose, basis) => `${purpose} (tiesiskais pamats: ${basis})`,
  recipients: {
    lead: 'Saņēmēji vai saņēmēju kategorijas, kam Jūsu personas dati ir izpausti vai kam tos izpaudīs:',
    outsideEea: 'ārpus EEZ',
  },
  storage: { head: ['Glabāšanas laikposms vai kritēriji', 'Datu kategorijas'] },
  otherRights: [
    'Jums ir tiesības prasīt, lai mēs labotu vai dzēstu Jūsu personas datus vai ierobežotu to apstrādi, un tiesības iebilst pret apstrādi (VDAR 16., 17., 18. un 21. pants). Pret apstrādi tiešās tirgvedības nolūkos varat iebilst jebkurā laikā.',
    'Jūsu sniegtos datus, ko automatizēti apstrādājam uz piekrišanas vai līguma pamata, Jums ir tiesības saņemt strukturētā, plaši izmantotā un mašīnlasāmā formātā (VDAR 20. pants). Ja apstrāde pamatojas uz piekrišanu, varat to jebkurā laikā atsaukt; piekrišanas atsaukums neietekmē tādas apstrādes likumību, kas veikta pirms atsaukuma (VDAR 7. panta 3. punkts).',
  ],
  complaint:
    'Jums ir tiesības iesniegt sūdzību uzraudzības iestādei — Datu valsts inspekcijai vai tās dalībvalsts uzraudzības iestādei, kurā dzīvojat vai strādājat (VDAR 77. pants). Datu valsts inspekcijas kontaktinformācija ir šīs vēstules beigās.',
  copy: 'Jūsu personas datu kopija ir pievienota šai vēstulei:',

  decision: { heading: 'Lēmums', lead: 'Par Jūsu pieprasījumu esam pieņēmuši šādu lēmumu:' },
  result: { heading: 'Izskatīšanas rezultāts', lead: 'Jūsu pieprasījumu esam izskatījuši:' },
  outcomes: {
    fulfilled: 'pieprasījums izpildīts',
    'partly-fulfilled': 'pieprasījums izpildīts daļēji',
    refused: 'pieprasījuma izpilde atteikta',
    'no-data': 'Jūsu personas datus neapstrādājam',
    'not-identifiable': 'pieprasījums nav izpildīts, jo nevaram Jūs identificēt',
    'redirected-to-controller': 'pieprasījums nodots pārzinim, kura uzdevumā datus apstrādājam',
    'withdrawn-by-subject': 'pieprasījums atsaukts pēc Jūsu lūguma',
    'no-reply-to-identity':
      'izskatīšana izbeigta, jo neesam saņēmuši identitātes apliecināšanai lūgto informāciju; to atsāksim, kad informāciju saņemsim',
    'fee-not-accepted': 'izskatīšana izbeigta, jo paziņotā maksa nav pieņemta',
    'not-a-data-subject-request': 'iesniegums nav datu subjekta pieprasījums VDAR izpratnē',
    duplicate: 'pieprasījums izskatīts kopā ar agrāku tādu pašu pieprasījumu',
  },
  enquiryAnswered: 'atbilde sniegta tālāk',
  rightOutcome: (right, outcome) => `${right}: ${outcome}`,
  withheld: 'Kas nav izsniegts un kāpēc',
  reasons: 'Atteikuma iemesli',
  ground: (name) => `Pamats saskaņā ar VDAR: ${name}.`,
  decidedBy: (date, name) => `Lēmumu ${on(date)} pieņēma ${name}.`,
  change: {
    heading: 'Kas mainītu lēmumu',
    byGround: {
      'R-11-2':
        'Ja sniegsiet papildu informāciju, kas ļauj Jūs identificēt, pieprasījumu izskatīsim no jauna.',
      'R-12-2':
        'Ja sniegsiet papildu informāciju, kas ļauj Jūs identificēt, pieprasījumu izskatīsim no jauna.',
      'R-no-authority':
        'Ja iesniegsiet dokumentu, kas apliecina pārstāvja pilnvarojumu, pieprasījumu izskatīsim no jauna.',
    },
  },
  fulfilled: 'Kas ir izpildīts',
  lateness: {
    heading: 'Atbildes kavēšanās',
    reason: (reason) =>
      `Atbildi nosūtām pēc noteiktā viena mēneša termiņa, un par to atvainojamies. Kavēšanās iemesls: ${reason}`,
  },

  parts: partsLv,
  notices: noticesLv,

  remedies: {
    heading: 'Sūdzība un tiesību aizsardzība tiesā',
    text: (authority) => `Ja nepiekrītat šai atbildei, Jums ir tiesības ${remediesAt(authority)}`,
    ofQuestion: (authority) => `Ja nepiekrītat šim lūgumam, Jums ir tiesības ${remediesAt(authority)}`,
  },
  close: 'Ar cieņu,',
  signature: (organisation) =>
    signatureLines(organisation, { registered: 'reģ. Nr.', dpo: 'Datu aizsardzības speciālists:' }),
}
