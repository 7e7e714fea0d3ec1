import type { today as english } from '../en/today'
import type { LatvianOf } from '../texts'

/** What needs the DPO, by date. */
export const today = {
  title: 'Šodien',
  empty: 'Tuvāko dienu termiņu nav. Nometiet pieprasījumu šeit vai nospiediet N.',
  loading: 'Notiek lietu ielāde',
  'group.overdue': 'Termiņš nokavēts',
  'group.thisWeek': 'Termiņš nedēļas laikā',
  'group.monthEnds': 'Mēnesis beidzas: pagarināt vai atbildēt',
  'group.waiting': 'Gaidām personas atbildi',
  'group.later': 'Vēlāk',
  'group.promised': 'Solīts vai vēl jāizdara',
  'group.toClose': 'Atbildētas, vēl jāslēdz',
  'later-more_zero': 'Sarakstā vēl {{count}} lietu',
  'later-more_one': 'Sarakstā vēl {{count}} lieta',
  'later-more_other': 'Sarakstā vēl {{count}} lietas',
  'notice-by': 'paziņot vai atteikt vēlākais',
  since: 'termiņš apturēts',
  received: 'saņemts',
  answered: 'atbildēta',
  late_zero: 'kavējas {{count}} dienas',
  late_one: 'kavējas {{count}} dienu',
  late_other: 'kavējas {{count}} dienas',
  cautious: 'piesardzīgais termiņš',
  'cautious-passed': 'ir pagājis',
  systems_zero: 'atbildes par {{answered}} no {{count}} sistēmām',
  systems_one: 'atbildes par {{answered}} no {{count}} sistēmas',
  systems_other: 'atbildes par {{answered}} no {{count}} sistēmām',
  undelivered: 'vēstule nav piegādāta',
  'no-name': 'Vārds nav zināms',
  'act.continue': 'Turpināt',
  'act.decide': 'Izlemt',
  'set-up.title': 'Pabeidziet iestatīšanu',
  'set-up.email':
    'Nav norādīts datu aizsardzības speciālista e-pasts: kamēr tā nav, nevienu vēstuli nevar nosūtīt.',
  'set-up.registers_zero':
    '{{count}} reģistru ierakstos ir lietotnes priekšlikumi, kuru privātuma politikā nav; apstipriniet vai izlabojiet tos.',
  'set-up.registers_one':
    '{{count}} reģistru ierakstā ir lietotnes priekšlikums, kura privātuma politikā nav; apstipriniet vai izlabojiet to.',
  'set-up.registers_other':
    '{{count}} reģistru ierakstos ir lietotnes priekšlikumi, kuru privātuma politikā nav; apstipriniet vai izlabojiet tos.',
  'set-up.to-settings': 'Norādīt e-pastu',
  'set-up.to-registers': 'Atvērt reģistrus',
} as const satisfies LatvianOf<typeof english>
