import { dateInWords } from '../../lib/date-words'
import type { CampaignTexts } from './campaign-texts'

const clauses = (one: string, many: string) => (numbers: readonly string[]) =>
  `${numbers.length === 1 ? one : many}: ${numbers.join(', ')}`

/** The letters without a case in Latvian, with the terms of the Latvian text of the GDPR. */
export const campaignsLv: CampaignTexts = {
  title: {
    'policy-change': 'Paziņojums par izmaiņām privātuma politikā',
    'information-notice': 'Informācija par personas datu iegūšanu no citiem avotiem',
  },
  subject: (title, sender) => `${title} (${sender})`,
  reference: (code) => `Mūsu atsauce: ${code}.`,
  opening: {
    'policy-change':
      'Informējam Jūs par izmaiņām mūsu privātuma politikā, kurā skaidrojam, kā apstrādājam personas datus saskaņā ar Vispārīgo datu aizsardzības regulu (VDAR).',
    'information-notice':
      'Informējam, ka esam ieguvuši Jūsu personas datus no cita avota, nevis no Jums. Šo informāciju sniedzam saskaņā ar Vispārīgās datu aizsardzības regulas (VDAR) 14. pantu.',
  },
  contact: (email, code) =>
    `Ja Jums ir jautājumi, lūdzam rakstīt mūsu datu aizsardzības speciālistam uz e-pasta adresi ${email}, norādot atsauci ${code}.`,

  change: {
    headings: {
      what: 'Kas mainās un kāpēc',
      effect: 'Ko tas nozīmē Jums',
      choices: 'Jūsu izvēle',
      link: 'Kur izlasīt jauno redakciju',
    },
    takesEffect: (version, day) =>
      `No ${dateInWords(day, 'lv', 'genitive')} stājas spēkā jauna mūsu privātuma politikas redakcija (${version}).`,
    inForce: (version, day) =>
      `Kopš ${dateInWords(day, 'lv', 'genitive')} ir spēkā jauna mūsu privātuma politikas redakcija (${version}).`,
    compared: 'Salīdzinājumā ar iepriekšējo redakciju:',
    clauses: {
      changed: clauses('mainīts punkts', 'mainīti punkti'),
      added: clauses('pievienots punkts', 'pievienoti punkti'),
      removed: clauses('svītrots punkts', 'svītroti punkti'),
    },
    concerned: (groups) => `Personas, uz kurām izmaiņas attiecas: ${groups}.`,
    noNewPurposes: 'Jauni apstrādes nolūki ar šo redakciju netiek ieviesti.',
    choices:
      'Ja izmaiņām nepiekrītat, varat iebilst pret apstrādi, kas pamatojas uz leģitīmajām interesēm, un jebkurā laikā iebilst pret apstrādi tiešās tirgvedības nolūkos (VDAR 21. pants), atsaukt savu piekrišanu (VDAR 7. panta 3. punkts) vai slēgt savu kontu.',
    published: (day) => `Jaunā redakcija publicēta ${dateInWords(day, 'lv', 'locative')} mūsu vietnē: `,
    previous: 'Iepriekšējo redakciju nosūtīsim pēc Jūsu lūguma.',
  },

  information: {
    headings: {
      controller: 'Pārzinis',
      dpo: 'Datu aizsardzības speciālists',
      interests: 'Leģitīmās intereses',
      consent: 'Piekrišanas atsaukšana',
    },
    registered: 'reģ. Nr.',
    rights:
      'Jums ir tiesības piekļūt saviem personas datiem, tiesības prasīt, lai mēs tos labotu vai dzēstu vai ierobežotu to apstrādi, tiesības iebilst pret apstrādi un tiesības uz datu pārnesamību (VDAR 15.–18., 20. un 21. pants). Pret apstrādi tiešās tirgvedības nolūkos varat iebilst jebkurā laikā.',
    consent:
      'Ja apstrāde pamatojas uz piekrišanu, varat to jebkurā laikā atsaukt; piekrišanas atsaukums neietekmē tādas apstrādes likumību, kas veikta pirms atsaukuma (VDAR 7. panta 3. punkts).',
    complaint: ({ address, email, phone, website }) =>
      `Jums ir tiesības iesniegt sūdzību Datu valsts inspekcijā (${address.lv}; ${email}; tālr. ${phone}; ${website}) vai tās dalībvalsts uzraudzības iestādē, kurā dzīvojat vai strādājat (VDAR 77. pants).`,
    source: 'Jūsu personas dati iegūti:',
    obtained: (day) => `Dati iegūti ${dateInWords(day, 'lv', 'locative')}.`,
  },
}
