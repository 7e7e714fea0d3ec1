import type { proof as english } from '../en/proof'
import type { LatvianOf } from '../texts'

/** What proves that a letter left and arrived. */
export const proof = {
  'way.label': 'Nosūtīšanas veids',
  'way.email': 'E-pasts',
  'way.registered-post': 'Ierakstīts pasta sūtījums',
  'way.post': 'Vienkāršs pasta sūtījums',
  'way.in-person': 'Nodota personīgi',
  'way.portal': 'Klienta konts vietnē',
  'way.e-address': 'Oficiālā elektroniskā adrese (e-adrese)',
  'number.label': 'Sūtījuma numurs',
  'number.hint': 'Piemēram, RR473124829LV. Bez numura nosūtīšanu ir grūti pierādīt.',

  'drop.label': 'Nometiet šeit to, kas saņemts atpakaļ',
  'drop.hint':
    'Nosūtīto vēstuli, piegādes vai lasīšanas apstiprinājumu, atgriezto vēstuli, saglabātu kā .eml. To glabā lietā kā pierādījumu.',
  'understood.sent': 'Šī ir nosūtītā vēstule: {{letter}}, {{on}}.',
  'understood.delivery': 'Šis ir ziņojums par vēstuli: {{letter}}, {{what}}, {{on}}.',
  'understood.lost': 'Persona nav informēta. Nosūtiet vēstuli vēlreiz, ja vajadzīgs – citā veidā.',
  'understood.reopened': 'Lieta bija slēgta; tā ir atjaunota.',
  'understood.close': 'Aizvērt',
  'unsure.text':
    'Šķiet, ka šis ir ziņojums par vēstuli: {{letter}}, {{what}}, {{on}}. To var secināt tikai no teksta, vai arī ziņojums attiecas uz citu adresi. Pagaidām nekas nav reģistrēts.',
  'unsure.yes': 'Jā, reģistrēt',
  'unsure.no': 'Nē, nereģistrēt',

  'delivery.delivered': 'piegādāta',
  'delivery.passed-on': 'nodota tālāk, par piegādi neziņos',
  'delivery.delayed': 'piegāde kavējas',
  'delivery.failed': 'nav piegādāta',
  'delivery.read': 'izlasīta',
  'delivery.not-read': 'nav izlasīta',
  'delivery.returned': 'pasts to atgriezis',
  'delivery.collected': 'saņemta pret parakstu',

  'line.summary': 'Nosūtīšanas pierādījumi',
  'line.written': 'sagatavota',
  'line.sent': 'nosūtīta',
  'line.number': 'numurs {{number}}',
  'line.no-number': 'bez numura, tāpēc vāji pierādāma',
  'line.by-hand': 'ievadīts manuāli',
  'line.failed-sending': 'šis sūtījums personu nav sasniedzis',
  'line.passphrase': 'parole paziņota: {{channel}}',
  'text.same': 'Teksts sakrīt ar pārbaudīto vēstuli.',
  'text.with-additions': 'Pārbaudītā vēstule nosūtīta pilnībā; pirms vai pēc tās ir papildu teksts.',
  'text.changed': 'Nosūtītais teksts atšķiras no pārbaudītās vēstules.',
  'text.enclosed': 'Vēstule nosūtīta kā pievienots PDF.',
  'enclosed.missing':
    'Nav pievienots: {{titles}}. Datu kopija, kas nav pievienota, nav izsniegta (VDAR 15. panta 3. punkts); nosūtiet to.',
  'enclosed.other-content':
    'Pievienots ar citu saturu, nekā glabājas lietā: {{titles}}. Pārbaudiet, ko persona saņēmusi (VDAR 15. panta 3. punkts).',

  'difference.show': 'Rādīt atšķirības',
  'difference.show-named': 'Rādīt atšķirības: {{letter}}',
  'difference.title': 'Atšķirības no pārbaudītās vēstules',
  'difference.left-out': 'izlaists',
  'difference.added': 'pievienots',
  'difference.none': 'Vārdi ir tie paši.',

  'record.open': 'Reģistrēt, kas ar to noticis…',
  'record.open-named': 'Reģistrēt, kas ar to noticis: {{letter}}',
  'record.form': 'Kas noticis ar vēstuli: {{letter}}',
  'record.kind': 'Kas noticis',
  'record.on': 'Datums',
  'record.detail': 'Kas to apliecina',
  'record.submit': 'Reģistrēt',

  'passphrase.open': 'Parole paziņota…',
  'passphrase.open-named': 'Parole paziņota: {{letter}}',
  'passphrase.form': 'Pielikuma parole: {{letter}}',
  'passphrase.hint':
    'Šifrētam pielikumam. Paroli paziņo citā ceļā nekā pašu vēstuli. To nekur neglabā, un šeit tai nav lauka.',
  'passphrase.channel': 'Kā tā paziņota',
  'passphrase.on': 'Paziņošanas datums',
  'passphrase.address': 'Otra e-pasta adrese',
  'passphrase.submit': 'Reģistrēt',
  'channel.phone': 'pa tālruni',
  'channel.sms': 'īsziņā',
  'channel.in-person': 'personīgi',
  'channel.post': 'pa pastu',
  'channel.other-email': 'uz citu e-pasta adresi',

  'story.sent-by': 'Vēstule nosūtīta {{on}}: {{letter}} ({{way}})',
  'story.sent-changed': 'Nosūtītais teksts atšķiras no pārbaudītās vēstules.',
  'story.not-enclosed': 'Nav pievienots tā, kā glabājas lietā: {{titles}}.',
  'story.delivery': 'Ziņots par vēstuli {{on}}: {{what}}',
  'story.passphrase': 'Parole paziņota {{on}}: {{channel}}',
} as const satisfies LatvianOf<typeof english>
