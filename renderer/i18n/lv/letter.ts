import type { letter as english } from '../en/letter'
import type { LatvianOf } from '../texts'

/** The letter page. */
export const letter = {
  'no-case': 'Šo lietu nevar nolasīt; nav no kā rakstīt vēstuli.',
  'read-only': 'Vēstuli var lasīt, bet ne nosūtīt: šajā lietā pašlaik neko nevar saglabāt.',

  'view.title': 'Kā rādīt vēstuli',
  'view.edit': 'Vēstule',
  'view.preview': 'Priekšskatījums',
  'preview.making': 'Top priekšskatījums',
  'preview.note': 'Tāda vēstule būs e-pastā. Lai redzētu PDF, saglabājiet to.',

  'sheet.title': 'Vēstule',
  'sheet.to': 'Kam: {{to}}',
  'sheet.subject': 'Temats',
  'block.heading': '{{number}}. bloks, virsraksts',
  'block.paragraph': '{{number}}. bloks, rindkopa',
  'block.gap': 'To varat uzrakstīt tikai jūs.',
  'block.item': '{{number}}. bloks, saraksta {{item}}. punkts',
  'block.column': '{{number}}. bloks, tabulas {{column}}. ailes virsraksts',
  'block.cell': '{{number}}. bloks, tabulas {{row}}. rinda, {{column}}. aile',
  'block.add-after': 'Pievienot rindkopu aiz {{number}}. bloka',
  'block.add-line': 'Pievienot rindu {{number}}. blokam',
  'block.remove': 'Noņemt {{number}}. bloku',
  'block.remove-item': 'Noņemt {{number}}. bloka {{item}}. punktu',
  'block.remove-row': 'Noņemt {{number}}. bloka {{row}}. rindu',

  'source.request': 'no pieprasījuma',
  'source.clock': 'no termiņa',
  'source.organisation': 'no iestatījumiem',
  'source.decisions': 'no lēmumiem',
  'source.decision': 'lēmums: {{right}}',
  'source.searches': 'no meklēšanas',
  'source.attachments': 'no pielikumiem',
  'source.identity': 'no identitātes pārbaudes',
  'source.clarification': 'no precizēšanas',
  'source.register': '{{register}}: {{codes}}',

  'check.title': 'Pārbaude pirms nosūtīšanas',
  'check.clean': 'Iebildumu nav.',
  'check.count_zero': '{{count}} piezīmju',
  'check.count_one': '{{count}} piezīme',
  'check.count_other': '{{count}} piezīmes',
  'check.fatal': 'Likums to šādi nepieļauj ({{count}})',
  'check.should': 'Jāizlabo ({{count}})',
  'check.consider': 'Jāapsver ({{count}})',
  'check.show': 'Rādīt vietu',
  'check.settings': 'Atvērt iestatījumus',

  'language.title': 'Vēstules valoda',
  'language.lv': 'Latviešu',
  'language.en': 'Angļu',
  'language.differs': 'Persona rakstīja citā valodā.',
  'language.edited': 'Vēstule tiks uzrakstīta no jauna otrā valodā. Jūsu labojumi tās tekstā zudīs.',
  'language.anew-lv': 'Rakstīt no jauna latviski',
  'language.anew-en': 'Rakstīt no jauna angliski',
  'language.keep': 'Atstāt vēstuli, kāda tā ir',

  'attachments.title': 'Pielikumi ({{count}})',
  'attachments.none': 'Lietā vēl nav dokumentu.',

  'draft.restored': 'Šis ir melnraksts, kas saglabāts, kad aizvērāt šo vēstuli.',
  'draft.again': 'Izmest to un rakstīt no jauna',
  'draft.go-on': 'Turpināt',
  'draft.changed': 'Melnraksts tiek saglabāts…',
  'draft.kept': 'Melnraksts saglabāts',
  'draft.failed': 'Melnraksts nav saglabāts',

  'leave.to-case': 'Atpakaļ uz lietu',
  'leave.email': 'Saglabāt kā e-pasta melnrakstu',
  'leave.pdf': 'Saglabāt PDF',
  'leave.docx': 'Saglabāt DOCX',
  'leave.print': 'Drukāt…',
  'leave.fatal_zero': 'Vēstuli nevar nosūtīt: {{count}} pārbaudes piezīmju to liedz.',
  'leave.fatal_one': 'Vēstuli nevar nosūtīt: {{count}} pārbaudes piezīme to liedz.',
  'leave.fatal_other': 'Vēstuli nevar nosūtīt: {{count}} pārbaudes piezīmes to liedz.',
  'leave.fatal-email_zero':
    'To nevar nosūtīt pa e-pastu: {{count}} piezīmju to liedz. Izdrukāt vai saglabāt kā PDF to var.',
  'leave.fatal-email_one':
    'To nevar nosūtīt pa e-pastu: {{count}} piezīme to liedz. Izdrukāt vai saglabāt kā PDF to var.',
  'leave.fatal-email_other':
    'To nevar nosūtīt pa e-pastu: {{count}} piezīmes to liedz. Izdrukāt vai saglabāt kā PDF to var.',
  'leave.cancelled': 'Nekas nav saglabāts.',
  'leave.not-printed': 'Nekas nav izdrukāts.',

  'campaign.no-row': 'Ieraksta {{code}} reģistrā nav, vai tas ir izņemts; vēstulei nav, uz ko balstīties.',
  'campaign.to-register': 'Atpakaļ uz reģistru',
  'campaign.recipients':
    'Vēstule ir adresēta jūsu pašu adresei. Personas, uz kurām tā attiecas, norādiet slēptajā kopijā (Bcc) vai nosūtiet to no masveida sūtījumu programmas: citādi viņi redzēs cits cita adresi.',
  'campaign.anew': 'Izmest to un rakstīt no jauna',
  'campaign.left': 'Agrāk saglabātās vēstules ({{count}})',
  'campaign.left-email': 'E-pasta melnraksts',
  'campaign.left-pdf': 'PDF',
  'campaign.left-docx': 'DOCX',
  'campaign.left-print': 'Izdruka',
} as const satisfies LatvianOf<typeof english>
