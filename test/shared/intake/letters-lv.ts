import type { Letter } from './mail-of'

/** Letters written for this test, each with what a DPO would say it asks for. None is a copy of a real one. */
export const letters: readonly Letter[] = [
  { it: 'types without marks from a phone', text: 'ludzu dzest manus datus', asks: ['ERASURE'] },
  {
    it: 'is angry about SMS advertising',
    subject: 'KAUNS',
    text: 'Beidziet man sūtīt tās reklāmas! Trešo reizi šomēnes. Man tas ir līdz kaklam.',
    asks: ['OBJECTION_MARKETING'],
  },
  {
    it: 'asks what is known about him',
    text: 'Sveiki! Gribētu zināt, kādus datus jūs par mani glabājat un kam tie ir nodoti. Ar cieņu, Jānis',
    asks: ['ACCESS'],
  },
  {
    it: 'asks for a copy and then for erasure',
    subject: 'Personas dati',
    text: 'Labdien!\n\nLūdzu izsniegt man visu manu personas datu kopiju. Pēc tam lūdzu dzēst manu kontu un visus ar to saistītos datus.\n\nAr cieņu,\nIlze Liepa',
    asks: ['ACCESS', 'ERASURE'],
  },
  {
    it: 'has a new surname',
    text: 'Labdien, esmu apprecējusies, mans jaunais uzvārds ir Ozoliņa. Lūdzu nomainiet uzvārdu manā profilā.',
    asks: ['RECTIFICATION'],
  },
  {
    it: 'finds a wrong birth date',
    text: 'Manā kontā dzimšanas datums ir nepareizs, jābūt 12.05.1984. Lūdzu palabojiet.',
    asks: ['RECTIFICATION'],
  },
  {
    it: 'knows of other rights but asks for access only',
    text: 'Pamatojoties uz VDAR 15. pantu, pieprasu piekļuvi saviem personas datiem.\n\nZinu, ka man ir arī tiesības iebilst saskaņā ar 21. pantu un prasīt dzēšanu saskaņā ar 17. pantu.',
    asks: ['ACCESS'],
  },
  {
    it: 'wants the processing stopped until a court decides',
    text: 'Lūdzu ierobežojiet manu datu apstrādi, jo man tie būs vajadzīgi tiesā. Nedzēsiet tos.',
    asks: ['RESTRICTION'],
  },
  {
    it: 'objects on grounds of his situation',
    text: 'Iebilstu pret manu personas datu apstrādi, kas balstīta uz jūsu leģitīmajām interesēm, jo mana situācija ir īpaša – esmu vardarbības upuris.',
    asks: ['OBJECTION'],
  },
  {
    it: 'was blocked by a machine',
    text: 'Mans konts tika automātiski bloķēts. Pieprasu, lai šo lēmumu pārskata cilvēks, nevis algoritms.',
    asks: ['AUTOMATED_DECISION'],
  },
  {
    it: 'gets SMS from a shop and is no customer here',
    text: 'Labdien, es saņemu īsziņas no "MEGASHOP", bet nekad neesmu devusi viņiem savu numuru. Kā redzu, tās sūta caur jums. No kurienes jums mans numurs? Izdzēsiet to!',
    asks: ['ACCESS', 'ERASURE'],
    role: 'processor',
  },
  {
    it: 'reminds of an access request',
    subject: 'Atgādinājums',
    text: 'Labdien!\n5. janvārī nosūtīju Jums pieprasījumu par piekļuvi saviem personas datiem, bet atbildi joprojām neesmu saņēmusi. Lūdzu atbildiet tuvāko dienu laikā.',
    asks: ['REMINDER'],
  },
  {
    it: 'withdraws consent to the newsletter',
    text: 'Atsaucu savu piekrišanu saņemt jūsu jaunumus uz e-pastu.',
    asks: ['CONSENT_WITHDRAWAL'],
  },
  {
    it: 'wants to move to another provider',
    text: 'Vēlos, lai manus datus pārsūtāt citam pakalpojumu sniedzējam mašīnlasāmā formātā (datu pārnesamība).',
    asks: ['PORTABILITY'],
  },
  {
    it: 'is a lawyer with a mandate',
    subject: 'Datu subjekta pieprasījums',
    text: 'Labdien!\nRakstu sava klienta Pētera Ābola vārdā. Lūdzu sniegt piekļuvi viņa personas datiem. Pilnvara pielikumā.\nZvērināta advokāte Dace Krūze',
    asks: ['ACCESS'],
    representative: true,
  },
  {
    it: 'asks a question about data protection',
    text: 'Labdien! Vai varat pastāstīt, cik ilgi jūs glabājat klientu personas datus un kas ir jūsu datu aizsardzības speciālists?',
    asks: ['ENQUIRY'],
  },
  {
    it: 'does not accept cookies',
    text: 'Jūsu sīkdatņu baneris neļauj noraidīt analītiskās sīkdatnes. Atsaucu piekrišanu sīkdatnēm.',
    asks: ['COOKIE_CONSENT'],
  },
  {
    it: 'needs help with sending',
    subject: 'Nestrādā sūtīšana',
    text: 'Labdien, mūsu ziņas netiek piegādātas LMT abonentiem. Vai varat pārbaudīt?',
    asks: [],
  },
  {
    it: 'sends an invoice',
    subject: 'Rēķins Nr. 2231',
    text: 'Labdien! Pielikumā rēķins par februāra pakalpojumiem. Apmaksas termiņš 14 dienas.',
    asks: [],
  },
  {
    it: 'applies for a job',
    text: 'Labdien! Vēlos pieteikties klientu konsultanta vakancei. CV un motivācijas vēstule pielikumā.',
    asks: [],
  },
  {
    it: 'wants everything gone',
    subject: 'dzesana',
    text: 'sveiki. es vairs nelietoju jusu pakalpojumus, izdzesiet visu informaciju par mani. paldies',
    asks: ['ERASURE'],
  },
  {
    it: 'cites the article and asks for the recipients',
    text: 'Atbilstoši Regulas 2016/679 15. panta 1. punktam lūdzu sniegt informāciju par manu personas datu apstrādi, tostarp par saņēmējiem, kuriem tie izpausti.',
    asks: ['ACCESS'],
  },
  {
    it: 'does not want calls with offers',
    text: 'Lūdzu, vairs nezvaniet man ar saviem piedāvājumiem. Es neesmu devusi atļauju izmantot manu numuru reklāmai.',
    asks: ['OBJECTION_MARKETING'],
  },
  {
    it: 'moved house',
    text: 'Esmu pārcēlies. Lūdzu aktualizējiet manu adresi: Miera iela 5-3, Cēsis.',
    asks: ['RECTIFICATION'],
  },
  {
    it: 'parents ask for a child',
    text: 'Mans dēls (13 gadi) ir reģistrējies jūsu lapā bez atļaujas. Kā māte pieprasu dzēst visus viņa datus.',
    asks: ['ERASURE'],
  },
  {
    it: 'chases for the third time',
    text: 'Rakstu jau trešo reizi. Mēnesis ir pagājis, bet manu datu kopiju neesmu saņēmis!',
    asks: ['REMINDER'],
  },
  {
    it: 'suspends and corrects',
    text: 'Apstrīdu, ka man ir parāds. Kamēr pārbaudāt, apturiet manu datu apstrādi un izlabojiet nepareizo informāciju.',
    asks: ['RECTIFICATION', 'RESTRICTION'],
  },
  {
    it: 'withdraws all consents',
    text: 'Ar šo anulēju visas piekrišanas, ko jebkad esmu devusi jūsu uzņēmumam.',
    asks: ['CONSENT_WITHDRAWAL'],
  },
  {
    it: 'sells a course on data protection',
    subject: 'Vebinārs par VDAR',
    text: 'Aicinām uz vebināru "Personas datu aizsardzība uzņēmumā". Īpašais piedāvājums līdz piektdienai! Reģistrējies mūsu mājaslapā.',
    asks: [],
  },
  { it: 'asks for the price', text: 'Labdien, cik maksā 10 000 īsziņu nosūtīšana uz Igauniju?', asks: [] },
  {
    it: 'is desperate and polite',
    text: 'Labvakar!\nAtvainojiet par traucējumu. Pirms pāris gadiem biju pie Jums reģistrējusies, bet tagad vairs nevēlos, lai mani dati pie Jums atrastos. Vai Jūs, lūdzu, varētu visu par mani izdzēst? Liels paldies jau iepriekš!\nAr sveicieniem,\nMāra',
    asks: ['ERASURE'],
  },
  {
    it: 'numbers the wishes',
    text: 'Ar šo pieprasu:\n1. apstiprināt, vai apstrādājat manus personas datus;\n2. izsniegt to kopiju;\n3. dzēst datus, kas iegūti bez mana tiesiskā pamata.',
    asks: ['ACCESS', 'ERASURE'],
  },
  {
    it: 'answers a request for identity',
    subject: 'Re: Jūsu pieprasījums 2026-AA-0003',
    text: 'Labdien, sūtu prasīto apliecinājumu pielikumā. Ar cieņu, Jānis',
    asks: [],
  },
  {
    it: 'complains of a leak',
    text: 'Šodien uzzināju, ka jūsu sistēmā noplūduši klientu dati. Vai starp tiem ir arī mani personas dati? Ko jūs darāt?',
    asks: ['ENQUIRY'],
  },
  {
    it: 'a bank in a footer',
    text: 'Labdien, lūdzu atsūtiet līgumu parakstīšanai.\n\nMēs apstrādājam Jūsu personas datus saskaņā ar mūsu privātuma politiku. Jums ir tiesības piekļūt saviem datiem, labot vai dzēst tos.',
    asks: [],
  },
  {
    it: 'does not want to be profiled',
    text: 'Nepiekrītu, ka mani dati tiek izmantoti profilēšanai. Lūdzu to pārtraukt.',
    asks: ['OBJECTION'],
  },
  {
    it: 'number belongs to somebody else now',
    text: 'Šis tālruņa numurs vairs nepieder Jurim Kalnam, tagad tas ir mans. Lūdzu vairs nesūtiet uz to ziņas un dzēsiet numuru no savas datu bāzes.',
    asks: ['ERASURE', 'OBJECTION_MARKETING'],
  },
  {
    it: 'a customer changes the sender name',
    text: 'Labdien, lūdzu nomainiet sūtītāja vārdu mūsu kampaņai no TEST uz VEIKALS.',
    asks: [],
  },
  {
    it: 'erases after the contract',
    text: 'Labdien! Līgums ar jums ir beidzies pagājušajā gadā. Tādēļ jums vairs nav pamata glabāt manus datus – lūdzu tos neatgriezeniski iznīcināt un par to man rakstiski paziņot.',
    asks: ['ERASURE'],
  },
  {
    it: 'asks who looked',
    text: 'Vēlos iepazīties ar visu informāciju, kas par mani ir jūsu rīcībā, un uzzināt, kam tā ir izsniegta pēdējo divu gadu laikā.',
    asks: ['ACCESS'],
  },
  {
    it: 'does not want newsletters',
    text: 'Atrakstiet mani, lūdzu, no jaunumiem',
    asks: ['OBJECTION_MARKETING'],
  },
  {
    it: 'asks for a discount',
    text: 'Sveiki, vai jums ir atlaides studentiem? Gribētu nosūtīt aptaujas uzaicinājumus.',
    asks: [],
  },
  {
    it: 'asks about the agreement',
    text: 'Labdien, vai varat atsūtīt datu apstrādes līgumu (DPA) parakstīšanai? Esam jūsu klienti.',
    asks: ['ENQUIRY'],
  },
  {
    it: 'asks on the basis of the law',
    text: 'Saskaņā ar Fizisko personu datu apstrādes likumu un VDAR lūdzu informēt, kādi mani dati ir Jūsu rīcībā, kādam nolūkam tie tiek apstrādāti un cik ilgi tiks glabāti.',
    asks: ['ACCESS'],
  },
  {
    it: 'a short threat',
    text: 'Ja līdz piektdienai neizdzēsīsiet manu numuru, rakstīšu Datu valsts inspekcijai!',
    asks: ['ERASURE'],
  },
  {
    it: 'two wishes',
    text: 'Sveiki! 1) Atsaucu piekrišanu mārketingam. 2) Nosūtiet man kopiju no visa, kas par mani ir saglabāts.',
    asks: ['ACCESS', 'CONSENT_WITHDRAWAL'],
  },
  {
    it: 'waits',
    text: 'Labdien, vai mans 3. februāra iesniegums par datu dzēšanu ir saņemts? Atbildes nav.',
    asks: ['REMINDER'],
  },
  { it: 'a thank-you', text: 'Paldies par ātro atbildi, viss skaidrs!', asks: [] },
]
