import type { OrdinaryLetter } from './mail-of'

/** Wishes and mentions as told in passing, the same in six languages. */
export const letters: readonly OrdinaryLetter[] = [
  [
    'Good morning. Two things: first a full printout of my file, then wipe it. I mean it. Regards, Tom',
    ['ACCESS', 'ERASURE'],
  ],
  [
    'Hi there, my trial ended ages ago and I never came back. Can someone clear out my login and whatever else is lying around under my name?',
    ['ERASURE'],
  ],
  [
    'For the third time this month a sales rep of yours rang me. I do not want that any more.',
    ['OBJECTION_MARKETING'],
  ],
  [
    'Your letters still go to Mrs Jones. I am divorced and my name is Anna Berg now, kindly change it.',
    ['RECTIFICATION'],
  ],
  ['You have my birthday as 3 May, it is 5 March. Could that be put right?', ['RECTIFICATION']],
  [
    'Back in May I ticked the box that you may record our calls. I want to undo that permission.',
    ['CONSENT_WITHDRAWAL'],
  ],
  ['Still waiting. My letter of 2 April about my data has not been answered.', ['REMINDER']],
  [
    'An algorithm closed my account. I dispute this and ask for a human to reconsider.',
    ['AUTOMATED_DECISION'],
  ],
  [
    'There is no reject button on your cookie banner. Please take back whatever consent you think I gave for cookies.',
    ['COOKIE_CONSENT'],
  ],
  [
    'For reasons of my personal situation (I was stalked) I object to your keeping statistics on my usage.',
    ['OBJECTION'],
  ],
  ['Please freeze my data while the dispute is pending, do not erase anything.', ['RESTRICTION']],
  ['My colleague told me that you erase accounts after two years. Good to know.', []],
  ['As agreed on the phone, I attach the signed contract. Please return a copy.', []],
  ['Your consent form for our school event is attached, please print 20 copies.', []],
  ['Do you delete personal data automatically when a contract ends?', ['ENQUIRY']],
  ['I had trouble with the export button yesterday but it works again now. Thanks!', []],
  ['You corrected my invoice address within an hour, wonderful.', []],
  [
    'Labrīt! Divas lietas: vispirms pilnu izdruku par mani, pēc tam visu izdzēst. Ar cieņu Toms',
    ['ACCESS', 'ERASURE'],
  ],
  [
    'Izmēģinājums sen beidzies un es neatgriezos. Vai kāds var notīrīt manu lietotāju un visu, kas ar manu vārdu tur stāv?',
    ['ERASURE'],
  ],
  ['Jūnijā mani nepieņēmāt darbā. Gribētu redzēt piezīmes, ko par mani intervijā pierakstījāt.', ['ACCESS']],
  [
    'Jau trešo reizi šomēnes man zvana jūsu tirdzniecības pārstāvis ar piedāvājumiem. Vairs to nevēlos.',
    ['OBJECTION_MARKETING'],
  ],
  [
    'Vēstules joprojām nāk Jansonei. Esmu šķīrusies un tagad mani sauc Anna Berga, lūdzu nomainiet.',
    ['RECTIFICATION'],
  ],
  ['Jums mana dzimšanas diena ir 3. maijs, bet ir 5. marts. Vai varat salabot?', ['RECTIFICATION']],
  ['Maijā ieķeksēju, ka drīkstat ierakstīt mūsu sarunas. Šo atļauju ņemu atpakaļ.', ['CONSENT_WITHDRAWAL']],
  ['Joprojām gaidu. Uz manu 2. aprīļa vēstuli par maniem datiem nav atbildēts.', ['REMINDER']],
  ['Algoritms slēdza manu kontu. Es to apstrīdu un prasu, lai pārskata cilvēks.', ['AUTOMATED_DECISION']],
  [
    'Jūsu sīkdatņu logā nav noraidīšanas pogas. Lūdzu atceliet piekrišanu sīkdatnēm, ko it kā devu.',
    ['COOKIE_CONSENT'],
  ],
  ['Lūdzu iesaldējiet manus datus, kamēr iet tiesa, neko nedzēsiet.', ['RESTRICTION']],
  ['Kolēģe stāstīja, ka jūs kontus dzēšat pēc diviem gadiem. Labi zināt.', []],
  ['Kā norunājām pa tālruni, pielikumā parakstītais līgums. Lūdzu atsūtiet kopiju.', []],
  ['Vakar eksporta poga nestrādāja, bet tagad atkal viss iet. Paldies!', []],
  ['Jūs stundas laikā izlabojāt manu rēķina adresi, brīnišķīgi.', []],
  [
    'Доброе утро. Сначала полную распечатку того, что есть обо мне, потом всё стереть. Том',
    ['ACCESS', 'ERASURE'],
  ],
  [
    'Пробный период давно закончился, я не вернулся. Может кто-нибудь вычистить мой логин и всё, что под моим именем лежит?',
    ['ERASURE'],
  ],
  [
    'В июне вы не взяли меня на работу. Хотел бы увидеть заметки, которые вы обо мне сделали на собеседовании.',
    ['ACCESS'],
  ],
  ['Третий раз за месяц звонит ваш менеджер с предложениями. Больше этого не хочу.', ['OBJECTION_MARKETING']],
  [
    'Письма всё ещё идут Ивановой. Я развелась, теперь моя фамилия Берг, поменяйте, пожалуйста.',
    ['RECTIFICATION'],
  ],
  ['У вас мой день рождения 3 мая, а на самом деле 5 марта. Можно поправить?', ['RECTIFICATION']],
  [
    'В мае я поставил галочку, что вы можете записывать разговоры. Это разрешение забираю назад.',
    ['CONSENT_WITHDRAWAL'],
  ],
  ['Всё ещё жду. На моё письмо от 2 апреля о моих данных нет ответа.', ['REMINDER']],
  ['Алгоритм закрыл мой аккаунт. Оспариваю и прошу, чтобы пересмотрел человек.', ['AUTOMATED_DECISION']],
  [
    'В вашем баннере cookie нет кнопки отказа. Прошу отменить согласие на cookie, которое я якобы дал.',
    ['COOKIE_CONSENT'],
  ],
  ['Заморозьте мои данные, пока идёт суд, ничего не удаляйте.', ['RESTRICTION']],
  ['Коллега рассказывала, что вы удаляете аккаунты через два года. Буду знать.', []],
  ['Как договорились по телефону, прилагаю подписанный договор. Пришлите, пожалуйста, копию.', []],
  ['Вчера кнопка экспорта не работала, а теперь снова всё в порядке. Спасибо!', []],
  ['Вы за час исправили адрес в моём счёте, чудесно.', []],
  [
    'Guten Morgen. Erst bitte einen vollständigen Ausdruck meiner Akte, danach alles löschen. Gruß Tom',
    ['ACCESS', 'ERASURE'],
  ],
  [
    'Zum dritten Mal in diesem Monat ruft mich Ihr Vertreter mit Angeboten an. Das möchte ich nicht mehr.',
    ['OBJECTION_MARKETING'],
  ],
  [
    'Ihre Briefe gehen immer noch an Frau Jansen. Ich bin geschieden und heiße jetzt Anna Berg, bitte ändern.',
    ['RECTIFICATION'],
  ],
  [
    'Bei Ihnen steht mein Geburtstag als 3. Mai, es ist aber der 5. März. Kann man das richtigstellen?',
    ['RECTIFICATION'],
  ],
  [
    'Im Mai habe ich angekreuzt, dass Sie unsere Telefonate aufzeichnen dürfen. Diese Erlaubnis nehme ich zurück.',
    ['CONSENT_WITHDRAWAL'],
  ],
  ['Ich warte noch immer. Mein Schreiben vom 2. April zu meinen Daten ist unbeantwortet.', ['REMINDER']],
  [
    'Ein Algorithmus hat mein Konto geschlossen. Ich fechte das an und bitte um Prüfung durch einen Menschen.',
    ['AUTOMATED_DECISION'],
  ],
  [
    'Auf Ihrem Cookie-Banner fehlt der Ablehnen-Knopf. Bitte nehmen Sie die Einwilligung in Cookies zurück, die ich angeblich gab.',
    ['COOKIE_CONSENT'],
  ],
  ['Bitte frieren Sie meine Daten ein, solange der Prozess läuft, nichts löschen.', ['RESTRICTION']],
  ['Meine Kollegin erzählte, dass Sie Konten nach zwei Jahren löschen. Gut zu wissen.', []],
  ['Wie telefonisch besprochen anbei der unterschriebene Vertrag. Bitte senden Sie eine Kopie zurück.', []],
  ['Gestern ging der Export-Knopf nicht, jetzt läuft es wieder. Danke!', []],
  ['Sie haben meine Rechnungsadresse binnen einer Stunde korrigiert, wunderbar.', []],
  [
    "Bonjour. D'abord une impression complète de mon dossier, ensuite effacez tout. Cordialement, Tom",
    ['ACCESS', 'ERASURE'],
  ],
  [
    "L'essai est fini depuis longtemps et je ne suis jamais revenu. Quelqu'un peut-il nettoyer mon identifiant et tout ce qui traîne sous mon nom ?",
    ['ERASURE'],
  ],
  ["Pour la troisième fois ce mois-ci un commercial m'appelle. Je n'en veux plus.", ['OBJECTION_MARKETING']],
  [
    "Vos lettres vont toujours à Mme Jansen. Je suis divorcée et je m'appelle maintenant Anna Berg, merci de changer.",
    ['RECTIFICATION'],
  ],
  ["Vous avez noté mon anniversaire au 3 mai, c'est le 5 mars. Pouvez-vous rectifier ?", ['RECTIFICATION']],
  [
    "En mai j'ai coché que vous pouviez enregistrer nos appels. Je reprends cette autorisation.",
    ['CONSENT_WITHDRAWAL'],
  ],
  ["J'attends toujours. Ma lettre du 2 avril au sujet de mes données est restée sans réponse.", ['REMINDER']],
  [
    "Un algorithme a fermé mon compte. Je conteste et demande qu'un humain réexamine.",
    ['AUTOMATED_DECISION'],
  ],
  [
    "Votre bandeau cookies n'a pas de bouton refuser. Merci d'annuler le consentement aux cookies que j'aurais donné.",
    ['COOKIE_CONSENT'],
  ],
  ['Merci de geler mes données tant que le procès dure, ne supprimez rien.', ['RESTRICTION']],
  ["Ma collègue m'a raconté que vous supprimez les comptes après deux ans. Bon à savoir.", []],
  ["Comme convenu au téléphone, ci-joint le contrat signé. Merci d'en renvoyer une copie.", []],
  ["Hier le bouton d'export ne marchait pas, maintenant tout va bien. Merci !", []],
  ['Vous avez corrigé mon adresse de facturation en une heure, formidable.', []],
  ['Dobré ráno. Nejdřív úplný výpis toho, co o mně vedete, pak všechno smazat. Tom', ['ACCESS', 'ERASURE']],
  [
    'Zkušební doba dávno skončila a já se nevrátil. Může někdo vyčistit můj přístup a všechno, co je pod mým jménem?',
    ['ERASURE'],
  ],
  [
    'V červnu jste mě nevzali do práce. Rád bych viděl poznámky, které jste si o mně na pohovoru udělali.',
    ['ACCESS'],
  ],
  ['Už potřetí tento měsíc mi volá váš obchodní zástupce s nabídkou. Už to nechci.', ['OBJECTION_MARKETING']],
  [
    'Dopisy stále chodí na Janskou. Jsem rozvedená a jmenuji se teď Anna Bergová, prosím změňte to.',
    ['RECTIFICATION'],
  ],
  ['V květnu jsem zaškrtl, že smíte nahrávat naše hovory. Toto povolení beru zpět.', ['CONSENT_WITHDRAWAL']],
  ['Stále čekám. Na můj dopis z 2. dubna ohledně mých údajů nikdo neodpověděl.', ['REMINDER']],
  ['Algoritmus zavřel můj účet. Napadám to a žádám, aby to přezkoumal člověk.', ['AUTOMATED_DECISION']],
  [
    'Na vaší cookie liště chybí tlačítko odmítnout. Zrušte prosím souhlas s cookies, který jsem prý dal.',
    ['COOKIE_CONSENT'],
  ],
  ['Zmrazte prosím moje údaje, dokud běží soud, nic nemažte.', ['RESTRICTION']],
  ['Kolegyně říkala, že účty mažete po dvou letech. Dobré vědět.', []],
  ['Jak jsme se domluvili telefonicky, v příloze je podepsaná smlouva. Pošlete prosím kopii.', []],
  ['Včera tlačítko exportu nefungovalo, teď už zase všechno jde. Díky!', []],
  ['Během hodiny jste opravili mou fakturační adresu, skvělé.', []],
]
