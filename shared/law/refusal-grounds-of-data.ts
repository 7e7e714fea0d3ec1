import type { RefusalGround } from './refusal-grounds'

/** Grounds of Arts 16, 17, 18 and 20: rectification, erasure, restriction, portability. */
export const refusalGroundsOfData: readonly RefusalGround[] = [
  {
    code: 'R-16-accurate',
    article: 'Art. 16',
    name: {
      lv: 'Nav konstatēts, ka dati ir neprecīzi vai nepilnīgi (16. pants)',
      en: 'The data are not found to be inaccurate or incomplete (Art. 16)',
    },
    test: {
      lv: 'Jānorāda, ar ko dati salīdzināti. Ja patiesību nevar noskaidrot, dati paliek, strīdu atzīmē un piedāvā apstrādes ierobežošanu (18. panta 1. punkta a) apakšpunkts). Politikas 2.3. punkts nav pamats.',
      en: 'State what the data were compared with. If the truth cannot be established, the data stay, the dispute is noted and restriction offered (Art. 18(1)(a)). Clause 2.3 of the policy is no ground.',
    },
    reach: 'whole',
  },
  {
    code: 'R-17-1-none',
    article: 'Art. 17(1)',
    name: {
      lv: 'Neviens no dzēšanas pamatiem nav piemērojams (17. panta 1. punkts)',
      en: 'None of the grounds for erasure applies (Art. 17(1))',
    },
    test: {
      lv: 'Par katru paturēto kategoriju jāparāda, ka dati nolūkam joprojām vajadzīgi, apstrādei ir spēkā esošs pamats un neattiecas arī pārējie 17. panta 1. punkta apakšpunkti.',
      en: 'For each category kept, show that the data are still needed, that the basis stands, and that no other point of Art. 17(1) applies.',
    },
    reach: 'whole',
  },
  {
    code: 'R-17-3-a',
    article: 'Art. 17(3)(a)',
    name: {
      lv: 'Apstrāde vajadzīga, lai īstenotu tiesības uz vārda un informācijas brīvību (17. panta 3. punkta a) apakšpunkts)',
      en: 'Processing is necessary for freedom of expression and information (Art. 17(3)(a))',
    },
    test: {
      lv: 'Jāparāda, kāda izteiksmes vai informācijas brīvība skarta un kāpēc bez šiem datiem to īstenot nevar.',
      en: 'Show which freedom of expression or information is at stake and why it cannot be exercised without these data.',
    },
    reach: 'whole',
  },
  {
    code: 'R-17-3-b',
    article: 'Art. 17(3)(b)',
    name: {
      lv: 'Apstrāde vajadzīga juridiska pienākuma vai uzdevuma sabiedrības interesēs izpildei (17. panta 3. punkta b) apakšpunkts)',
      en: 'Processing is necessary for a legal obligation or a task in the public interest (Art. 17(3)(b))',
    },
    test: {
      lv: 'Jānorāda likums un pants, kādus datus tas liek glabāt un līdz kuram laikam; pārējie dati jādzēš.',
      en: 'Name the law and section, which data it makes you keep, and until when; the other data must be erased.',
    },
    reach: 'whole',
  },
  {
    code: 'R-17-3-c',
    article: 'Art. 17(3)(c)',
    name: {
      lv: 'Apstrāde vajadzīga sabiedrības interesēs sabiedrības veselības jomā (17. panta 3. punkta c) apakšpunkts)',
      en: 'Processing is necessary in the public interest in public health (Art. 17(3)(c))',
    },
    test: {
      lv: 'Jānorāda 9. panta 2. punkta h) vai i) apakšpunkts un tiesību akts, uz kuru apstrāde balstās.',
      en: 'Name Art. 9(2)(h) or (i) and the law on which the processing rests.',
    },
    reach: 'whole',
  },
  {
    code: 'R-17-3-d',
    article: 'Art. 17(3)(d)',
    name: {
      lv: 'Apstrāde vajadzīga arhivēšanai, pētniecībai vai statistikai (17. panta 3. punkta d) apakšpunkts)',
      en: 'Processing is necessary for archiving, research or statistics (Art. 17(3)(d))',
    },
    test: {
      lv: 'Jāparāda, ka dzēšana padarītu šo nolūku neiespējamu vai būtiski traucētu to sasniegt un ka ir 89. panta 1. punkta garantijas.',
      en: 'Show that erasure would make the purpose impossible or seriously impair it, and that the safeguards of Art. 89(1) are in place.',
    },
    reach: 'whole',
  },
  {
    code: 'R-17-3-e',
    article: 'Art. 17(3)(e)',
    name: {
      lv: 'Dati vajadzīgi, lai celtu, īstenotu vai aizstāvētu likumīgas prasības (17. panta 3. punkta e) apakšpunkts)',
      en: 'The data are needed to establish, exercise or defend legal claims (Art. 17(3)(e))',
    },
    test: {
      lv: 'Jāapraksta konkrēta vai reāli sagaidāma prasība, tai vajadzīgie dati un noilguma beigas; vispārīga piesardzība neder.',
      en: 'Describe the actual or reasonably expected claim, the data it needs and when it becomes barred; general caution will not do.',
    },
    reach: 'whole',
  },
  {
    code: 'R-18-1-none',
    article: 'Art. 18(1)',
    name: {
      lv: 'Neviens no ierobežošanas pamatiem nav piemērojams (18. panta 1. punkts)',
      en: 'None of the grounds for restriction applies (Art. 18(1))',
    },
    test: {
      lv: 'Jāparāda par katru no četriem pamatiem: precizitāte nav apstrīdēta, apstrāde ir likumīga, personai dati prasībām nav vajadzīgi un nav neizlemta iebilduma.',
      en: 'Show for each of the four: accuracy is not contested, processing is lawful, the person needs no data for claims, and no objection is pending.',
    },
    reach: 'whole',
  },
  {
    code: 'R-20-1-outside',
    article: 'Art. 20(1)',
    name: {
      lv: 'Dati nav pārnesami: tie nav personas sniegti vai tos neapstrādā automatizēti uz piekrišanas vai līguma pamata (20. panta 1. punkts)',
      en: 'The data are not portable: not provided by the person, or not processed by automated means on consent or contract (Art. 20(1))',
    },
    test: {
      lv: 'Par katru kategoriju jānorāda, kurš nosacījums nav izpildīts. Novēroti dati ir personas sniegti; piekrišana un līgums vienlaikus nav vajadzīgi.',
      en: 'State for each category which condition fails. Observed data count as provided; consent and contract are not needed at once.',
    },
    reach: 'whole',
  },
  {
    code: 'R-20-3',
    article: 'Art. 20(3)',
    name: {
      lv: 'Apstrāde vajadzīga uzdevumam sabiedrības interesēs vai oficiālo pilnvaru īstenošanai (20. panta 3. punkts)',
      en: 'Processing is necessary for a task in the public interest or in official authority (Art. 20(3))',
    },
    test: {
      lv: 'Jānorāda tiesību akts, kas pārzinim uzliek šo uzdevumu vai piešķir oficiālās pilnvaras.',
      en: 'Name the law that gives the controller the task or the official authority.',
    },
    reach: 'whole',
  },
  {
    code: 'R-20-4',
    article: 'Art. 20(4)',
    name: {
      lv: 'Pārnešana nelabvēlīgi ietekmētu citu personu tiesības un brīvības (20. panta 4. punkts)',
      en: 'Portability would adversely affect the rights and freedoms of others (Art. 20(4))',
    },
    test: {
      lv: 'Jāparāda, kuru personu tiesības un kā tiktu skartas un kāpēc šos datus nevar nodalīt; pārējais jānodod.',
      en: 'Show whose rights would be affected and how, and why these data cannot be separated; the rest is given.',
    },
    reach: 'whole',
  },
]
