import type { CaseEvent } from '../../../../shared/case/events'
import { circumstance } from '../../../../shared/law/kinds/circumstances'
import { deceased } from '../../../../shared/law/kinds/deceased'
import { minor } from '../../../../shared/law/kinds/minor'
import { representativeAuthority } from '../../../../shared/law/kinds/representative'
import type { RefusalGroundCode } from '../../../../shared/law/refusal-grounds'
import type { ValuesOf } from '../../../../shared/lib/fields'
import { day, received } from '../../../helpers/case-maker'
import { factEvent } from '../../../helpers/kind-maker'
import { asked, decided, decides, line, role, writes, type GateLine } from './gate-line'

const represented = [received({ rights: ['ACCESS'], representative: 'SIA Tiesības' }), role('controller')]
const seen = { evidence: 'seen-original', seenOn: day('2026-02-04') } as const
const authority = (change: Partial<ValuesOf<typeof representativeAuthority.fields>>): CaseEvent =>
  factEvent(representativeAuthority, {
    representative: 'SIA Tiesības',
    kind: 'pilnvara',
    scope: 'Saņemt datu kopiju',
    answerTo: 'representative',
    ...change,
  })
const refuses = (events: readonly CaseEvent[], ground: RefusalGroundCode = 'R-12-5-excessive') =>
  decides(events, { right: 'ACCESS', outcome: 'refused', ground })

const representativeLines: readonly GateLine[] = [
  line(
    'representative-authority-not-seen',
    (change: Partial<typeof seen>) =>
      writes([...represented, decided('ACCESS'), authority(change)], 'access-response'),
    { closes: {}, opens: seen },
  ),
  // valid to the end of its last day
  line(
    'representative-authority-expired',
    (expires: string) =>
      writes(
        [...represented, decided('ACCESS'), authority({ ...seen, expires: day(expires) })],
        'access-response',
      ),
    { closes: '2026-02-19', opens: '2026-02-20' },
  ),
  line(
    'representative-authority-was-seen',
    (change: Partial<typeof seen>) => refuses([...represented, authority(change)], 'R-no-authority'),
    { closes: seen, opens: {} },
  ),
]

const noted = (code: 'MINOR' | 'DECEASED'): readonly CaseEvent[] => [
  ...asked('ACCESS'),
  factEvent(circumstance, { circumstance: code, applies: true }),
]
const child = (change: Partial<ValuesOf<typeof minor.fields>>): CaseEvent =>
  factEvent(minor, { age: 14, askedBy: 'child', plainLanguage: true, ...change })
const death = (livingPersonsData: boolean): CaseEvent =>
  factEvent(deceased, {
    proof: 'Miršanas apliecība',
    on: day('2026-02-04'),
    relation: 'Meita',
    interest: 'Mantojuma lieta',
    livingPersonsData,
    route: 'Zvērināts notārs',
  })

/** Representatives, minors, the dead. */
export const circumstanceLines: readonly GateLine[] = [
  ...representativeLines,
  line(
    'minor-asks-itself',
    (askedBy: 'child' | 'other') => refuses([...noted('MINOR'), child({ askedBy })], 'R-no-authority'),
    { closes: 'child', opens: 'other' },
  ),
  line(
    'minor-plain-language',
    (plainLanguage: boolean) => refuses([...noted('MINOR'), child({ plainLanguage })]),
    { closes: false, opens: true },
  ),
  line(
    'deceased-not-shown',
    (events: readonly CaseEvent[]) =>
      decides([...noted('DECEASED'), ...events], { right: 'ACCESS', outcome: 'not-a-data-subject-request' }),
    { closes: [], opens: [death(false)] },
  ),
  line(
    'deceased-not-a-data-subject',
    (livingPersonsData: boolean) => refuses([...noted('DECEASED'), death(livingPersonsData)]),
    { closes: false, opens: true },
  ),
]
