import { dateInWords, monthsInWords, type LatvianCase } from '../../lib/date-words'
import type { DateOnly } from '../../lib/date-only'
import { euroInWords } from './euro'
import type { NoticeTexts } from './notice-texts'

const inCase =
  (latvianCase: LatvianCase) =>
  (date: DateOnly): string =>
    dateInWords(date, 'lv', latvianCase)
const from = inCase('genitive')
const until = inCase('dative')
const on = inCase('locative')

const answered = 'Uz Jūsu pieprasījumu esam atbildējuši, tāpēc lietu slēdzam.'
const anew = 'Ja uzskatāt, ka kaut kas palicis neatbildēts, rakstiet mums, norādot lietas numuru.'
const identify =
  'Ja sniegsiet papildu informāciju, kas ļauj Jūs identificēt, pieprasījumu izskatīsim no jauna.'

/** The notices in Latvian, with the terms of the Latvian text of the GDPR. */
export const noticesLv: NoticeTexts = {
  concerning: (received) =>
    `Rakstām par Jūsu pieprasījumu, ko saņēmām ${on(received)}, saskaņā ar Vispārīgo datu aizsardzības regulu (VDAR).`,
  caseOnly: (reference) => `Lietas Nr. ${reference}.`,
  greeting: (name) => (name === '' ? 'Labdien!' : `Labdien, ${name}!`),

  identity: {
    headings: {
      why: 'Kāpēc lūdzam',
      ways: 'Ko varat darīt',
      noCopy: 'Ko nesūtīt',
      use: 'Kā informāciju izmantosim',
      time: 'Ietekme uz termiņu',
      silence: 'Ja neatbildēsiet',
    },
    why: 'Mums ir pamatotas šaubas par pieprasījuma iesniedzēja identitāti (VDAR 12. panta 6. punkts).',
    doubt: (doubt) => `Šaubu iemesls: ${doubt}`,
    ways: {
      lead: 'Lūdzam izvēlēties vienu no šiem veidiem; ar vienu pietiek:',
      items: [
        'pieslēgties savam kontam un tajā apstiprināt pieprasījumu',
        'ievadīt kodu, ko nosūtīsim uz reģistrēto e-pasta adresi vai tālruni',
        'parakstīt pieprasījumu ar drošu elektronisko parakstu',
        'izmantot citu veidu, par kuru ar mums vienosieties',
      ],
    },
    noCopy: 'Lūdzam nesūtīt personu apliecinoša dokumenta kopiju.',
    use: 'Saņemto informāciju izmantosim tikai identitātes pārbaudei un pēc tās neglabāsim; lietā atzīmēsim tikai to, kā un ar kādu rezultātu identitāte pārbaudīta.',
    silence: (reminder, closing) =>
      `Ja atbildi nesaņemsim, ${on(reminder)} nosūtīsim atgādinājumu. Ja pietiekamu informāciju nesaņemsim līdz ${until(closing)}, lietu slēgsim; ja to atsūtīsiet vēlāk, pieprasījuma izskatīšanu atsāksim. VDAR šādus termiņus nenosaka; tos esam noteikuši paši.`,
  },

  clarification: {
    why: 'Mēs apstrādājam lielu apjomu ar Jums saistītas informācijas (VDAR 63. apsvērums).',
    questions: 'Lai varētu sniegt Jums noderīgu atbildi, lūdzam atbildēt uz šādiem jautājumiem:',
    everything:
      'Ja vēlaties saņemt visu informāciju, lūdzam to norādīt; Jums nav pienākuma pieprasījumu sašaurināt.',
  },

  asked: {
    stands: {
      identity: (since) =>
        `No ${from(since)} līdz brīdim, kad saņemsim pietiekamu informāciju, atbildes termiņa tecējums ir apturēts.`,
      clarification: (since) =>
        `No ${from(since)} līdz brīdim, kad saņemsim Jūsu atbildi, atbildes termiņa tecējums ir apturēts.`,
    },
    runsUntil: (day) =>
      `Šis lūgums atbildes termiņu neaptur; atbildēsim bez nepamatotas kavēšanās, ne vēlāk kā līdz ${until(day)}.`,
    runs: 'Šis lūgums atbildes termiņu neaptur; atbildēsim bez nepamatotas kavēšanās.',
  },

  extension: {
    newDate: (months, day) =>
      `Atbildes termiņš ir pagarināts par ${monthsInWords(months, 'lv', 'after-par')} — līdz ${until(day)} (VDAR 12. panta 3. punkts).`,
    reasons: (reasons) => `Kavēšanās iemesli: ${reasons}`,
    done: 'Līdz šim par Jūsu pieprasījumu izlemts:',
  },

  lifting: {
    day: (day) => `Apstrādes ierobežojumu plānojam atcelt ${on(day)} (VDAR 18. panta 3. punkts).`,
    why: (why) => `Atcelšanas iemesls: ${why}.`,
    next: {
      'used-again': 'Pēc tam šos datus atkal apstrādāsim kā iepriekš.',
      erased: 'Pēc tam šie dati tiks dzēsti.',
    },
    contest: (day, email) =>
      `Ja ierobežojuma atcelšanai nepiekrītat, lūdzam mums to paziņot pirms ${dateInWords(day, 'lv', 'genitive')}${email === '' ? '' : `, rakstot uz ${email}`}.`,
  },

  fee: {
    ground: (words) => `Maksas pamats: ${words}.`,
    decidedBy: (name) => `Lēmumu par maksu pieņēma ${name}.`,
    total: (total) =>
      `Maksa: ${euroInWords(total, 'lv')}. Tā aptver tikai faktiskās administratīvās izmaksas; aprēķins:`,
    head: ['Izmaksas', 'Skaits', 'Vienības cena', 'Summa'],
    amount: (cents) => euroInWords(cents, 'lv'),
    choice: 'Jūs varat pieprasījumu atsaukt vai sašaurināt.',
    answerBy: (day) => `Lūdzam atbildēt līdz ${until(day)}.`,
    payTo: (details) => `Maksājuma rekvizīti: ${details}`,
  },

  forwarding: {
    lead: (received) =>
      `Kā apstrādātājs pārsūtām ${on(received)} saņemtu datu subjekta pieprasījumu, kas attiecas uz Jums kā pārzini (VDAR 28. panta 3. punkta e) apakšpunkts).`,
    requester: (words) => `Pieprasījuma iesniedzējs: ${words}.`,
    requestText: 'Pieprasījuma teksts:',
    located: 'Atrastie dati, ko apstrādājam Jūsu uzdevumā (tikai identifikatori):',
    duty: 'Vēršam uzmanību: atbildes sniegšana datu subjektam VDAR noteiktajā termiņā ir Jūsu kā pārziņa pienākums; apstrādātāja iesaiste termiņu nepagarina.',
    help: 'Pēc Jūsu norādījuma varam šos datus atlasīt, labot vai dzēst, ierobežot to apstrādi vai pārtraukt ziņu sūtīšanu.',
    instructionBy: (day) => `Norādījumu lūdzam sniegt līdz ${until(day)}.`,
  },

  forwarded: {
    controller: (words) => `Attiecībā uz šiem datiem mēs rīkojamies kā apstrādātājs; pārzinis ir ${words}.`,
    unnamed:
      'Attiecībā uz šiem datiem mēs rīkojamies kā apstrādātājs; pārziņa nosaukumu konfidencialitātes pienākuma dēļ nevaram izpaust.',
    on: (name, day) =>
      name === ''
        ? `Pieprasījumu pārzinim nodevām ${on(day)}.`
        : `Pieprasījumu pārzinim (${name}) nodevām ${on(day)}.`,
    nobody: (where) =>
      `Jūsu datus meklējām klientu uzdevumā apstrādātajos datos un tajos neatradām. Pārbaudīts: ${where}`,
    own: 'Uz pieprasījuma daļu par datiem, kuru pārzinis esam mēs paši, atbildēsim atsevišķi.',
    rights:
      'Savas tiesības attiecībā uz šiem datiem varat īstenot, vēršoties pie pārziņa; par atbildi un tās termiņu atbild pārzinis.',
  },

  recipientNotice: {
    rectified: (day) => `Informējam, ka ${on(day)} esam labojuši personas datus, kas Jums ir izpausti.`,
    erased: (day) => `Informējam, ka ${on(day)} esam dzēsuši personas datus, kas Jums ir izpausti.`,
    restricted: (day) =>
      `Informējam, ka ${on(day)} esam ierobežojuši to personas datu apstrādi, kas Jums ir izpausti.`,
    data: 'Datu kategorijas:',
    newValue: (item, value) => `${item}: ${value}`,
    newValues: 'Labotās vērtības:',
    action: {
      RECTIFICATION: 'Lūdzam bez nepamatotas kavēšanās labot šos datus savās sistēmās.',
      ERASURE: 'Lūdzam bez nepamatotas kavēšanās dzēst šos datus savās sistēmās.',
      RESTRICTION: 'Lūdzam bez nepamatotas kavēšanās ierobežot šo datu apstrādi savās sistēmās.',
    },
    confirm: (email) =>
      `Lūdzam apstiprināt izpildi, ${email === '' ? '' : `rakstot uz ${email} un `}norādot lietas numuru.`,
    passOn: 'Ja esat šos datus nodevuši tālāk, lūdzam par to informēt arī savus saņēmējus.',
  },

  recipientsAnswer: {
    lead: 'Jūsu personas dati ir izpausti šādiem saņēmējiem (VDAR 19. pants):',
    head: ['Saņēmējs, veids, valsts', 'Izpaustie dati', 'Informēts'],
    outsideEea: 'ārpus EEZ',
    who: (name, what) => `${name} (${what})`,
    notified: (day) => `informēts ${on(day)}`,
    nobody: 'Jūsu personas dati nav izpausti nevienam saņēmējam.',
  },

  authority: {
    reference: (reference, official) =>
      `Atbildam uz Datu valsts inspekcijas pieprasījumu Nr. ${reference}${official === '' ? '' : ` (${official})`} saskaņā ar VDAR 31. pantu un 58. panta 1. punktu.`,
    about: (about) => `Pieprasījuma priekšmets: ${about}`,
    facts: 'Lietas apstākļi un veiktie pasākumi',
    answers: 'Atbildes uz jautājumiem',
    head: ['Nr.', 'Jautājums', 'Atbilde'],
    annexes: 'Pielikumi',
  },

  closing: {
    reason: {
      fulfilled: answered,
      'partly-fulfilled': answered,
      refused: answered,
      'no-data': answered,
      'not-identifiable': 'Lietu slēdzam, jo nevaram Jūs identificēt.',
      'redirected-to-controller':
        'Lietu slēdzam, jo pieprasījums ir nodots pārzinim, kura uzdevumā datus apstrādājam.',
      'withdrawn-by-subject': 'Lietu slēdzam, jo Jūs pieprasījumu atsaucāt.',
      'no-reply-to-identity':
        'Lietu slēdzam, jo neesam saņēmuši informāciju, ko lūdzām Jūsu identitātes apliecināšanai.',
      'fee-not-accepted': 'Lietu slēdzam, jo paziņotā maksa nav pieņemta.',
      'not-a-data-subject-request':
        'Lietu slēdzam, jo iesniegums nav datu subjekta pieprasījums VDAR izpratnē.',
      duplicate: 'Lietu slēdzam, jo pieprasījums ir izskatīts kopā ar agrāku tādu pašu pieprasījumu.',
    },
    revive: {
      fulfilled: anew,
      'partly-fulfilled': anew,
      refused: anew,
      'no-data': anew,
      'not-identifiable': identify,
      'redirected-to-controller': 'Par datiem, ko apstrādājam pārziņa uzdevumā, lūdzam vērsties pie pārziņa.',
      'withdrawn-by-subject': 'Pieprasījumu varat iesniegt no jauna jebkurā laikā.',
      'no-reply-to-identity': 'Ja lūgto informāciju atsūtīsiet, izskatīšanu atsāksim.',
      'fee-not-accepted': 'Ja maksu pieņemsiet vai pieprasījumu sašaurināsiet, izskatīšanu atsāksim.',
      'not-a-data-subject-request': anew,
      duplicate: anew,
    },
    kept: (rule) =>
      `Lietas materiālus (pieprasījumu, saraksti un ziņas par to, kas izdarīts) glabājam: ${rule}.`,
  },
}
