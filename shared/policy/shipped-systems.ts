import type { Bilingual } from '../lib/language'
import type { RowOf } from './registers'

type System = RowOf<'systems'>

const system = (
  code: string,
  name: Bilingual,
  rest: { readonly clause?: string; readonly categories: readonly string[] },
): System => ({ register: 'systems', code, name, status: 'unconfirmed', ...rest })

const visit = Array.from({ length: 10 }, (_, n) => `AUTO-${String(n + 1).padStart(2, '0')}`)

/**
 * R17, the search list of an access request (Art. 15(1), law.md §2.1 step 6). The policy speaks of an account, of
 * calls and of visits, but lists no system and does not say what each one holds: all are proposals to confirm.
 */
export const shippedSystems: readonly System[] = [
  system(
    'SYS-01',
    { lv: 'kontu datubāze', en: 'account database' },
    {
      clause: '7.3',
      categories: ['DAT-01', 'DAT-02a', 'DAT-02b', 'DAT-02c', 'DAT-04a', 'DAT-04b', 'DAT-04c', 'AUTO-02'],
    },
  ),
  system(
    'SYS-02',
    { lv: 'norēķinu sistēma', en: 'billing' },
    { categories: ['DAT-01', 'DAT-02a', 'DAT-03'] },
  ),
  system(
    'SYS-03',
    { lv: 'atbalsta pieteikumi', en: 'support tickets' },
    { categories: ['DAT-01', 'DAT-02b', 'DAT-02c', 'DAT-04b'] },
  ),
  system(
    'SYS-04',
    { lv: 'klientu dienesta zvanu žurnāls', en: 'customer-service call log' },
    { clause: '2.4', categories: ['AUTO-11'] },
  ),
  system(
    'SYS-05',
    { lv: 'tīmekļa žurnāli un analītika', en: 'web logs and analytics' },
    { clause: '2.4', categories: [...visit, 'IND-01'] },
  ),
  system(
    'SYS-06',
    { lv: 'reklāmas auditorijas', en: 'advertising audiences' },
    { categories: ['DAT-02b', 'DAT-02c', 'IND-01'] },
  ),
  system('SYS-07', { lv: 'ziņu žurnāli', en: 'message logs' }, { clause: '12', categories: ['PROC-01'] }),
  system(
    'SYS-08',
    { lv: 'e-pasts', en: 'e-mail' },
    { categories: ['DAT-01', 'DAT-02b', 'DAT-04b', 'CASE-01'] },
  ),
  // Copies of the other systems: what they hold is already told from where it lives
  system('SYS-09', { lv: 'rezerves kopijas', en: 'backups' }, { categories: [] }),
]
