import type { settings as english } from '../en/settings'
import type { LatvianOf } from '../texts'

/** What the desk knows, how it looks, what it counts by and how it is opened. */
export const settings = {
  title: 'Iestatījumi',
  'organisation.title': 'Organizācija un saziņa',
  'organisation.hint':
    'Katrā vēstulē pārzinis un datu aizsardzības speciālists ir norādīts tā, kā ierakstīts šeit.',
  'letterhead.title': 'Veidlapa',
  'letterhead.hint':
    'Tā ir izdrukāto vēstuļu galvā un kājā. E-pastā attēlu nav; viss, ko prasa likums, ir tā tekstā.',
  'letterhead.logo': 'Izvēlēties logotipu',
  'letterhead.logo-hint': 'PNG vai JPEG, līdz 300 kB un līdz 2000 × 2000 punktiem.',
  'letterhead.remove-logo': 'Noņemt logotipu',
  'letterhead.logo-alt': '{{name}} logotips',
  'letterhead.lines': 'Rindas zem nosaukuma',
  'letterhead.lines-hint': 'Ja nekas nav ierakstīts: reģistrācijas numurs, adrese un tīmekļa vietne.',
  'letterhead.foot': 'Katras lapas apakšā',
  'letterhead.foot-hint': 'Blakus lapas numuram.',
  'letterhead.signatory': 'Vēstules paraksta: {{name}}. To maina augstāk, sadaļā „Organizācija un saziņa”.',
  'letterhead.no-signatory':
    'Nav norādīts, kas paraksta vēstules. To norāda augstāk, sadaļā „Organizācija un saziņa”.',
  'letterhead.preview': 'Vēstules galva un kāja',
  'templates.open': 'Atvērt veidnes',
  'appearance.title': 'Valoda un izskats',
  'appearance.language': 'Lietotnes valoda',
  'appearance.language-hint': 'Vēstulēm ir sava valoda: personas valoda.',
  'appearance.theme': 'Izskats',
  'theme.light': 'Gaišs',
  'theme.dark': 'Tumšs',
  'theme.system': 'Kā sistēmā',
  'calendar.title': 'Svētku dienu kalendārs',
  'calendar.hint':
    'Termiņš, kas beidzas sestdienā, svētdienā vai svētku dienā, beidzas nākamajā darbdienā (Regulas 1182/71 3. panta 4. punkts). Bez pārceltajām darba dienām termiņi ir agrāki un tātad droši.',
  'calendar.which': 'Kalendārs',
  'calendar.years': 'Svētku dienas ir zināmas no {{from}}. līdz {{to}}. gadam.',
  'calendar.LV': 'Latvija: likumā noteiktās svētku dienas',
  'calendar.LV+OJ': 'Latvija: arī ES Oficiālajā Vēstnesī norādītās pārceltās dienas',
  'calendar.LV+TR': 'Latvija: arī visas pārceltās darba dienas',
  'calendar.about.LV':
    'Tikai likumā „Par svētku, atceres un atzīmējamām dienām” noteiktās dienas; termiņi ir agrāki un tātad droši.',
  'calendar.about.LV+OJ':
    'Papildus arī pārceltās darba dienas, kuras Oficiālā Vēstneša svētku dienu sarakstā norādītas Latvijai.',
  'calendar.about.LV+TR':
    'Papildus visas Ministru kabineta pārceltās darba dienas; nav skaidrs, vai Regula 1182/71 tās ņem vērā.',
  'calendar.group.latvia': 'Latvija',
  'calendar.group.eea': 'ES un EEZ',
  'calendar.group.uk': 'Apvienotā Karaliste',
  'calendar.group.switzerland': 'Šveice',
  'calendar.added': 'Šeit pievienotās svētku dienas',
  'calendar.date': 'Datums',
  'calendar.name': 'Nosaukums',
  'calendar.add': 'Pievienot',
  'calendar.is-holiday': 'Šī jau ir svētku diena.',
  'calendar.removed': 'Svētku dienas, kuras neņem vērā',
  'calendar.holiday': 'Svētku diena',
  'calendar.remove': 'Neņemt vērā',
  'calendar.restore': 'Atkal ņemt vērā',
  'data.title': 'Dati un rezerves kopija',
  'data.folder': 'Viss šifrētā veidā glabājas šajā mapē:',
  'data.open': 'Atvērt mapi',
  'data.backup':
    'Lai izveidotu rezerves kopiju, nokopējiet visu mapi uz citu disku; to var darīt jebkurā laikā, arī tad, kad lietotne ir atvērta. Lai datus atjaunotu, aizveriet lietotni, novietojiet mapi atpakaļ un atveriet lietotni. Rezerves kopiju atver ar to pašu paroles frāzi vai atkopšanas kodu.',
  'passphrase.title': 'Paroles frāze',
  'passphrase.hint': 'Mainot paroles frāzi, atkopšanas kods nemainās.',
  'passphrase.current': 'Pašreizējā paroles frāze',
  'passphrase.change': 'Mainīt paroles frāzi',
  'recovery.title': 'Atkopšanas kods',
  'recovery.hint':
    'Nomainiet kodu, ja lapa ir pazudusi vai to redzējis kāds cits. Vecais kods šo krātuvi vairs neatvērs; agrākas rezerves kopijas ar to joprojām var atvērt.',
  'recovery.passphrase': 'Paroles frāze apstiprināšanai',
  'recovery.replace': 'Nomainīt atkopšanas kodu',
  'about.title': 'Par lietotni',
  'about.name': 'DSR Desk',
  'about.name-version': 'DSR Desk {{version}}',
  'about.law':
    'Termiņi skaitīti pēc Regulas (ES) 2016/679 (VDAR), Regulas (EEK, Euratom) Nr. 1182/71 un EDAK pamatnostādnēm 01/2022. Lietotne neaizstāj jurista padomu.',
  'about.network': 'Lietotnei nav tīkla savienojuma; nekas pats no sevis neatstāj šo datoru.',
} as const satisfies LatvianOf<typeof english>
