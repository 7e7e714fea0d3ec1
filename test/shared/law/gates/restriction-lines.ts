import type { CaseEvent } from '../../../../shared/case/events'
import { erasureCategory } from '../../../../shared/law/kinds/erasure-facts'
import { liftingPlanned, restrictionLifted } from '../../../../shared/law/kinds/lifting-facts'
import {
  restrictionEnd,
  restrictionScope,
  restrictionUse,
  type RestrictionScope,
} from '../../../../shared/law/kinds/restriction-facts'
import { day } from '../../../helpers/case-maker'
import { factEvent, sentLetter } from '../../../helpers/kind-maker'
import { answered, asked, closesCase, decided, decides, line, records, type GateLine } from './gate-line'
import { recipientsDone } from './recipients-lines'

const applied = { systems: ['SYS-01'], technique: 'locked' } as const
const scope = (change: Partial<RestrictionScope> = { since: day('2026-02-02') }): CaseEvent =>
  factEvent(restrictionScope, { category: 'DAT-01', ground: '18-1-a', ...applied, ...change })
const end = factEvent(restrictionEnd, {
  condition: 'Kamēr pārbauda datu precizitāti.',
  review: day('2026-04-01'),
})
const erasing = (verdict: 'erase' | 'keep'): CaseEvent =>
  factEvent(erasureCategory, {
    category: 'DAT-01',
    held: true,
    ground: '17-1-d',
    verdict,
    reasoning: 'Persona lūdz saglabāt.',
  })

const met = (events: readonly CaseEvent[]) =>
  decides([...asked('RESTRICTION'), ...events], { right: 'RESTRICTION', outcome: 'fulfilled' })

const restricting: readonly GateLine[] = [
  line('restriction-scope-missing', (events: readonly CaseEvent[]) => met([end, ...events]), {
    closes: [],
    opens: [scope()],
  }),
  line(
    'restriction-grounds-disagree',
    (ground: '18-1-a' | 'none') => met([end, scope({ ground, since: day('2026-02-02') })]),
    { closes: 'none', opens: '18-1-a' },
  ),
  line('restriction-not-applied', (change: Partial<RestrictionScope>) => met([end, scope(change)]), {
    closes: {},
    opens: { since: day('2026-02-02') },
  }),
  line('restriction-end-missing', (events: readonly CaseEvent[]) => met([scope(), ...events]), {
    closes: [],
    opens: [end],
  }),
  line(
    'restriction-use-nothing-restricted',
    (change: Partial<RestrictionScope>) =>
      records([...asked('RESTRICTION'), scope(change), end, decided('RESTRICTION')], restrictionUse, {
        use: 'Izraksts tiesai',
        permitted: '18-2-claims',
        on: day('2026-02-16'),
      }),
    { closes: {}, opens: { since: day('2026-02-02') } },
  ),
  line(
    'restriction-against-erasure',
    (verdict: 'erase' | 'keep') =>
      decides(
        [
          ...asked('ERASURE', 'RESTRICTION'),
          erasing(verdict),
          scope({ ground: '18-1-b', since: day('2026-02-02') }),
          end,
        ],
        { right: 'RESTRICTION', outcome: 'fulfilled' },
      ),
    { closes: 'erase', opens: 'keep' },
  ),
]

const plan = {
  why: 'verified',
  outcome: 'Dati ir precīzi.',
  on: day('2026-02-18'),
  next: 'used-again',
} as const
const planned = factEvent(liftingPlanned, plan)
const notice = (on: string) => sentLetter('restriction-lifting', on, { covers: [] })
const lifts = (on: string, noticeOn: string) =>
  records([...asked('RESTRICTION'), scope(), planned, ...notice(noticeOn)], restrictionLifted, {
    on: day(on),
  })

const lifting: readonly GateLine[] = [
  line(
    'lifting-nothing-restricted',
    (events: readonly CaseEvent[]) =>
      records([...asked('RESTRICTION'), ...events], liftingPlanned, { ...plan, on: day('2026-03-02') }),
    { closes: [], opens: [scope()] },
  ),
  line(
    'lifting-plan-past',
    (on: string) => records([...asked('RESTRICTION'), scope()], liftingPlanned, { ...plan, on: day(on) }),
    { closes: '2026-02-20', opens: '2026-02-21' },
  ),
  // Art. 18(3): informed before it is lifted, so on the same day is too late
  line('lifting-notice-before', (noticeOn: string) => lifts('2026-02-18', noticeOn), {
    closes: '2026-02-18',
    opens: '2026-02-17',
  }),
  line('lifting-before-planned-day', (on: string) => lifts(on, '2026-02-11'), {
    closes: '2026-02-17',
    opens: '2026-02-18',
  }),
  line(
    'lifting-notice-unsent',
    (events: readonly CaseEvent[]) =>
      closesCase([
        ...asked('RESTRICTION'),
        scope(),
        end,
        decided('RESTRICTION'),
        ...recipientsDone,
        ...answered('RESTRICTION'),
        planned,
        ...events,
      ]),
    { closes: [], opens: notice('2026-02-13') },
  ),
]

/** Restriction, Art. 18(1)–(2), and its lifting, Art. 18(3). */
export const restrictionLines: readonly GateLine[] = [...restricting, ...lifting]
