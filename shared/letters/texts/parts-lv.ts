import { dateInWords, type LatvianCase } from '../../lib/date-words'
import type { DateOnly } from '../../lib/date-only'
import type { PartTexts } from './part-texts'

const inCase =
  (latvianCase: LatvianCase) =>
  (date: DateOnly): string =>
    dateInWords(date, 'lv', latvianCase)
const from = inCase('genitive')
const until = inCase('dative')
const on = inCase('locative')

/** The parts of an answer in Latvian, with the terms of the Latvian text of the GDPR. */
export const partsLv: PartTexts = {
  nameOn: (name, day) => `${name} (${on(day)})`,
  quotedItem: (name, words) => `${name}: ${words}`,

  rectified: {
    lead: 'Esam labojuši vai papildinājuši šādus Jūsu personas datus:',
    head: ['Dati', 'Bija', 'Ir'],
    where: 'Labojumi veikti šādās sistēmās:',
  },
  notRectified: {
    lead: 'Nav laboti šādi dati:',
    accurate: (item, reasoning) => `${item}: pārbaudē konstatējām, ka dati ir precīzi. ${reasoning}`,
    unclear: (item, reasoning) =>
      `${item}: noskaidrot, vai dati ir precīzi, neizdevās, tāpēc tie nav mainīti un Jūsu iebildumi pret tiem ir reģistrēti. ${reasoning}`,
    offer:
      'Jums ir tiesības prasīt, lai mēs ierobežotu to datu apstrādi, kuru precizitāti apstrīdat (VDAR 18. panta 1. punkta a) apakšpunkts).',
    restricted: (items) =>
      `Uz pārbaudes laiku ir ierobežota šādu datu apstrāde (VDAR 18. panta 1. punkta a) apakšpunkts): ${items}.`,
  },

  erased: {
    lead: ({ first, last }) =>
      first === last
        ? `Dzēsti šādi dati (${on(first)}):`
        : `Dzēsti šādi dati (no ${from(first)} līdz ${until(last)}):`,
    where: 'Dati dzēsti šādās sistēmās:',
    ground: (words) => `Dzēšanas pamats: ${words}.`,
    madePublic: (told) =>
      `Dati bija publiskoti, tāpēc par Jūsu prasību dzēst saites uz tiem un to kopijas informējām citus pārziņus (VDAR 17. panta 2. punkts): ${told}`,
  },
  kept: { lead: 'Saglabāti šādi dati:', head: ['Dati', 'Kāpēc', 'Tiesību akts', 'Glabājam līdz'] },
  keptUntil: until,
  backups: {
    lead: 'Rezerves kopijās šie dati vēl paliek līdz kopiju glabāšanas beigām:',
    item: (system, day) => `${system}: līdz ${until(day)}`,
  },
  suppression:
    'Ieraksts atteikumu sarakstā: lai tiešās tirgvedības ziņas Jums vairs netiktu sūtītas, glabājam no Jūsu kontaktinformācijas aprēķinātu jaucējvērtību, pēc kuras to var atpazīt, bet nevar nolasīt.',
  erasureHash:
    'Lai dzēstie dati netiktu atjaunoti no rezerves kopijām, glabājam no Jūsu identifikatoriem aprēķinātu jaucējvērtību, no kuras pašus datus nolasīt nevar.',
  accountCloses: 'Līdz ar datu dzēšanu Jūsu konts tiek slēgts.',

  restricted: {
    since: (day) => `No ${from(day)} ierobežota šādu datu apstrāde:`,
    ground: (words) => `Ierobežošanas pamats: ${words}.`,
    allowed:
      'Kamēr apstrāde ir ierobežota, datus drīkstam glabāt; citādi tos drīkst apstrādāt tikai ar Jūsu piekrišanu vai tādēļ, lai celtu, īstenotu vai aizstāvētu likumīgas prasības, vai lai aizsargātu citas fiziskas vai juridiskas personas tiesības, vai svarīgu Savienības vai dalībvalsts sabiedrības interešu dēļ (VDAR 18. panta 2. punkts).',
    end: (condition) => `Kad ierobežojums beigsies: ${condition}`,
    review: (day) => `Vai ierobežojums vēl ir vajadzīgs, izvērtēsim līdz ${until(day)}.`,
    promise: 'Pirms ierobežojuma atcelšanas Jūs informēsim (VDAR 18. panta 3. punkts).',
  },

  portability: {
    content: 'Nododam šādus Jūsu personas datus:',
    format: (format, note) => `Formāts: ${format}. ${note}`,
    attached: 'Dati ir pievienoti šai vēstulei.',
    availableUntil: (day) => `Dati ir pieejami līdz ${until(day)}.`,
    direct: (controller) => `Dati ir nosūtīti tieši pārzinim: ${controller}.`,
    notFeasible: (controller, why) =>
      `Dati nav nosūtīti tieši pārzinim (${controller}), jo tas tehniski nav iespējams: ${why}`,
    excluded: 'Nav iekļauti šādi dati:',
    failed: {
      '20-provided': 'tie nav Jūsu sniegti, bet ir atvasināti vai secināti',
      '20-1-a': 'to apstrāde nepamatojas ne uz piekrišanu, ne uz līgumu',
      '20-1-b': 'tos neapstrādā ar automatizētiem līdzekļiem',
      '20-4': 'to nodošana nelabvēlīgi ietekmētu citu personu tiesības un brīvības',
    },
    notErasure:
      'Datu nodošana pati par sevi nenozīmē to dzēšanu un neietekmē Jūsu pārējās tiesības (VDAR 20. panta 3. punkts).',
  },

  marketing: {
    stopped: (day) =>
      `No ${from(day)} Jūsu personas dati tiešās tirgvedības nolūkos vairs netiek apstrādāti.`,
    channels: (channels) => `Kanāli: ${channels}.`,
    processors: (told) => `Par to informējām apstrādātājus: ${told}`,
    inTransit: (words) => `Ziņas, kas jau ir nosūtītas vai ir ceļā: ${words}`,
    service:
      'Ja Jums ar mums ir līgums, tā izpildei vajadzīgās ziņas, piemēram, paziņojumus par izmaiņām pakalpojumos, turpināsim sūtīt: tās nav tiešā tirgvedība.',
    offer:
      'Ja vēlaties, lai mēs dzēstu datus, ko apstrādājām tikai tiešās tirgvedības nolūkos, lūdzam mums to paziņot (VDAR 17. panta 1. punkta c) apakšpunkts).',
  },

  objection: {
    stopped: (purpose, day) => `${purpose}: iebildums apmierināts, apstrāde pārtraukta ${on(day)}`,
    stoppedSomeDay: (purpose) => `${purpose}: iebildums apmierināts, apstrāde pārtraukta […]`,
    goesOn: {
      'R-21-basis': (purpose) =>
        `${purpose}: apstrādi turpinām, jo tā nepamatojas uz VDAR 6. panta 1. punkta e) vai f) apakšpunktu un tiesības iebilst uz to neattiecas (VDAR 21. panta 1. punkts)`,
      'R-21-1-compelling': (purpose) =>
        `${purpose}: apstrādi turpinām, jo tai ir pārliecinoši leģitīmi iemesli, kas ir svarīgāki par Jūsu interesēm, tiesībām un brīvībām (VDAR 21. panta 1. punkts)`,
      'R-21-1-claims': (purpose) =>
        `${purpose}: apstrādi turpinām, lai celtu, īstenotu vai aizstāvētu likumīgas prasības (VDAR 21. panta 1. punkts)`,
    },
    balance: 'Apsvērumi, uz kuriem pamatojas lēmums apstrādi turpināt:',
    restricted:
      'Uz iebilduma izskatīšanas laiku apstrāde ierobežota (VDAR 18. panta 1. punkta d) apakšpunkts):',
    restrictedFrom: (purpose, day) => `${purpose}: no ${from(day)}`,
    offer:
      'Ja vēlaties, lai mēs dzēstu datus, pret kuru apstrādi iebildāt, lūdzam mums to paziņot (VDAR 17. panta 1. punkta c) apakšpunkts).',
  },

  consent: {
    withdrawn: 'Apstiprinām piekrišanas atsaukumu:',
    withdrawnFrom: (consent, day) => `${consent}: piekrišana atsaukta ${on(day)}`,
    noRecord: (consent) => `${consent}: ierakstu par šādu piekrišanu neatradām`,
    before: 'Piekrišanas atsaukums neietekmē tādas apstrādes likumību, kas veikta pirms atsaukuma.',
    stopped: 'Pārtraukta apstrāde šādos nolūkos:',
    continuing: 'Šādos nolūkos apstrāde turpinās, jo tai ir cits tiesiskais pamats:',
    processors: (told) => `Par atsaukumu informējām apstrādātājus: ${told}`,
    offer:
      'Ja vēlaties, lai mēs dzēstu datus, ko apstrādājām tikai uz šīs piekrišanas pamata, lūdzam mums to paziņot (VDAR 17. panta 1. punkta b) apakšpunkts).',
    offerUnproven:
      'Ja vēlaties, lai mēs dzēstu datus, ko apstrādājām bez pierādāmas piekrišanas, lūdzam mums to paziņot (VDAR 17. panta 1. punkta d) apakšpunkts).',
  },

  automated: {
    taken: (what) =>
      `Par Jums ir pieņemts lēmums, kas pamatojas tikai uz automatizētu apstrādi un kas attiecībā uz Jums rada tiesiskās sekas vai līdzīgā veidā Jūs ievērojami ietekmē (VDAR 22. panta 1. punkts): ${what}`,
    notSolely: (what) =>
      `Lēmums, par kuru rakstāt, nepamatojas tikai uz automatizētu apstrādi (VDAR 22. panta 1. punkts): ${what}`,
    notSignificant: (what) =>
      `Lēmums, par kuru rakstāt, ir automatizēts, bet attiecībā uz Jums nerada tiesiskās sekas un līdzīgā veidā Jūs ievērojami neietekmē (VDAR 22. panta 1. punkts): ${what}`,
    allowed: (words) => `Pamats, kas šādu lēmumu pieļauj: ${words}.`,
    review: (day, reviewer) => `Lēmumu ${on(day)} pārskatīja ${reviewer}.`,
    statement: (words) => `Jūsu viedoklis, kas ņemts vērā: ${words}`,
    result: {
      changed: 'Pārskatīšanas rezultāts: lēmums ir mainīts.',
      confirmed: 'Pārskatīšanas rezultāts: lēmums ir atstāts spēkā.',
      withdrawn: 'Pārskatīšanas rezultāts: lēmums ir atcelts.',
    },
    reasons: (words) => `Pamatojums: ${words}`,
    logic: (words) => `Kā automatizētais lēmums tiek pieņemts: ${words}`,
  },

  cookies: {
    done: (day, what) => `Izdarīts ${on(day)}: ${what}`,
    kinds: (kinds) => `Sīkdatņu veidi: ${kinds}.`,
    consentId: (words) => `Piekrišanas identifikators: ${words}.`,
    banner: (words) => `Sīkdatņu joslas versija: ${words}.`,
    notIdentified:
      'Pēc Jūsu sniegtās informācijas nevaram noteikt, kura piekrišana ir Jūsu (VDAR 11. pants). Savu izvēli jebkurā laikā varat mainīt tīmekļa vietnes sīkdatņu joslā, bet sīkdatnes izdzēst — pārlūkprogrammas iestatījumos.',
  },

  recipientsTold: {
    lead: 'Par to esam informējuši šādus datu saņēmējus (VDAR 19. pants):',
    exempt: 'Nav informēti šādi saņēmēji:',
    impossible: 'informēt nav iespējams',
    disproportionate: 'informēšana būtu saistīta ar nesamērīgi lielām pūlēm',
    nobody: 'Šie dati nav izpausti nevienam saņēmējam, kas par to būtu jāinformē (VDAR 19. pants).',
  },
  deceased: {
    law: 'Vispārīgā datu aizsardzības regula neattiecas uz mirušu personu datiem (27. apsvērums), tāpēc iesniegumu nevaram izskatīt kā datu subjekta pieprasījumu. Izsakām līdzjūtību un paskaidrojam, kā rīkoties tālāk.',
  },
}
