import type { RefusalGround } from './refusal-grounds'

/** Grounds of Arts 21(1) and 22: objection and automated decisions. An objection to direct marketing has none. */
export const refusalGroundsOfObjections: readonly RefusalGround[] = [
  {
    code: 'R-21-basis',
    article: 'Art. 21(1)',
    name: {
      lv: 'Apstrādes pamats nav sabiedrības intereses vai leģitīmās intereses, tāpēc iebilst nevar (21. panta 1. punkts)',
      en: 'Processing rests neither on public interest nor on legitimate interests, so there is no right to object (Art. 21(1))',
    },
    test: {
      lv: 'Jānosauc katra nolūka patiesais pamats. Ja tas ir piekrišana, iebildums jāuzskata par tās atsaukumu; pret tiešo tirgvedību iebilst var vienmēr.',
      en: 'Name the actual basis of each purpose. If it is consent, treat the objection as its withdrawal; objecting to direct marketing is always possible.',
    },
    reach: 'whole',
  },
  {
    code: 'R-21-1-compelling',
    article: 'Art. 21(1)',
    name: {
      lv: 'Apstrādei ir pārliecinoši leģitīmi iemesli, kas ir svarīgāki par personas interesēm (21. panta 1. punkts)',
      en: 'There are compelling legitimate grounds that override the person’s interests (Art. 21(1))',
    },
    test: {
      lv: 'Jāparāda pārzinim: iemesliem jābūt pārliecinošiem tieši šīs personas situācijā; ar leģitīmām interesēm vien nepietiek.',
      en: 'For the controller to demonstrate: the grounds must be compelling in this person’s situation; legitimate interests alone are not enough.',
    },
    reach: 'whole',
  },
  {
    code: 'R-21-1-claims',
    article: 'Art. 21(1)',
    name: {
      lv: 'Apstrāde vajadzīga, lai celtu, īstenotu vai aizstāvētu likumīgas prasības (21. panta 1. punkts)',
      en: 'Processing is needed to establish, exercise or defend legal claims (Art. 21(1))',
    },
    test: {
      lv: 'Jāapraksta konkrēta vai reāli sagaidāma prasība un kāpēc tai vajadzīga tieši šī apstrāde.',
      en: 'Describe the actual or reasonably expected claim and why it needs this processing.',
    },
    reach: 'whole',
  },
  {
    code: 'R-22-1-none',
    article: 'Art. 22(1)',
    name: {
      lv: 'Nav pieņemts tikai uz automatizētu apstrādi balstīts lēmums ar tiesiskām vai līdzīgi nozīmīgām sekām (22. panta 1. punkts)',
      en: 'There is no decision based solely on automated processing with legal or similarly significant effects (Art. 22(1))',
    },
    test: {
      lv: 'Jāparāda, ka lēmumu pieņem cilvēks, kurš to patiešām vērtē un var mainīt, vai ka lēmumam nav šādu seku.',
      en: 'Show that a human decides who really assesses the case and can change the result, or that there are no such effects.',
    },
    reach: 'whole',
  },
  {
    code: 'R-22-2-a',
    article: 'Art. 22(2)(a)',
    name: {
      lv: 'Automatizēts lēmums ir vajadzīgs līguma noslēgšanai vai izpildei (22. panta 2. punkta a) apakšpunkts)',
      en: 'The automated decision is necessary for entering into or performing a contract (Art. 22(2)(a))',
    },
    test: {
      lv: 'Jāparāda, ka līgumu nevar noslēgt vai izpildīt mazāk iejaucošā veidā. Cilvēka līdzdalība, viedokļa izteikšana un lēmuma apstrīdēšana jānodrošina tik un tā.',
      en: 'Show that no less intrusive way would serve the contract. Human intervention, the person’s view and contesting the decision are owed all the same.',
    },
    reach: 'whole',
  },
  {
    code: 'R-22-2-b',
    article: 'Art. 22(2)(b)',
    name: {
      lv: 'Automatizētu lēmumu atļauj Savienības vai dalībvalsts tiesību akts (22. panta 2. punkta b) apakšpunkts)',
      en: 'The automated decision is authorised by Union or member-state law (Art. 22(2)(b))',
    },
    test: {
      lv: 'Jānorāda tiesību akts un pants, kā arī tajā paredzētie pasākumi personas tiesību aizsardzībai.',
      en: 'Name the law and section, and the measures in it that safeguard the person’s rights.',
    },
    reach: 'whole',
  },
  {
    code: 'R-22-2-c',
    article: 'Art. 22(2)(c)',
    name: {
      lv: 'Automatizētais lēmums balstās uz personas nepārprotamu piekrišanu (22. panta 2. punkta c) apakšpunkts)',
      en: 'The automated decision rests on the person’s explicit consent (Art. 22(2)(c))',
    },
    test: {
      lv: 'Jāpierāda nepārprotama piekrišana, kas nav atsaukta. Cilvēka līdzdalība, viedokļa izteikšana un lēmuma apstrīdēšana jānodrošina tik un tā.',
      en: 'Prove explicit consent that was not withdrawn. Human intervention, the person’s view and contesting the decision are owed all the same.',
    },
    reach: 'whole',
  },
]
